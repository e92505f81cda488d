package sekisho.app.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import sekisho.app.policy.AdoptedVersions.Adopted;
import sekisho.decision.policy.PolicyBook;
import sekisho.decision.policy.PolicyVersion;
import sekisho.message.Evaluation;
import sekisho.message.PolicyVersionId;
import sekisho.message.scenario.PolicyChoice;

/** A version that is adopted while the product runs belongs to the book from then on (I-02). */
class PolicyShelfSpec {
  private static final PolicyVersionId V2026 = new PolicyVersionId("V2026");
  private static final PolicyVersionId V2027 = new PolicyVersionId("V2027");
  private static final LocalDate FROM = LocalDate.of(2026, 12, 1);
  private static final List<PolicyTables> PRODUCT = PolicyFiles.read();

  private final List<Adopted> record = new ArrayList<>();
  private final PolicyShelf shelf =
      new PolicyShelf(PRODUCT, last -> record.stream().filter(one -> one.record() > last).toList());
  private final KiePolicyBook book = new KiePolicyBook(shelf);

  private static Adopted adopted(long number, String version, LocalDate from) {
    return new Adopted(number, new PolicyVersionId(version), from, named(version));
  }

  /** The tables of V2026 under another name. */
  private static DmnFile named(String version) {
    try (InputStream in = PolicyBook.class.getResourceAsStream("/policy/V2026.dmn")) {
      String text =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .replace("name=\"V2026\"", "name=\"" + version + "\"")
              .replace("urn:sekisho:policy:V2026", "urn:sekisho:policy:" + version);
      return new DmnFile(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException cause) {
      throw new IllegalStateException(cause);
    }
  }

  @Test
  void an_adopted_version_is_in_force_from_the_day_that_was_adopted() {
    assertThat(book.inForceOn(FROM).id()).isEqualTo(V2026);
    record.add(adopted(1, "V2027", FROM));
    assertThat(book.inForceOn(FROM).id()).isEqualTo(V2027);
    assertThat(book.inForceOn(FROM.minusDays(1)).id()).isEqualTo(V2026);
    assertThat(book.versions()).last().extracting(PolicyVersion::effectiveFrom).isEqualTo(FROM);
  }

  @Test
  void a_scenario_may_fix_the_day_or_the_version_under_which_its_cases_are_judged() {
    LocalDate first = book.versions().getLast().effectiveFrom();
    assertThat(under(new PolicyChoice.AsOf(first)).inForceOn(FROM).id()).isEqualTo(V2026);
    assertThat(under(new PolicyChoice.AsOf(first.minusDays(1))).inForceOn(FROM).id())
        .isNotEqualTo(V2026);
    PolicyVersionId v2014 = new PolicyVersionId("V2014");
    assertThat(under(new PolicyChoice.Pinned(v2014)).inForceOn(FROM).id()).isEqualTo(v2014);
    assertThat(under(new PolicyChoice.OfTheDay()).inForceOn(FROM).id()).isEqualTo(V2026);
  }

  @Test
  void the_book_tells_what_is_in_force_whatever_a_scenario_fixes() {
    var wording =
        new WordingOfRules(
            new PolicyShelf(
                PRODUCT,
                AdoptedVersions.NONE,
                () -> new PolicyChoice.Pinned(new PolicyVersionId("V2014"))));
    assertThat(wording.inForceOn(FROM).orElseThrow().id()).isEqualTo(V2026);
    assertThat(wording.forCasesOn(FROM).orElseThrow().id().value()).isEqualTo("V2014");
  }

  private static KiePolicyBook under(PolicyChoice choice) {
    return new KiePolicyBook(new PolicyShelf(PRODUCT, AdoptedVersions.NONE, () -> choice));
  }

  @Test
  void the_wording_of_an_adopted_version_is_there_at_the_same_moment() {
    WordingOfRules wording = new WordingOfRules(shelf);
    assertThat(wording.version(V2027)).isEmpty();
    record.add(adopted(1, "V2027", FROM));
    assertThat(wording.version(V2027)).isPresent();
    assertThat(wording.rules(V2027)).isEqualTo(wording.rules(V2026));
  }

  @Test
  void an_answer_of_an_older_version_stays_what_it_was() {
    Evaluation before = book.evaluate(V2026, PolicySentence.ordinary("PH").build());
    record.add(adopted(1, "V2027", FROM));
    assertThat(book.evaluate(V2026, PolicySentence.ordinary("PH").build())).isEqualTo(before);
    assertThat(book.evaluate(V2027, PolicySentence.ordinary("PH").build()).version())
        .isEqualTo(V2027);
  }

  @Test
  void several_versions_stand_in_the_order_of_their_days_whenever_they_were_adopted() {
    record.add(adopted(1, "V2028", FROM.plusYears(1)));
    assertThat(book.inForceOn(FROM).id()).isEqualTo(V2026);
    record.add(adopted(4, "V2027", FROM));
    assertThat(book.inForceOn(FROM).id()).isEqualTo(V2027);
    assertThat(book.versions()).hasSize(PRODUCT.size() + 2);
  }

  @Test
  void a_version_that_nobody_adopted_is_not_in_the_book() {
    assertThatThrownBy(() -> book.evaluate(V2027, PolicySentence.ordinary("PH").build()))
        .isInstanceOf(IllegalStateException.class);
  }
}
