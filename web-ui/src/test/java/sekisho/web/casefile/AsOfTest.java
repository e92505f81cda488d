package sekisho.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import sekisho.message.Seat;
import sekisho.web.CaseStory;
import sekisho.web.Desk;
import sekisho.web.signoff.Reader;

/** Every page of a case as it stood, at a record and at a moment; record n is of 10:00 + n min. */
@SpringBootTest(classes = CaseFilePages.class)
@AutoConfigureMockMvc
class AsOfTest {
  /** Every page that shows the past; a page that consists of a form alone shows now. */
  private static final List<String> PAGES =
      List.of("", "/screening", "/review", "/secretaries", "/undertaking", "/signoff", "/licence");

  @Autowired private MockMvc browser;
  @Autowired private Desk desk;

  @BeforeEach
  void begin() {
    desk.story = new CaseStory().underReview();
    desk.seat = Seat.METI_LO;
    desk.may = (_, _) -> true;
  }

  private Reader reader() {
    return new Reader(browser, desk);
  }

  private Document read(String query, int status) throws Exception {
    return reader().read(get(Reader.address(query)), status);
  }

  @Test
  void a_moment_shows_the_last_record_at_or_before_it() throws Exception {
    assertThat(shown("?asOf=2026-11-20T10:06:00")).isEqualTo(6);
    assertThat(shown("?asOf=2026-11-20T10:05:59")).isEqualTo(5);
    assertThat(shown("?asOf=2026-11-20T10:06")).isEqualTo(6);
    assertThat(shown("?asOf=2026-11-20T01:06:00Z")).isEqualTo(6);
    assertThat(shown("?asOf=2026-11-20")).isEqualTo(desk.story.records().size());
    assertThat(shown("?asOf=")).isEqualTo(desk.story.records().size());
  }

  private int shown(String query) throws Exception {
    Element range = read(query, 200).selectFirst("#at");
    return Integer.parseInt(range.attr("value"));
  }

  @Test
  void before_the_first_record_there_is_a_plain_message_and_no_case() throws Exception {
    assertThat(shown("?asOf=2026-11-20T10:01:00")).isEqualTo(1);
    Document page = read("?asOf=2026-11-20T10:00:59", 404);
    assertThat(page.select("h1").text()).isEqualTo("この時点の案件はありません");
    assertThat(page.select(".note").text()).contains("10:00:59").contains("10:01:00");
    assertThat(page.select("form.asof input").attr("value")).isEqualTo("2026-11-20T10:00:59");
    assertThat(read("/review?asOf=2026-11-19", 404).select("h1").text()).isEqualTo("この時点の案件はありません");
  }

  @Test
  void what_is_no_moment_and_no_record_is_said_to_be_none() throws Exception {
    assertThat(read("?asOf=yesterday", 400).select(".note").text()).contains("yesterday");
    reader().read(get(Reader.address("?at=0")), 404);
    reader().read(get(Reader.address("?at=99")), 404);
    reader().read(get(Reader.address("?at=x")), 404);
  }

  @Test
  void every_page_honours_the_point_says_so_and_offers_nothing() throws Exception {
    for (String page : PAGES) {
      Document past = reader().read(get(Reader.address(page)).param("at", "9"), 200);
      assertThat(past.select(".past").text()).as(page).contains("9");
      assertThat(past.title()).as(page).contains("記録9の時点");
      assertThat(past.select("main form[method=post]")).as(page).isEmpty();
      assertThat(past.select("main .btn.p")).as(page).isEmpty();
      assertThat(past.select(".sub-tabs a").eachAttr("href"))
          .as(page)
          .isNotEmpty()
          .allMatch(address -> address.endsWith("?at=9"));
      Document moment =
          reader().read(get(Reader.address(page)).param("asOf", "2026-11-20T10:09:00"), 200);
      assertThat(moment.select("main").html()).as(page).isEqualTo(past.select("main").html());
      assertThat(read(page, 200).select(".past")).as(page).isEmpty();
    }
  }

  @Test
  void what_came_later_is_on_no_page_of_the_past() throws Exception {
    assertThat(reader().page("/screening").text()).contains("在外公館の報告");
    assertThat(reader().page("/screening?at=11").text()).doesNotContain("在外公館の報告");
    assertThat(reader().page("/screening?at=13").text()).contains("在外公館の報告");
    assertThat(reader().page("?at=3").select(".ch .chip").text()).isEqualTo("下書き");
  }
}
