package sekisho.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import sekisho.message.Level;
import sekisho.message.ObjectionOutcome;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.message.Tri;
import sekisho.web.CaseStory;
import sekisho.web.Desk;
import sekisho.web.signoff.LaterStory;
import sekisho.web.signoff.Reader;

/** The blame of a case on a page, and the change at a record on the case file: one source. */
@SpringBootTest(classes = CaseFilePages.class)
@AutoConfigureMockMvc
class FieldsPageTest {
  @Autowired private MockMvc browser;
  @Autowired private Desk desk;

  @BeforeEach
  void begin() {
    desk.story = new CaseStory();
    desk.seat = Seat.AUD;
    desk.may = (_, _) -> false;
  }

  private Document page(String path) throws Exception {
    return new Reader(browser, desk).page(path);
  }

  private static Element row(Document page, String name) {
    return page.select("table.blame tr:has(th)").stream()
        .filter(r -> r.select("th[scope=row]").text().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in " + page.select("th").eachText()));
  }

  @Test
  void there_are_words_for_every_field_of_every_state() throws Exception {
    List<UnaryOperator<CaseStory>> steps =
        List.of(
            LaterStory::reviewed,
            LaterStory::attRisk,
            LaterStory::consented,
            LaterStory::proposed,
            LaterStory::toMinisters,
            LaterStory::special,
            s -> LaterStory.frozen(s, 1, false),
            s -> LaterStory.signed(s, Seat.PM, 1),
            s -> LaterStory.objected(s, ObjectionOutcome.HOLD),
            LaterStory::resumed,
            s -> LaterStory.frozen(s, 2, true),
            LaterStory::returned,
            s -> LaterStory.frozen(s, 3, true),
            s -> LaterStory.concluded(s, true, true),
            LaterStory::cabinet,
            s -> LaterStory.confirmed(s, Level.L3, true),
            LaterStory::met,
            LaterStory::recorded,
            LaterStory::applied,
            LaterStory::granted,
            s -> LaterStory.suspended(s, Stage.LICENSED),
            LaterStory::revoked,
            s -> LaterStory.reopened(s, Stage.LICENSED));
    for (UnaryOperator<CaseStory> step : steps) {
      desk.story = step.apply(desk.story);
      new Reader(browser, desk).inBothLanguages("/fields");
    }
    new Reader(browser, desk).inBothLanguages("?all=true");
  }

  @Test
  void a_field_says_who_set_it_and_by_which_record_and_links_there() throws Exception {
    desk.story.submitted().screened(Tri.UNKNOWN).screened(Tri.NO).confirmed();
    Element row = row(page("/fields"), "紛争当事国への移転となる場合（第一原則③）：該当");
    assertThat(row.select("td").get(0).text()).contains("該当しない").contains("以前の内容 1件");
    assertThat(row.select("td").get(1).text()).contains("経済産業省 審査担当");
    assertThat(row.select("td").get(2).select("a").attr("href")).endsWith("?at=10#records");
    assertThat(row.select("details li a").attr("href")).endsWith("?at=8#records");
    Element then = row(page("/fields?at=9"), "紛争当事国への移転となる場合（第一原則③）：該当");
    assertThat(then.select("details")).isEmpty();
    assertThat(then.select("td").get(2).text()).contains("記録8");
  }

  @Test
  void an_applicant_reads_no_field_of_the_deliberation() throws Exception {
    desk.story.underReview();
    assertThat(page("/fields").select("h2").eachText()).contains("確認と判定");
    assertThat(page("/fields").text()).contains("在外公館の報告");
    desk.seat = Seat.APPLICANT;
    Document outside = page("/fields");
    assertThat(outside.text()).doesNotContain("在外公館の報告").doesNotContain("第一原則③");
    assertThat(row(outside, "段階").text()).contains("審査機関").doesNotContain("審査担当");
  }

  @Test
  void the_change_at_a_record_is_what_the_fields_say_it_set() throws Exception {
    desk.story.underReview();
    Document fields = page("/fields");
    for (long n = 1; n <= desk.story.records().size(); n++) {
      String link = "?at=" + n + "#records";
      List<String> set = fields.select("table.blame tr:has(a[href$=" + link + "]) th").eachText();
      List<String> changed = page("?at=" + n).select(".panel .chg p").eachText();
      assertThat(changed).as("record " + n).hasSameSizeAs(set);
      assertThat(set).allSatisfy(name -> assertThat(changed).anyMatch(c -> c.startsWith(name)));
    }
  }

  @Test
  void a_record_names_the_row_of_authority_and_what_followed_by_itself_names_none()
      throws Exception {
    desk.story.underReview();
    assertThat(page("?at=8").select(".panel .kv").text())
        .contains("権限表により「経済産業省 審査担当」は ScreenPrinciple1 を行える");
    long last = desk.story.records().size();
    assertThat(page("?at=" + last).select(".panel .kv").text())
        .contains("規則")
        .doesNotContain("権限表");
  }
}
