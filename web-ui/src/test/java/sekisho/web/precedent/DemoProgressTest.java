package sekisho.web.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.identity.SeatHoldings;
import sekisho.web.Texts;
import sekisho.web.frame.DemoProgress;
import sekisho.web.frame.PagesForTests;
import sekisho.web.identity.SignedIn;

/** Trainer and administrator read on every page how far the demo data are; nobody else does. */
@SpringBootTest(
    classes = {
      PagesForTests.class,
      PrecedentPages.class,
      PrecedentSearch.class,
      MockCaseOpening.class,
      Texts.class,
      TwoPrecedents.class,
      DemoProgressTest.Running.class
    })
@AutoConfigureMockMvc
class DemoProgressTest {
  @Autowired private MockMvc browser;
  @Autowired private Running running;

  /** Demo data of which twelve cases are done, and a reader in a seat that the test sets. */
  @Configuration
  static class Running implements DemoProgress {
    private Seat seat = Seat.EXCON;
    private Optional<Progress> progress = Optional.of(new Progress(12, 24));

    @Override
    public Optional<Progress> now() {
      return progress;
    }

    @Bean
    @Primary
    SeatHoldings reader() {
      return new SeatHoldings() {
        @Override
        public Set<Seat> of(PersonId person) {
          return Set.of(seat);
        }

        @Override
        public Map<PersonId, Set<Seat>> all() {
          return Map.of();
        }
      };
    }
  }

  private String read(Seat seat, int person, Optional<DemoProgress.Progress> progress)
      throws Exception {
    running.seat = seat;
    running.progress = progress;
    var reader =
        UsernamePasswordAuthenticationToken.authenticated(
            new SignedIn(new PersonId(new UUID(1, person)), "mori", true), null, List.of());
    String page =
        browser
            .perform(get("/precedents/33?lang=en").with(authentication(reader)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    return Jsoup.parse(page).select("main").text();
  }

  @Test
  void trainerAndAdministratorReadHowFarItIsWhileItRuns() throws Exception {
    var half = Optional.of(new DemoProgress.Progress(12, 24));
    assertThat(read(Seat.EXCON, 1, half)).contains("Demo data are being prepared (12 / 24)");
    assertThat(read(Seat.ADMIN, 2, half)).contains("Demo data are being prepared (12 / 24)");
    assertThat(read(Seat.METI_LO, 3, half)).doesNotContain("Demo data");
  }

  @Test
  void nothingIsSaidBeforeOrAfter() throws Exception {
    assertThat(read(Seat.EXCON, 4, Optional.empty())).doesNotContain("Demo data");
  }
}
