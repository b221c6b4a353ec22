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
  private static final int CELLS = 300;
  private static final int FEWEST_ROWS = 10;

  private static final String GIVEN = "weight";
  private static final String SPREAD = "spread";
  private static final String RARE = "rare";
  private static final String WORDS = "words";

  /** Which rows a reader wants to see, in which order. */
  record Choice(String show, String sort, String words, int from) {

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
   * @param href address of the difference or agreement on the page
   */
  record Row(String label, boolean differs, String href, List<Cell> cells) {

    private long silent() {
      return cells.stream().filter(cell -> cell.href() == null).count();
    }
  }

  /**
   * @param sign ✓, ≠ or –
   * @param says what the sign means
   * @param words the value it gives; empty in the row of an agreement
   * @param href address of its words; null where it is silent
   */
  record Cell(String sign, String says, String words, String href) {}

  private static final Map<String, Cell> KINDS =
      Map.of(
          "says", new Cell("✓", "says so", "", null),
          "otherwise", new Cell("≠", "says otherwise", "", null),
          "silent", new Cell("–", "silent", "", null));

  static Grid of(Matrix matrix, List<Origin> origins, Choice choice) {
    List<Column> columns =
        matrix.columns().stream().map(column -> column(column, origins)).toList();
    List<Row> all = matrix.rows().stream().map(row -> row(row, matrix.columns())).toList();
    List<Row> passing =
        all.stream().filter(row -> passes(row, choice)).sorted(order(choice.sort())).toList();
    int first = Math.min(choice.from(), passing.size());
    int next = Math.min(passing.size(), first + most(columns.size()));
    return new Grid(
        columns,
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

  private static Row row(Matrix.Row row, List<Matrix.Column> columns) {
    boolean differs = row.kind().equals("conflict");
    return new Row(
        row.label(),
        differs,
        (differs ? "#difference-" : "#agreement-") + row.of(),
        IntStream.range(0, columns.size())
            .mapToObj(i -> cell(row.cells().get(i), columns.get(i).article(), differs))
            .toList());
  }

  private static Cell cell(Matrix.Cell cell, String article, boolean differs) {
    Cell kind = KINDS.get(cell.says());
    return cell.claim() == null
        ? kind
        : new Cell(
            kind.sign(),
            kind.says(),
            differs ? shortened(cell.words()) : "",
            Sources.href(article, cell.claim()));
  }

  private static String shortened(String words) {
    int most = 45;
    return words.codePointCount(0, words.length()) <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most)).strip() + " …";
  }

  private static boolean passes(Row row, Choice choice) {
    boolean kind =
        switch (choice.show()) {
          case "differ" -> row.differs();
          case "agree" -> !row.differs();
          default -> true;
        };
    String wanted = choice.words().toLowerCase(Locale.ROOT);
    return kind
        && (row.label().toLowerCase(Locale.ROOT).contains(wanted)
            || row.cells().stream()
                .anyMatch(cell -> cell.words().toLowerCase(Locale.ROOT).contains(wanted)));
  }

  private static Comparator<Row> order(String sort) {
    return switch (sort) {
      case SPREAD -> Comparator.comparingLong(Row::silent);
      case RARE -> Comparator.comparingLong(Row::silent).reversed();
      case WORDS -> Comparator.comparing(row -> row.label().toLowerCase(Locale.ROOT));
      default -> (one, other) -> 0;
    };
  }
}
