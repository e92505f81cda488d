package sekisho.web.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import sekisho.message.AgreementStatus;
import sekisho.message.Country;
import sekisho.message.Instrument;
import sekisho.message.PersonId;
import sekisho.message.SourceGrade;
import sekisho.view.policy.AgreementLine;
import sekisho.view.policy.Agreements;
import sekisho.view.policy.SourceText;
import sekisho.view.policy.Sources;
import sekisho.web.HouseClock;
import sekisho.web.frame.PagesForTests;
import sekisho.web.identity.SignedIn;

@SpringBootTest(classes = {PagesForTests.class, PolicyPages.class, PolicyPagesTest.SmallBook.class})
@AutoConfigureMockMvc
class PolicyPagesTest {
  private static final RequestPostProcessor SIGNED_IN =
      authentication(
          UsernamePasswordAuthenticationToken.authenticated(
              new SignedIn(new PersonId(new UUID(1, 1)), "sato", true), null, List.of()));

  @Autowired private MockMvc browser;

  @ParameterizedTest
  @ValueSource(strings = {"/policy/agreements", "/policy/sources"})
  void everyPageHasAllItsWordsInBothLanguages(String address) throws Exception {
    for (String language : List.of("ja", "en")) {
      Document page = page(address + "?lang=" + language);
      assertThat(page.text()).doesNotContain("??");
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("[style], script:not([src])")).isEmpty();
    }
  }

  @Test
  void aSourceHasAnAddress() throws Exception {
    assertThat(page("/policy/sources").getElementById("P01")).isNotNull();
  }

  @Test
  void theRegisterIsAskedAsOfADay() throws Exception {
    Document today = page("/policy/agreements");
    assertThat(today.select("time").eachAttr("datetime")).contains("2026-11-21");
    Document then = page("/policy/agreements?day=令和8年4月21日");
    assertThat(then.select("time").eachAttr("datetime")).contains("2026-04-21");
  }

  @Test
  void aDayThatDoesNotExistSaysSoAndShowsToday() throws Exception {
    Document page = page("/policy/agreements?day=2026-02-30");
    assertThat(page.select("#day-error").text()).isNotEmpty();
    assertThat(page.selectFirst("#day").val()).isEqualTo("2026-02-30");
    assertThat(page.select("time").eachAttr("datetime")).contains("2026-11-21");
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(
        browser
            .perform(get(URI.create(URI.create(address).toASCIIString())).with(SIGNED_IN))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  /** One agreement, one source. */
  @Configuration
  static class SmallBook {
    @Bean
    HouseClock clock() {
      return () -> Instant.parse("2026-11-20T22:00:00Z");
    }

    @Bean
    Agreements agreements() {
      return (day, _) ->
          List.of(
              new AgreementLine(
                  18,
                  new Country("CA"),
                  Instrument.AGREEMENT,
                  AgreementStatus.SIGNED,
                  Optional.of(LocalDate.of(2026, 1, 27)),
                  "[S:C30]",
                  Optional.empty(),
                  "",
                  "",
                  SourceGrade.C));
    }

    @Bean
    Sources sources() {
      SourceText source = new SourceText("P01", SourceGrade.C, "CNA 2026-04-21");
      return new Sources() {
        @Override
        public List<SourceText> all() {
          return List.of(source);
        }

        @Override
        public Optional<SourceText> key(String key) {
          return Optional.of(source).filter(s -> s.key().equals(key));
        }
      };
    }
  }
}
