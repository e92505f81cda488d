package sekisho.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sekisho.app.policy.SourcesOfTests;
import sekisho.message.AgreementEntry;
import sekisho.message.AgreementStatus;
import sekisho.message.Country;
import sekisho.message.EmbargoScope;
import sekisho.message.RegisterEvent.AgreementSigned;
import sekisho.message.RegisterEvent.FactRecorded;
import sekisho.message.RegisterFacts;
import sekisho.message.SourceGrade;
import sekisho.message.SourceKey;
import sekisho.view.policy.Sources;

/** The facts with which the registers begin say what the source book says (policy 4.1, 5). */
class RegisterSeedSpec {
  private static final LocalDate SOURCE_BOOK = SeededRegisters.SOURCE_BOOK;

  private final Sources sources = SourcesOfTests.fromClasspath();
  private final SeededRegisters seeded = new SeededRegisters();
  private final Map<Country, RegisterFacts> registers = seeded.all();

  private RegisterFacts facts(String country) {
    return seeded.facts(new Country(country));
  }

  /** Bangladesh and Mongolia: the day before and the day itself of both dates (policy 4.1). */
  @ParameterizedTest
  @CsvSource({
    "MN, 2024-12-10, NONE",
    "MN, 2024-12-11, SIGNED",
    "MN, 2025-01-21, SIGNED",
    "MN, 2025-01-22, IN_FORCE",
    "BD, 2026-02-02, NONE",
    "BD, 2026-02-03, IN_FORCE",
    "CA, 2026-01-26, NONE",
    "CA, 2026-01-27, SIGNED",
    "CA, 2026-11-21, SIGNED",
    "US, 2026-11-21, IN_FORCE",
    "NZ, 2026-11-21, NONE",
    "UA, 2026-11-21, NONE"
  })
  void an_agreement_stands_as_it_stood_on_the_day(
      String country, LocalDate day, AgreementStatus status) {
    AgreementEntry entry = facts(country).agreementOn(new Country(country), day);
    assertThat(entry.status()).isEqualTo(status);
    assertThat(entry.inForce().isPresent()).isEqualTo(status == AgreementStatus.IN_FORCE);
    assertThat(entry.signed().isPresent()).isEqualTo(status != AgreementStatus.NONE);
  }

  @Test
  void eighteen_are_signed_and_seventeen_in_force_at_the_date_of_the_source_book() {
    List<AgreementEntry> signed =
        registers.entrySet().stream()
            .map(e -> e.getValue().agreementOn(e.getKey(), SOURCE_BOOK))
            .filter(entry -> entry.status() != AgreementStatus.NONE)
            .toList();
    assertThat(signed).hasSize(18);
    assertThat(signed)
        .filteredOn(entry -> entry.status() == AgreementStatus.IN_FORCE)
        .hasSize(17)
        .extracting(AgreementEntry::country)
        .doesNotContain(new Country("CA"));
  }

  @Test
  void a_day_that_no_source_gave_is_graded_so() {
    assertThat(facts("PH").agreementOn(new Country("PH"), SOURCE_BOOK).grade())
        .isEqualTo(SourceGrade.U);
    assertThat(facts("BD").agreementOn(new Country("BD"), SOURCE_BOOK).grade())
        .isEqualTo(SourceGrade.A);
    assertThat(facts("DE").agreementOn(new Country("DE"), SOURCE_BOOK).grade())
        .isEqualTo(SourceGrade.C);
  }

  @Test
  void every_signature_has_a_source_and_what_has_none_says_so() {
    assertThat(allFacts()).filteredOn(AgreementSigned.class::isInstance).hasSize(18);
    assertThat(allFacts())
        .allSatisfy(
            f ->
                assertThat(f.fact().sources().isEmpty())
                    .as("%s", f)
                    .isIn(false, f.fact().grade() == SourceGrade.U));
  }

  /** Links to a fact, and a correction, keep their aim over every start. */
  @Test
  void a_fact_of_the_source_book_has_the_same_identity_at_every_start() {
    assertThat(facts("PH").find(SeededRegisters.SIGNED_BY_PH)).isPresent();
  }

  @Test
  void every_source_is_in_the_list() {
    assertThat(allFacts().stream().flatMap(f -> f.fact().sources().stream()).map(SourceKey::key))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(sources.key(key)).as(key).isPresent());
  }

  /** Twelve on the list of 15 September 2014; ten believed to be on the list now (policy 5). */
  @Test
  void the_embargoes_are_those_of_two_dated_lists() {
    assertThat(embargoed(LocalDate.of(2014, 9, 14))).isEmpty();
    assertThat(embargoed(LocalDate.of(2014, 9, 15)))
        .containsExactlyInAnyOrder(
            "AF", "CF", "CD", "CI", "ER", "IQ", "LB", "LR", "LY", "KP", "SO", "SD");
    assertThat(embargoed(SOURCE_BOOK))
        .containsExactlyInAnyOrder("AF", "CF", "CD", "IQ", "LB", "LY", "KP", "SO", "SS", "SD");
    assertThat(facts("AF").embargoOn(EmbargoScope.COUNTRY, SOURCE_BOOK).orElseThrow().fact())
        .extracting(f -> f.grade())
        .isEqualTo(SourceGrade.U);
  }

  @Test
  void measures_against_persons_and_the_measures_on_iran_stand_apart() {
    assertThat(facts("YE").embargoesOn(SOURCE_BOOK)).containsExactly(EmbargoScope.ENTITIES);
    assertThat(facts("IR").embargoesOn(SOURCE_BOOK)).containsExactly(EmbargoScope.SEPARATE_MEASURE);
  }

  @Test
  void ukraine_is_under_aggression_and_no_party_in_the_sense_of_principle_1() {
    assertThat(facts("UA").aggressionOn(LocalDate.of(2022, 3, 7))).isEmpty();
    assertThat(facts("UA").aggressionOn(LocalDate.of(2022, 3, 8)).orElseThrow().victim()).isTrue();
    assertThat(facts("UA").partyToConflictOn(SOURCE_BOOK).orElseThrow().party()).isFalse();
  }

  private List<String> embargoed(LocalDate day) {
    return registers.entrySet().stream()
        .filter(e -> e.getValue().embargoOn(EmbargoScope.COUNTRY, day).isPresent())
        .map(e -> e.getKey().code())
        .toList();
  }

  private List<FactRecorded> allFacts() {
    return registers.values().stream().flatMap(f -> f.standing().stream()).toList();
  }
}
