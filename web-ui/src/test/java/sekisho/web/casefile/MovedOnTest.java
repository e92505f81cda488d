package sekisho.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import sekisho.message.ActedFirst;
import sekisho.message.Ground;
import sekisho.message.Position;
import sekisho.message.Seat;
import sekisho.web.CaseStory;
import sekisho.web.Desk;
import sekisho.web.signoff.Reader;

/** Someone acted first: a form that is refused says who recorded what since its page was opened. */
@SpringBootTest(classes = CaseFilePages.class)
@AutoConfigureMockMvc
class MovedOnTest {
  private static final String[] REFUSED = {
    "/review/questions", "/screening/principle1/confirmation"
  };

  @Autowired private MockMvc browser;
  @Autowired private Desk desk;

  @BeforeEach
  void begin() {
    desk.story = new CaseStory().underReview();
    desk.seat = Seat.MOFA_R;
    desk.may = (_, _) -> true;
    desk.refuse = Ground.NOT_AT_THIS_STAGE;
  }

  @AfterEach
  void forget() {
    desk.refuse = null;
    desk.rival = null;
  }

  private Document sent(String form, long seen, int status) throws Exception {
    return new Reader(browser, desk)
        .read(
            post(Reader.address(form))
                .param("seen", String.valueOf(seen))
                .param("p1Agrees", "yes")
                .param("p1Reason", "台帳で確かめた")
                .param("question", "設置場所はどこか")
                .param("due", "2026-12-01"),
            status);
  }

  @Test
  void every_form_says_on_which_record_it_stands() throws Exception {
    Document page = new Reader(browser, desk).read(get(Reader.address("/review")), 200);
    String head = String.valueOf(desk.story.records().size());
    assertThat(page.select("main form[method=post]")).isNotEmpty();
    assertThat(page.select("main form[method=post] input[name=seen]").eachAttr("value"))
        .hasSameSizeAs(page.select("main form[method=post]"))
        .containsOnly(head);
  }

  @Test
  void two_pages_tell_who_did_what_since_and_keep_the_input() throws Exception {
    long seen = desk.story.records().size();
    desk.story.viewed(Seat.MOD_R, 1, Position.OBJECT);
    for (String form : REFUSED) {
      Document page = sent(form, seen, 422);
      assertThat(page.select("#errors ol.ev li")).as(form).hasSize(1);
      assertThat(page.select("#errors ol.ev a").text())
          .as(form)
          .contains("省庁意見を提出")
          .contains("防衛省");
      assertThat(page.select("#errors ol.ev a").attr("href"))
          .as(form)
          .endsWith("?at=" + (seen + 1) + "#records");
    }
    assertThat(sent(REFUSED[0], seen, 422).select("#question").text()).isEqualTo("設置場所はどこか");
  }

  @Test
  void a_rival_who_was_faster_is_named_too() throws Exception {
    long seen = desk.story.records().size();
    desk.story.viewed(Seat.MOD_R, 1, Position.OBJECT);
    desk.refuse = null;
    desk.rival = new ActedFirst(CaseStory.CASE);
    Document page = sent(REFUSED[0], seen, 409);
    assertThat(page.select("#errors ol.ev li")).hasSize(1);
    assertThat(page.select("#question").text()).isEqualTo("設置場所はどこか");
    // The form that is shown again stands on the newest record.
    assertThat(page.select("main form[method=post] input[name=seen]").eachAttr("value"))
        .containsOnly(String.valueOf(seen + 1));
  }

  @Test
  void a_case_that_did_not_move_says_nothing_of_others() throws Exception {
    assertThat(sent(REFUSED[0], desk.story.records().size(), 422).select("#errors ol.ev"))
        .isEmpty();
    assertThat(sent(REFUSED[0], 0, 422).select("#errors ol.ev")).isEmpty();
  }

  @Test
  void an_applicant_is_not_told_what_the_authorities_recorded() throws Exception {
    desk.seat = Seat.APPLICANT;
    long seen = desk.story.records().size();
    desk.story.viewed(Seat.MOD_R, 1, Position.OBJECT);
    Document page =
        new Reader(browser, desk)
            .read(
                post(Reader.address("/answer"))
                    .param("seen", String.valueOf(seen))
                    .param("answer", "倉庫"),
                422);
    assertThat(page.select("#errors ol.ev a").text())
        .contains("審査機関の内部の記録")
        .doesNotContain("省庁意見")
        .doesNotContain("防衛省");
  }
}
