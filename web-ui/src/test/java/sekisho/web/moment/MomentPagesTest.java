package sekisho.web.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import sekisho.message.PolicyVersionId;
import sekisho.message.Seat;
import sekisho.view.moment.LogIndex;
import sekisho.view.moment.LogLine;
import sekisho.view.moment.LogLine.Source;
import sekisho.view.moment.PastLog;
import sekisho.web.CaseStory;
import sekisho.web.Desk;
import sekisho.web.RoomPages;
import sekisho.web.signoff.Reader;

/**
 * A page at a moment of the whole house; record n of the case is of 10:00 + n min on 20 November.
 */
@SpringBootTest(classes = MomentPagesTest.Pages.class)
@AutoConfigureMockMvc
class MomentPagesTest {
  @Autowired private MockMvc browser;
  @Autowired private Desk desk;

  /** The review of one case, with the log of this case alone. */
  @Configuration
  @Import({
    RoomPages.class,
    MomentConfiguration.class,
    MomentBars.class,
    MomentAdvice.class,
    PastLog.class
  })
  static class Pages {
    @Bean
    LogIndex log(Desk desk) {
      return new LogIndex() {
        @Override
        public List<LogLine> lines() {
          return desk.story.records().stream()
              .map(
                  r ->
                      new LogLine(
                          r.record(),
                          Source.CASE,
                          r.caseId().toString(),
                          r.record(),
                          r.envelope().type(),
                          r.by().at(),
                          r.by().person()))
              .toList();
        }

        @Override
        public Map<PolicyVersionId, Instant> adoptions() {
          return Map.of();
        }
      };
    }
  }

  @BeforeEach
  void begin() {
    desk.story = new CaseStory().underReview();
    desk.seat = Seat.AUD;
    desk.may = (_, _) -> true;
  }

  private Document read(String query, int status) throws Exception {
    return new Reader(browser, desk).read(get(Reader.address(query)), status);
  }

  @Test
  void the_bar_says_the_moment_and_steps_from_record_to_record() throws Exception {
    Document page = read("/review?asOf=2026-11-20T10:06:30", 200);
    assertThat(page.select(".moment time").text()).contains("10:06:30");
    assertThat(page.title()).contains("10:06:30");
    assertThat(page.select(".moment a[rel=prev]").attr("href")).endsWith("asOf=2026-11-20T10:05");
    assertThat(page.select(".moment a[rel=next]").attr("href")).endsWith("asOf=2026-11-20T10:07");
    assertThat(page.select(".moment a:not([rel])").attr("href"))
        .contains("/review")
        .doesNotContain("asOf");
  }

  @Test
  void after_the_last_record_no_step_goes_on_and_before_the_first_none_goes_back()
      throws Exception {
    assertThat(read("/review?asOf=2026-11-20", 200).select(".moment a[rel=next]")).isEmpty();
    assertThat(read("/review?asOf=2026-11-20T10:01:00", 200).select(".moment a[rel=prev]"))
        .isEmpty();
  }

  @Test
  void every_link_to_a_page_that_knows_the_past_stays_in_the_moment() throws Exception {
    Document page = read("/review?asOf=2026-11-20T10:09:00", 200);
    List<String> tabs = page.select(".sub-tabs a").eachAttr("href");
    assertThat(tabs)
        .isNotEmpty()
        .filteredOn(link -> !link.contains("/readers"))
        .allMatch(link -> link.contains("asOf=2026-11-20T10:09"));
    assertThat(
            page.select("footer a").eachAttr("href").stream()
                .filter(link -> link.startsWith("/policy"))
                .collect(Collectors.joining()))
        .isEqualTo("/policy?asOf=2026-11-20T10:09");
    assertThat(page.select("footer a[href^=/help]").attr("href")).doesNotContain("asOf");
  }

  @Test
  void a_case_to_which_nothing_happened_since_is_closed_too() throws Exception {
    desk.seat = Seat.MOFA_R;
    assertThat(read("/review", 200).select("main form[method=post]")).isNotEmpty();
    Document past = read("/review?asOf=2026-11-20", 200);
    assertThat(past.select(".moment")).isNotEmpty();
    assertThat(past.select("main form[method=post]")).isEmpty();
    assertThat(past.select("main .btn.p")).isEmpty();
  }

  @Test
  void a_later_record_of_the_case_is_another_past_than_that_of_the_house() throws Exception {
    assertThat(read("/review?at=9&asOf=2026-11-20T10:09:00", 200).select(".moment")).isNotEmpty();
    Document later = read("/review?at=10&asOf=2026-11-20T10:09:00", 200);
    assertThat(later.select(".moment")).isEmpty();
    assertThat(later.select(".past").text()).contains("10");
  }

  @Test
  void a_moment_to_come_is_the_present_one() throws Exception {
    Document page = read("/review?asOf=2099-01-01", 200);
    assertThat(page.select(".moment time").attr("datetime")).startsWith("2026-11-21T12:00:00");
  }

  @Test
  void every_page_of_the_past_has_its_words_in_both_languages() throws Exception {
    new Reader(browser, desk).inBothLanguages("/review?asOf=2026-11-20T10:09:00");
  }
}
