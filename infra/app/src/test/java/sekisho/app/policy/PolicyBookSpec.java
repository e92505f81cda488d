package sekisho.app.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sekisho.decision.policy.PolicyBook;
import sekisho.decision.policy.PolicyRule;
import sekisho.message.CombatStatus;
import sekisho.message.Evaluation;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;
import sekisho.message.RuleId;
import sekisho.message.SourceGrade;
import sekisho.view.policy.Citation;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.Sources;

/** The book around the tables: which version is in force, what its rules say of themselves. */
class PolicyBookSpec {
  private static final PolicyBook BOOK = PolicyTableSpec.BOOK;
  private static final PolicyVersionId V2024 = new PolicyVersionId("V2024");
  private static final PolicyVersionId V2026 = new PolicyVersionId("V2026");

  @ParameterizedTest
  @CsvSource({
    "1967-04-21, V1967",
    "1976-02-26, V1967",
    "1976-02-27, V1976",
    "1983-01-13, V1976",
    "1983-01-14, V1983",
    "2004-12-09, V1983",
    "2004-12-10, V2004",
    "2011-12-26, V2004",
    "2011-12-27, V2011",
    "2014-03-31, V2011",
    "2014-04-01, V2014",
    "2022-03-07, V2014",
    "2022-03-08, V2022",
    "2023-12-21, V2022",
    "2023-12-22, V2023",
    "2024-03-25, V2023",
    "2024-03-26, V2024",
    "2026-04-20, V2024",
    "2026-04-21, V2026",
    "2026-11-21, V2026"
  })
  void aVersionIsInForceFromItsDayOn(LocalDate day, String version) {
    assertThat(BOOK.inForceOn(day).id()).isEqualTo(new PolicyVersionId(version));
  }

  @Test
  void theDayBeforeTheFirstVersionIsOutOfTheBook() {
    assertThatThrownBy(() -> BOOK.inForceOn(LocalDate.of(1967, 4, 20)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("1967-04-20");
  }

  /** Example m: a destroyer submitted on 2026-04-10 and decided on 2026-04-22 (I-02). */
  @Test
  void theVersionIsThatOfTheDayOfDecisionNotOfSubmission() {
    PolicyFacts destroyer = PolicySentence.ordinary("PH").sdfWeapon(true).build();
    PolicyVersionId atSubmission = BOOK.inForceOn(LocalDate.of(2026, 4, 10)).id();
    PolicyVersionId atDecision = BOOK.inForceOn(LocalDate.of(2026, 4, 22)).id();

    assertThat(atSubmission).isEqualTo(V2024);
    assertThat(BOOK.evaluate(atSubmission, destroyer).hit("RB17")).isFalse();
    assertThat(atDecision).isEqualTo(V2026);
    assertThat(BOOK.evaluate(atDecision, destroyer).hit("RB17")).isTrue();
  }

  @Test
  void everyRuleHasACitationAndWordingInBothLanguages() {
    assertThat(BOOK.versions())
        .flatExtracting(version -> BOOK.rules(version.id()))
        .allSatisfy(
            rule -> {
              assertThat(rule.citation()).isNotBlank();
              assertThat(rule.wordingJa()).containsPattern("[\\p{IsHiragana}]");
              assertThat(rule.wordingEn()).doesNotContainPattern("[\\p{IsHiragana}\\p{IsHan}]");
            });
  }

  @Test
  void aRuleThatRestsOnAnAssumptionSaysSoInItsWording() {
    RuleBook wording =
        new WordingOfRules(new PolicyShelf(PolicyFiles.read(), AdoptedVersions.NONE));
    assertThat(wording.versions())
        .flatExtracting(version -> wording.rules(version.id()))
        .flatExtracting(rule -> rule.lines())
        .filteredOn(
            line -> line.grade() == SourceGrade.ASSUMPTION || line.citation().contains("[A]"))
        .isNotEmpty()
        .allSatisfy(
            line -> {
              assertThat(line.ja()).containsAnyOf("本製品の仮定", "仮定である");
              assertThat(line.en()).contains("assumption of this product");
            });
  }

  @Test
  void everySourceKeyOfACitationIsInTheListOfSources() {
    Sources sources = CsvSources.fromClasspath();
    assertThat(BOOK.versions())
        .flatExtracting(version -> BOOK.rules(version.id()))
        .flatExtracting(rule -> Citation.of(rule.citation()).keys())
        .isNotEmpty()
        .allSatisfy(key -> assertThat(sources.key(key)).as(key).isPresent());
  }

  /** A rule of grade A, B or C cites a source of at least that grade. */
  @Test
  void noRuleIsGradedBetterThanTheSourcesThatItCites() {
    Sources sources = CsvSources.fromClasspath();
    assertThat(BOOK.versions())
        .flatExtracting(version -> BOOK.rules(version.id()))
        .filteredOn(rule -> rule.grade().compareTo(SourceGrade.C) <= 0)
        .allSatisfy(
            rule ->
                assertThat(Citation.of(rule.citation()).keys())
                    .as(rule.id() + " " + rule.citation())
                    .anySatisfy(
                        key ->
                            assertThat(sources.key(key).orElseThrow().grade())
                                .isLessThanOrEqualTo(rule.grade())));
  }

  @Test
  void aRuleOfManyConditionsIsAsGoodAsItsWeakestSource() {
    assertThat(BOOK.rules(V2026))
        .filteredOn(rule -> rule.id().equals(new RuleId("RD2")))
        .singleElement()
        .extracting(PolicyRule::grade)
        .isEqualTo(SourceGrade.U);
  }

  @Test
  void everyThingThatARuleSaysHasWordsOnThePage() throws Exception {
    Properties words = new Properties();
    try (var in = PolicyBook.class.getResourceAsStream("/messages/policy.properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    assertThat(PolicyFiles.read())
        .flatExtracting(PolicyTables::rows)
        .extracting(row -> "policy.output." + row.output().replace(':', '.'))
        .allSatisfy(key -> assertThat(words).containsKey(key));
  }

  @Test
  void manyThreadsGetTheSameAnswers() throws Exception {
    List<PolicyFacts> questions =
        List.of(
            PolicySentence.ordinary("PH").sdfWeapon(true).build(),
            PolicySentence.ordinary("PH").build(),
            PolicySentence.ordinary("AU").sdfWeapon(true).combat(CombatStatus.YES).build());
    List<Evaluation> alone = questions.stream().map(q -> BOOK.evaluate(V2026, q)).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<Evaluation>> answers =
          IntStream.range(0, 300)
              .mapToObj(i -> threads.submit(() -> BOOK.evaluate(V2026, questions.get(i % 3))))
              .toList();
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo(alone.get(i % 3));
      }
    }
  }

  @Test
  void aFileThatTheEngineComplainsAboutIsRefused() throws Exception {
    byte[] good;
    try (var in = PolicyBook.class.getResourceAsStream("/policy/V2026.dmn")) {
      good = in.readAllBytes();
    }
    byte[] bad =
        new String(good, StandardCharsets.UTF_8)
            .replace("<text>facts.sdfWeapon</text>", "<text>facts.weapon</text>")
            .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> PolicyTables.read("V2026.dmn", bad))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("V2026.dmn");
  }
}
