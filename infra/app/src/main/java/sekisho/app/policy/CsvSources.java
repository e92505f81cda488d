package sekisho.app.policy;

import java.util.List;
import java.util.Optional;
import sekisho.message.SourceGrade;
import sekisho.view.policy.SourceText;
import sekisho.view.policy.Sources;

/** The list of sources from {@code registers/sources.csv}. */
final class CsvSources implements Sources {
  private final List<SourceText> sources;

  private CsvSources(List<SourceText> sources) {
    this.sources = sources;
  }

  static CsvSources fromClasspath() {
    return new CsvSources(
        CsvFile.read("registers/sources.csv").stream()
            .map(
                line ->
                    new SourceText(
                        line.get("key"),
                        SourceGrade.valueOf(line.get("grade")),
                        line.get("reference")))
            .toList());
  }

  @Override
  public List<SourceText> all() {
    return sources;
  }

  @Override
  public Optional<SourceText> key(String key) {
    return sources.stream().filter(source -> source.key().equals(key)).findFirst();
  }
}
