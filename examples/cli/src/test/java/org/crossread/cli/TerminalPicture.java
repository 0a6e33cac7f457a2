package org.crossread.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws coloured terminal output as an SVG picture, such as the one in the README. It stands alone,
 * so that it can be run from its source:
 *
 * <pre>
 * java -Dpicocli.ansi=true -jar examples/cli/target/crossread.jar compare seeds/story.json |
 *   java examples/cli/src/test/java/org/crossread/cli/TerminalPicture.java \
 *     'crossread compare seeds/story.json' > .github/terminal.svg
 * </pre>
 *
 * <p>Every stretch of text is put where the cells of a terminal would have it, so that columns stay
 * columns in any font.
 */
final class TerminalPicture {

  private static final double CELL = 8.43;
  private static final int LINE = 22;
  private static final int MARGIN = 26;
  private static final String PAPER = "#12151c";
  private static final String INK = "#eceff4";
  private static final String DIM = "#8b909b";
  private static final Map<String, String> COLOURS =
      Map.of(
          "167", "#ff8a75",
          "173", "#f0a875",
          "75", "#78b8ff",
          "72", "#5fcf9f",
          "140", "#c2a8ff",
          "179", "#e9bd5b",
          "80", "#6fd6e0",
          "108", "#a3c98f",
          "245", "#a0a4ad");
  private static final Pattern STRETCH = Pattern.compile("\u001B\\[([0-9;]*)m|[^\u001B]+");

  private final StringBuilder svg = new StringBuilder();
  private String colour = INK;
  private boolean bold;

  private TerminalPicture() {}

  /** Reads terminal output from standard input; the argument is the command shown above it. */
  public static void main(String[] arguments) throws IOException {
    String output = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    String prompt = "\u001B[2m$ " + String.join(" ", arguments) + "\u001B[0m\n\n";
    System.out.write(of(prompt + output).getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  /** Returns the picture of {@code output}. */
  static String of(String output) {
    return new TerminalPicture().draw(output.stripTrailing().lines().toList());
  }

  private String draw(List<String> lines) {
    int cells = lines.stream().mapToInt(line -> cells(STRETCH.matcher(line))).max().orElse(0);
    int height = 2 * MARGIN + LINE * lines.size();
    svg.append(
        String.format(
            Locale.ROOT,
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" aria-label="Crossread in a terminal">
              <rect width="100%%" height="100%%" rx="8" fill="%3$s"/>
              <g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" xml:space="preserve">
            """,
            (int) Math.ceil(2 * MARGIN + cells * CELL),
            height,
            PAPER));
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), MARGIN + LINE * i + LINE * 2 / 3);
    }
    return svg.append("  </g>\n</svg>\n").toString();
  }

  private static int cells(Matcher stretches) {
    return stretches
        .results()
        .filter(stretch -> stretch.group(1) == null)
        .mapToInt(stretch -> count(stretch.group()))
        .sum();
  }

  private void line(String line, int y) {
    int cell = 0;
    Matcher stretches = STRETCH.matcher(line);
    while (stretches.find()) {
      String parameters = stretches.group(1);
      if (parameters != null) {
        obey(parameters);
      } else {
        text(stretches.group(), cell, y);
        cell += count(stretches.group());
      }
    }
  }

  private void obey(String parameters) {
    for (String parameter : parameters.replace("38;5;", "").split(";", -1)) {
      switch (parameter) {
        case "", "0" -> {
          colour = INK;
          bold = false;
        }
        case "1" -> bold = true;
        case "2" -> colour = DIM;
        default -> colour = COLOURS.getOrDefault(parameter, INK);
      }
    }
  }

  private void text(String text, int cell, int y) {
    if (text.isBlank()) {
      return;
    }
    String words = text.strip();
    int indent = text.indexOf(words);
    svg.append(
        String.format(
            Locale.ROOT,
            "    <text x=\"%.1f\" y=\"%d\" textLength=\"%.1f\" fill=\"%s\"%s>%s</text>\n",
            MARGIN + (cell + indent) * CELL,
            y,
            count(words) * CELL,
            colour,
            bold ? " font-weight=\"bold\"" : "",
            words.replace("&", "&amp;").replace("<", "&lt;")));
  }

  private static int count(String text) {
    return text.codePointCount(0, text.length());
  }
}
