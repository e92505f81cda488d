package sekisho.web.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import sekisho.message.PersonId;
import sekisho.web.identity.SignedIn;

@SpringBootTest(classes = PolicyRoom.class)
@AutoConfigureMockMvc
class PolicyBookTest {
  private static final RequestPostProcessor SIGNED_IN =
      authentication(
          UsernamePasswordAuthenticationToken.authenticated(
              new SignedIn(new PersonId(new UUID(1, 1)), "sato", true), null, List.of()));

  @Autowired private MockMvc browser;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/policy",
        "/policy/V2026",
        "/policy/V2024",
        "/policy/V2026/rules/RB21",
        "/policy/V2026/rules/RB9",
        "/policy/difference",
        "/policy/difference?from=V2026&to=V2024"
      })
  void everyPageHasAllItsWordsInBothLanguages(String address) throws Exception {
    for (String language : List.of("ja", "en")) {
      Document page = page(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
      assertThat(page.text()).doesNotContain("??").doesNotContain("Optional");
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("[style], script:not([src])")).isEmpty();
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }
  }

  @Test
  void theTimelineHasABarForEachVersionAndTheTableSaysWhatChanged() throws Exception {
    Document page = page("/policy?lang=en");
    assertThat(page.select("svg rect[height=16]")).hasSize(2);
    assertThat(page.select("tbody .chip.ok").text()).contains("In force now");
    String newest = page.select("tbody tr").getFirst().text();
    assertThat(newest).contains("New RB21, RC4").contains("Changed RB9").contains("Gone RB4");
    assertThat(newest).contains("Compare with V2024").doesNotContain("RC8");
    assertThat(page.select("tbody tr").getLast().text()).contains("First version");
  }

  @Test
  void aTableSaysItsConditionsInWords() throws Exception {
    Document page = page("/policy/V2026?lang=en");
    assertThat(page.selectFirst("#RB9").text())
        .contains("Licensor: anything but “Not a licensed product”")
        .contains("May be permitted");
    assertThat(page.selectFirst("#RB21").text()).contains("SDF-Act weapon: No");
    assertThat(page.selectFirst("#RC8").text()).contains("Always, without condition");
    assertThat(page.select("#RB9 a[href='/policy/sources#P01']")).hasSize(1);
    assertThat(page.text()).contains("How V2026 puts them together");
  }

  @Test
  void severalValuesAreJoinedByOr() throws Exception {
    assertThat(page("/policy/V2026?lang=en").selectFirst("#RB14").text())
        .contains("Form: Part or Service");
    assertThat(page("/policy/V2026?lang=ja").selectFirst("#RB14").text()).contains("形：部品又は役務");
  }

  @Test
  void theFileOfAVersionIsGivenAway() throws Exception {
    browser
        .perform(get("/policy/V2026/file").with(SIGNED_IN))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Disposition", "attachment; filename=\"V2026.dmn\""))
        .andExpect(content().string("<definitions/>"));
  }

  @Test
  void aRuleSaysHowItStandsInOtherVersions() throws Exception {
    Document changed = page("/policy/V2026/rules/RB9?lang=en");
    assertThat(changed.select("#h-elsewhere").parents().first().parent().text())
        .contains("V2024")
        .contains("Changed")
        .contains("not asked")
        .contains("anything but “Not a licensed product”");
    assertThat(page("/policy/V2026/rules/RC8?lang=en").text())
        .contains("V2024")
        .contains("Unchanged");
    assertThat(page("/policy/V2026/rules/RB7?lang=en").text())
        .contains("Only words or source changed");
    assertThat(page("/policy/V2026/rules/RB21?lang=en").text())
        .contains("Only V2026 has this rule");
  }

  @Test
  void aDifferenceIsMarkedByWordsAndNamesBothSides() throws Exception {
    Document page = page("/policy/difference?from=V2024&to=V2026&lang=en");
    assertThat(page.selectFirst("h1").text()).isEqualTo("What changed from V2024 to V2026");
    assertThat(page.select(".changes > li").eachText())
        .anySatisfy(rule -> assertThat(rule).contains("RB21").contains("New"))
        .anySatisfy(rule -> assertThat(rule).contains("RB4").contains("Gone"))
        .anySatisfy(
            rule ->
                assertThat(rule)
                    .contains("RB9")
                    .contains("Changed")
                    .contains("To the United States")
                    .contains("V2026 not asked"));
    assertThat(page.text()).contains("Unchanged: RC8");
  }

  @Test
  void aVersionToCompareThatIsNotThereIsSaidOnThePage() throws Exception {
    Document page =
        Jsoup.parse(
            browser
                .perform(get("/policy/difference?from=V2024&to=V1900&lang=en").with(SIGNED_IN))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
    assertThat(page.select("#to-error").text()).isNotEmpty();
    assertThat(page.select("#from option[selected]").eachAttr("value")).contains("V2024");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/policy/V1999",
        "/policy/V1999/file",
        "/policy/V2026/rules/RB4",
        "/policy/V1999/rules/RB21"
      })
  void whatIsNotInTheBookIsNotFound(String address) throws Exception {
    browser.perform(get(address).with(SIGNED_IN)).andExpect(status().isNotFound());
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(
        browser
            .perform(get(address).with(SIGNED_IN))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString());
  }
}
