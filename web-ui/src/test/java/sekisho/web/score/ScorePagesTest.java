package sekisho.web.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import sekisho.message.ScoreCommand.OverrideScore;
import sekisho.message.ScoreCommand.RateCriterion;
import sekisho.message.ScoreCommand.RescoreExercise;
import sekisho.message.ScoreCommand.ScoreExercise;
import sekisho.message.ScoreCommand.SealScores;
import sekisho.message.ScoreEvent.ScoresSealed;
import sekisho.web.identity.SignedIn;

/** The pages of scores: sheets, blind ratings, the own score, results of several. */
@SpringBootTest(classes = SmallScores.class)
@AutoConfigureMockMvc
class ScorePagesTest {
  private static final RequestPostProcessor SIGNED_IN =
      authentication(
          UsernamePasswordAuthenticationToken.authenticated(
              new SignedIn(SmallScores.TRAINER, "mori", true), null, List.of()));

  @Autowired private MockMvc browser;
  @Autowired private SmallScores.Table table;

  @BeforeEach
  void begin() {
    table.begin();
  }

  private String scores() {
    return "/exercises/" + table.id() + "/scores";
  }

  private String criterion(String id) {
    return scores() + "/criterion?criterion=" + id + "&place=meti";
  }

  private MockHttpServletResponse send(String address) throws Exception {
    return browser.perform(get(address).with(SIGNED_IN)).andReturn().getResponse();
  }

  private Document page(String address) throws Exception {
    MockHttpServletResponse response = send(address);
    assertThat(response.getStatus()).as(address).isEqualTo(200);
    return Jsoup.parse(response.getContentAsString());
  }

  private MockHttpServletResponse post(String address, String... typed) throws Exception {
    var request = MockMvcRequestBuilders.post(address).with(SIGNED_IN).with(csrf());
    for (int i = 0; i < typed.length; i += 2) {
      request.param(typed[i], typed[i + 1]);
    }
    return browser.perform(request).andReturn().getResponse();
  }

  @Test
  void every_page_has_all_its_words_in_both_languages() throws Exception {
    wordsOf(scores());
    table.scored();
    table.rated(SmallScores.TRAINER, 3);
    for (String page :
        List.of(
            scores(),
            criterion("time"),
            criterion("rule"),
            criterion("reasons"),
            "/exercises/results")) {
      wordsOf(page);
    }
    table.read(SmallScores.PLAYER);
    wordsOf(scores());
    table.score(new ScoresSealed(table.id(), 1));
    wordsOf(scores());
  }

  private void wordsOf(String page) throws Exception {
    for (String language : List.of("ja", "en")) {
      Document shown = page(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
      assertThat(shown.text()).as(page).doesNotContain("??");
      assertThat(shown.select("h1")).as(page).hasSize(1);
      assertThat(shown.select("[style], script:not([src])")).isEmpty();
    }
  }

  @Test
  void an_exercise_that_has_ended_is_scored_by_one_button() throws Exception {
    assertThat(page(scores()).select(".key form").attr("action")).isEqualTo(scores());
    assertThat(post(scores()).getStatus()).isEqualTo(303);
    assertThat(table.sent()).containsExactly(new ScoreExercise(table.id()));
  }

  @Test
  void each_point_names_its_records_and_each_omission_its_window() throws Exception {
    table.scored();
    Document shown = page(scores() + "?lang=en");
    assertThat(shown.select("a[href$=debrief?at=7]")).hasSize(1);
    assertThat(shown.text())
        .contains("Took 45 min (target 30 min, limit 1 h 0 min)")
        .contains("Records 1 to 12 were searched.")
        .contains("Viewpoint recorded (END_USER)")
        .contains("Decided: Approve with conditions")
        .contains("An automated counterpart did it")
        .contains("Capped by a critical breach: Criterion rule");
    assertThat(shown.select("table caption").eachText()).contains("The task");
  }

  @Test
  void an_evaluator_sees_what_others_gave_only_after_the_own_rating() throws Exception {
    table.scored();
    table.rated(SmallScores.COLLEAGUE, 1);
    assertThat(page(criterion("reasons")).text()).doesNotContain("secret reason 1");
    assertThat(page(scores()).text()).doesNotContain("secret reason 1");
    assertThat(page(scores()).select(".key a").attr("href")).contains("criterion=reasons");
    table.rated(SmallScores.TRAINER, 4);
    Document both = page(criterion("reasons") + "&lang=en");
    assertThat(both.text()).contains("secret reason 1", "secret reason 4", "ratings differ");
    assertThat(both.select("form[action$=/settlement]")).hasSize(1);
  }

  @Test
  void a_rating_needs_a_number_and_a_reason_and_takes_numbers_of_records() throws Exception {
    table.scored();
    String address = scores() + "/rating";
    var wrong =
        post(address, "criterion", "reasons", "place", "meti", "rating", "5", "reason", "why");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("why");
    assertThat(post(address, "criterion", "reasons", "place", "meti", "rating", "3").getStatus())
        .isEqualTo(422);
    var taken =
        post(
            address,
            "criterion",
            "reasons",
            "place",
            "meti",
            "rating",
            "3",
            "reason",
            "why",
            "records",
            "５、7");
    assertThat(taken.getStatus()).isEqualTo(303);
    assertThat(table.sent().getFirst())
        .isInstanceOfSatisfying(
            RateCriterion.class,
            c -> {
              assertThat(c.rating()).isEqualTo(3);
              assertThat(c.records()).containsExactly(5L, 7L);
            });
  }

  @Test
  void other_points_need_a_reason_and_lie_within_those_of_the_criterion() throws Exception {
    table.scored();
    String address = scores() + "/override";
    assertThat(
            post(address, "criterion", "rule", "place", "meti", "points", "11", "reason", "why")
                .getStatus())
        .isEqualTo(422);
    assertThat(
            post(address, "criterion", "rule", "place", "meti", "points", "10", "reason", "why")
                .getStatus())
        .isEqualTo(303);
    assertThat(table.sent()).hasSize(1).first().isInstanceOf(OverrideScore.class);
  }

  @Test
  void what_is_not_on_the_sheet_does_not_exist() throws Exception {
    assertThat(send(criterion("rule")).getStatus()).isEqualTo(404);
    table.scored();
    assertThat(send(criterion("zzzz")).getStatus()).isEqualTo(404);
    assertThat(send(scores() + "?sheet=9").getStatus()).isEqualTo(404);
    assertThat(send("/exercises/" + SmallScores.TRAINER + "/scores").getStatus()).isEqualTo(404);
  }

  @Test
  void a_sheet_is_sealed_and_an_exercise_scored_anew_with_a_reason() throws Exception {
    table.scored();
    assertThat(post(scores() + "/seal", "sheet", "1").getStatus()).isEqualTo(303);
    assertThat(post(scores() + "/rescoring", "reason", "").getStatus()).isEqualTo(422);
    assertThat(post(scores() + "/rescoring", "reason", "appeal").getStatus()).isEqualTo(303);
    assertThat(table.sent()).first().isEqualTo(new SealScores(table.id(), 1));
    assertThat(table.sent()).last().isInstanceOf(RescoreExercise.class);
  }

  @Test
  void who_played_sees_the_own_place_and_only_once_the_sheet_is_closed() throws Exception {
    table.scored();
    table.read(SmallScores.PLAYER);
    assertThat(page(scores() + "?lang=en").text()).doesNotContain("Criterion time");
    table.score(new ScoresSealed(table.id(), 1));
    Document own = page(scores() + "?lang=en");
    assertThat(own.text()).contains("Criterion time", "5.0 / 10", "Place meti");
    assertThat(own.text()).doesNotContain("Place mofa");
    assertThat(own.select("main form")).isEmpty();
  }

  @Test
  void the_results_show_what_was_missed_decisions_and_how_far_judges_agree() throws Exception {
    table.scored();
    table.rated(SmallScores.TRAINER, 3);
    table.rated(SmallScores.COLLEAGUE, 3);
    Document results = page("/exercises/results?lang=en");
    assertThat(results.text())
        .contains("Median 49.0", "Scored: 12. Not scored yet: 3.")
        .contains("Criterion rule 12")
        .contains("Approve with conditions 12 6")
        .contains("n/a");
    assertThat(results.select("svg[role=img] title")).isNotEmpty();
  }
}
