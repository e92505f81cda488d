package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sekisho.app.axon.Practice;
import sekisho.app.replay.Replay;
import sekisho.message.ReviewEvent.CaseAllocated;
import sekisho.message.Seat;

/** The queue as officials use it: what is on the screen, leaves, is kept, and is shared out. */
class QueueIT extends WholeApplication {
  @Autowired private ApplicationContext product;

  private Practice played;
  private String caseId;

  @BeforeEach
  void begin() {
    played = new Practice(product).tabled();
    caseId = played.records().getFirst().caseId().toString();
    product.getBean(Replay.class).awaitHead();
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Seat seat)
      throws Exception {
    return browser
        .perform(request.with(authentication(signedIn(seat))).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
    MockHttpServletResponse response = answer(request, Seat.METI_LO);
    assertThat(response.getStatus()).isEqualTo(status);
    return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
  }

  @Test
  void the_table_holds_the_lines_of_the_screen_in_their_order() throws Exception {
    String query = "?group=ALL&weapon=yes&sort=REFERENCE_ASC";
    List<String> shown = page(get("/cases" + query), 200).select("tbody th .mono").eachText();
    String csv =
        answer(get("/cases.csv" + query), Seat.METI_LO).getContentAsString(StandardCharsets.UTF_8);
    assertThat(shown).isNotEmpty();
    assertThat(csv.lines().skip(1).map(line -> line.split(",")[0]).limit(shown.size()))
        .containsExactlyElementsOf(shown);
    assertThat(csv).startsWith("\uFEFF案件,件名,").contains("令和");
  }

  @Test
  void each_filter_can_be_taken_off_alone_and_stays_in_every_link() throws Exception {
    Document page = page(get("/cases?group=ALL&weapon=yes&country=AU&stage=nonsense"), 200);
    assertThat(page.select(".applied a:not(.clr)").eachAttr("href"))
        .containsExactly("/cases?group=ALL&weapon=yes", "/cases?group=ALL&country=AU");
    assertThat(page.select(".tabs a").eachAttr("href"))
        .allMatch(address -> address.contains("weapon=yes") && address.contains("country=AU"));
    assertThat(page.select("th[aria-sort]")).hasSize(1);
  }

  @Test
  void chosen_cases_are_confirmed_allocated_and_sending_twice_does_nothing_twice()
      throws Exception {
    String me = account(Seat.METI_LO).person().toString();
    Document plan = page(get("/cases/allocation").param("case", caseId).param("to", me), 200);
    assertThat(plan.select("tbody td:last-child .chip").text()).isEqualTo("割り当てます");
    String command = UUID.randomUUID().toString();
    for (int turn = 0; turn < 2; turn++) {
      Document done =
          page(
              post("/cases/allocation")
                  .param("commandId", command)
                  .param("case", caseId)
                  .param("to", me),
              200);
      assertThat(done.select("tbody td:last-child .chip").text()).isEqualTo("割り当てました");
      product.getBean(Replay.class).awaitHead();
    }
    assertThat(played.all(CaseAllocated.class)).hasSize(1);
    Document again = page(get("/cases/allocation").param("case", caseId).param("to", me), 200);
    assertThat(again.select("form[method=post][action='/cases/allocation']")).isEmpty();
    assertThat(page(get("/cases?group=MINE"), 200).select("input[name=case]").eachAttr("value"))
        .contains(caseId);
  }

  @Test
  void a_person_of_another_seat_is_given_nothing_and_the_page_says_why() throws Exception {
    String other = account(Seat.MOFA_R).person().toString();
    Document done = page(post("/cases/allocation").param("case", caseId).param("to", other), 200);
    assertThat(done.select("tbody td:last-child .chip.warn").text()).contains("席");
    assertThat(played.all(CaseAllocated.class)).isEmpty();
  }

  @Test
  void a_filter_is_kept_renamed_and_removed_by_its_owner_alone() throws Exception {
    String name = "武器 " + UUID.randomUUID().toString().substring(0, 8);
    page(
        post("/cases/filters").param("name", name).param("filter", "group=ALL&weapon=yes&q=%25"),
        303);
    page(post("/cases/filters").param("name", name).param("filter", "group=ALL"), 422);
    var link = page(get("/cases"), 200).selectFirst("a:containsOwn(" + name + ")");
    assertThat(link.attr("href")).isEqualTo("/cases?group=ALL&q=%25&weapon=yes");
    assertThat(answer(get("/cases"), Seat.MOFA_R).getContentAsString()).doesNotContain(name);
    String change =
        page(get("/cases/filters"), 200)
            .selectFirst("tr:has(a:containsOwn(" + name + ")) a.btn")
            .attr("href");
    assertThat(answer(get(change), Seat.MOFA_R).getStatus()).isEqualTo(404);
    page(post(change + "/name").param("name", name + "!"), 303);
    assertThat(page(get("/cases/filters"), 200).text()).contains(name + "!");
    page(post(change + "/removal"), 303);
    assertThat(page(get("/cases/filters"), 200).text()).doesNotContain(name);
  }
}
