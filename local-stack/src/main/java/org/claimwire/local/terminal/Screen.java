package org.claimwire.local.terminal;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/**
 * How a terminal shows text.
 *
 * @param width columns
 * @param colours whether it understands colours and wants them (NO_COLOR)
 */
public record Screen(int width, boolean colours) {

  private static final int NARROWEST = 60;
  private static final int WIDEST = 120;
  private static final int USUAL = 100;

  /** The one that this program writes to. */
  public static Screen ofThisProcess() {
    String columns = System.getenv("COLUMNS");
    int width =
        columns != null && columns.matches("[1-9]\\d{0,4}") ? Integer.parseInt(columns) : USUAL;
    return new Screen(Math.clamp(width, NARROWEST, WIDEST), Ansi.AUTO.enabled());
  }

  public String bold(String text) {
    return styled("1", text);
  }

  public String faint(String text) {
    return styled("2", text);
  }

  public String red(String text) {
    return styled("31", text);
  }

  public String green(String text) {
    return styled("32", text);
  }

  public String yellow(String text) {
    return styled("33", text);
  }

  public String cyan(String text) {
    return styled("36", text);
  }

  /**
   * Breaks a text into lines that fit.
   *
   * @param first what the first line begins with
   * @param rest what the others begin with, as wide as {@code first}
   */
  public List<String> wrap(String first, String rest, String text) {
    int room = width - first.length();
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
        lines.add((lines.isEmpty() ? first : rest) + line);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add((lines.isEmpty() ? first : rest) + line);
    return lines;
  }

  private String styled(String code, String text) {
    return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
