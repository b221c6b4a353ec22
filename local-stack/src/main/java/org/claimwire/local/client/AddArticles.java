package org.claimwire.local.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.claimwire.local.articles.FoundArticle;
import org.claimwire.local.client.IngestClient.Outcome;

/** Submits articles in chunks, so that any number of them takes little memory. */
public final class AddArticles {

  private static final int CHUNK_ARTICLES = 50;
  private static final long CHUNK_CHARACTERS = 4_000_000;

  /**
   * What became of the articles.
   *
   * @param accepted the revision of each article id, in the order of submission
   * @param rejected a sentence for each that was not taken, with its source
   * @param ambiguous a sentence for each that replaces another of the same command
   */
  public record Added(
      Map<String, String> accepted, List<String> rejected, List<String> ambiguous) {}

  private final IngestClient ingest;
  private final Consumer<ObjectNode> prepare;

  /**
   * Prepares to submit.
   *
   * @param prepare fills in what the command line says of an article
   */
  public AddArticles(IngestClient ingest, Consumer<ObjectNode> prepare) {
    this.ingest = ingest;
    this.prepare = prepare;
  }

  /**
   * Submits the articles in their order; one that is refused hinders no other.
   *
   * @param progress hears the number of articles dealt with since it was last called
   * @throws ServiceException if the service takes none any more
   */
  public Added submit(Stream<FoundArticle> articles, LongConsumer progress) {
    var added = new Added(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    Map<String, String> sources = new LinkedHashMap<>();
    List<FoundArticle.Readable> chunk = new ArrayList<>();
    long characters = 0;
    for (Iterator<FoundArticle> each = articles.iterator(); each.hasNext(); ) {
      switch (each.next()) {
        case FoundArticle.Unreadable unreadable -> {
          added.rejected().add(unreadable.source() + ": " + unreadable.reason());
          progress.accept(1);
        }
        case FoundArticle.Readable readable -> {
          prepare.accept(readable.json());
          chunk.add(readable);
          characters += readable.json().path("text").asText().length();
        }
      }
      if (chunk.size() >= CHUNK_ARTICLES || characters >= CHUNK_CHARACTERS || !each.hasNext()) {
        submit(chunk, added, sources);
        progress.accept(chunk.size());
        chunk.clear();
        characters = 0;
      }
    }
    return added;
  }

  private void submit(List<FoundArticle.Readable> chunk, Added added, Map<String, String> sources) {
    if (chunk.isEmpty()) {
      return;
    }
    List<Outcome> outcomes =
        ingest.submit(chunk.stream().map(FoundArticle.Readable::json).toList());
    for (int i = 0; i < outcomes.size(); i++) {
      String source = chunk.get(i).source();
      switch (outcomes.get(i)) {
        case Outcome.Rejected rejected -> added.rejected().add(source + ": " + rejected.reason());
        case Outcome.Accepted accepted -> {
          String before = added.accepted().put(accepted.id(), accepted.revision());
          String beforeSource = sources.put(accepted.id(), source);
          if (before != null && !before.equals(accepted.revision())) {
            added
                .ambiguous()
                .add(
                    "%s and %s are revisions of one article (the same uri): the last one counts"
                        .formatted(beforeSource, source));
          }
        }
      }
    }
  }
}
