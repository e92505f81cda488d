package sekisho.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sekisho.ledger.EntryVerifier;
import sekisho.ledger.SignedEntry;

/** The rules of a sign-off, from the bytes alone: what keeps them, and each way to break them. */
class CaseCourseTest {
  private static final String FROZEN = "{'round':2,'dossier':'d2'}";

  private final WrittenExport log = new WrittenExport();

  @Test
  void four_offices_by_four_persons_on_one_dossier_are_a_sign_off() {
    CaseCourse course = course(log.signedCase("c"));
    assertThat(course.findings()).isEmpty();
    assertThat(course.signOffs()).hasSize(1);
    assertThat(course.signOffs().getFirst().signatures())
        .extracting(SignOff.Signature::office)
        .containsExactlyInAnyOrder("PM", "CCS", "FM", "DM");
    assertThat(course.aftermath().licences()).containsExactly(15L);
  }

  @Test
  void a_case_that_the_ministries_confirm_themselves_needs_no_minister() {
    log.fact("c", "RulesEvaluated", "METI_LO", "{'evaluation':{'undertakingRequired':false}}")
        .fact("c", "PolicyConfirmed", "METI_DM", "{'level':'L1'}")
        .fact("c", "LicenceGranted", "METI_DM", "{}");
    assertThat(course(log).findings()).isEmpty();
  }

  @Test
  void three_signatures_are_no_conclusion() {
    frozen().signed("c", "PM", 2, "d2").signed("c", "CCS", 2, "d2").signed("c", "FM", 2, "d2");
    assertThat(breaches(log.concluded("c"))).contains(Breach.NOT_FOUR_OFFICES);
  }

  @Test
  void one_person_for_two_offices_is_no_conclusion() {
    frozen().signed("c", "PM", 2, "d2").signed("c", "CCS", 2, "d2").signed("c", "FM", 2, "d2");
    String signed = "{'office':'DM','round':2,'dossier':'d2'}";
    log.fact("c", "MinisterSigned", "DM", log.person("PM"), signed);
    assertThat(breaches(log.concluded("c"))).contains(Breach.NOT_FOUR_PERSONS);
  }

  @Test
  void a_signature_from_another_seat_is_named() {
    frozen().fact("c", "MinisterSigned", "NSS_C", "{'office':'PM','round':2,'dossier':'d2'}");
    assertThat(breaches(log)).containsExactly(Breach.OTHER_SEAT);
  }

  @ParameterizedTest
  @CsvSource({"1,d2", "2,d1"})
  void a_signature_on_another_round_or_dossier_is_named(int round, String dossier) {
    assertThat(breaches(frozen().signed("c", "PM", round, dossier)))
        .containsExactly(Breach.OTHER_DOSSIER);
  }

  @ParameterizedTest
  @CsvSource({"RoundVoided", "MinisterObjected", "MinisterReturned"})
  void a_signature_after_the_round_ended_is_named(String end) {
    frozen().fact("c", end, "FM", "{'office':'FM','round':2,'dossier':'d2'}");
    assertThat(breaches(log.signed("c", "PM", 2, "d2"))).containsExactly(Breach.OTHER_DOSSIER);
  }

  @Test
  void an_office_signs_once() {
    frozen().signed("c", "PM", 2, "d2").signed("c", "PM", 2, "d2");
    assertThat(breaches(log)).containsExactly(Breach.OFFICE_TWICE);
  }

  @Test
  void a_conclusion_lists_the_signatures_that_were_given() {
    List.of("PM", "CCS", "FM", "DM").forEach(office -> signedAfterFreeze(office));
    String listed =
        "{'round':2,'dossier':'d2','signatures':[{'office':'PM','person':'somebody else'}]}";
    assertThat(breaches(log.fact("c", "FourMinisterConcluded", "DM", listed)))
        .containsExactly(Breach.OTHER_SIGNATURES);
  }

  @Test
  void a_confirmation_at_the_level_of_the_ministers_needs_their_conclusion() {
    log.fact("c", "PolicyConfirmed", "DM", "{'level':'L3'}");
    assertThat(breaches(log)).containsExactly(Breach.NOT_CONCLUDED);
  }

  @Test
  void a_reopened_case_needs_a_new_conclusion_and_a_new_confirmation() {
    log.signedCase("c").fact("c", "CaseReopened", "METI_LO", "{}");
    log.fact("c", "PolicyConfirmed", "DM", "{'level':'L4'}");
    assertThat(breaches(log)).containsExactly(Breach.NOT_CONCLUDED);
  }

  @Test
  void a_licence_needs_a_confirmation_and_the_undertaking_before_it() {
    log.fact("c", "RulesEvaluated", "METI_LO", "{'evaluation':{'undertakingRequired':true}}")
        .fact("c", "LicenceGranted", "METI_DM", "{}")
        .fact("c", "UndertakingRecorded", "METI_LO", "{}");
    assertThat(breaches(log)).containsExactly(Breach.NOT_CONFIRMED, Breach.NO_UNDERTAKING);
  }

  @Test
  void records_that_stand_in_the_log_the_other_way_round_are_read_in_their_own_order() {
    log.add("c", 1, "PolicyConfirmed", "METI_DM", "p", "{'level':'L3'}");
    log.add("c", 2, "LicenceGranted", "METI_DM", "p", "{}");
    log.add("c", 0, "RulesEvaluated", "METI_LO", "p", "{'evaluation':{}}");
    assertThat(breaches(log)).containsExactly(Breach.NOT_CONCLUDED);
  }

  private WrittenExport frozen() {
    return log.fact("c", "DossierFrozen", "NSS_C", FROZEN);
  }

  private void signedAfterFreeze(String office) {
    if (log.entries.isEmpty()) {
      frozen();
    }
    log.signed("c", office, 2, "d2");
  }

  private static List<Breach> breaches(WrittenExport log) {
    return course(log).findings().stream().map(f -> Breach.valueOf(f.facts().get(2))).toList();
  }

  private static CaseCourse course(WrittenExport log) {
    EntryVerifier keys = new EntryVerifier(List.of(log.knownKey.publicKey()));
    SignOffs signOffs = new SignOffs();
    for (int i = 0; i < log.entries.size(); i++) {
      byte[] entry = log.entries.get(i);
      assertThat(keys.verify(SignedEntry.parse(entry), entry).verified()).isTrue();
      var fact = SignedEntry.parse(entry).fact();
      signOffs.add(fact, Act.of(i, fact, log.facts.get(i)));
    }
    return signOffs.courses(Optional.of("c")).getFirst();
  }
}
