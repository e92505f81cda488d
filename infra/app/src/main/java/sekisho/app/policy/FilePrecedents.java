package sekisho.app.policy;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import sekisho.message.Country;
import sekisho.message.SourceGrade;
import sekisho.view.precedent.Bilingual;
import sekisho.view.precedent.MockCaseSeed;
import sekisho.view.precedent.Precedent;
import sekisho.view.precedent.Precedents;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documented cases from {@code precedents/cases.csv}, and for three of them what a mock case
 * starts from.
 */
final class FilePrecedents implements Precedents {
  private static final List<Integer> SEEDED = List.of(20, 26, 30);

  private final List<Precedent> cases;
  private final Map<Integer, MockCaseSeed> seeds;

  private FilePrecedents(List<Precedent> cases, List<MockCaseSeed> seeds) {
    this.cases = List.copyOf(cases);
    this.seeds =
        seeds.stream()
            .collect(Collectors.toUnmodifiableMap(MockCaseSeed::precedent, Function.identity()));
  }

  static FilePrecedents fromClasspath() {
    return new FilePrecedents(
        CsvFile.read("precedents/cases.csv").stream().map(FilePrecedents::precedent).toList(),
        SEEDED.stream().map(FilePrecedents::readSeed).toList());
  }

  @Override
  public List<Precedent> all() {
    return cases;
  }

  @Override
  public Optional<Precedent> number(int number) {
    return cases.stream().filter(c -> c.number() == number).findFirst();
  }

  @Override
  public List<Precedent> search(String query) {
    List<String> words =
        Stream.of(folded(query).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    return cases.stream()
        .filter(precedent -> words.stream().allMatch(folded(words(precedent))::contains))
        .toList();
  }

  @Override
  public Optional<MockCaseSeed> seed(int number) {
    return Optional.ofNullable(seeds.get(number));
  }

  private static Precedent precedent(CSVRecord line) {
    return new Precedent(
        Integer.parseInt(line.get("number")),
        line.get("date"),
        bilingual(line, "equipment"),
        Stream.of(line.get("countries").split(" "))
            .filter(code -> !code.isEmpty())
            .map(Country::new)
            .toList(),
        bilingual(line, "recipient"),
        bilingual(line, "basis"),
        bilingual(line, "bodies"),
        bilingual(line, "result"),
        line.get("sources"),
        SourceGrade.valueOf(line.get("grade")),
        line.get("undecided").equals("yes"));
  }

  private static Bilingual bilingual(CSVRecord line, String column) {
    return new Bilingual(line.get(column + "_ja"), line.get(column + "_en"));
  }

  private static String words(Precedent c) {
    return Stream.of(c.equipment(), c.recipient(), c.basis(), c.bodies(), c.result())
        .map(text -> text.ja() + " " + text.en())
        .collect(Collectors.joining(" ", c.number() + " " + c.date() + " ", " " + c.sources()));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static MockCaseSeed readSeed(int number) {
    String path = "precedents/mock-" + number + ".json";
    try (InputStream in = FilePrecedents.class.getClassLoader().getResourceAsStream(path)) {
      return JsonMapper.builder()
          .build()
          .readValue(Objects.requireNonNull(in, path), MockCaseSeed.class);
    } catch (IOException cause) {
      throw new IllegalStateException(path + " cannot be read", cause);
    }
  }
}
