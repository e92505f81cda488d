package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import sekisho.message.Seat;

/** A trial is in its address and nowhere else: what it leaves behind is that a case was read. */
class TrialsIT extends WholeApplication {
  /**
   * What a read of a case does leave: the fact of access with its place in the log, and how far the
   * processors have come.
   */
  private static final List<String> OF_READS =
      List.of(
          "domain_event_entry",
          "access_list",
          "record_index",
          "token_entry",
          "audit_leaf",
          "audit_tile",
          "audit_checkpoint");

  @Autowired private ApplicationContext node;
  @Autowired private JdbcClient jdbc;

  private Audited audited;

  @BeforeEach
  void playACase() {
    audited = Audited.in(node);
  }

  private Document read(Seat seat, String address) throws Exception {
    MockHttpServletResponse response =
        browser
            .perform(get(URI.create(address)).with(authentication(signedIn(seat))))
            .andReturn()
            .getResponse();
    assertThat(response.getStatus()).as(address).isEqualTo(200);
    return Jsoup.parse(response.getContentAsString());
  }

  /** Every table with the number of its rows, once the views have caught up. */
  private Map<String, Long> rows() throws InterruptedException {
    Map<String, Long> before = counted();
    for (int i = 0; i < 40; i++) {
      TimeUnit.MILLISECONDS.sleep(250);
      Map<String, Long> now = counted();
      if (now.equals(before)) {
        return now;
      }
      before = now;
    }
    throw new AssertionError("The views never came to rest: " + before);
  }

  private Map<String, Long> counted() {
    Map<String, Long> counts = new TreeMap<>();
    jdbc
        .sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        .query(String.class)
        .list()
        .stream()
        .filter(table -> !OF_READS.contains(table))
        .forEach(
            table ->
                counts.put(
                    table, jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single()));
    return counts;
  }

  @Test
  void a_fork_and_the_comparison_of_versions_write_nothing_but_that_the_case_was_read()
      throws Exception {
    String address = audited.address("/cases/{id}");
    Map<String, Long> rows = rows();
    long events = audited.events();
    long reads = audited.facts();
    assertThat(rows).containsKeys("case_list", "text_blob", "command_dedup");
    Document versions = read(Seat.AUD, address + "/versions?day=2026-05-01&other=2025-07-01");
    Document fork = read(Seat.AUD, address + "/what-if?sdfWeapon=yes&combat=YES");
    assertThat(versions.select(".vs li")).hasSizeGreaterThan(1);
    assertThat(fork.select("section[aria-labelledby=h-changed] li")).isNotEmpty();
    assertThat(audited.facts() - reads).isEqualTo(2);
    assertThat(audited.events()).isEqualTo(events);
    assertThat(rows()).isEqualTo(rows);
  }

  @Test
  void facts_of_no_case_leave_nothing_at_all() throws Exception {
    Map<String, Long> rows = rows();
    long events = audited.events();
    Document page = read(Seat.EXCON, "/policy/try?sdfWeapon=yes&day=2026-05-01&other=2025-07-01");
    assertThat(page.select(".duel .chip").eachAttr("class"))
        .containsExactly("chip big bad", "chip big ok");
    assertThat(page.select("section[aria-labelledby=h-beside] tbody tr").first().text())
        .contains("RB17");
    assertThat(audited.events()).isEqualTo(events);
    assertThat(rows()).isEqualTo(rows);
  }

  @Test
  void at_any_record_of_a_case_there_are_trials_or_the_word_what_is_missing() throws Exception {
    String address = audited.address("/cases/{id}");
    String head = read(Seat.EXCON, address + "/what-if").selectFirst("input[name=at]").val();
    for (int at = 1; at <= Integer.parseInt(head); at += 9) {
      Document page = read(Seat.EXCON, address + "/what-if?at=" + at);
      assertThat(page.select(".duel").isEmpty()).isNotEqualTo(page.select(".conds").isEmpty());
    }
  }
}
