package sekisho.web.undertaking;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.web.Typing.CASE;
import static sekisho.web.Typing.KEEP;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sekisho.message.ConsentBasis;
import sekisho.message.ConsentException;
import sekisho.message.Country;
import sekisho.message.DocumentHash;
import sekisho.message.Instrument;
import sekisho.message.UndertakingCommand.RecordConsentBasis;
import sekisho.message.UndertakingCommand.RecordUndertaking;
import sekisho.web.Typing;

class UndertakingFormsSpec {
  private static final String PREFIX = "undertaking";
  private static final String HASH = "ab".repeat(32);

  @Test
  void a_text_becomes_a_command_with_japan_among_the_parties() {
    var form = text("AGREEMENT", "PH", "AU", "");
    var typing = Typing.of(form, PREFIX);
    var command = form.read(typing.fields(), CASE, KEEP).get();
    assertThat(typing.wrong()).isEmpty();
    assertThat(command.text().instrument()).isEqualTo(Instrument.AGREEMENT);
    assertThat(command.text().parties())
        .containsExactly(new Country("JP"), new Country("PH"), new Country("AU"));
    assertThat(command.text().scope()).isEqualTo(KEEP.apply("Radar (4)"));
  }

  @Test
  void a_party_named_twice_is_one_party() {
    var form = text("AGREEMENT", "PH", "PH", "JP");
    var command = form.read(Typing.of(form, PREFIX).fields(), CASE, KEEP).get();
    assertThat(command.text().parties()).containsExactly(new Country("JP"), new Country("PH"));
  }

  @Test
  void japan_is_not_the_other_party() {
    var form = text("AGREEMENT", "JP", "", "");
    var typing = Typing.of(form, PREFIX);
    form.read(typing.fields(), CASE, KEEP);
    assertThat(typing.wrong()).containsExactly("party");
    assertThat(typing.said("party", Locale.JAPANESE)).contains("相手国", "日本以外");
    assertThat(typing.said("party", Locale.ENGLISH)).contains("Other party", "other than Japan");
  }

  @Test
  void every_field_of_the_text_that_is_missing_is_named() {
    var form = new TextForm("", null, "", "", "", " ", "", "", "");
    var typing = Typing.of(form, PREFIX);
    form.read(typing.fields(), CASE, KEEP);
    assertThat(typing.wrong())
        .containsExactly(
            "instrument", "article", "party", "charterUse", "purpose", "noRetransfer", "scope");
    assertThat(typing.said()).noneMatch(said -> said.contains("undertaking."));
    assertThat(typing.said("charterUse", Locale.JAPANESE)).isEqualTo("国連憲章と両立する使用の条項を入力してください");
    assertThat(typing.said("charterUse", Locale.ENGLISH)).contains("UN Charter use clause");
  }

  @Test
  void an_instrument_or_a_country_that_does_not_exist_is_named() {
    var form = text("PROMISE", "Philippines", "P1", "");
    var typing = Typing.of(form, PREFIX);
    form.read(typing.fields(), CASE, KEEP);
    assertThat(typing.wrong()).containsExactly("instrument", "party", "secondParty");
  }

  @Test
  void a_record_is_read_with_days_of_either_calendar() {
    var form = record("2026-11-01", "令和8年11月21日", "2031-11-20", HASH);
    var typing = Typing.of(form, PREFIX);
    RecordUndertaking command = form.read(typing.fields(), CASE, KEEP).get();
    assertThat(command.signedOn()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(command.inForceOn()).isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(command.document()).isEqualTo(new DocumentHash(HASH));
  }

  @Test
  void a_day_that_does_not_exist_and_a_document_that_is_none_are_named() {
    var form = record("2026-02-30", "soon", "", "abc");
    var typing = Typing.of(form, PREFIX);
    form.read(typing.fields(), CASE, KEEP);
    assertThat(typing.wrong()).containsExactly("signedOn", "inForceOn", "expiresOn", "document");
    assertThat(typing.said("signedOn", Locale.ENGLISH)).contains("Signed on", "2026-11-21");
    assertThat(typing.said("inForceOn", Locale.JAPANESE)).contains("効力が生じる日", "実在する日");
  }

  @Test
  void a_check_of_the_control_system_names_its_exception() {
    var form = new ConsentForm("CONTROL_CHECK", "PART_TO_LICENSOR", "ライセンス元への部品");
    RecordConsentBasis command = form.read(Typing.of(form, PREFIX).fields(), CASE, KEEP).get();
    assertThat(command.basis()).isEqualTo(ConsentBasis.CONTROL_CHECK);
    assertThat(command.exception()).isEqualTo(Optional.of(ConsentException.PART_TO_LICENSOR));
  }

  @Test
  void a_check_without_an_exception_is_left_to_the_rules() {
    var form = new ConsentForm("CONTROL_CHECK", "", "理由");
    var typing = Typing.of(form, PREFIX);
    assertThat(form.read(typing.fields(), CASE, KEEP).get().exception()).isEmpty();
    assertThat(typing.wrong()).isEmpty();
  }

  @Test
  void prior_consent_takes_no_exception() {
    var form = new ConsentForm("PRIOR_CONSENT", "SMALL", "理由");
    var typing = Typing.of(form, PREFIX);
    form.read(typing.fields(), CASE, KEEP);
    assertThat(typing.wrong()).containsExactly("exception");
    assertThat(typing.said("exception", Locale.JAPANESE)).contains("空にしてください");
    assertThat(typing.said("exception", Locale.ENGLISH)).contains("leave it empty");
  }

  @Test
  void a_consent_basis_needs_a_choice_and_a_reason() {
    var form = new ConsentForm(null, "NONE", "");
    var typing = Typing.of(form, PREFIX);
    form.read(typing.fields(), CASE, KEEP);
    assertThat(typing.wrong()).isEqualTo(List.of("basis", "exception", "consentReason"));
  }

  private static TextForm text(String instrument, String party, String second, String third) {
    return new TextForm(
        instrument, "Article 3", party, second, third, "use", "purpose", "none", "Radar (4)");
  }

  private static RecordForm record(String signed, String inForce, String expires, String hash) {
    return new RecordForm("Minister of Defence", "full powers", signed, inForce, expires, hash);
  }
}
