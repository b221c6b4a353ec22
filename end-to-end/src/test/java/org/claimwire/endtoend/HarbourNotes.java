package org.claimwire.endtoend;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;

/** Short articles, each different, with things said and counted: made, not found. */
final class HarbourNotes {

  private static final List<String> PEOPLE =
      List.of(
          "Mara Lindqvist", "Tobias Arkwell", "Ines Corrigane", "Pavel Strond", "Ruth Amberley");
  private static final List<String> PLACES =
      List.of("Harrowmouth", "Sandle Quay", "Pennerby", "Oskwick", "Little Varr");
  private static final List<String> THINGS =
      List.of(
          "ferry ramp", "salt store", "pilot house", "net loft", "coal pier", "slipway", "crane");
  private static final List<String> DEEDS =
      List.of("reopen", "be painted", "be sold", "stay shut", "be widened", "move");
  private static final List<String> MONTHS =
      List.of("March", "April", "May", "June", "July", "September", "October");

  private HarbourNotes() {}

  static List<ObjectNode> written(int count) {
    return IntStream.range(0, count).mapToObj(HarbourNotes::note).toList();
  }

  private static ObjectNode note(int number) {
    String person = PEOPLE.get(number % PEOPLE.size());
    String place = PLACES.get(number / 3 % PLACES.size());
    String thing = THINGS.get(number / 2 % THINGS.size());
    String deed = DEEDS.get(number % DEEDS.size());
    String month = MONTHS.get(number / 5 % MONTHS.size());
    int metres = 12 + number;
    String text =
        """
        %s to %s, council says

        The %s at %s will %s in %s, %s said on Monday.

        "We measured %d metres of it and we will not measure it again," %s told reporters.

        According to the harbour office, note %d of the year cost %d crowns.
        """
            .formatted(
                capital(thing),
                deed,
                thing,
                place,
                deed,
                month,
                person,
                metres,
                person.substring(person.indexOf(' ') + 1),
                number,
                1000 + 7 * number);
    ObjectNode article = JsonNodeFactory.instance.objectNode();
    article.put("uri", "https://harbour-notes.example/" + number);
    article.put("outlet", "Harbour Notes");
    article.put("publishedAt", "2026-02-%02dT08:00:00Z".formatted(1 + number % 28));
    article.put("text", text);
    return article;
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
