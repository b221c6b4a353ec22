package org.claimwire.query.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimwire.query.api.Matrix;
import org.claimwire.query.api.Parameters;
import org.claimwire.query.api.Problem;

/**
 * Who says what, as a table: a row for each difference and agreement, a column for each article.
 *
 * @param all how many rows there are without a filter
 * @param passing how many pass the filter
 * @param left how many of them follow those that are shown
 */
record Grid(List<Column> columns, List<Row> rows, int all, int passing, int left, Choice choice) {

  // More cells make the page heavy, and nobody reads them at once.
  private static final int CELLS = 100;
  private static final int FEWEST_ROWS = 5;
  private static final int WORDS_OF_A_CELL = 45;

  private static final String GIVEN = "weight";
  private static final String SPREAD = "spread";
  private static final String RARE = "rare";
  private static final String WORDS = "words";

  /** Which rows a reader wants to see, in which order. */
  record Choice(String show, String sort, String words, int from) {

    static final Choice ALL = new Choice("all", GIVEN, "", 0);

    private static final List<String> SHOWN = List.of("all", "differ", "agree");

    /**
     * What the parameters ask for; what they leave out is the whole table as it stands.
     *
     * @throws jakarta.ws.rs.WebApplicationException where a parameter cannot be understood
     */
    static Choice of(String show, String sort, String words, String from) {
      return new Choice(
          Parameters.oneOf("show", show == null ? "all" : show, SHOWN),
          Parameters.oneOf(
              "sort", sort == null ? GIVEN : sort, List.of(GIVEN, SPREAD, RARE, WORDS)),
          words == null ? "" : words.strip(),
          from == null ? 0 : place(from));
    }

    private static int place(String from) {
      try {
        return Integer.parseUnsignedInt(from);
      } catch (NumberFormatException e) {
        throw Problem.badParameter("from", "from is the number of a row, not " + from + ".");
      }
    }

    /** The query that asks for the rows from another place on. */
    String query(int place) {
      return "?show=%s&sort=%s&words=%s&from=%d"
          .formatted(show, sort, URLEncoder.encode(words, StandardCharsets.UTF_8), place);
    }
  }

  record Column(String outlet, String href, int origin, boolean copied) {}

  /**
   * What a row is about.
   *
   * @param href address of the difference or agreement
   * @param differs whether it is a difference
   * @param grave whether its values cannot all hold
   */
  record Subject(String label, String href, boolean differs, boolean grave) {

    static Subject of(Difference difference) {
      return new Subject(
          difference.topic().inOneLine(), difference.href(), true, difference.isContradiction());
    }

    static Subject of(Agreement agreement) {
      return new Subject(agreement.statement(), agreement.href(), false, true);
    }
  }

  record Row(Subject subject, List<Cell> cells) {

    private long silent() {
      return cells.stream().filter(cell -> cell.href() == null).count();
    }
  }

  /**
   * @param kind says, otherwise, differently or silent
   * @param sign ✓, ≠, ≈ or –
   * @param meaning what the sign means
   * @param words the value it gives; empty in the row of an agreement
   * @param href address of its words; null where it is silent
   */
  record Cell(String kind, String sign, String meaning, String words, String href) {}

  private static final Cell SAYS = new Cell("says", "✓", "says so", "", null);
  private static final Cell OTHERWISE = new Cell("otherwise", "≠", "says otherwise", "", null);
  private static final Cell DIFFERENTLY =
      new Cell("differently", "≈", "says it differently", "", null);
  private static final Cell SILENT = new Cell("silent", "–", "silent", "", null);

  /**
   * @param subjects of the rows, by the id of their difference or agreement
   */
  static Grid of(
      Matrix matrix, List<Origin> origins, Map<String, Subject> subjects, Choice choice) {
    List<Column> columns =
        matrix.columns().stream().map(column -> column(column, origins)).toList();
    // Those that copy one another stand side by side.
    int[] byOrigin =
        IntStream.range(0, columns.size())
            .boxed()
            .sorted(Comparator.comparing(i -> columns.get(i).origin()))
            .mapToInt(i -> i)
            .toArray();
    List<Row> all =
        matrix.rows().stream()
            .map(row -> row(row, subjects.get(row.of()), matrix.columns(), byOrigin))
            .toList();
    List<Row> passing =
        all.stream().filter(row -> passes(row, choice)).sorted(order(choice.sort())).toList();
    int first = Math.min(choice.from(), passing.size());
    int next = Math.min(passing.size(), first + most(columns.size()));
    return new Grid(
        IntStream.of(byOrigin).mapToObj(columns::get).toList(),
        passing.subList(first, next),
        all.size(),
        passing.size(),
        passing.size() - next,
        choice);
  }

  private static int most(int columns) {
    return Math.max(FEWEST_ROWS, CELLS / Math.max(1, columns));
  }

  /** Query of the rows before those shown; null at the start. */
  public String before() {
    return choice.from() == 0
        ? null
        : choice.query(Math.max(0, choice.from() - most(columns.size())));
  }

  /** Query of the rows after those shown; null at the end. */
  public String after() {
    return left == 0 ? null : choice.query(passing - left);
  }

  private static Column column(Matrix.Column column, List<Origin> origins) {
    String href = Sources.href(column.article());
    Origin origin =
        origins.stream()
            .filter(o -> o.articles().stream().anyMatch(a -> a.href().equals(href)))
            .findFirst()
            .orElseThrow();
    String outlet =
        origin.articles().stream()
            .filter(a -> a.href().equals(href))
            .map(Origin.Article::outlet)
            .findFirst()
            .orElseThrow();
    return new Column(outlet, href, origin.number(), origin.isShared());
  }

  private static Row row(
      Matrix.Row row, Subject subject, List<Matrix.Column> columns, int[] order) {
    return new Row(
        subject,
        IntStream.of(order)
            .mapToObj(i -> cell(row.cells().get(i), columns.get(i).article(), subject))
            .toList());
  }

  private static Cell cell(Matrix.Cell cell, String article, Subject subject) {
    Cell kind =
        switch (cell.says()) {
          case "says" -> SAYS;
          case "otherwise" -> subject.grave() ? OTHERWISE : DIFFERENTLY;
          default -> SILENT;
        };
    return cell.claim() == null
        ? kind
        : new Cell(
            kind.kind(),
            kind.sign(),
            kind.meaning(),
            subject.differs() ? Shortened.to(WORDS_OF_A_CELL, cell.words()) : "",
            Sources.href(article, cell.claim()));
  }

  private static boolean passes(Row row, Choice choice) {
    boolean kind =
        switch (choice.show()) {
          case "differ" -> row.subject().differs();
          case "agree" -> !row.subject().differs();
          default -> true;
        };
    String wanted = choice.words().toLowerCase(Locale.ROOT);
    return kind
        && (row.subject().label().toLowerCase(Locale.ROOT).contains(wanted)
            || row.cells().stream()
                .anyMatch(cell -> cell.words().toLowerCase(Locale.ROOT).contains(wanted)));
  }

  private static Comparator<Row> order(String sort) {
    return switch (sort) {
      case SPREAD -> Comparator.comparingLong(Row::silent);
      case RARE -> Comparator.comparingLong(Row::silent).reversed();
      case WORDS -> Comparator.comparing(row -> row.subject().label().toLowerCase(Locale.ROOT));
      default -> (one, other) -> 0;
    };
  }
}
