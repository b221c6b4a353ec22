package org.claimwire.query.reconcile;

import java.util.List;
import org.claimwire.query.reconcile.article.Article;
import org.claimwire.query.reconcile.conflict.Account;
import org.claimwire.query.reconcile.conflict.Conflict;
import org.claimwire.query.reconcile.conflict.Rules;
import org.claimwire.query.reconcile.entity.Actors;
import org.claimwire.query.reconcile.group.Group;
import org.claimwire.query.reconcile.group.Groups;
import org.claimwire.query.reconcile.omission.Omissions;
import org.claimwire.query.reconcile.origin.Origins;
import org.claimwire.query.reconcile.proposition.Proposition;
import org.claimwire.query.reconcile.proposition.StoryText;
import org.claimwire.query.reconcile.report.StoryReport;
import org.claimwire.query.reconcile.value.Slots;
import org.claimwire.query.reconcile.value.Stated;
import org.claimwire.query.reconcile.value.StatedValues;
import org.claimwire.query.reconcile.wording.Quotation;
import org.claimwire.query.reconcile.wording.Utterances;

/** Compares the articles of one story. */
public final class Reconciler {

  private final SentenceVectors vectors;

  public Reconciler(SentenceVectors vectors) {
    this.vectors = vectors;
  }

  /** The same articles in any order give the same report. */
  public StoryReport reconcile(StoryMaterial material) {
    List<Article> articles = material.articles();
    Origins origins = Origins.among(articles);
    Actors actors = Actors.among(articles, material.decisions());
    StoryText story = new StoryText(articles, actors);
    List<Proposition> propositions = story.propositions();
    Vectors nearness = new Vectors(vectors, propositions);
    Slots questions = new Slots(story);
    List<List<Stated>> slots = questions.of(StatedValues.in(story));
    List<List<Quotation>> utterances = Utterances.among(propositions, nearness);
    List<Group> groups = new Groups(story, nearness, utterances).among(propositions, slots);
    Account account =
        new Account(story, propositions, questions, slots, utterances, nearness, origins);
    List<Conflict> conflicts =
        Rules.inOrder().stream().flatMap(rule -> rule.in(account).stream()).toList();
    return new ReportWriter(material, origins, actors)
        .report(groups, conflicts, Omissions.in(groups, articles, origins));
  }
}
