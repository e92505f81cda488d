package sekisho.app.policy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import sekisho.message.Bilingual;
import sekisho.message.Country;
import sekisho.message.MockCaseSeed;
import sekisho.message.SourceGrade;
import sekisho.view.precedent.BasisHead;
import sekisho.view.precedent.ItemKind;
import sekisho.view.precedent.Precedent;
import sekisho.view.precedent.PrecedentOutcome;
import sekisho.view.precedent.PrecedentQuery;
import sekisho.view.precedent.Precedents;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documented cases from {@code precedents/cases.csv}, and for some of them what a mock case
 * starts from.
 */
final class FilePrecedents implements Precedents {
  private static final List<Integer> SEEDED =
      List.of(8, 9, 13, 15, 19, 20, 22, 26, 27, 29, 30, 34, 36, 39);

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
  public List<Precedent> search(PrecedentQuery query) {
    return cases.stream().filter(c -> query.finds(c, seeds.containsKey(c.number()))).toList();
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
        several(line, "countries").map(Country::new).toList(),
        bilingual(line, "recipient"),
        bilingual(line, "basis"),
        bilingual(line, "bodies"),
        bilingual(line, "result"),
        line.get("sources"),
        SourceGrade.valueOf(line.get("grade")),
        line.get("undecided").equals("yes"),
        members(line, "kinds", ItemKind.class),
        PrecedentOutcome.valueOf(line.get("outcome")),
        several(line, "versions").toList(),
        members(line, "heads", BasisHead.class));
  }

  private static Bilingual bilingual(CSVRecord line, String column) {
    return new Bilingual(line.get(column + "_ja"), line.get(column + "_en"));
  }

  private static <E extends Enum<E>> Set<E> members(CSVRecord line, String column, Class<E> type) {
    return several(line, column)
        .map(name -> Enum.valueOf(type, name))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> several(CSVRecord line, String column) {
    return Stream.of(line.get(column).split(" ")).filter(part -> !part.isEmpty());
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
