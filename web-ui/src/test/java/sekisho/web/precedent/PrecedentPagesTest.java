package sekisho.web.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import sekisho.message.PersonId;
import sekisho.message.SubmissionCommand.AttachDocument;
import sekisho.message.SubmissionCommand.ClaimBasis;
import sekisho.message.SubmissionCommand.DescribeDestination;
import sekisho.message.SubmissionCommand.DescribeItem;
import sekisho.message.SubmissionCommand.OpenCase;
import sekisho.web.Texts;
import sekisho.web.frame.PagesForTests;
import sekisho.web.identity.SignedIn;

@SpringBootTest(
    classes = {
      PagesForTests.class,
      PrecedentPages.class,
      PrecedentSearch.class,
      MockCaseOpening.class,
      Texts.class,
      TwoPrecedents.class
    })
@AutoConfigureMockMvc
class PrecedentPagesTest {
  private static final RequestPostProcessor SIGNED_IN =
      authentication(
          UsernamePasswordAuthenticationToken.authenticated(
              new SignedIn(new PersonId(new UUID(1, 1)), "sato", true), null, List.of()));

  @Autowired private MockMvc browser;
  @Autowired private TwoPrecedents.SentCommands sent;

  @BeforeEach
  void nothingSent() {
    sent.all().clear();
  }

  @Test
  void listAndCasesHaveAllTheirWordsInBothLanguages() throws Exception {
    for (String language : List.of("ja", "en")) {
      for (String address : List.of("/precedents", "/precedents/20", "/precedents/33")) {
        Document page = page(address + "?lang=" + language);
        assertThat(page.text()).doesNotContain("??");
        assertThat(page.select("h1")).hasSize(1);
      }
    }
  }

  @Test
  void anOpenMatterIsLabelledNotDecided() throws Exception {
    assertThat(page("/precedents/33?lang=en").select(".note.warn").text()).contains("not decided");
    assertThat(page("/precedents/20?lang=en").select(".note.warn")).isEmpty();
    assertThat(page("/precedents?lang=en").select("tbody .chip").eachText())
        .contains("Not decided");
  }

  @Test
  void aSearchThatFindsNothingSaysSo() throws Exception {
    Document page = page("/precedents?lang=en&q=nothing");
    assertThat(page.select("[role=status]").text()).isEqualTo("No cases found");
    assertThat(page.select("table")).isEmpty();
    assertThat(page.selectFirst("#q").val()).isEqualTo("nothing");
  }

  @Test
  void everyFilterFindsIsShownAndIsRemovedByItsOwnLink() throws Exception {
    for (String filter :
        List.of("kind=SENSOR", "version=V2014", "outcome=AGREED", "decided=yes", "mock=yes")) {
      Document page = page("/precedents?lang=en&q=radars&" + filter);
      assertThat(page.select("tbody .ttl").eachAttr("href"))
          .as(filter)
          .containsExactly("/precedents/20");
      assertThat(page.select(".applied a").eachAttr("href"))
          .as(filter)
          .containsExactly("/precedents?" + filter, "/precedents?q=radars");
      assertThat(page.select(".flt option[selected]").eachAttr("value"))
          .containsExactly(filter.substring(filter.indexOf('=') + 1));
    }
    assertThat(page("/precedents?recipient=PH").select("tbody tr")).hasSize(2);
    assertThat(page("/precedents?recipient=AU").select("tbody tr")).isEmpty();
    assertThat(page("/precedents?decided=no").select("tbody .ttl").eachAttr("href"))
        .containsExactly("/precedents/33");
  }

  @Test
  void aFilterThatNoFieldOffersIsNoFilter() throws Exception {
    Document page = page("/precedents?kind=NONSENSE&recipient=philippines&version=2014&decided=1");
    assertThat(page.select("tbody tr")).hasSize(2);
    assertThat(page.select(".applied")).isEmpty();
  }

  @Test
  void aMockCaseSaysUnderWhichVersionTheRealCaseFellAndWhichWillBeUsed() throws Exception {
    Document page = page("/precedents/20?lang=en");
    assertThat(page.select(".panel").text()).contains("fell under V2014").contains("today V2026");
    assertThat(page.select(".panel").text()).contains("The difference");
  }

  @Test
  void onlyACaseWithASeedOffersAMockCase() throws Exception {
    assertThat(page("/precedents/20").select("form[action$=mock-case]")).hasSize(1);
    assertThat(page("/precedents/33").select("form[action$=mock-case]")).isEmpty();
    browser
        .perform(post("/precedents/33/mock-case").with(SIGNED_IN).with(csrf()))
        .andExpect(status().isNotFound());
  }

  @Test
  void aMockCaseIsOpenedActByActAndPressingTwiceIsTheSameCase() throws Exception {
    String commandId = UUID.randomUUID().toString();
    String first = open(commandId);
    assertThat(first).matches("/cases/[0-9a-f-]{36}/request");
    assertThat(sent.all())
        .extracting(s -> (Object) s.command().getClass())
        .containsExactly(
            OpenCase.class,
            DescribeItem.class,
            DescribeDestination.class,
            ClaimBasis.class,
            AttachDocument.class);
    List<TwoPrecedents.Sent> once = List.copyOf(sent.all());
    assertThat(once).extracting(TwoPrecedents.Sent::id).doesNotHaveDuplicates();

    sent.all().clear();
    assertThat(open(commandId)).isEqualTo(first);
    assertThat(sent.all()).isEqualTo(once);
    assertThat(open(UUID.randomUUID().toString())).isNotEqualTo(first);
  }

  private String open(String commandId) throws Exception {
    return browser
        .perform(
            post("/precedents/20/mock-case")
                .param("commandId", commandId)
                .with(SIGNED_IN)
                .with(csrf()))
        .andExpect(status().isSeeOther())
        .andReturn()
        .getResponse()
        .getRedirectedUrl();
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
