package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import sekisho.app.axon.Practice;
import sekisho.app.replay.Replay;
import sekisho.decision.Acts;
import sekisho.message.CaseId;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.message.SubmissionCommand.WithdrawCase;
import sekisho.message.TextRef;
import sekisho.message.TextStore;

/** The auditor finds every fact, of whatever stream, and the files say what the page says. */
class WholeRecordIT extends WholeApplication {
  @Autowired private ApplicationContext node;
  @Autowired private Replay replay;
  @Autowired private TextStore texts;

  @Test
  void facts_of_a_case_reads_and_refused_attempts_are_found_together() throws Exception {
    Practice played = new Practice(node).tabled();
    CaseId id = played.records().getFirst().caseId();
    assertThatThrownBy(() -> played.did(Seat.METI_LO, new WithdrawCase(id, Acts.WORDS)))
        .isInstanceOf(Refused.class);
    read("/cases/" + id, Seat.FM);
    replay.awaitHead();
    String filter = "?lang=en&caseId=" + id;

    Document page = page("/records" + filter);
    assertThat(page.text()).contains("Attempt refused").contains("Page of a case opened");
    assertThat(page.text()).doesNotContain("??");
    assertThat(page.select("h1 + .num").text()).isEqualTo(played.records().size() + 2 + " records");
    assertThat(kinds(page("/records" + filter + "&kind=ATTEMPT"))).containsOnly("Refused attempts");
    assertThat(kinds(page("/records" + filter + "&type=CaseRead"))).hasSize(1);
    assertThat(kinds(page("/records" + filter + "&ministry=MOFA&kind=ACCESS"))).hasSize(1);
    assertThat(kinds(page("/records" + filter + "&ministry=METI&kind=ACCESS"))).isEmpty();
    assertThat(kinds(page("/records" + filter + "&until=2000-01-01"))).isEmpty();
    assertThat(page("/records?lang=en&from=someday").select("a[href=#from]")).isNotEmpty();
  }

  @Test
  void words_are_found_by_reading_the_texts() throws Exception {
    Practice played = new Practice(node).tabled();
    CaseId id = played.records().getFirst().caseId();
    TextRef reason = texts.keep(Practice.newId(), "Needs ＡＮＯＴＨＥＲ look at the winch");
    played.did(Seat.APPLICANT, new WithdrawCase(id, reason));
    replay.awaitHead();
    assertThat(kinds(page("/records?lang=en&words=another WINCH&caseId=" + id))).hasSize(1);
    assertThat(kinds(page("/records?lang=en&words=another crane&caseId=" + id))).isEmpty();
  }

  @Test
  void the_page_and_its_files_say_the_same_and_the_files_are_facts_themselves() throws Exception {
    Practice played = new Practice(node).tabled();
    CaseId id = played.records().getFirst().caseId();
    replay.awaitHead();
    String filter = "?lang=en&kind=CASE&caseId=" + id;
    List<List<String>> rows =
        page("/records" + filter).select("main tbody tr").stream()
            .map(row -> row.select("td > a, td:nth-child(5)").eachText())
            .toList();
    assertThat(rows).isNotEmpty();
    String csv = text("/records/csv" + filter);
    String json = text("/records/json" + filter);
    assertThat(csv.lines()).hasSize(played.records().size() + 1);
    for (List<String> row : rows) {
      assertThat(csv).contains(row);
      assertThat(json).contains(row);
    }
    replay.awaitHead();
    assertThat(page("/records?lang=en&type=ExportMade").select("tbody tr").first().text())
        .contains("search in the whole record", "JSON", played.records().size() + " rows");
  }

  @Test
  void any_record_opens_in_its_stored_form_and_a_case_is_read_by_it() throws Exception {
    Practice played = new Practice(node).tabled();
    CaseId id = played.records().getFirst().caseId();
    String event = played.records().getFirst().envelope().eventId();
    Document page = page("/records/" + event + "?lang=en");
    assertThat(page.select("pre").first().text()).startsWith("{");
    assertThat(page.select("h1").text()).isEqualTo("Record: Draft opened");
    assertThat(page.select("svg.qr")).hasSize(1);
    replay.awaitHead();
    Element read = page("/records?lang=en&type=CaseRead&caseId=" + id).select("tbody tr").first();
    assertThat(read.text()).contains("One record");
    assertThat(read("/records/" + Practice.newId(), Seat.AUD).getStatus()).isEqualTo(404);
    assertThat(read("/records", Seat.NSS_C).getStatus()).isEqualTo(403);
  }

  private static List<String> kinds(Document page) {
    return page.select("tbody tr td:nth-child(2) .sub:nth-of-type(1)").eachText();
  }

  private Document page(String address) throws Exception {
    return RenderedHtml.check(text(address));
  }

  private String text(String address) throws Exception {
    return read(address, Seat.AUD).getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse read(String address, Seat seat) throws Exception {
    return browser
        .perform(get(address).session(new MockHttpSession()).with(authentication(signedIn(seat))))
        .andReturn()
        .getResponse();
  }
}
