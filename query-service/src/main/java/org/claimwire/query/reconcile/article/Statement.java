package org.claimwire.query.reconcile.article;

import java.util.List;
import java.util.Optional;
import org.claimwire.query.reconcile.words.Span;

/**
 * That somebody said something.
 *
 * @param speaker empty where the text names nobody
 * @param content what was said, in one or more pieces
 * @param quoted the pieces within quotation marks, marks not included
 */
public record Statement(
    Form form,
    Optional<Participant> speaker,
    Optional<Span> cue,
    List<Span> content,
    List<Span> quoted,
    Stance stance) {

  public enum Form {
    DIRECT,
    MIXED,
    INDIRECT,
    INSCRIPTION
  }

  public enum Stance {
    SAYS,
    ACCUSES,
    DENIES,
    PROMISES,
    ASKS,
    THREATENS,
    PRAISES,
    CRITICISES,
    BELIEVES,
    CALLS
  }

  public Statement {
    content = List.copyOf(content);
    quoted = List.copyOf(quoted);
  }
}
