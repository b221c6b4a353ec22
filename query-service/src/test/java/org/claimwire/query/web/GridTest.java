package org.claimwire.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.claimwire.query.api.Matrix;
import org.junit.jupiter.api.Test;

class GridTest {

  private static final Matrix MATRIX =
      new Matrix(
          List.of(
              new Matrix.Column("a", "Harbour Gazette", "o1"),
              new Matrix.Column("b", "Coast Echo", "o2")),
          List.of(
              row("conflict", "how long", "says", "otherwise"),
              row("conflict", "how exactly", "otherwise", "says"),
              row("group", "The ramp is shut", "says", "silent"),
              row("group", "A ferry turned back", "says", "says")));

  private static final Map<String, Grid.Subject> SUBJECTS =
      Map.of(
          "how long", new Grid.Subject("How long?", "/d1", true, true),
          "how exactly", new Grid.Subject("How exactly?", "/d2", true, false),
          "The ramp is shut", new Grid.Subject("The ramp is shut", "/a1", false, true),
          "A ferry turned back", new Grid.Subject("A ferry turned back", "/a2", false, true));

  private static final List<Origin> ORIGINS =
      List.of(origin(1, "Harbour Gazette", "a"), origin(2, "Coast Echo", "b"));

  @Test
  void rows_are_filtered_by_what_they_are_and_say() {
    assertThat(labels("differ", "weight", "")).containsExactly("How long?", "How exactly?");
    assertThat(labels("agree", "weight", "")).hasSize(2);
    assertThat(labels("all", "weight", "RAMP")).containsExactly("The ramp is shut");
  }

  @Test
  void rows_are_sorted_by_how_many_say_it_or_by_their_words() {
    assertThat(labels("agree", "spread", ""))
        .containsExactly("A ferry turned back", "The ramp is shut");
    assertThat(labels("agree", "rare", ""))
        .containsExactly("The ramp is shut", "A ferry turned back");
    assertThat(labels("all", "words", ""))
        .containsExactly("A ferry turned back", "How exactly?", "How long?", "The ramp is shut");
  }

  @Test
  void a_cell_that_is_not_silent_leads_to_its_words() {
    assertThat(grid("differ", "weight", "").rows().getFirst().cells())
        .extracting(Grid.Cell::sign, Grid.Cell::href)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("✓", "/articles/a#claim-c"),
            org.assertj.core.groups.Tuple.tuple("≠", "/articles/b#claim-c"));
  }

  @Test
  void what_is_only_told_differently_is_not_shown_as_a_contradiction() {
    assertThat(grid("differ", "weight", "").rows().getLast().cells())
        .extracting(Grid.Cell::sign)
        .containsExactly("≈", "✓");
  }

  @Test
  void outlets_of_one_origin_stand_side_by_side() {
    List<Origin> swapped = List.of(origin(2, "Harbour Gazette", "a"), origin(1, "Coast Echo", "b"));
    Grid grid = Grid.of(MATRIX, swapped, SUBJECTS, Grid.Choice.ALL);

    assertThat(grid.columns())
        .extracting(Grid.Column::outlet)
        .containsExactly("Coast Echo", "Harbour Gazette");
    assertThat(grid.rows().getFirst().cells())
        .extracting(Grid.Cell::sign)
        .containsExactly("≠", "✓");
  }

  private static List<String> labels(String show, String sort, String words) {
    return grid(show, sort, words).rows().stream().map(row -> row.subject().label()).toList();
  }

  private static Grid grid(String show, String sort, String words) {
    return Grid.of(MATRIX, ORIGINS, SUBJECTS, Grid.Choice.of(show, sort, words, null));
  }

  private static Matrix.Row row(String kind, String label, String... says) {
    return new Matrix.Row(
        label,
        kind,
        label,
        List.of(says).stream()
            .map(
                s ->
                    s.equals("silent")
                        ? new Matrix.Cell(s, null, null)
                        : new Matrix.Cell(s, label, "c"))
            .toList());
  }

  private static Origin origin(int number, String outlet, String article) {
    return new Origin(
        number,
        "own text",
        List.of(new Origin.Article(outlet, "A title", "/articles/" + article, "undated")),
        List.of());
  }
}
