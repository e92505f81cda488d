package sekisho.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.view.scenario.ScenarioFault.Code.*;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sekisho.message.scenario.Condition;
import sekisho.message.scenario.Scenario;
import sekisho.view.scenario.PlayerBrief;
import sekisho.view.scenario.ScenarioDifference;
import sekisho.view.scenario.ScenarioFault;
import sekisho.view.scenario.ScenarioFault.Code;

/** Files of scenarios are read as they are meant, and what is wrong is told with its line. */
class ScenarioFilesTest {
  /** Shorter texts, such as the name of a task, are no secret. */
  private static final int SENTENCE = 16;

  @TestFactory
  Stream<DynamicTest> every_scenario_that_comes_with_the_product_is_sound() {
    return ExampleFile.all().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    String.valueOf(file.getFilename()),
                    () -> assertThat(ExampleFile.read(ExampleFile.text(file)).errors()).isEmpty()));
  }

  @Test
  void the_example_is_read_as_it_is_meant() {
    Scenario scenario = ExampleFile.sound(ExampleFile.TEXT);
    assertThat(scenario.places()).extracting(p -> p.id().value()).contains("mofa", "nss");
    assertThat(scenario.inject("war").orElseThrow().to()).as("all places").hasSize(5);
    assertThat(scenario.inject("extra").orElseThrow().trigger()).as("by hand").isEmpty();
    assertThat(scenario.inject("hint").orElseThrow().trigger())
        .get()
        .isInstanceOfSatisfying(
            Condition.Absent.class,
            absent -> {
              assertThat(absent.afterInject()).contains("war");
              assertThat(absent.within()).hasHours(6);
              assertThat(absent.working()).isTrue();
            });
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("format: 1", "format: 2", WRONG_FORMAT),
        fault("seed: 42", "seed: many", NOT_A_NUMBER),
        fault("seed: 42", "seed: -1", OUT_OF_RANGE),
        fault("seed: 42", "seed: [42]", NOT_A_VALUE),
        fault("seed: 42", "seed: 42\nseed: 43", FIELD_TWICE),
        fault("seed: 42", "seed: 42\nsead: 43", UNKNOWN_FIELD),
        fault("length: P3D", "length: 3 days", WRONG_SHAPE),
        fault("channel: phone", "channel: pigeon", NOT_ALLOWED),
        fault("policy: {}", "policy: soon", NOT_A_MAPPING),
        fault("authors: [Sekisho]", "authors: Sekisho", NOT_A_LIST),
        fault("{delivered: war}\n", "{telephoned: war}\n", NO_SUCH_CONDITION),
        fault("  - id: hint", "  - id: war", ID_TWICE),
        fault("    to: [mofa, nss]", "    to: [mofa, moon]", UNKNOWN_PLACE),
        fault("case: case-1, after: war", "case: case-9, after: war", UNKNOWN_CASE),
        fault("case: case-1, after: war", "case: case-1, after: peace", UNKNOWN_INJECT),
        fault("expects: [E-combat]", "expects: [E-peace]", UNKNOWN_EXPECTATION),
        fault("criteria: [C-combat,", "criteria: [C-peace,", UNKNOWN_CRITERION),
        fault("{country: XA, fact: inCombat", "{country: XB, fact: inCombat", UNKNOWN_COUNTRY),
        fault("policy: {}", "policy: {version: V1999}", UNKNOWN_POLICY),
        fault("bot: helpful", "bot: rude", UNKNOWN_BOT),
        fault("{delivered: war}\n", "{move: 2}\n", UNKNOWN_MOVE),
        fault("{event: P1Screened", "{event: P1Screamed", UNKNOWN_FACT),
        fault("{event: P1Screened", "{event: P1Screened, where: {colour: red}", UNKNOWN_FACT_FIELD),
        fault("    steps: []", "    steps: [{seat: METI_LO, act: SLEEP}]", UNKNOWN_ACT),
        fault("    steps: []", "    steps: [{seat: PM, act: SIGN}]", SEAT_NOT_PLAYED),
        fault("seats: [MOD_R]", "seats: [MOD_R, MOFA_R]", SEAT_TWICE),
        fault("seats: [MOD_R]", "seats: [MOD_R, EXCON]", SEAT_NOT_AT_A_PLACE),
        fault("length: P3D", "length: P1D", AFTER_THE_END),
        fault("target: PT4H, limit: PT8H", "target: PT9H, limit: PT8H", TARGET_AFTER_LIMIT),
        fault("defaultRate: 300, maxRate: 1440", "defaultRate: 300, maxRate: 60", RATE_ABOVE_MOST),
        fault("delay: {from: PT10M", "delay: {from: PT50M", DELAY_BACKWARDS),
        fault("{delivered: war}\n", "{delivered: question}\n", INJECT_WAITS_FOR_ITSELF),
        fault("{delivered: war}\n", "{read: {place: nss, inject: extra}}\n", NEVER_TRUE),
        fault(
            "criteria: [C-combat, C-stop, C-complete, C-panel, C-reasons]",
            "criteria: []",
            OBJECTIVE_NOT_SCORED),
        fault("    criterion: C-combat", "    criterion: C-stop", CRITERION_WITHOUT_EVIDENCE),
        fault("    criterion: C-combat", "    criterion: C-stop", EXPECTATION_NOT_AWAITED),
        fault("rule: 0.40", "rule: 0.50", WEIGHTS_DO_NOT_ADD_UP),
        fault("S: 70", "S: 95", BANDS_OUT_OF_ORDER),
        fault("component: complete", "component: rule", COMPONENT_WITHOUT_POINTS),
        fault("{approve: 1, conditional: 6, return: 2, reject: 1}", "{approve: 0}", NO_VOTES),
        fault("id: XA  ", "id: FR  ", NOT_INVENTED_CODE),
        fault("invented Republic of Alvaria", "French ally France", REAL_COUNTRY));
  }

  private static Arguments fault(String before, String after, Code code) {
    return Arguments.of(before, after, code);
  }

  @ParameterizedTest(name = "{2}: {1}")
  @MethodSource("faults")
  void what_is_wrong_is_told(String before, String after, Code code) {
    assertThat(codes(ExampleFile.TEXT)).as("the example itself").doesNotContain(code);
    assertThat(codes(ExampleFile.with(before, after))).contains(code);
  }

  private static List<Code> codes(String text) {
    return ExampleFile.read(text).faults().stream().map(ScenarioFault::code).toList();
  }

  @Test
  void a_fault_stands_on_its_line() {
    String text = ExampleFile.with("channel: phone", "channel: pigeon");
    assertThat(ExampleFile.read(text).errors())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.line()).isEqualTo(ExampleFile.lineOf(text, "channel: pigeon"));
              assertThat(fault.place()).isEqualTo("injects[1].channel");
              assertThat(fault.facts()).contains("pigeon");
            });
  }

  @Test
  void a_sentence_for_controllers_is_found_where_players_read() {
    String secret = "Watch whether MOFA notices and whether the review starts again.";
    String text = ExampleFile.with("eye on the inbox.", "eye on the inbox. " + secret);
    assertThat(ExampleFile.read(text).errors())
        .singleElement()
        .satisfies(fault -> assertThat(fault.code()).isEqualTo(SECRET_IN_PLAYER_TEXT))
        .satisfies(fault -> assertThat(fault.place()).isEqualTo("brief"));
  }

  @Test
  void neither_anchors_nor_tags_are_taken() {
    assertThat(codes(ExampleFile.with("hotwash:", "bomb: &a [*a, *a]\nhotwash:")))
        .containsOnly(NOT_YAML);
    assertThat(codes(ExampleFile.with("seed: 42", "seed: !!java.net.URL 42")))
        .containsOnly(NOT_YAML);
  }

  @Test
  void what_is_no_text_or_no_yaml_is_said_to_be_so() {
    byte[] noText = {(byte) 0xff, (byte) 0xfe, 0};
    assertThat(new YamlScenarios().read(noText).errors())
        .extracting(ScenarioFault::code)
        .containsExactly(NOT_TEXT);
    assertThat(codes("a: [1\nb: 2")).containsExactly(NOT_YAML);
    assertThat(codes("")).containsExactly(MISSING);
    assertThat(codes("x".repeat(1_000_001))).containsExactly(TOO_LONG);
  }

  @TestFactory
  Stream<DynamicTest> no_word_for_controllers_gets_into_the_player_brief() {
    return ExampleFile.all().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    String.valueOf(file.getFilename()),
                    () -> briefIsClean(ExampleFile.sound(ExampleFile.text(file)))));
  }

  private static void briefIsClean(Scenario scenario) {
    String brief = PlayerBrief.of(scenario).toString();
    assertThat(brief).contains(scenario.brief().ja());
    assertThat(brief)
        .doesNotContain(scenario.controllerNotes().ja())
        .doesNotContain(scenario.controllerNotes().en());
    Stream.of(
            scenario.injects().stream().map(i -> i.text()),
            scenario.expectations().stream().map(e -> e.text()),
            scenario.rubric().stream().map(c -> c.text()),
            scenario.reference().stream().map(r -> r.reasons()))
        .flatMap(texts -> texts)
        .flatMap(text -> Stream.of(text.ja(), text.en()))
        .filter(text -> text.length() >= SENTENCE)
        .forEach(text -> assertThat(brief).doesNotContain(text));
  }

  @Test
  void versions_differ_by_what_was_changed_and_by_nothing_else() {
    Scenario first = ExampleFile.sound(ExampleFile.TEXT);
    assertThat(ScenarioDifference.between(first, ExampleFile.sound(ExampleFile.TEXT)).none())
        .isTrue();
    Scenario second = ExampleFile.sound(ExampleFile.with("within: PT6H", "within: PT4H"));
    assertThat(ScenarioDifference.between(first, second).changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.place()).isEqualTo("injects.hint.trigger.within");
              assertThat(change.before()).contains("PT6H");
              assertThat(change.after()).contains("PT4H");
            });
  }

  @Test
  void the_terminal_names_file_line_code_and_remedy_in_both_languages() throws Exception {
    var file = Files.createTempFile("scenario", ".yaml");
    String text = ExampleFile.with("channel: phone", "channel: pigeon");
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    List<String> lines = new ArrayList<>();
    try {
      assertThat(new ScenarioCommandLine(lines::add).check(file.toString())).isFalse();
    } finally {
      Files.delete(file);
    }
    assertThat(lines.getFirst()).startsWith(file + ":").contains("error NOT_ALLOWED");
    assertThat(lines.get(1)).contains("使えません");
    assertThat(lines.get(2)).contains("Choose one of: news");
  }
}
