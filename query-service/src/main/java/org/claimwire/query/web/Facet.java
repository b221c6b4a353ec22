package org.claimwire.query.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimwire.query.store.Search;

/**
 * What the claims that were found have in common, to narrow the search by.
 *
 * @param widen address of the search without it; null where it is not narrowed by it
 */
record Facet(String title, List<Option> options, String widen) {

  /**
   * @param href null where the search cannot be narrowed to it
   */
  record Option(String label, long claims, String href) {}

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /** The facet, or nothing where nothing has it. */
  static Optional<Facet> of(String facet, List<Search.Count> counts, SearchForm form) {
    boolean month = facet.equals("month");
    boolean chosen = month ? !form.value("from").isEmpty() : !form.value(facet).isEmpty();
    List<Option> options =
        chosen
            ? List.of()
            : counts.stream()
                .map(count -> month ? month(count, form) : option(facet, count, form))
                .toList();
    Map<String, String> none = month ? Map.of("from", "", "to", "") : Map.of(facet, "");
    return chosen || !options.isEmpty()
        ? Optional.of(new Facet(SearchForm.title(facet), options, chosen ? form.with(none) : null))
        : Optional.empty();
  }

  private static Option option(String facet, Search.Count count, SearchForm form) {
    String label = facet.equals("form") ? Manner.form(count.value()) : count.value();
    return new Option(label, count.claims(), form.with(Map.of(facet, count.value())));
  }

  private static Option month(Search.Count count, SearchForm form) {
    if (count.value().equals(Search.UNDATED)) {
      return new Option(count.value(), count.claims(), null);
    }
    YearMonth month = YearMonth.parse(count.value());
    return new Option(
        MONTH.format(month),
        count.claims(),
        form.with(
            Map.of("from", month.atDay(1).toString(), "to", month.atEndOfMonth().toString())));
  }
}
