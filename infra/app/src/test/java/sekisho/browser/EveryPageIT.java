package sekisho.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import sekisho.app.accounts.PracticeAccounts;
import sekisho.app.exercise.clock.SampleExercise;
import sekisho.app.laboratory.SampleDraft;
import sekisho.app.ledger.check.SampleCheck;
import sekisho.app.ledger.export.SampleExport;
import sekisho.browser.Addresses.Known;
import sekisho.browser.Addresses.Sample;
import sekisho.browser.Routes.Route;
import sekisho.browser.Walk.Walker;
import sekisho.message.CaseId;
import sekisho.message.Seat;
import sekisho.message.SignOffEvent.MinisterSigned;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.CaseFiles;
import sekisho.view.casefile.NextAct;
import sekisho.view.casefile.Recorded;
import sekisho.web.identity.PracticeAccount;

/**
 * The standard of every page: whoever opens it, in either language, now or in the past, empty or in
 * error. A page that the walk does not reach fails the build.
 */
class EveryPageIT extends BrowserTest {
  private static final Sample NOTHING = new Sample(Optional.empty(), 1, 0, false);

  private static final String address = RunningSekisho.address();
  private static Walk walk;
  private static TwoBrowsers browsers;
  private static List<Route> routes;

  @Override
  protected String address() {
    return address;
  }

  @BeforeAll
  static void walkOnce() {
    routes = Routes.read();
    RunningSekisho.awaitDemo();
    List<PracticeAccount> accounts =
        RunningSekisho.context().getBean(PracticeAccounts.class).offered();
    SampleExercise.keep(RunningSekisho.context(), accounts.getFirst().person());
    List<Walker> walkers = new ArrayList<>();
    for (int nth = 0; nth < accounts.size(); nth++) {
      walkers.add(walker(accounts.get(nth), nth, Locale.JAPANESE, 24));
      walkers.add(walker(accounts.get(nth), nth, Locale.ENGLISH, 48));
    }
    for (Locale language : Walk.LANGUAGES) {
      walkers.add(player(accounts.getFirst(), language));
      walkers.add(
          new Walker(Visitor.stranger(address, language), openTo(Optional.empty()), NOTHING));
      walkers.add(
          new Walker(
              Visitor.returning(address, accounts.getFirst(), language),
              List.of(new Route("/sign-in/kept", Set.of())),
              NOTHING));
    }
    String person = accounts.getFirst().person().value().toString();
    walk =
        new Walk(
            new Addresses(
                cases(),
                person,
                SampleDraft.keep(RunningSekisho.context()),
                SampleCheck.keep(RunningSekisho.context()),
                SampleExport.keep(RunningSekisho.context())),
            new PageRules(Visitor.stranger(address, Locale.JAPANESE)));
    walk.walk(walkers);
    browsers = new TwoBrowsers(address);
    System.out.printf(
        "Walked %d pages; %d to look at, %d in the other language%n",
        walk.pages(), walk.shapes().size(), walk.otherLanguage().size());
  }

  @AfterAll
  static void closeBrowsers() {
    browsers.close();
  }

  /** Somebody within the exercise sees its inbox, and lists of what is there. */
  private static Walker player(PracticeAccount account, Locale language) {
    return new Walker(
        Visitor.playing(address, account.login(), language, SampleExercise.ID.toString()),
        openTo(Optional.of(Seat.METI_LO)).stream()
            .filter(
                route ->
                    route.pattern().matches("/|/(inbox|exercise|exercises|cases|notices)(/.*)?")
                        && !route.pattern().contains("{id}"))
            .toList(),
        NOTHING);
  }

  private static Walker walker(PracticeAccount account, int nth, Locale language, int others) {
    int every = account.seat() == Seat.AUD ? 6 : others;
    boolean past = account.seat() == Seat.AUD || account.seat() == Seat.APPLICANT;
    return new Walker(
        Visitor.signedIn(address, account.login(), language),
        openTo(Optional.of(account.seat())),
        new Sample(Optional.of(account.seat()), every, nth, past));
  }

  private static List<Route> openTo(Optional<Seat> seat) {
    return routes.stream()
        .filter(r -> r.seats().isEmpty() || seat.filter(r.seats()::contains).isPresent())
        .toList();
  }

  private static List<Known> cases() {
    var files = RunningSekisho.context().getBean(CaseFiles.class);
    return RunningSekisho.context()
        .getBean(JdbcClient.class)
        .sql("SELECT case_id FROM case_list ORDER BY case_id")
        .query(UUID.class)
        .list()
        .stream()
        .map(id -> known(files.find(new CaseId(id)).orElseThrow()))
        .toList();
  }

  private static Known known(CaseFile file) {
    return new Known(
        file.caseId().value().toString(),
        file.at(),
        NextAct.seats(file.nextActs(file.lastDay())),
        file.request().documents().stream().map(d -> d.document().hash().sha256()).toList(),
        file.records().stream()
            .filter(r -> r.event() instanceof MinisterSigned)
            .map(Recorded::record)
            .toList());
  }

  @Test
  void every_route_is_read_in_both_languages() {
    TreeSet<String> asked = new TreeSet<>();
    for (Locale language : Walk.LANGUAGES) {
      routes.forEach(route -> asked.add(language + " " + route.pattern()));
    }
    asked.removeAll(walk.read());
    assertThat(asked).as("not read by anybody").isEmpty();
  }

  @Test
  void every_page_is_sound_for_everybody() {
    assertThat(walk.broken()).as("of %d pages", walk.pages()).isEmpty();
  }

  @Test
  void every_shape_of_page_stands_in_the_browser() {
    assertThat(browsers.look(walk.shapes(), ShapeCheck::wrong))
        .as("of %d pages", walk.shapes().size())
        .isEmpty();
  }

  @Test
  void the_words_of_the_other_language_fit_too() {
    assertThat(browsers.look(walk.otherLanguage(), ShapeCheck::tooWide))
        .as("of %d pages", walk.otherLanguage().size())
        .isEmpty();
  }

  @Test
  void every_page_is_walked_by_keyboard() {
    assertThat(browsers.look(walk.patterns(), ShapeCheck::keyboard)).isEmpty();
  }

  @Test
  void no_two_pages_have_the_same_title() {
    assertThat(walk.sharedTitles()).isEmpty();
  }
}
