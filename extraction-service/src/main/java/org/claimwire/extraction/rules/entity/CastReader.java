package org.claimwire.extraction.rules.entity;

import java.util.List;
import java.util.Optional;
import org.claimwire.extraction.attribution.Attribution;
import org.claimwire.extraction.text.AnalysedArticle;

/** Reads who takes part in an article. Holds no state: one reader serves every thread. */
public final class CastReader {

  private final Lexicon lexicon;

  public CastReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Recognises everybody whom the article names, and who is meant where it does not name them.
   *
   * @param attributions of the same article, in the order of the text
   */
  public Cast read(AnalysedArticle article, List<Attribution> attributions) {
    Words words = new Words(article);
    List<NameMention> names = NameFinder.namesIn(words, lexicon);
    Roster roster = new Roster(words, lexicon, names);
    PhraseReader phrases = new PhraseReader(words, lexicon, names);
    RoleReader roles = new RoleReader(words, lexicon, phrases);
    roster.bearers().forEach(roles::read);
    Optional<Figure> author = Byline.signedBy(article).map(s -> roster.author(s, article.text()));
    Reading reading = new Reading(words, lexicon, roster, phrases, author, attributions);
    reading.walk();
    return new Cast(words, roster.figures(), reading, attributions);
  }
}
