package sekisho.web.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sekisho.message.Ground;
import sekisho.message.PersonId;
import sekisho.message.ProhibitionGround;
import sekisho.message.ScreeningCommand.CheckAgreement;
import sekisho.message.ScreeningEvent.CaseProhibited;
import sekisho.message.ScreeningEvent.ClassificationDisputed;
import sekisho.message.ScreeningEvent.ProhibitionProposed;
import sekisho.message.Seat;
import sekisho.message.Tri;
import sekisho.web.CaseStory;
import sekisho.web.Desk;
import sekisho.web.RoomPages;
import sekisho.web.identity.SignedIn;

@SpringBootTest(classes = RoomPages.class)
@AutoConfigureMockMvc
class ScreeningPageTest {
  private static final String PAGE = "/cases/" + CaseStory.CASE + "/screening";
  private static final Authentication SATO =
      UsernamePasswordAuthenticationToken.authenticated(
          new SignedIn(new PersonId(new UUID(1, 1)), "sato", true), null, List.of());
  private static final List<UnaryOperator<CaseStory>> STATES =
      List.of(
          CaseStory::submitted,
          s -> s.screened(Tri.UNKNOWN),
          s -> s.screened(Tri.NO),
          CaseStory::confirmed,
          CaseStory::classified,
          s -> s.then(Seat.MOD_R, new ClassificationDisputed(CaseStory.text("別の判断"))),
          CaseStory::classified,
          CaseStory::concurred,
          CaseStory::agreementAndCombat,
          CaseStory::evaluated,
          CaseStory::evaluated);

  @Autowired private MockMvc browser;
  @Autowired private Desk desk;

  @BeforeEach
  void begin() {
    desk.story = new CaseStory();
    desk.seat = Seat.METI_LO;
    desk.refuse = null;
    desk.sent.clear();
  }

  @Test
  void the_page_has_words_for_every_state_of_the_screening() throws Exception {
    for (UnaryOperator<CaseStory> step : STATES) {
      desk.story = step.apply(desk.story);
      for (String language : List.of("ja", "en")) {
        Document page = page(get(PAGE).param("lang", language), 200);
        assertThat(page.text()).doesNotContain("??").doesNotContain("Optional");
        assertThat(page.select("main section[id]")).hasSize(6);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void the_form_that_is_due_stands_open_and_the_others_can_be_opened() throws Exception {
    desk.story.submitted().screened(Tri.NO).confirmed();
    Document page = page(get(PAGE), 200);
    assertThat(page.select("div.do form[action$=/classification]")).hasSize(1);
    assertThat(page.select("details.do form[action$=/principle1]")).hasSize(1);
    assertThat(page.select("form[action$=/classification/override]")).isEmpty();
    assertThat(page.select("form .btn.p")).hasSize(1);
  }

  @Test
  void a_hit_can_only_be_prohibited_proposed_by_one_and_confirmed_by_another() throws Exception {
    desk.story.submitted().screened(Tri.YES).confirmed();
    Document page = page(get(PAGE), 200);
    assertThat(page.select("div.do form[action$=/prohibition]")).hasSize(1);
    assertThat(page.select("form[action$=/classification]")).isEmpty();
    desk.story.then(
        Seat.METI_LO, new ProhibitionProposed(ProhibitionGround.P1C, CaseStory.text("措置の対象国")));
    desk.seat = Seat.NSS_C;
    page = page(get(PAGE).param("lang", "en"), 200);
    assertThat(page.select("div.do form[action$=/prohibition/confirmation]")).hasSize(1);
    desk.story.then(
        Seat.NSS_C, new CaseProhibited(ProhibitionGround.P1C, CaseStory.text("措置の対象国")));
    page = page(get(PAGE).param("lang", "ja"), 200);
    assertThat(page.select("main form")).isEmpty();
    assertThat(page.select("#principle1").text()).contains("禁止の確定").doesNotContain("??");
  }

  @Test
  void both_senses_of_weapon_are_asked_apart_with_the_definition_beside() throws Exception {
    desk.story.submitted().screened(Tri.NO).confirmed();
    Document page = page(get(PAGE), 200);
    assertThat(page.select(".ask")).hasSize(2);
    assertThat(page.select(".ask:has(input[name=item1Arms]) .definition")).hasSize(1);
    assertThat(page.select(".ask:has(input[name=sdfWeapon]) .definition")).hasSize(1);
  }

  @Test
  void a_seat_that_may_not_act_sees_who_must() throws Exception {
    desk.seat = Seat.TRE;
    desk.may = (_, address) -> address.endsWith("/agreement");
    desk.story.submitted().screened(Tri.NO);
    Document page = page(get(PAGE), 200);
    assertThat(page.select("main form")).isEmpty();
    assertThat(page.select("#principle1 .waits").text()).contains("外務省 審査担当");
    desk.may = (_, _) -> true;
  }

  @Test
  void what_was_typed_is_kept_when_a_field_is_wrong() throws Exception {
    desk.story.submitted();
    Document page =
        page(
            post(PAGE + "/principle1")
                .param("treaty", "NO")
                .param("treatyReference", "照合済み")
                .param("dataAsOf", "きのう"),
            422);
    assertThat(page.select("#treatyReference").text()).isEqualTo("照合済み");
    assertThat(page.select("#dataAsOf").val()).isEqualTo("きのう");
    assertThat(page.select("#errors li")).hasSize(5);
    for (var link : page.select("#errors li a")) {
      assertThat(page.select(link.attr("href"))).as(link.text()).hasSize(1);
    }
  }

  @Test
  void a_refusal_keeps_the_form_open_with_what_was_typed() throws Exception {
    desk.refuse = Ground.WEAPON_OUTSIDE_ITEM1;
    desk.story.submitted().screened(Tri.NO).confirmed().classified().concurred();
    Document page =
        page(
            post(PAGE + "/classification")
                .param("item1Arms", "no")
                .param("sdfWeapon", "yes")
                .param("fiveCategory", "NONE")
                .param("classificationReason", "機関砲を積む")
                .param("circumstances", "PRECEDENT")
                .param("appraisalReason", "先例"),
            422);
    assertThat(page.select("#errors").text()).contains("1の項");
    assertThat(page.select("div.do #classificationReason").text()).isEqualTo("機関砲を積む");
    assertThat(page.select("input[name=sdfWeapon][value=yes][checked]")).hasSize(1);
    assertThat(page.select("input[name=circumstances][checked]").eachAttr("value"))
        .containsExactly("PRECEDENT");
  }

  @Test
  void a_press_without_fields_sends_its_command_and_goes_back_to_the_page() throws Exception {
    desk.story.submitted().screened(Tri.NO).confirmed().classified().concurred();
    browser
        .perform(post(PAGE + "/agreement").with(authentication(SATO)).with(csrf()))
        .andExpect(status().isSeeOther());
    assertThat(desk.sent).containsExactly(new CheckAgreement(CaseStory.CASE));
  }

  private Document page(MockHttpServletRequestBuilder request, int expected) throws Exception {
    return Jsoup.parse(
        browser
            .perform(request.with(authentication(SATO)).with(csrf()))
            .andExpect(status().is(expected))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }
}
