package sekisho.web.whatif;

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
import sekisho.view.whatif.FactCodes;
import sekisho.web.CaseStory;
import sekisho.web.Desk;
import sekisho.web.signoff.Reader;

/** Trials: facts of no case, a case under every version, and a fork of a case. */
@SpringBootTest(classes = TrialPages.class)
@AutoConfigureMockMvc
class TrialPagesTest {
  private static final String DESTROYER = "/policy/try?sdfWeapon=yes";

  @Autowired private MockMvc browser;
  @Autowired private Desk desk;
  @Autowired private FactWords words;

  @BeforeEach
  void begin() {
    desk.story = new CaseStory().underReview();
    desk.seat = Seat.EXCON;
    desk.sent.clear();
  }

  private Document read(String address) throws Exception {
    return read(address, 200);
  }

  private Document read(String address, int status) throws Exception {
    Document page = new Reader(browser, desk).read(get(address), status);
    assertThat(page.text()).as(address).doesNotContain("??").doesNotContain("Optional[");
    assertThat(page.select("h1")).as(address).hasSize(1);
    assertThat(page.select("[id]").eachAttr("id")).as(address).doesNotHaveDuplicates();
    assertThat(page.select("main .btn.p")).as(address).hasSizeLessThan(2);
    return page;
  }

  private static String ofCase(String path) {
    return Reader.address(path);
  }

  /** The row of a table that begins with these words. */
  private static Element row(Document page, String section, String name) {
    return page.select("section[aria-labelledby=" + section + "] tr:has(th[scope=row])").stream()
        .filter(r -> r.selectFirst("th").text().startsWith(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No row " + name));
  }

  @Test
  void every_page_has_its_words_in_both_languages() throws Exception {
    for (String address :
        List.of(
            "/policy/try",
            DESTROYER + "&day=2026-05-01&other=2025-07-01",
            "/policy/try?day=1960-01-01",
            ofCase("/versions"),
            ofCase("/versions?at=5"),
            ofCase("/what-if"),
            ofCase("/what-if?at=15&sdfWeapon=yes&agreement=REGISTER&day=2026-05-01"),
            ofCase("/what-if?at=5"))) {
      String more = address.contains("?") ? "&" : "?";
      assertThat(read(address + more + "lang=ja").selectFirst("html").attr("lang")).isEqualTo("ja");
      assertThat(read(address + more + "lang=en").selectFirst("html").attr("lang")).isEqualTo("en");
    }
  }

  @Test
  void each_fact_of_the_policy_has_one_field_and_words() throws Exception {
    Document page = read("/policy/try");
    assertThat(page.select("form select").eachAttr("name"))
        .containsAll(FactCodes.names())
        .doesNotHaveDuplicates();
    assertThat(FactCodes.names()).allSatisfy(n -> assertThat(words.label(n)).doesNotContain("??"));
  }

  // ---- facts of no case

  @Test
  void the_outcome_is_there_at_once_and_the_address_holds_what_was_asked() throws Exception {
    assertThat(read("/policy/try").select(".panel .chip").text()).isEqualTo("認め得る");
    Document page = read(DESTROYER + "&day=2025-07-01");
    assertThat(page.select(".panel .chip").text()).isEqualTo("認められない");
    assertThat(page.select("#sdfWeapon option[selected]").val()).isEqualTo("yes");
    assertThat(page.selectFirst("#day").val()).isEqualTo("2025-07-01");
  }

  @Test
  void the_last_day_of_a_version_and_the_first_of_the_next_differ() throws Exception {
    assertThat(read(DESTROYER + "&day=2026-04-20").select(".panel .chip").text())
        .isEqualTo("認められない");
    assertThat(read(DESTROYER + "&day=2026-04-21").select(".panel .chip").text()).isEqualTo("認め得る");
  }

  @Test
  void two_days_stand_side_by_side_with_the_rule_that_flips_the_verdict() throws Exception {
    Document page = read(DESTROYER + "&day=2026-05-01&other=2025-07-01");
    assertThat(page.select(".duel .chip").eachText()).containsExactly("認められない", "認め得る");
    assertThat(page.select(".duel h3").first().text()).contains("令和7年7月1日");
    Element verdict = row(page, "h-beside", "結論");
    assertThat(verdict.select("del").text()).isEqualTo("認められない");
    assertThat(verdict.select("ins").text()).isEqualTo("認め得る");
    assertThat(verdict.select("li").text()).contains("RB17").contains("新しい規則");
    assertThat(verdict.select("li a").attr("href")).startsWith("/policy/V2026");
    assertThat(row(page, "h-beside", "判断の段階").select("del, ins")).isEmpty();
    assertThat(row(page, "h-beside", "国会への通知").select("li").text()).contains("RD8");
  }

  @Test
  void where_nothing_permits_the_nearest_rule_and_the_input_that_keeps_it_are_named()
      throws Exception {
    Document page = read(DESTROYER + "&day=2026-05-01&other=2025-07-01");
    assertThat(page.select(".duel > div").first().select("li").text())
        .contains("RB10")
        .contains("戦闘の有無");
    assertThat(page.select(".duel > div").last().select("li")).isEmpty();
  }

  @Test
  void a_rule_of_both_sides_that_applies_on_one_names_the_input_that_keeps_it() throws Exception {
    Document page = read(ofCase("/what-if?at=15&sdfWeapon=yes"));
    assertThat(row(page, "h-beside", "結論").select("li").text())
        .contains("RB21")
        .contains("妨げる項目：戦闘の有無");
  }

  @Test
  void the_first_example_is_the_destroyer_and_one_click_sets_both_days_side_by_side()
      throws Exception {
    String address = read("/policy/try").selectFirst(".cards a").attr("href");
    assertThat(address).contains("day=2026-05-01").contains("other=2025-07-01");
    assertThat(read(address).select(".duel .chip").eachText()).containsExactly("認められない", "認め得る");
  }

  @Test
  void the_agreement_is_that_of_the_register_on_each_day_unless_it_is_named() throws Exception {
    String both = DESTROYER + "&version=V2026";
    assertThat(read(both + "&day=2025-12-31").select(".panel .chip").text()).isEqualTo("認められない");
    assertThat(read(both + "&day=2026-01-01").select(".panel .chip").text()).isEqualTo("認め得る");
    assertThat(read(both + "&day=2025-12-31&agreement=IN_FORCE").select(".panel .chip").text())
        .isEqualTo("認め得る");
  }

  @Test
  void what_would_flip_it_lists_each_single_change_and_leads_to_it() throws Exception {
    Document page = read(DESTROYER + "&day=2026-05-01");
    Element combat = row(page, "h-flips", "現に戦闘");
    assertThat(combat.select("ins").text()).isNotEmpty();
    assertThat(combat.select(".chip").text()).isEqualTo("認められない");
    Document then = read(combat.selectFirst("th a").attr("href"));
    assertThat(then.select(".panel .chip").text()).isEqualTo("認められない");
    assertThat(then.select("#combat option[selected]").val()).isEqualTo("YES");
    assertThat(page.select("section[aria-labelledby=h-flips] th[scope=row]").eachText())
        .noneMatch(text -> text.startsWith("仕向国"))
        .noneMatch(text -> text.startsWith("少額"));
  }

  @Test
  void a_fact_a_day_or_a_version_that_is_none_is_named_and_the_rest_is_shown() throws Exception {
    Document page =
        read("/policy/try?combat=MAYBE&day=2026-02-30&version=V1999&destination=xx", 422);
    assertThat(page.select("#errors li a").eachAttr("href"))
        .containsExactlyInAnyOrder("#combat", "#day", "#version", "#destination");
    assertThat(page.selectFirst("#day").val()).isEqualTo("2026-02-30");
    assertThat(page.select(".panel .chip").text()).isEqualTo("認め得る");
  }

  @Test
  void before_the_first_version_there_is_no_outcome_but_every_version_is_shown() throws Exception {
    Document page = read("/policy/try?day=2024-03-25");
    assertThat(page.select(".panel .chip")).isEmpty();
    assertThat(page.select(".panel .note").text()).contains("版");
    assertThat(page.select(".vs li")).hasSize(2);
    assertThat(read("/policy/try?day=2024-03-26").select(".panel .chip")).hasSize(1);
  }

  // ---- a case under every version

  @Test
  void the_facts_of_a_case_stand_under_every_version_with_the_chosen_days_marked()
      throws Exception {
    Document page = read(ofCase("/versions?day=2026-05-01&other=2025-07-01"));
    assertThat(page.select(".vs li a").eachText()).containsExactly("V2024", "V2026");
    assertThat(page.select(".vs .on").eachText()).containsExactly("2025-07-01", "2026-05-01");
    assertThat(page.select(".duel > div")).hasSize(2);
    assertThat(page.text()).contains("記録15");
    assertThat(desk.sent).isEmpty();
  }

  @Test
  void a_case_that_is_not_evaluated_says_what_is_missing() throws Exception {
    long last = desk.story.records().size();
    assertThat(read(ofCase("/versions?at=" + last)).select(".vs li")).hasSize(2);
    Document before = read(ofCase("/versions?at=" + (last - 1)));
    assertThat(before.select(".vs")).isEmpty();
    assertThat(before.select(".note.warn li").eachText()).containsExactly("規則の評価");
    assertThat(read(ofCase("/what-if?at=8")).select(".note.warn li").eachText())
        .contains("第一原則の確認への外務省の確認", "移転協定の確認")
        .doesNotContain("第一原則の確認（経済産業省）");
  }

  // ---- a fork

  @Test
  void a_fork_marks_what_was_changed_and_stands_beside_the_recorded_evaluation() throws Exception {
    Document page = read(ofCase("/what-if?at=15&sdfWeapon=yes"));
    assertThat(page.select(".fork").text()).contains("WHAT-IF").contains("記録15");
    assertThat(page.title()).contains("WHAT-IF");
    assertThat(page.select("section[aria-labelledby=h-changed] li")).hasSize(1);
    assertThat(page.select(".field.was label").text()).isEqualTo("自衛隊法上の武器");
    assertThat(page.select(".duel h3").eachText()).containsExactly("元の案件", "仮定");
    assertThat(page.select(".duel .chip").eachText()).containsExactly("認め得る", "認められない");
    assertThat(page.select("input[name=at]").val()).isEqualTo("15");
  }

  @Test
  void a_fork_without_a_change_says_so_and_equals_the_original_rules() throws Exception {
    Document page = read(ofCase("/what-if"));
    assertThat(page.select("section[aria-labelledby=h-changed]").text()).contains("まだ何も変えていません");
    assertThat(page.select(".field.was")).isEmpty();
  }

  @Test
  void from_the_fork_one_goes_on_or_back_and_the_change_is_kept_in_the_address() throws Exception {
    Document page = read(ofCase("/what-if?at=15&sdfWeapon=yes"));
    Element agreement = row(page, "h-flips", "自衛隊法上の武器");
    assertThat(agreement.selectFirst("th a").attr("href"))
        .contains("at=15")
        .contains("sdfWeapon=no");
    assertThat(page.select("main a[href^=" + ofCase("") + "]").eachAttr("href"))
        .anyMatch(a -> a.equals(ofCase("")) || a.equals(ofCase("?at=15")));
  }
}
