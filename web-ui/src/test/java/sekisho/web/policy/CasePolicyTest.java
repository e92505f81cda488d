package sekisho.web.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
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
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.web.CaseStory;
import sekisho.web.Desk;
import sekisho.web.identity.SignedIn;

@SpringBootTest(classes = PolicyRoom.class)
@AutoConfigureMockMvc
class CasePolicyTest {
  private static final String PAGE = "/cases/" + CaseStory.CASE + "/policy";
  private static final Authentication SATO =
      UsernamePasswordAuthenticationToken.authenticated(
          new SignedIn(new PersonId(new UUID(1, 1)), "sato", true), null, List.of());

  @Autowired private MockMvc browser;
  @Autowired private Desk desk;

  @BeforeEach
  void begin() {
    desk.story = new CaseStory().underReview();
    desk.seat = Seat.METI_LO;
  }

  @Test
  void thePageHasAllItsWordsInBothLanguages() throws Exception {
    for (String query :
        List.of("", "rule=RC4", "rule=RB4", "outcome=C.L3", "outcome=B.OK", "stage=C")) {
      for (String page : List.of(PAGE, PAGE + "/tables")) {
        for (String language : List.of("ja", "en")) {
          Document shown = page(page + "?lang=" + language + "&" + query, 200);
          assertThat(shown.text()).doesNotContain("??").doesNotContain("Optional");
          assertThat(shown.select("h1")).hasSize(1);
          assertThat(shown.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
      }
    }
  }

  @Test
  void itSaysWhatDecidedAtWhichLevelAndByWhichRule() throws Exception {
    String result =
        page(PAGE + "?lang=en", 200).selectFirst("section[aria-labelledby=h-result]").text();
    assertThat(result)
        .contains("May be permitted (rule RB21)")
        .contains("Ministries (L1) (rule RC8)");
  }

  @Test
  void whyIsThisNotForTheFourMinisters() throws Exception {
    String answer = answer("outcome=C.L3");
    assertThat(answer).contains("None of them applied").contains("RC4");
    assertThat(answer).contains("SDF-Act weapon: “Yes” is needed, this case has “No”");
  }

  @Test
  void whyDidThisRuleNotApply() throws Exception {
    assertThat(answer("rule=RB9"))
        .contains("Rule RB9 did not apply (V2026)")
        .contains("Licensor: “anything but “Not a licensed product”” is needed");
    assertThat(answer("rule=rb21")).contains("Rule RB21 applied");
  }

  @Test
  void anInputThatIsWorkedOutShowsTheFactBehindIt() throws Exception {
    assertThat(answer("rule=RB7"))
        .contains("To the United States: “Yes” is needed")
        .contains("Destination: Philippines");
  }

  @Test
  void aRuleOfAnotherVersionIsSaidToBeOne() throws Exception {
    assertThat(answer("rule=RB4")).contains("V2026 has no rule RB4").contains("V2024");
  }

  @Test
  void aRuleThatIsNowhereIsAnErrorOnTheSamePage() throws Exception {
    for (String query : List.of("rule=RX99", "outcome=C.L9", "stage=Z")) {
      Document page = page(PAGE + "?" + query, 422);
      assertThat(page.select(".errs")).hasSize(1);
      assertThat(page.select("[role=status] .chip")).isEmpty();
    }
  }

  @Test
  void aStageCanBeLookedAtAlone() throws Exception {
    Document page = page(PAGE + "?stage=C", 200);
    assertThat(page.select("[id^=stage-]").eachAttr("id")).containsExactly("stage-C");
    assertThat(page.select("#stage-C details[open]")).hasSize(1);
  }

  @Test
  void theRowsThatAppliedAreMarkedByAWordInTheTables() throws Exception {
    Document page = page(PAGE + "/tables?lang=en", 200);
    assertThat(page.select("tr.fired").eachText())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row).contains("Applied"));
    assertThat(page.select("tr.fired th a").eachText()).containsExactly("RB21", "RC8");
  }

  @Test
  void aCaseWithoutEvaluationLeadsToTheScreening() throws Exception {
    desk.story = new CaseStory().submitted();
    Document page = page(PAGE, 200);
    assertThat(page.select("main a[href$=/screening].btn")).hasSize(1);
    assertThat(page.select("form[action*=policy]")).isEmpty();
    assertThat(page(PAGE + "/tables", 200).select("table.rt")).isEmpty();
  }

  @Test
  void thePastIsExplainedAsItStood() throws Exception {
    long evaluated = desk.story.records().size();
    assertThat(page(PAGE + "?at=" + (evaluated - 1), 200).select("#ask")).isEmpty();
    desk.story =
        desk.story.then(Seat.MOD_R, new CaseStory().underReview().records().getLast().event());
    Document past = page(PAGE + "?at=" + evaluated, 200);
    assertThat(past.select(".past")).hasSize(1);
    assertThat(past.select("#ask input[name=at]").val()).isEqualTo("" + evaluated);
    assertThat(past.select("nav.sub-tabs a[href*=stage]").eachAttr("href"))
        .allSatisfy(link -> assertThat(link).endsWith("&at=" + evaluated));
  }

  @Test
  void theTraceLeadsToTheRulesAndToThePage() throws Exception {
    Document screening = page("/cases/" + CaseStory.CASE + "/screening", 200);
    assertThat(screening.select(".trace a[href='/policy/V2026/rules/RC8']")).hasSize(1);
    assertThat(screening.select("p a[href='" + PAGE + "']")).hasSize(1);
  }

  @Test
  void aCaseThatIsNotThereIsNotFound() throws Exception {
    desk.story = new CaseStory();
    browser
        .perform(get("/cases/" + UUID.randomUUID() + "/policy").with(authentication(SATO)))
        .andExpect(status().isNotFound());
  }

  private String answer(String query) throws Exception {
    return page(PAGE + "?lang=en&" + query, 200).selectFirst("#ask [role=status]").text();
  }

  private Document page(String address, int status) throws Exception {
    return Jsoup.parse(
        browser
            .perform(get(address).with(authentication(SATO)))
            .andExpect(status().is(status))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }
}
