package sekisho.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import sekisho.message.Channel;
import sekisho.message.ExerciseCommand.AnswerItem;
import sekisho.message.ExerciseCommand.OpenItem;
import sekisho.message.ExerciseCommand.RecordDecisionNote;
import sekisho.message.InjectId;
import sekisho.web.identity.SignedIn;

/** The inbox of a place: what is unread, what each thing looks like, and what is answered. */
@SpringBootTest(classes = SmallInbox.class)
@AutoConfigureMockMvc
class InboxPagesTest {
  private static final RequestPostProcessor SIGNED_IN =
      authentication(
          UsernamePasswordAuthenticationToken.authenticated(
              new SignedIn(SmallInbox.PLAYER, "sato", true), null, List.of()));

  @Autowired private MockMvc browser;
  @Autowired private SmallInbox.Table table;

  @BeforeEach
  void begin() {
    table.begin();
  }

  private MockHttpServletResponse send(String address) throws Exception {
    return browser.perform(get(address).with(SIGNED_IN)).andReturn().getResponse();
  }

  private Document page(String address) throws Exception {
    MockHttpServletResponse response = send(address);
    assertThat(response.getStatus()).as(address).isEqualTo(200);
    return Jsoup.parse(response.getContentAsString());
  }

  private MockHttpServletResponse post(String address, String field, String typed)
      throws Exception {
    return browser
        .perform(
            MockMvcRequestBuilders.post(address).with(SIGNED_IN).with(csrf()).param(field, typed))
        .andReturn()
        .getResponse();
  }

  @Test
  void every_page_has_all_its_words_in_both_languages() throws Exception {
    for (String page :
        List.of("/inbox", "/inbox/notes", "/inbox/back", "/inbox/adhoc", "/inbox/intelligence")) {
      for (String language : List.of("ja", "en")) {
        Document shown = page(page + "?lang=" + language);
        assertThat(shown.text()).as(page).doesNotContain("??");
        assertThat(shown.select("h1")).as(page).hasSize(1);
        assertThat(shown.select("[style], script:not([src])")).isEmpty();
      }
    }
  }

  @Test
  void the_list_holds_what_reached_the_own_place_and_says_what_is_unread() throws Exception {
    Document list = page("/inbox?lang=en");
    assertThat(list.select(".inbox a").eachAttr("href"))
        .containsExactly(
            "/inbox/adhoc",
            "/inbox/back",
            "/inbox/letter",
            "/inbox/diet_question",
            "/inbox/phone",
            "/inbox/mail",
            "/inbox/intelligence",
            "/inbox/news");
    assertThat(list.select(".inbox li.new")).hasSize(7);
    assertThat(list.text()).contains("7 unread", "METI, has 1 unread", "Taken back");
    assertThat(list.select(".key a").attr("href")).isEqualTo("/inbox/news");
    assertThat(page("/inbox?channel=PHONE").select(".inbox li")).hasSize(2);
  }

  @Test
  void to_open_an_item_is_recorded_once_and_makes_it_read() throws Exception {
    page("/inbox/news");
    assertThat(page("/inbox/news?lang=en").text()).contains("Opened in this place");
    assertThat(table.sent()).containsExactly(new OpenItem(table.id(), new InjectId("news")));
    assertThat(page("/inbox").select(".inbox li.new")).hasSize(6);
  }

  @Test
  void what_is_of_another_place_or_not_there_does_not_exist() throws Exception {
    assertThat(send("/inbox/other").getStatus()).isEqualTo(404);
    assertThat(send("/inbox/nothing").getStatus()).isEqualTo(404);
    assertThat(post("/inbox/other/answer", "answer", "words").getStatus()).isEqualTo(404);
    assertThat(table.sent()).isEmpty();
  }

  @Test
  void outside_of_an_exercise_there_is_no_inbox_but_the_way_to_one() throws Exception {
    table.standInside(false);
    assertThat(page("/inbox").select("main a").eachAttr("href")).containsExactly("/exercises");
    assertThat(send("/inbox/news").getStatus()).isEqualTo(404);
    assertThat(send("/inbox/notes").getStatus()).isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void each_thing_looks_like_what_it_is_and_hides_what_is_the_trainers(Channel channel)
      throws Exception {
    String name = channel.name().toLowerCase(Locale.ROOT);
    Document item = page("/inbox/" + name + "?lang=en");
    assertThat(item.select("article.paper." + name.replace('_', '-'))).hasSize(1);
    assertThat(item.select("article .body p")).hasSize(2);
    assertThat(item.select("article").text()).contains("Sender of " + name);
    assertThat(item.text()).doesNotContain("SECRET");
    boolean answerable = channel != Channel.NEWS && channel != Channel.INTELLIGENCE;
    assertThat(item.select("form[action$=/answer]")).hasSize(answerable ? 1 : 0);
  }

  @Test
  void a_report_says_how_far_it_can_be_relied_on_and_a_question_when_its_answer_is_due()
      throws Exception {
    assertThat(page("/inbox/intelligence?lang=en").select(".grade").text())
        .contains("B3", "usually reliable", "possibly true");
    assertThat(page("/inbox/diet_question?lang=en").select(".slip").text())
        .contains("Answer due", "5 April 2027 12:00");
    assertThat(page("/inbox/adhoc?lang=en").text()).contains("Overdue");
  }

  @Test
  void what_was_taken_back_unread_shows_why_and_nothing_else() throws Exception {
    Document back = page("/inbox/back?lang=en");
    assertThat(back.select("article")).isEmpty();
    assertThat(back.text()).contains("A word of the trainer").doesNotContain("First part");
    assertThat(table.sent()).isEmpty();
  }

  @Test
  void an_answer_needs_words_and_is_shown_with_its_time() throws Exception {
    page("/inbox/diet_question");
    MockHttpServletResponse empty = post("/inbox/diet_question/answer", "answer", " ");
    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(empty.getContentAsString()).select("#errors a").attr("href"))
        .isEqualTo("#answer");
    assertThat(post("/inbox/diet_question/answer", "answer", "We know this much.").getStatus())
        .isEqualTo(303);
    assertThat(table.sent().getLast()).isInstanceOf(AnswerItem.class);
    Document answered = page("/inbox/diet_question?lang=en");
    assertThat(answered.text()).contains("We know this much.", "Answer once more");
    assertThat(page("/inbox?lang=en").select(".inbox .state").text()).contains("Answered");
  }

  @Test
  void a_note_is_kept_for_the_place() throws Exception {
    assertThat(post("/inbox/notes", "text", "").getStatus()).isEqualTo(422);
    assertThat(post("/inbox/notes", "text", "I was not sure.").getStatus()).isEqualTo(303);
    assertThat(table.sent()).hasSize(1).allMatch(RecordDecisionNote.class::isInstance);
    assertThat(page("/inbox/notes").text()).contains("I was not sure.");
    MockHttpServletResponse unknown =
        browser
            .perform(
                MockMvcRequestBuilders.post("/inbox/notes")
                    .with(SIGNED_IN)
                    .with(csrf())
                    .param("text", "words")
                    .param("about", "00000000-0000-0000-0000-000000000009"))
            .andReturn()
            .getResponse();
    assertThat(unknown.getStatus()).isEqualTo(422);
  }
}
