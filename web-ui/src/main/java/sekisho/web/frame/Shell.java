package sekisho.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import sekisho.message.Seat;
import sekisho.web.ShownCase;
import sekisho.web.Words;
import sekisho.web.identity.ActingSeat;
import sekisho.web.identity.Officials;
import sekisho.web.identity.Reach;
import sekisho.web.identity.SignedIn;
import sekisho.web.part.Choice;

/**
 * What the frame of a page shows: who is here, in which seat, where to go. Templates:
 * {@code @shell}.
 */
@Component("shell")
public class Shell {
  private static final List<Place> PLACES =
      List.of(
          new Place("/", "common.nav.work"),
          new Place("/cases", "common.nav.cases"),
          new Place("/moment", "moment.nav"),
          new Place("/exercises", "common.nav.exercises"),
          new Place("/notices", "common.nav.notices"),
          new Place("/precedents", "common.nav.precedents"),
          new Place("/policy", "common.nav.policy"),
          new Place("/laboratory", "common.nav.laboratory"),
          new Place("/registers", "common.nav.registers"),
          new Place("/consequences", "common.nav.consequences"),
          new Place("/scenarios", "scenario.nav"),
          new Place("/lists", "party.nav"),
          new Place("/access", "common.nav.access"),
          new Place("/records", "record.nav"),
          new Place("/officials", "common.nav.officials"),
          new Place("/privacy", "privacy.title"));

  private static final Set<Seat> TOLD_OF_DEMO = EnumSet.of(Seat.EXCON, Seat.ADMIN);

  private final ActingSeat acting;
  private final Officials officials;
  private final Reach reach;
  private final Words words;
  private final ObjectProvider<DemoProgress> demo;
  private final ObjectProvider<ReadMarks> marks;
  private final ObjectProvider<ExerciseBar.Source> bar;
  private final ObjectProvider<MomentBar.Source> moment;

  Shell(
      ActingSeat acting,
      Officials officials,
      Reach reach,
      Words words,
      ObjectProvider<DemoProgress> demo,
      ObjectProvider<ReadMarks> marks,
      ObjectProvider<ExerciseBar.Source> bar,
      ObjectProvider<MomentBar.Source> moment) {
    this.acting = acting;
    this.officials = officials;
    this.reach = reach;
    this.words = words;
    this.demo = demo;
    this.marks = marks;
    this.bar = bar;
    this.moment = moment;
  }

  /** One entry of the navigation. */
  public record NavItem(String address, String label, boolean current) {}

  private record Place(String address, String key) {
    boolean holds(String path) {
      return address.equals("/")
          ? path.equals("/")
          : path.equals(address) || path.startsWith(address + "/");
    }
  }

  /** The language of the page: ja or en. */
  public String language() {
    return LocaleContextHolder.getLocale().getLanguage();
  }

  public boolean signedIn() {
    return SignedIn.now().isPresent();
  }

  public String person() {
    return acting.person().toString();
  }

  public String name() {
    return officials.name(acting.person());
  }

  /** The seat acted in, in words. */
  public String seat() {
    return acting.maybeSeat().map(words::label).orElseGet(() -> words.of("common.seat.none"));
  }

  /** How far the demo data are played, in words, for trainer and administrator while it runs. */
  public @Nullable String demoProgress() {
    boolean told = acting.maybeSeat().filter(TOLD_OF_DEMO::contains).isPresent();
    return Optional.ofNullable(demo.getIfAvailable())
        .filter(_ -> told)
        .flatMap(DemoProgress::now)
        .map(p -> words.of("common.demo.progress", p.done(), p.total()))
        .orElse(null);
  }

  public boolean severalSeats() {
    return acting.held().size() > 1;
  }

  public List<Choice> seats() {
    return words.choices(List.copyOf(acting.held()));
  }

  public boolean actingIn(String seat) {
    return acting.maybeSeat().map(Enum::name).equals(Optional.of(seat));
  }

  /** The places that the acting seat may open. */
  public List<NavItem> nav() {
    String path = path(request());
    return PLACES.stream()
        .filter(place -> reach.mayOpen(place.address()))
        .map(place -> new NavItem(place.address(), label(place), place.holds(path)))
        .toList();
  }

  private String label(Place place) {
    long unread = place.address().equals("/notices") ? unread() : 0;
    return unread > 0 ? words.of(place.key() + ".unread", unread) : words.of(place.key());
  }

  /** How many notices the reader has not put aside. */
  public long unread() {
    return Optional.ofNullable(marks.getIfAvailable())
        .flatMap(m -> acting.maybeSeat().map(seat -> m.unread(acting.person(), seat)))
        .orElse(0L);
  }

  /** The bar of the exercise that the session has entered; absent outside all exercises. */
  public @Nullable ExerciseBar exerciseBar() {
    return Optional.ofNullable(bar.getIfAvailable()).flatMap(ExerciseBar.Source::now).orElse(null);
  }

  /** The bar of the moment in the past that the page shows; absent on a page that shows now. */
  public @Nullable MomentBar momentBar() {
    return Optional.ofNullable(moment.getIfAvailable()).flatMap(MomentBar.Source::now).orElse(null);
  }

  /** Whether the acting seat may open an address; for links that only some may follow. */
  public boolean mayOpen(String address) {
    return reach.mayOpen(address);
  }

  /** This page in another language: the same address with {@code ?lang=}. */
  public String addressIn(String language) {
    HttpServletRequest request = request();
    var address = UriComponentsBuilder.fromPath(path(request));
    if (request.getQueryString() != null && request.getDispatcherType() == DispatcherType.REQUEST) {
      address.query(request.getQueryString());
    }
    return address.replaceQueryParam("lang", language).build().toUriString();
  }

  /** A new id for the next request of a form. */
  public String newCommandId() {
    return UUID.randomUUID().toString();
  }

  /**
   * The record on which a form stands, so that an answer can say what was recorded since; absent
   * outside the pages of a case.
   */
  public @Nullable Long seen() {
    return ShownCase.now().map(ShownCase::record).orElse(null);
  }

  /** The ids of hint and error message of a control, for {@code aria-describedby}. */
  public @Nullable String describedBy(String id, @Nullable String hint, boolean wrong) {
    String ids =
        Stream.of(hint == null ? "" : id + "-hint", wrong ? id + "-error" : "")
            .filter(part -> !part.isEmpty())
            .reduce("", (left, right) -> (left + " " + right).strip());
    return ids.isEmpty() ? null : ids;
  }

  /** The path that the reader asked for, also when the page is an error page. */
  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
        ? asked
        : request.getRequestURI();
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }
}
