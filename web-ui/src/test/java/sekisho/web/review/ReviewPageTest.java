package sekisho.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import sekisho.message.AdverseGround;
import sekisho.message.AttRisks;
import sekisho.message.ConcernLevel;
import sekisho.message.Ground;
import sekisho.message.Level;
import sekisho.message.Ministry;
import sekisho.message.Position;
import sekisho.message.ReviewCommand.GiveMinistryView;
import sekisho.message.ReviewEvent.AttRiskAssessed;
import sekisho.message.ReviewEvent.CaseEscalated;
import sekisho.message.ReviewEvent.CaseNotPermitted;
import sekisho.message.ReviewEvent.InfoRequested;
import sekisho.message.ReviewEvent.InfoSupplied;
import sekisho.message.ReviewEvent.SecretariesConcluded;
import sekisho.message.RuleId;
import sekisho.message.Seat;
import sekisho.message.SecretariesOutcome;
import sekisho.message.Viewpoint;
import sekisho.web.CaseStory;
import sekisho.web.Desk;
import sekisho.web.RoomPages;
import sekisho.web.identity.SignedIn;

@SpringBootTest(classes = RoomPages.class)
@AutoConfigureMockMvc
class ReviewPageTest {
  private static final String CASE = "/cases/" + CaseStory.CASE;
  private static final Authentication SATO =
      UsernamePasswordAuthenticationToken.authenticated(
          new SignedIn(RoomPages.person("APPLICANT"), "sato", true), null, List.of());

  @Autowired private MockMvc browser;
  @Autowired private Desk desk;

  @BeforeEach
  void begin() {
    desk.story = new CaseStory();
    desk.seat = Seat.MOFA_R;
    desk.may = (_, _) -> true;
    desk.refuse = null;
    desk.sent.clear();
  }

  @Test
  void the_pages_have_words_for_every_state_of_the_review() throws Exception {
    desk.story.underReview();
    everyPage();
    desk.story
        .found(Seat.MOFA_R, Viewpoint.END_USER, ConcernLevel.CAREFUL, 2)
        .found(Seat.MOD_R, Viewpoint.END_USER, ConcernLevel.LOW, 0)
        .found(Seat.MOD_R, Viewpoint.DESTINATION, ConcernLevel.NO, 4)
        .viewed(Seat.METI_LO, 1, Position.CONCUR_WITH_CONDITIONS)
        .viewed(Seat.MOD_R, 1, Position.OBJECT)
        .viewed(Seat.MOD_R, 2, Position.CONCUR);
    for (boolean overriding : new boolean[] {true, false}) {
      desk.story.then(
          Seat.MOFA_R,
          new AttRiskAssessed(new AttRisks(0, 1, 2, 3, 4, 0), CaseStory.text("現況報告"), overriding));
    }
    everyPage();
    desk.story.then(
        Seat.NSS_C,
        new InfoRequested(Ministry.NSS, CaseStory.text("設置場所は"), LocalDate.of(2026, 12, 1)));
    everyPage();
    desk.story
        .then(
            Seat.APPLICANT,
            new InfoSupplied(CaseStory.text("Palawan"), List.of(CaseStory.CERTIFICATE)))
        .then(
            Seat.NSS_C,
            new CaseEscalated(Level.L2, List.of(new RuleId("RC7")), CaseStory.text("反対意見があったため")));
    everyPage();
    desk.story
        .then(
            Seat.SEC,
            new SecretariesConcluded(
                LocalDate.of(2026, 11, 20),
                Set.of(Ministry.METI, Ministry.NSS),
                SecretariesOutcome.NOT_PERMITTED,
                CaseStory.text("懸念が残る")))
        .then(
            Seat.SEC,
            new CaseNotPermitted(
                new AdverseGround(
                    Optional.of(new RuleId("RC1")), Optional.of(Viewpoint.DESTINATION)),
                CaseStory.text("懸念が残る")));
    everyPage();
  }

  private void everyPage() throws Exception {
    for (String path : List.of("/review", "/secretaries", "/answer")) {
      for (String language : List.of("ja", "en")) {
        Document page = page(get(CASE + path).param("lang", language), 200);
        assertThat(page.text()).as(path).doesNotContain("??").doesNotContain("Optional");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void the_ministries_stand_side_by_side_and_an_earlier_view_stays_readable() throws Exception {
    desk.story
        .underReview()
        .viewed(Seat.MOD_R, 1, Position.OBJECT)
        .viewed(Seat.MOD_R, 2, Position.CONCUR);
    Document page = page(get(CASE + "/review"), 200);
    var views = page.select("#views .ministries > li");
    assertThat(views.eachText()).hasSize(4);
    assertThat(views.get(2).select("> p .chip").text()).isEqualTo("同意");
    assertThat(views.get(2).select("details .chip").text()).isEqualTo("反対");
  }

  @Test
  void different_degrees_of_concern_are_marked() throws Exception {
    desk.story
        .underReview()
        .found(Seat.MOFA_R, Viewpoint.END_USER, ConcernLevel.CAREFUL, 2)
        .found(Seat.MOD_R, Viewpoint.END_USER, ConcernLevel.LOW, 0);
    Document page = page(get(CASE + "/review"), 200);
    assertThat(page.select("#viewpoints .topic").get(1).text()).contains("見解が相違");
    assertThat(page.select("#viewpoints .topic").get(0).text()).contains("記録なし");
  }

  @Test
  void the_checklist_names_what_is_missing() throws Exception {
    desk.story.underReview().found(Seat.MOFA_R, Viewpoint.END_USER, ConcernLevel.LOW, 0);
    Document page = page(get(CASE + "/review"), 200);
    assertThat(page.select("aside").text()).contains("仕向先の適切性").contains("防衛省");
  }

  @Test
  void each_condition_is_sent_as_a_condition_of_its_own() throws Exception {
    desk.story.underReview();
    browser
        .perform(
            view("CONCUR_WITH_CONDITIONS", "Report once a year, in May", "")
                .with(authentication(SATO))
                .with(csrf()))
        .andExpect(status().isSeeOther());
    assertThat(desk.sent)
        .containsExactly(
            new GiveMinistryView(
                CaseStory.CASE,
                Position.CONCUR_WITH_CONDITIONS,
                List.of(CaseStory.text("Report once a year, in May")),
                CaseStory.text("理由")));
  }

  @Test
  void a_condition_without_the_position_is_an_error_and_stays_typed() throws Exception {
    desk.story.underReview();
    Document page = page(view("CONCUR", "", "年1回の報告"), 422);
    assertThat(page.select("#errors a").attr("href")).isEqualTo("#conditions");
    assertThat(page.select("#condition2").val()).isEqualTo("年1回の報告");
  }

  @Test
  void a_refused_question_keeps_what_was_typed() throws Exception {
    desk.story.underReview();
    desk.refuse = Ground.DUE_DATE_PASSED;
    Document page =
        page(
            post(CASE + "/review/questions")
                .param("question", "設置場所はどこか")
                .param("due", "2026-11-01"),
            422);
    assertThat(page.select("div.do #question").text()).isEqualTo("設置場所はどこか");
  }

  @Test
  void wrong_fields_of_the_meeting_are_named_one_by_one() throws Exception {
    desk.seat = Seat.SEC;
    desk.story.underReview();
    Document page = page(post(CASE + "/secretaries").param("heldOn", "先週"), 422);
    assertThat(page.select("#errors li a").eachAttr("href"))
        .containsExactlyInAnyOrder("#heldOn", "#attendance", "#outcome", "#secretariesReason");
    assertThat(page.select("#heldOn").val()).isEqualTo("先週");
  }

  @Test
  void the_applicant_answers_with_documents_of_the_case() throws Exception {
    desk.seat = Seat.APPLICANT;
    desk.story
        .underReview()
        .then(
            Seat.NSS_C,
            new InfoRequested(Ministry.NSS, CaseStory.text("設置場所は"), LocalDate.of(2026, 12, 1)));
    Document page = page(get(CASE + "/answer"), 200);
    assertThat(page.select("input[name=documents]").eachAttr("value"))
        .containsExactly(CaseStory.CERTIFICATE.sha256());
    assertThat(page.select("main").text()).contains("設置場所は");
  }

  private static MockHttpServletRequestBuilder view(String position, String first, String second) {
    return post(CASE + "/review/view")
        .param("commandId", UUID.randomUUID().toString())
        .param("position", position)
        .param("conditions", first, second, "", "", "")
        .param("viewReason", "理由");
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
