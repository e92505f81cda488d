package sekisho.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sekisho.app.policy.PolicyIndex;
import sekisho.docs.SpecLines.Line;
import sekisho.message.CaseCommand;
import sekisho.message.Ground;

/**
 * The pages of infra/docs/generated say what the code says. To write them anew: {@code mvn verify
 * -Dsekisho.generate=true}.
 */
class GeneratedPagesIT {
  private static final Path PAGES = Path.of("../docs/generated");

  /** Grounds that are not a decider's to give; each has a test of its own on the adapter. */
  private static final Set<Ground> OF_THE_ADAPTER =
      Set.of(
          Ground.COMMAND_ID_REUSED,
          Ground.ANOTHER_EXERCISE,
          Ground.COMMON_TO_ALL,
          Ground.CLOCK_STANDS);

  private static final Map<String, String> MAIN_PAGE =
      Map.of(
          "Submission", "/cases/{id}/request",
          "Screening", "/cases/{id}/screening",
          "Review", "/cases/{id}/review",
          "Undertaking", "/cases/{id}/undertaking",
          "SignOff", "/cases/{id}/signoff",
          "Aftercare", "/cases/{id}/licence");

  private final SpecLines specs = SpecLines.ofThisBuild();

  @Test
  void specs_are_prose_for_officials() throws IOException {
    StringBuilder page =
        heading("Specs: what happens when", "Each line is checked in every build.");
    Map<String, Map<String, List<Line>>> bySpec =
        specs.lines().stream()
            .collect(
                groupingBy(
                    Line::spec,
                    LinkedHashMap::new,
                    groupingBy(Line::inWords, LinkedHashMap::new, toUnmodifiableList())));
    bySpec.forEach(
        (spec, sentences) -> {
          page.append("\n## ").append(spec).append("\n");
          sentences.forEach(
              (sentence, lines) -> {
                page.append("\n**").append(capital(sentence)).append(".**\n\n");
                lines.forEach(line -> page.append("- ").append(prose(line)).append("\n"));
              });
        });
    same("specs.md", page);
  }

  private static String prose(Line line) {
    String given = line.stage().isEmpty() ? "" : "Given a case at " + line.stage() + ", ";
    String when =
        (given.isEmpty() ? "When " : "when ") + line.seat() + " asks for " + line.command();
    String then =
        line.ground().isEmpty()
            ? ", then " + line.facts() + "."
            : ", then it is refused: "
                + line.ground()
                + " ("
                + Ground.valueOf(line.ground()).article().cite()
                + ").";
    return given + when + then;
  }

  @Test
  void every_rule_has_a_source_and_a_spec() throws IOException {
    Properties words = words();
    StringBuilder page =
        heading("Rules: source and specs", "A rule that no spec reaches fails the build.");
    page.append(
        """

        ## Grounds of refusal

        | ground | article | words | specs |
        |---|---|---|---|
        """);
    for (Ground ground : Ground.values()) {
      Set<String> reached =
          specs.lines().stream()
              .filter(l -> l.ground().equals(ground.name()))
              .map(l -> l.spec() + ": " + l.inWords())
              .collect(toCollection(TreeSet::new));
      assertThat(reached.isEmpty() && !OF_THE_ADAPTER.contains(ground))
          .as("no spec reaches %s", ground)
          .isFalse();
      row(
          page,
          ground.name(),
          ground.article().cite(),
          words.getProperty("refusal." + ground.name(), "").replace("''", "'"),
          reached.isEmpty() ? "adapter test" : String.join("; ", reached));
    }
    page.append(
        """

        ## Decision tables

        | version | rule | wording | citation | grade | specs |
        |---|---|---|---|---|---|
        """);
    for (PolicyIndex.Row row : PolicyIndex.rows()) {
      assertThat(row.sentences())
          .as("specs of %s %s", row.version().id(), row.rule().id())
          .isNotEmpty();
      row(
          page,
          row.version().id().value(),
          row.rule().id().value(),
          row.rule().wordingEn(),
          row.rule().citation(),
          row.rule().grade().name(),
          String.join("; ", row.sentences()));
    }
    same("rules.md", page);
  }

  @Test
  void the_index_leads_from_act_to_fact_to_page() throws IOException {
    StringBuilder page =
        heading("Index: act, fact, page", "Seats from authz.csv, facts from the specs.");
    page.append(
        """

        | room | act | seats | facts | page |
        |---|---|---|---|---|
        """);
    Map<String, String> seats = seats();
    for (Class<?> room : CaseCommand.class.getPermittedSubclasses()) {
      String name = room.getSimpleName().replace("Command", "");
      for (Class<?> act : leaves(room)) {
        Set<String> facts =
            told(l -> l.command().equals(act.getSimpleName()))
                .flatMap(l -> Arrays.stream(l.facts().split(", ")))
                .filter(f -> !f.isEmpty())
                .collect(toCollection(TreeSet::new));
        row(
            page,
            name,
            act.getSimpleName(),
            seats.getOrDefault(act.getSimpleName(), ""),
            String.join(", ", facts),
            MAIN_PAGE.getOrDefault(name, ""));
      }
    }
    same("index.md", page);
  }

  private Stream<Line> told(Predicate<Line> which) {
    return specs.lines().stream().filter(which);
  }

  private static List<Class<?>> leaves(Class<?> room) {
    return Arrays.stream(room.getPermittedSubclasses())
        .sorted(Comparator.comparing(Class::getSimpleName))
        .<Class<?>>map(c -> c)
        .toList();
  }

  private static Map<String, String> seats() throws IOException {
    Map<String, String> seats = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("src/main/resources/authz.csv"))) {
      String[] cells = line.split(",", -1);
      if (cells[0].equals("command")) {
        seats.put(cells[1], cells[2]);
      }
    }
    return seats;
  }

  private static Properties words() throws IOException {
    Properties words = new Properties();
    try (var reader =
        Files.newBufferedReader(
            Path.of("../../web-ui/src/main/resources/messages/refusal_en.properties"))) {
      words.load(reader);
    }
    return words;
  }

  private static StringBuilder heading(String title, String words) {
    return new StringBuilder("# ")
        .append(title)
        .append("\n\nMade by the build, not written. ")
        .append(words)
        .append("\n");
  }

  private static void row(StringBuilder page, String... cells) {
    page.append(
        Arrays.stream(cells)
            .map(cell -> cell.replace("|", "\\|"))
            .collect(joining(" | ", "| ", " |\n")));
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private static void same(String name, CharSequence made) throws IOException {
    Path file = PAGES.resolve(name);
    if (Boolean.getBoolean("sekisho.generate")) {
      Files.createDirectories(PAGES);
      Files.writeString(file, made);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as("infra/docs/generated/%s; to write it anew: mvn verify -Dsekisho.generate=true", name)
        .isEqualTo(made.toString());
  }
}
