package sekisho.web.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import sekisho.message.ConcernLevel;
import sekisho.message.Ground;
import sekisho.message.Level;
import sekisho.message.ObjectionOutcome;
import sekisho.message.Seat;
import sekisho.message.SignOffCommand.ConfirmPolicy;
import sekisho.message.SignOffCommand.SignCase;
import sekisho.message.SignOffCommand.TableCase;
import sekisho.message.Stage;
import sekisho.message.Viewpoint;
import sekisho.web.CaseStory;
import sekisho.web.Desk;

@SpringBootTest(classes = AfterReviewPages.class)
@AutoConfigureMockMvc
class SignOffPageTest {
  private static final String PAGE = "/signoff";
  private static final List<String> OF_MINISTERS =
      List.of("/signature", "/objection", "/return", "/withdrawal");

  @Autowired private MockMvc browser;
  @Autowired private Desk desk;

  @BeforeEach
  void begin() {
    desk.story = new CaseStory();
    desk.seat = Seat.NSS_C;
    desk.refuse = null;
    desk.may = SignOffPageTest::may;
    desk.sent.clear();
  }

  private static boolean may(Seat seat, String address) {
    if (OF_MINISTERS.stream().anyMatch(address::endsWith)) {
      return seat.isMinister();
    }
    return seat == (address.endsWith("/cabinet") ? Seat.CAB : Seat.NSS_C);
  }

  @Test
  void the_board_has_words_for_every_way_that_a_round_goes() throws Exception {
    List<List<UnaryOperator<CaseStory>>> ways =
        List.of(
            List.of(
                LaterStory::reviewed,
                LaterStory::consented,
                LaterStory::proposed,
                LaterStory::toMinisters,
                LaterStory::special,
                s -> LaterStory.frozen(s, 1, false),
                s -> LaterStory.signed(s, Seat.PM, 1),
                s -> LaterStory.takenBack(s, Seat.PM, 1),
                s -> LaterStory.voided(s, 1),
                s -> LaterStory.frozen(s, 2, true)),
            List.of(
                LaterStory::reviewed,
                LaterStory::toMinisters,
                s -> LaterStory.frozen(s, 1, false),
                s -> LaterStory.objected(s, ObjectionOutcome.HOLD),
                LaterStory::resumed),
            List.of(
                LaterStory::reviewed,
                LaterStory::toMinisters,
                s -> LaterStory.frozen(s, 1, false),
                LaterStory::returned),
            List.of(
                LaterStory::reviewed,
                LaterStory::toMinisters,
                s -> LaterStory.frozen(s, 1, true),
                s -> LaterStory.concluded(s, true, false),
                LaterStory::lapsed),
            List.of(
                LaterStory::reviewed,
                LaterStory::toMinisters,
                s -> LaterStory.frozen(s, 1, false),
                s -> LaterStory.concluded(s, false, true),
                LaterStory::cabinet,
                s -> LaterStory.confirmed(s, Level.L4, true),
                LaterStory::met,
                s -> LaterStory.reopened(s, Stage.POLICY_CONFIRMED)));
    for (Seat seat : List.of(Seat.NSS_C, Seat.PM, Seat.CAB)) {
      desk.seat = seat;
      for (List<UnaryOperator<CaseStory>> way : ways) {
        desk.story = new CaseStory();
        for (UnaryOperator<CaseStory> step : way) {
          desk.story = step.apply(desk.story);
          reader().inBothLanguages(PAGE);
        }
      }
    }
  }

  @Test
  void before_the_case_is_tabled_the_board_is_empty() throws Exception {
    LaterStory.toMinisters(LaterStory.reviewed(desk.story));
    Document page = reader().page(PAGE);
    assertThat(page.select(".board .seat.o")).hasSize(4);
    assertThat(page.select(".board").text()).contains("内閣総理大臣", "未決");
    assertThat(page.select("form[action$=/round]")).hasSize(1);
  }

  @Test
  void a_routine_case_is_confirmed_by_the_ministries() throws Exception {
    LaterStory.consented(LaterStory.reviewed(desk.story));
    assertThat(reader().page(PAGE).select("form[action$=/ministries]")).isEmpty();
    for (Viewpoint viewpoint : Viewpoint.values()) {
      desk.story.found(Seat.METI_LO, viewpoint, ConcernLevel.LOW, 0);
    }
    LaterStory.attRisk(desk.story);
    Document page = reader().page(PAGE);
    assertThat(page.select("details[open] form[action$=/ministries]")).hasSize(1);
    assertThat(page.select("form[action$=/round]")).isEmpty();
    reader().accepted(PAGE + "/ministries", "memo", "確認の文書");
    assertThat(desk.sent).singleElement().isInstanceOf(ConfirmPolicy.class);
  }

  @Test
  void special_circumstances_are_offered_for_a_weapon_to_a_country_in_combat() throws Exception {
    LaterStory.weaponInCombat(LaterStory.reviewed(desk.story));
    Document review = reader().page(PAGE);
    assertThat(review.select("details:not([open]) form[action$=/special-circumstances]"))
        .as("something else is next")
        .hasSize(1);
    for (Viewpoint viewpoint : Viewpoint.values()) {
      desk.story.found(Seat.METI_LO, viewpoint, ConcernLevel.LOW, 0);
    }
    LaterStory.attRisk(LaterStory.proposed(LaterStory.consented(desk.story)));
    LaterStory.toMinisters(desk.story);
    Document pending = reader().page(PAGE);
    assertThat(pending.select("details[open] form[action$=/special-circumstances]")).hasSize(1);
    LaterStory.special(desk.story);
    assertThat(reader().page(PAGE).select("details[open] form[action$=/round]")).hasSize(1);
  }

  @Test
  void the_open_round_shows_hash_meeting_and_who_has_signed() throws Exception {
    tabled();
    LaterStory.signed(desk.story, Seat.FM, 1);
    Document page = reader().page(PAGE);
    assertThat(page.select(".board .seat.y")).hasSize(1);
    assertThat(page.select(".board .seat.y").text()).contains("外務大臣", "承認", "11月20日");
    assertThat(page.select(".quorum").text()).contains("署名 1 / 4");
    assertThat(page.select("main").text())
        .contains(LaterStory.dossier(1).sha256(), "NSC4-2026-0007", "第1回");
    assertThat(page.select("aside").text()).contains("電子署名及び認証業務に関する法律");
  }

  /** In these stories no dossier can be made again, so it is not the one that was signed. */
  @Test
  void a_dossier_that_cannot_be_made_again_is_said_to_differ() throws Exception {
    tabled();
    LaterStory.signed(desk.story, Seat.FM, 1);
    long signature = desk.story.records().size();
    desk.seat = Seat.AUD;
    assertThat(reader().page(PAGE).select("aside a[href$=/signatures/" + signature + "]"))
        .hasSize(1);
    Document page = reader().page(PAGE + "/signatures/" + signature);
    assertThat(page.select("main .chip.bad").text()).isEqualTo("不一致");
    assertThat(page.select("main").text())
        .contains(LaterStory.dossier(1).sha256(), "記録" + (signature - 1) + "の時点");
    assertThat(page.select("main form")).isEmpty();
  }

  @Test
  void a_minister_goes_to_the_confirmation_and_one_who_signed_may_withdraw() throws Exception {
    tabled();
    desk.seat = Seat.DM;
    Document page = reader().page(PAGE);
    assertThat(page.select("main .btn[href*=confirmation]").eachAttr("href"))
        .containsExactly(
            Reader.address(PAGE) + "/confirmation?act=sign",
            Reader.address(PAGE) + "/confirmation?act=return",
            Reader.address(PAGE) + "/confirmation?act=object");
    assertThat(page.select("main form")).isEmpty();
    LaterStory.signed(desk.story, Seat.DM, 1);
    Document after = reader().page(PAGE);
    assertThat(after.select("main .btn[href*=confirmation]")).isEmpty();
    assertThat(after.select("form[action$=/withdrawal]")).hasSize(1);
  }

  @Test
  void a_void_round_stays_readable_with_why_and_where_it_changed() throws Exception {
    tabled();
    LaterStory.signed(desk.story, Seat.PM, 1);
    LaterStory.voided(desk.story, 1);
    long voided = desk.story.records().size();
    LaterStory.frozen(desk.story, 2, true);
    Document page = reader().page(PAGE);
    var earlier = page.select("section[aria-labelledby=h-earlier]");
    assertThat(earlier.text())
        .contains("第1回", "無効", "I-04", LaterStory.dossier(2).sha256(), "内閣総理大臣");
    assertThat(earlier.select("a[href$=?at=" + voided + "]")).hasSize(1);
    assertThat(page.select("section[aria-labelledby=h-board]").text()).contains("第2回", "持ち回り");
  }

  @Test
  void the_confirmation_shows_all_that_is_signed_and_posts_the_hash_that_it_shows()
      throws Exception {
    LaterStory.special(LaterStory.consented(LaterStory.proposed(LaterStory.reviewed(desk.story))));
    LaterStory.frozen(LaterStory.toMinisters(desk.story), 1, true);
    desk.seat = Seat.PM;
    for (String act : List.of("sign", "object", "return")) {
      reader().inBothLanguages(PAGE + "/confirmation?act=" + act);
    }
    Document page = reader().page(PAGE + "/confirmation?act=sign");
    assertThat(page.select("main").text())
        .contains("Air surveillance radar", "フィリピン", "Air force", "認め得る", "L1 関係省庁")
        .contains("防衛省", "条件を付して同意", "年1回の現況報告", "設置場所の変更は事前に通知する")
        .contains("第3条", "事前同意を義務付ける", "海上交通路の安全", "NSC4-2026-0007", "持ち回り")
        .contains("相手国の選定で採用されること", LaterStory.dossier(1).sha256());
    assertThat(page.select("main form")).hasSize(1);
    assertThat(page.select("main form input[name=dossier]").val())
        .isEqualTo(LaterStory.dossier(1).sha256());
    assertThat(page.select("main .btn.p")).hasSize(1);
  }

  @Test
  void the_fourth_signature_is_announced() throws Exception {
    tabled();
    desk.seat = Seat.DM;
    assertThat(reader().page(PAGE + "/confirmation?act=sign").text()).contains("1人目の署名");
    for (Seat office : List.of(Seat.PM, Seat.CCS, Seat.FM)) {
      LaterStory.signed(desk.story, office, 1);
    }
    assertThat(reader().page(PAGE + "/confirmation?act=sign").text()).contains("4人目の署名");
  }

  @Test
  void a_signature_is_sent_with_the_hash() throws Exception {
    tabled();
    desk.seat = Seat.PM;
    String to = reader().accepted(PAGE + "/signature", "dossier", LaterStory.dossier(1).sha256());
    assertThat(to).isEqualTo(Reader.address(PAGE) + "?receipt=yes");
    assertThat(desk.sent).containsExactly(new SignCase(CaseStory.CASE, LaterStory.dossier(1)));
  }

  @Test
  void a_dossier_that_changed_meanwhile_is_refused_with_a_link_to_the_change() throws Exception {
    tabled();
    LaterStory.voided(desk.story, 1);
    long voided = desk.story.records().size();
    desk.seat = Seat.PM;
    desk.refuse = Ground.NO_OPEN_ROUND;
    Document closed =
        reader().sent(PAGE + "/signature", 422, "dossier", LaterStory.dossier(1).sha256());
    assertThat(closed.select("#errors").text()).contains("I-04");
    assertThat(closed.select("main .note a[href$=?at=" + voided + "]")).hasSize(1);
    assertThat(closed.select("main form")).isEmpty();

    LaterStory.frozen(desk.story, 2, false);
    desk.refuse = Ground.DOSSIER_CHANGED;
    Document again =
        reader()
            .sent(
                PAGE + "/objection",
                422,
                "dossier",
                LaterStory.dossier(1).sha256(),
                "outcome",
                "HOLD",
                "objectionReason",
                "確認を要する");
    assertThat(again.select("main .note a[href$=?at=" + voided + "]")).hasSize(1);
    assertThat(again.select("#objectionReason").text()).isEqualTo("確認を要する");
    assertThat(again.select("main form input[name=dossier]").val())
        .isEqualTo(LaterStory.dossier(2).sha256());
  }

  @Test
  void a_return_without_instruction_keeps_its_page() throws Exception {
    tabled();
    desk.seat = Seat.CCS;
    Document page =
        reader()
            .sent(
                PAGE + "/return",
                422,
                "dossier",
                LaterStory.dossier(1).sha256(),
                "instruction",
                "");
    assertThat(page.select("#errors li a").attr("href")).isEqualTo("#instruction");
    assertThat(page.select("form[action$=/return]")).hasSize(1);
  }

  @Test
  void an_act_that_does_not_exist_has_no_confirmation() throws Exception {
    tabled();
    reader().read(get(Reader.address(PAGE) + "/confirmation?act=veto"), 404);
  }

  @Test
  void the_tabling_is_sent_and_a_refusal_keeps_what_was_typed() throws Exception {
    LaterStory.toMinisters(LaterStory.reviewed(desk.story));
    desk.refuse = Ground.ATTENDANCE_MISSING;
    Document page =
        reader()
            .sent(
                PAGE + "/round",
                422,
                "meetingOn",
                "2026-11-21",
                "circulation",
                "no",
                "attendance",
                "PM",
                "attendance",
                "FM");
    assertThat(page.select("#errors")).hasSize(1);
    assertThat(page.select("input[name=attendance][checked]").eachAttr("value"))
        .containsExactly("PM", "FM");
    assertThat(page.select("details[open] form[action$=/round]")).hasSize(1);
    desk.refuse = null;
    reader().accepted(PAGE + "/round", "meetingOn", "2026-11-21", "circulation", "yes");
    assertThat(desk.sent).singleElement().isInstanceOf(TableCase.class);
  }

  private void tabled() {
    LaterStory.frozen(LaterStory.toMinisters(LaterStory.reviewed(desk.story)), 1, false);
  }

  private Reader reader() {
    return new Reader(browser, desk);
  }
}
