package sekisho.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import sekisho.message.PersonId;
import sekisho.message.RegisterCommand.CorrectRegisterFact;
import sekisho.message.RegisterCommand.RecordAgreementInForce;
import sekisho.message.RegisterKind;
import sekisho.web.Countries;
import sekisho.web.identity.SignedIn;

/** The pages of the registers: every state in both languages, forms that keep what was typed. */
@SpringBootTest(classes = SmallRegisters.class)
@AutoConfigureMockMvc
class RegisterPagesTest {
  private static final RequestPostProcessor SIGNED_IN =
      authentication(
          UsernamePasswordAuthenticationToken.authenticated(
              new SignedIn(new PersonId(new UUID(1, 1)), "sato", true), null, List.of()));

  private static final String WRONG = "/registers/PH/facts/" + SmallRegisters.WRONG;
  private static final String RIGHT = "/registers/PH/facts/" + SmallRegisters.RIGHT;

  @Autowired private MockMvc browser;
  @Autowired private SmallRegisters.Sent sent;
  @Autowired private Countries countries;

  @BeforeEach
  void nothingSent() {
    sent.clear();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/registers",
        "/registers?register=EMBARGO",
        "/registers?register=CONFLICT&on=2026-11-21&known=2026-11-21T10:30",
        "/registers/PH",
        "/registers/PH?known=2026-11-01",
        "/registers/NZ",
        "/registers/new",
        "/registers/new?kind=AGREEMENT_SIGNED&country=PH",
        "/registers/new?kind=AGREEMENT_DENOUNCED&country=PH",
        "/registers/new?kind=EMBARGO_LISTED&country=NZ",
        "/registers/new?kind=CONFLICT&country=PH",
        "/registers/new?kind=PARTNER&country=PH"
      })
  void every_page_has_all_its_words_in_both_languages(String address) throws Exception {
    for (String language : List.of("ja", "en")) {
      wellMade(page(address + (address.contains("?") ? "&" : "?") + "lang=" + language));
    }
  }

  @Test
  void a_fact_and_its_correction_have_all_their_words() throws Exception {
    for (String address : List.of(WRONG, RIGHT, RIGHT + "/correction")) {
      for (String language : List.of("ja", "en")) {
        wellMade(page(address + "?lang=" + language));
      }
    }
  }

  private static void wellMade(Document page) {
    assertThat(page.html()).doesNotContain("??");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("[style], script:not([src])")).isEmpty();
  }

  @Test
  void every_register_has_its_tab() throws Exception {
    assertThat(page("/registers").select(".tabs a")).hasSize(RegisterKind.values().length);
  }

  @Test
  void the_day_decides_what_holds() throws Exception {
    assertThat(page("/registers?lang=en&on=2016-05-04").select("tbody .chip").text())
        .contains("Signed");
    assertThat(page("/registers?lang=en&on=2016-05-05").select("tbody .chip").text())
        .contains("In force");
  }

  /** On 1 November the wrong day of entry into force was still believed. */
  @Test
  void what_was_known_then_is_shown_as_it_was_known() throws Exception {
    Document then = page("/registers/PH?lang=en&on=2016-05-04&known=2026-11-01");
    assertThat(then.select("tbody .chip.ok").text()).contains("In force");
    assertThat(then.select("main").text()).doesNotContain("Corrected");
    assertThat(then.select(".note.warn").text()).contains("recorded by");
    assertThat(page("/registers/PH?lang=en").select("main").text()).contains("Corrected");
  }

  @Test
  void a_corrected_fact_stays_readable_with_its_reason_and_what_rested_on_it() throws Exception {
    Document wrong = page(WRONG + "?lang=en");
    assertThat(wrong.select(".note.warn").text()).contains("has been corrected", "the gazette");
    assertThat(wrong.select(".note.warn a").attr("href")).isEqualTo(RIGHT);
    assertThat(wrong.select("tbody tr")).hasSize(1);
    assertThat(wrong.select("tbody a").attr("href")).endsWith("/records/12");
    assertThat(wrong.select("a[href$=/correction]")).isEmpty();
    Document right = page(RIGHT + "?lang=en");
    assertThat(right.select("a[href=" + WRONG + "]")).isNotEmpty();
    assertThat(right.select("a[href$=/correction]")).hasSize(1);
  }

  @Test
  void the_forms_show_which_cases_they_touch() throws Exception {
    assertThat(page("/registers/new?kind=AGREEMENT_DENOUNCED&country=PH").select(".plain li"))
        .hasSize(1);
    assertThat(page("/registers/new?kind=AGREEMENT_DENOUNCED&country=NZ").select(".plain li"))
        .isEmpty();
  }

  @Test
  void a_fact_is_recorded_and_its_page_comes_next() throws Exception {
    MockHttpServletResponse answer = send(inForce("2026-11-01", "O34"));
    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getRedirectedUrl()).startsWith("/registers/PH/facts/");
    assertThat(sent.only()).isInstanceOf(RecordAgreementInForce.class);
  }

  @Test
  void what_is_wrong_is_said_on_the_same_page_and_what_was_typed_stays() throws Exception {
    MockHttpServletResponse answer = send(inForce("2026-02-30", "O34 X99"));
    assertThat(answer.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".errs a").eachAttr("href")).contains("#validFrom", "#sources");
    assertThat(page.selectFirst("#validFrom").val()).isEqualTo("2026-02-30");
    assertThat(page.selectFirst("#sources").val()).isEqualTo("O34 X99");
    assertThat(sent.all()).isEmpty();
  }

  @Test
  void an_empty_correction_names_what_is_missing_and_a_full_one_is_sent() throws Exception {
    assertThat(send(post(RIGHT + "/correction")).getStatus()).isEqualTo(422);
    MockHttpServletResponse answer =
        send(post(RIGHT + "/correction").param("how", "WITHDRAW").param("reason", "found wrong"));
    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(sent.only())
        .isInstanceOfSatisfying(
            CorrectRegisterFact.class, c -> assertThat(c.replacement()).isEmpty());
  }

  @Test
  void a_correction_begins_with_what_stands() throws Exception {
    Document form = page(RIGHT + "/correction");
    assertThat(form.selectFirst("#validFrom").val()).isEqualTo("2016-05-05");
  }

  @Test
  void what_is_no_country_and_no_fact_is_not_found() throws Exception {
    for (String address :
        List.of(
            "/registers/ZZ", "/registers/philippines", "/registers/PH/facts/" + new UUID(0, 9))) {
      assertThat(
              browser.perform(get(address).with(SIGNED_IN)).andReturn().getResponse().getStatus())
          .as(address)
          .isEqualTo(404);
    }
  }

  /** The names are those of the locale data of the platform, in both languages. */
  @Test
  void every_country_of_iso_3166_has_a_name_in_both_languages() {
    for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      LocaleContextHolder.setLocale(language);
      for (String code : Locale.getISOCountries()) {
        assertThat(countries.name(code)).as(code).isNotBlank().isNotEqualTo(code);
      }
    }
    LocaleContextHolder.setLocale(Locale.JAPANESE);
    assertThat(countries.name("PH")).isEqualTo("フィリピン");
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(countries.name("PH")).isEqualTo("Philippines");
    LocaleContextHolder.resetLocaleContext();
  }

  private static MockHttpServletRequestBuilder inForce(String day, String sources) {
    return post("/registers")
        .param("kind", "AGREEMENT_IN_FORCE")
        .param("country", "PH")
        .param("validFrom", day)
        .param("sources", sources)
        .param("grade", "A");
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder form) throws Exception {
    return browser.perform(form.with(SIGNED_IN).with(csrf())).andReturn().getResponse();
  }

  private Document page(String address) throws Exception {
    MockHttpServletResponse response =
        browser.perform(get(URI.create(address)).with(SIGNED_IN)).andReturn().getResponse();
    assertThat(response.getStatus()).as(address).isEqualTo(200);
    return Jsoup.parse(response.getContentAsString());
  }
}
