package sekisho.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of one run as a plain table, on the terminal and in a file. */
final class Report {
  private final List<String> sizes = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  /** Something that a reader has to know to judge the figures. */
  void size(String words) {
    sizes.add(words);
  }

  void add(Figure figure) {
    figures.add(figure);
    progress(
        "%s: %s %s"
            .formatted(figure.what(), Figure.number(figure.median()), figure.unit())
            .stripTrailing());
  }

  /** How many figures have a target. */
  long held() {
    return figures.stream().filter(f -> f.target().sense() != Figure.Sense.NONE).count();
  }

  /** The figures that missed their target, in words. */
  List<String> missed() {
    return figures.stream()
        .filter(f -> !f.met())
        .map(f -> f.what() + ": " + Figure.number(f.median()))
        .toList();
  }

  @SuppressWarnings("SystemOut") // what is going on is what the person at the terminal waits for
  static void progress(String words) {
    System.out.println("  " + words);
  }

  @SuppressWarnings("SystemOut") // the table is what this program is for
  void print(Path file) {
    String table = table();
    System.out.println();
    System.out.println(table);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, table, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String table() {
    StringBuilder table = new StringBuilder();
    sizes.forEach(line -> table.append(line).append(System.lineSeparator()));
    table.append(System.lineSeparator());
    table.append(row("what", "unit", "least", "median", "most", "target"));
    for (Figure f : figures) {
      table.append(
          row(
              f.what(),
              f.unit(),
              Figure.number(f.least()),
              Figure.number(f.median()),
              Figure.number(f.most()),
              f.judged()));
    }
    return table.toString();
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-58s %-9s %10s %10s %10s   %s%n", cells)
        .replaceFirst(" +(\\R)$", "$1");
  }
}
