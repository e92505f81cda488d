package sekisho.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the specs of the deciders and the story said in this build, one when / then a line. */
record SpecLines(List<Line> lines) {
  /**
   * One when / then.
   *
   * @param stage where the case stood; empty outside a case
   * @param facts what was recorded, comma separated; empty for a refusal
   * @param ground why it was refused; empty for facts
   */
  record Line(
      String spec,
      String sentence,
      String stage,
      String seat,
      String command,
      String facts,
      String ground) {
    String inWords() {
      return sentence.replace('_', ' ');
    }
  }

  static SpecLines ofThisBuild() {
    return new SpecLines(
        Stream.of("../../command-side/decisions/target/specs/specs.tsv", "target/specs/specs.tsv")
            .map(Path::of)
            .flatMap(SpecLines::read)
            .toList());
  }

  private static Stream<Line> read(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .map(line -> line.split("\t", -1))
          .map(c -> new Line(c[0], c[1], c[2], c[3], c[4], c[5], c[6]));
    } catch (IOException e) {
      throw new UncheckedIOException("The specs run before the pages are made: mvn verify", e);
    }
  }
}
