package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sekisho.app.axon.Practice;
import sekisho.app.database.Outside;
import sekisho.app.ledger.check.SampleCheck;
import sekisho.ledger.NoteKey;
import sekisho.ledger.TlogProof;
import sekisho.message.CaseId;
import sekisho.message.Seat;
import sekisho.view.casefile.StoredRecords;
import sekisho.view.ledger.LogHeads;

/** The auditor has the whole record read again; what was changed is found and named. */
class IntegrityIT extends WholeApplication {
  @Autowired private ApplicationContext node;
  @Autowired private LogHeads heads;
  @Autowired private StoredRecords stored;

  @Test
  void all_is_as_it_was_sealed_until_somebody_changes_a_row() throws Exception {
    String event = SampleCheck.keep(node);
    awaitHead();
    Document well = checked();
    assertThat(well.select("[role=status] b").text()).isEqualTo("All as sealed");
    assertThat(well.select("dd.num").first().text()).doesNotStartWith("0:");

    change(event, "payload || '\\x20'::bytea");
    try {
      Document bad = checked();
      assertThat(bad.select("[role=status] b").text()).isEqualTo("Not as sealed");
      assertThat(bad.select("main").text())
          .contains("It was changed afterwards", "of the whole record (type Official");
      assertThat(bad.select("a[href=/records/" + event + "]")).hasSize(1);
    } finally {
      change(event, "substring(payload FROM 1 FOR octet_length(payload) - 1)");
    }
    assertThat(checked().select("[role=status] b").text()).isEqualTo("All as sealed");
    Document page = page("/integrity?lang=en");
    assertThat(page.select("tbody .chip").eachText()).contains("All as sealed", "Not as sealed");
    assertThat(page.text()).contains("The log is running", "No witness is configured");
  }

  @Test
  void a_record_of_a_case_comes_with_its_proof() throws Exception {
    CaseId id = new Practice(node).tabled().caseId();
    String address = "/cases/" + id + "/records/1";
    MockHttpServletResponse file = answer(get(address + "/proof"), Seat.AUD);
    assertThat(file.getStatus()).isEqualTo(200);
    assertThat(file.getHeader("Content-Disposition")).contains(".tlog-proof");
    TlogProof proof = TlogProof.parse(file.getContentAsString(StandardCharsets.UTF_8));
    byte[] entry = Base64.getDecoder().decode(stored.read(id, 1).orElseThrow().entry());
    assertThat(proof.proves(entry)).isTrue();
    assertThat(proof.proves("another".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(NoteKey.parse(heads.verifierKey()).standing(proof.checkpoint()))
        .isEqualTo(NoteKey.Standing.SIGNED);
    Document page = page(address + "?lang=en");
    assertThat(page.select("main").text())
        .contains("Number " + String.format("%,d", proof.index() + 1) + " of the whole record");
    assertThat(page.select("a[href=" + address + "/proof]")).hasSize(1);
  }

  private void awaitHead() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> heads.newest().filter(head -> head.size() > 0).isPresent());
  }

  private Document checked() throws Exception {
    String id = UUID.randomUUID().toString();
    MockHttpServletResponse begun =
        answer(post("/integrity/checks").param("commandId", id).with(csrf()), Seat.AUD);
    assertThat(begun.getStatus()).isEqualTo(303);
    String address = Objects.requireNonNull(begun.getRedirectedUrl());
    assertThat(address).isEqualTo("/integrity/checks/" + id);
    return Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> page(address + "?lang=en"), page -> page.select("main progress").isEmpty());
  }

  /** As somebody does who has the whole database. */
  private void change(String event, String payload) {
    Outside.jdbc(node)
        .sql(
            """
            DO $$ BEGIN
              PERFORM set_config('session_replication_role', 'replica', true);
              UPDATE domain_event_entry SET payload = %s WHERE event_identifier = '%s';
            END $$
            """
                .formatted(payload, event))
        .update();
  }

  private Document page(String address) throws Exception {
    return RenderedHtml.check(
        answer(get(address), Seat.AUD).getContentAsString(StandardCharsets.UTF_8));
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Seat seat)
      throws Exception {
    return browser
        .perform(request.session(new MockHttpSession()).with(authentication(signedIn(seat))))
        .andReturn()
        .getResponse();
  }
}
