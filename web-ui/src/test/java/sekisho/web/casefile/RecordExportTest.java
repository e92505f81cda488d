package sekisho.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import sekisho.message.ExportFormat;
import sekisho.message.ExportKind;
import sekisho.message.Position;
import sekisho.message.Seat;
import sekisho.web.AccessLog.Export;
import sekisho.web.CaseStory;
import sekisho.web.Desk;
import sekisho.web.RoomPages;
import sekisho.web.identity.SignedIn;
import sekisho.web.signoff.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is taken away is what is on the screen: the files and the pages are made of one source. */
@SpringBootTest(classes = CaseFilePages.class)
@AutoConfigureMockMvc
class RecordExportTest {
  @Autowired private MockMvc browser;
  @Autowired private Desk desk;
  @Autowired private CaseFilePages.Taken taken;

  @BeforeEach
  void begin() {
    desk.story = new CaseStory().underReview().viewed(Seat.MOFA_R, 1, Position.CONCUR);
    desk.seat = Seat.AUD;
    desk.may = (_, _) -> false;
    taken.exports.clear();
  }

  private MockHttpServletResponse answer(String path, String language) throws Exception {
    var who =
        UsernamePasswordAuthenticationToken.authenticated(
            new SignedIn(RoomPages.person(desk.seat.name()), "login", true), null, List.of());
    var response =
        browser
            .perform(get(Reader.address(path)).param("lang", language).with(authentication(who)))
            .andReturn()
            .getResponse();
    assertThat(response.getStatus()).as(path).isEqualTo(200);
    return response;
  }

  private List<CSVRecord> table(String path, String language) throws Exception {
    String text = answer(path, language).getContentAsString(StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF").contains("\r\n");
    try (var parser = CSVFormat.RFC4180.parse(new StringReader(text.substring(1)))) {
      return parser.getRecords();
    }
  }

  private JsonNode json(String path, String language) throws Exception {
    String text = answer(path, language).getContentAsString(StandardCharsets.UTF_8);
    return JsonMapper.shared().readTree(text);
  }

  private Document page(String path, String language) throws Exception {
    return Jsoup.parse(answer(path, language).getContentAsString(StandardCharsets.UTF_8));
  }

  @Test
  void the_table_the_json_and_the_list_on_the_screen_say_the_same() throws Exception {
    for (Seat seat : List.of(Seat.AUD, Seat.APPLICANT)) {
      desk.seat = seat;
      for (String language : List.of("ja", "en")) {
        same(
            page("?all=true", language),
            table("/records.csv", language),
            json("/records.json", language));
      }
    }
  }

  private void same(Document page, List<CSVRecord> table, JsonNode json) {
    List<Element> screen = page.select("ol.ev > li").reversed();
    JsonNode records = json.get("records");
    assertThat(table).hasSize(screen.size() + 1);
    assertThat(records.size()).isEqualTo(screen.size()).isEqualTo(desk.story.records().size());
    for (int i = 0; i < screen.size(); i++) {
      Element line = screen.get(i);
      CSVRecord row = table.get(i + 1);
      JsonNode record = records.get(i);
      assertThat(line.select(".num").first().text())
          .isEqualTo(row.get(0))
          .isEqualTo(record.get("number").asString());
      assertThat(line.select("time").attr("datetime"))
          .isEqualTo(row.get(1))
          .isEqualTo(record.get("time").asString());
      assertThat(line.text()).contains(row.get(6)).contains(row.get(7)).contains(row.get(8));
      assertThat(row.get(6)).isEqualTo(record.get("what").asString());
      assertThat(row.get(7)).isEqualTo(record.get("who").asString());
      assertThat(row.get(8)).isEqualTo(record.get("why").asString(""));
      assertThat(row.get(10).isEmpty()).isEqualTo(record.get("changes").isEmpty());
    }
  }

  @Test
  void at_a_record_the_files_end_with_it() throws Exception {
    assertThat(table("/records.csv?at=9", "ja")).hasSize(10);
    JsonNode json = json("/records.json?at=9", "ja");
    assertThat(json.get("records").size()).isEqualTo(9);
    assertThat(json.get("at").asInt()).isEqualTo(9);
    assertThat(page("/history?at=9", "ja").select("article")).hasSize(9);
  }

  @Test
  void the_names_of_the_files_say_the_language_and_that_it_is_an_exercise() throws Exception {
    for (String file : List.of("records.csv", "records.json", "history.pdf")) {
      assertThat(answer("/" + file, "en").getHeader("Content-Disposition"))
          .as(file)
          .contains("EX-2026-0001")
          .contains("EXERCISE")
          .contains("-en");
    }
  }

  @Test
  void a_bundle_reads_in_both_languages_without_the_system_and_is_recorded() throws Exception {
    MockHttpServletResponse answer = answer("/bundle.zip", "en");
    assertThat(answer.getHeader("Content-Disposition")).contains("EXERCISE").contains(".zip");
    String pages = answer.getContentAsString(StandardCharsets.UTF_8);
    assertThat(pages).contains("index.html", "lang=\"ja\"", "index.en.html", "lang=\"en\"");
    Document page = Jsoup.parse(pages.substring(pages.lastIndexOf("index.en.html\n")));
    int records = desk.story.records().size();
    assertThat(page.select("#records tbody tr")).hasSize(records);
    assertThat(page.select("#records a[href$=.tlog-proof]")).as("sealed so far").hasSize(1);
    assertThat(page.select("#history article")).hasSize(records);
    assertThat(page.select("a[href]"))
        .extracting(a -> a.attr("href"))
        .allMatch(to -> to.startsWith("#") || to.matches("(records|documents)/.*|index.*"));
    Export taken = this.taken.exports.getLast();
    assertThat(taken.kind()).isEqualTo(ExportKind.CASE_BUNDLE);
    assertThat(taken.format()).isEqualTo(ExportFormat.ZIP);
    assertThat(taken.record()).contains((long) records);
  }

  @Test
  void an_applicant_takes_away_no_deliberation() throws Exception {
    desk.seat = Seat.APPLICANT;
    for (String file : List.of("/records.csv", "/records.json", "/history", "/history.pdf")) {
      assertThat(answer(file, "ja").getContentAsString(StandardCharsets.UTF_8))
          .as(file)
          .contains("Surveillance of the own airspace")
          .doesNotContain("在外公館の報告");
    }
    desk.seat = Seat.AUD;
    for (String file : List.of("/records.csv", "/records.json", "/history", "/history.pdf")) {
      assertThat(answer(file, "ja").getContentAsString(StandardCharsets.UTF_8))
          .as(file)
          .contains("在外公館の報告");
    }
  }

  @Test
  void the_history_has_all_records_in_words_and_the_paper_the_same() throws Exception {
    Document html = new Reader(browser, desk).page("/history");
    new Reader(browser, desk).inBothLanguages("/history");
    String paper = answer("/history.pdf", "ja").getContentAsString(StandardCharsets.UTF_8);
    Document print = Jsoup.parse(paper, Parser.xmlParser());
    assertThat(print.select("article h3").eachText())
        .isEqualTo(html.select("article h3").eachText())
        .hasSameSizeAs(desk.story.records());
    assertThat(print.select("section dd").eachText())
        .isEqualTo(html.select("main section:not(:has(.seal)) dd").eachText());
    assertThat(print.select(".seal .mono").eachText().getFirst())
        .as("the hash of the last record")
        .isEqualTo(html.select(".seal dd.mono").eachText().getFirst());
    assertThat(print.select(".seal img").attr("src")).startsWith("data:image/png;base64,");
    assertThat(print.select(".mark").text()).contains("EXERCISE").contains("模擬審査");
    assertThat(print.select("h1")).hasSize(1);
    assertThat(print.selectFirst("html").attr("lang")).isEqualTo("ja");
    assertThat(print.text()).doesNotContain("??");
  }

  @Test
  void each_taking_away_is_recorded_for_the_auditor() throws Exception {
    int all = desk.story.records().size();
    for (String file : List.of("/records.csv", "/records.json", "/history", "/history.pdf?at=9")) {
      answer(file, "ja");
    }
    assertThat(taken.exports)
        .extracting(Export::kind, Export::format, e -> e.record().orElseThrow(), Export::rows)
        .containsExactly(
            tuple(ExportKind.CASE_RECORD, ExportFormat.CSV, all),
            tuple(ExportKind.CASE_RECORD, ExportFormat.JSON, all),
            tuple(ExportKind.CASE_HISTORY, ExportFormat.PDF, 9));
  }

  private static org.assertj.core.groups.Tuple tuple(ExportKind kind, ExportFormat format, int at) {
    return org.assertj.core.groups.Tuple.tuple(kind, format, (long) at, at);
  }
}
