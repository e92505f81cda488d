package sekisho.web.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import sekisho.message.AftercareCommand.ApplyLicence;
import sekisho.message.AftercareCommand.GrantLicence;
import sekisho.message.Ground;
import sekisho.message.Level;
import sekisho.message.LicenceLine;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.web.CaseStory;
import sekisho.web.Desk;
import sekisho.web.signoff.AfterReviewPages;
import sekisho.web.signoff.LaterStory;
import sekisho.web.signoff.Reader;

@SpringBootTest(classes = AfterReviewPages.class)
@AutoConfigureMockMvc
class LicencePageTest {
  private static final String PAGE = "/licence";
  private static final String SUPERVISION = "/supervision";
  private static final List<UnaryOperator<CaseStory>> GRANTED =
      List.of(
          LaterStory::reviewed,
          s -> LaterStory.confirmed(s, Level.L1, false),
          LaterStory::applied,
          LaterStory::granted,
          s -> LaterStory.suspended(s, Stage.LICENSED),
          s -> LaterStory.lifted(s, Stage.LICENSED),
          s -> LaterStory.suspended(s, Stage.LICENSED),
          LaterStory::revoked);
  private static final List<UnaryOperator<CaseStory>> REFUSED =
      List.of(
          LaterStory::reviewed,
          s -> LaterStory.confirmed(s, Level.L1, false),
          LaterStory::applied,
          LaterStory::refused,
          s -> LaterStory.reopened(s, Stage.REFUSED));

  @Autowired private MockMvc browser;
  @Autowired private Desk desk;

  @BeforeEach
  void begin() {
    desk.story = new CaseStory();
    desk.seat = Seat.METI_DM;
    desk.refuse = null;
    desk.may = LicencePageTest::may;
    desk.sent.clear();
  }

  private static boolean may(Seat seat, String address) {
    return switch (address.substring(address.lastIndexOf('/') + 1)) {
      case "application" -> seat == Seat.APPLICANT;
      case "grant", "refusal", "revocation" -> seat == Seat.METI_DM;
      case "lifting" -> seat == Seat.PM || seat == Seat.NSS_C;
      default -> seat == Seat.NSS_C;
    };
  }

  @Test
  void both_pages_have_words_for_every_state() throws Exception {
    for (Seat seat : List.of(Seat.APPLICANT, Seat.METI_DM, Seat.NSS_C)) {
      desk.seat = seat;
      for (List<UnaryOperator<CaseStory>> way : List.of(GRANTED, REFUSED)) {
        desk.story = new CaseStory();
        for (UnaryOperator<CaseStory> step : way) {
          desk.story = step.apply(desk.story);
          reader().inBothLanguages(PAGE);
          reader().inBothLanguages(SUPERVISION);
        }
      }
    }
  }

  @Test
  void the_applicant_applies_for_what_was_confirmed() throws Exception {
    desk.seat = Seat.APPLICANT;
    LaterStory.confirmed(LaterStory.reviewed(desk.story), Level.L1, false);
    Document page = reader().page(PAGE);
    assertThat(page.select("details[open] form[action$=/application] .field")).hasSize(1);
    assertThat(page.select("form .field").text())
        .contains("1. Air surveillance radar", "確認された数量：1");
    String name = page.select("form .field input").attr("name");
    assertThat(page.select("form .field input").val()).isEqualTo("1");
    reader().accepted(PAGE + "/application", name, "1");
    assertThat(desk.sent)
        .containsExactly(new ApplyLicence(CaseStory.CASE, List.of(new LicenceLine(1, 1))));
  }

  @Test
  void a_quantity_that_is_none_is_named_in_its_line() throws Exception {
    desk.seat = Seat.APPLICANT;
    LaterStory.confirmed(LaterStory.reviewed(desk.story), Level.L1, false);
    Document page = reader().sent(PAGE + "/application", 422, "lines[0].quantity", "many");
    assertThat(page.select("#errors li").text()).contains("1行目の数量");
    assertThat(page.select("form .field input").val()).isEqualTo("many");
  }

  @Test
  void the_decision_maker_sees_six_months_and_every_condition_of_the_confirmation()
      throws Exception {
    applied();
    Document page = reader().page(PAGE);
    assertThat(page.select("form[action$=/grant]").text()).contains("令和9年5月21日");
    assertThat(page.select("#conditions").text()).contains("年1回の現況報告", "設置場所の変更は 事前に通知する");
    assertThat(page.select("details[open] form[action$=/grant]")).hasSize(1);
    assertThat(page.select("details:not([open]) form[action$=/refusal]")).hasSize(1);
    reader().accepted(PAGE + "/grant", "licenceUntil", "", "conditions", "年1回の現況報告");
    assertThat(desk.sent)
        .singleElement()
        .isInstanceOfSatisfying(
            GrantLicence.class,
            c -> {
              assertThat(c.validUntil()).isEmpty();
              assertThat(c.conditions()).containsExactly(CaseStory.text("年1回の現況報告"));
            });
  }

  @Test
  void a_refusal_without_ground_is_refused_with_its_article_and_what_was_typed() throws Exception {
    applied();
    desk.refuse = Ground.GROUND_NOT_NAMED;
    Document page =
        reader()
            .sent(PAGE + "/refusal", 422, "rule", "", "viewpoint", "", "refusalReason", "書類の不備");
    assertThat(page.select("#errors").text()).contains("I-12");
    assertThat(page.select("#refusalReason").text()).isEqualTo("書類の不備");
    assertThat(page.select("details[open] form[action$=/refusal]")).hasSize(1);
    assertThat(page.select("#rule option").eachAttr("value")).contains("RB21", "RC8");
  }

  @Test
  void a_licence_is_shown_with_number_validity_and_conditions() throws Exception {
    applied();
    LaterStory.granted(desk.story);
    desk.seat = Seat.APPLICANT;
    assertThat(reader().page(PAGE).select("main .finding").first().text())
        .contains("EX-METI-2026-0003", "令和9年5月21日", "年1回の現況報告", "Air surveillance radar");
    assertThat(reader().page(PAGE).select("main form")).isEmpty();
  }

  @Test
  void each_seat_is_offered_what_it_may_do_with_a_licensed_case() throws Exception {
    applied();
    LaterStory.granted(desk.story);
    desk.seat = Seat.NSS_C;
    assertThat(acts()).containsExactly("suspension", "reopening");
    assertThat(reader().page(SUPERVISION).select("#reopenTrigger option").eachAttr("value"))
        .doesNotContain("P1_DATA_CORRECTED");
    LaterStory.suspended(desk.story, Stage.LICENSED);
    assertThat(acts()).containsExactly("lifting", "reopening");
    desk.seat = Seat.METI_DM;
    assertThat(acts()).containsExactly("revocation");
    desk.seat = Seat.AUD;
    assertThat(acts()).isEmpty();
  }

  @Test
  void a_suspension_names_its_trigger() throws Exception {
    applied();
    desk.seat = Seat.NSS_C;
    Document page = reader().sent(SUPERVISION + "/suspension", 422, "suspendReason", "戦闘が始まった");
    assertThat(page.select("#errors li a").attr("href")).isEqualTo("#suspendTrigger");
    assertThat(page.select("#suspendReason").text()).isEqualTo("戦闘が始まった");
    assertThat(
            reader()
                .accepted(
                    SUPERVISION + "/suspension",
                    "suspendTrigger",
                    "CONFLICT_OUTBREAK",
                    "suspendReason",
                    "戦闘が始まった"))
        .isEqualTo(Reader.address(SUPERVISION));
  }

  private List<String> acts() throws Exception {
    return reader().page(SUPERVISION).select("main form").eachAttr("action").stream()
        .map(address -> address.substring(address.lastIndexOf('/') + 1))
        .toList();
  }

  private void applied() {
    LaterStory.applied(LaterStory.confirmed(LaterStory.reviewed(desk.story), Level.L1, false));
  }

  private Reader reader() {
    return new Reader(browser, desk);
  }
}
