package sekisho.web.caselist;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;
import sekisho.message.Country;
import sekisho.message.Level;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.view.caselist.CaseFilter;
import sekisho.view.caselist.CaseFilter.Work;
import sekisho.view.caselist.CaseQuery;
import sekisho.web.TypedDay;

/**
 * What the address of the case list asks for: group, filters and order by name. A value that means
 * nothing is left out, so that an address always says what the list shows.
 */
final class Asked {
  static final String PATH = "/cases";

  /** Work of the reader's own, or of nobody, beside the id of a person. */
  static final String ME = "me";

  static final String NOBODY = "nobody";

  private static final String GROUP = "group";
  private static final String SORT = "sort";
  private static final int LONGEST_WORDS = 100;
  private static final int MOST_WORDS = 8;
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern PERSON =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Set<String> AGES = Set.of("30", "60", "90", "180");
  private static final List<String> DAYS = List.of("from", "to");
  private static final Set<String> GATES = Set.of("1", "2", "3", "4", "5", "6");
  private static final List<String> FILTERS =
      List.of(
          "q", "stage", "gate", "country", "weapon", "level", "waiting", "work", "age", "from",
          "to", "overdue", "mine");

  private final Map<String, String> values;
  private final List<String> unread;

  private Asked(Map<String, String> values, List<String> unread) {
    this.values = values;
    this.unread = unread;
  }

  /** What was typed into the address. */
  static Asked of(Map<String, String> typed) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> unread = new ArrayList<>();
    values.put(GROUP, named(CaseQuery.Group.class, typed.getOrDefault(GROUP, "")).orElse("OPEN"));
    for (String name : FILTERS) {
      String value = typed.getOrDefault(name, "").strip();
      understood(name, value).ifPresent(meant -> values.put(name, meant));
      if (DAYS.contains(name) && !value.isEmpty() && !values.containsKey(name)) {
        unread.add(name);
      }
    }
    named(CaseQuery.Order.class, typed.getOrDefault(SORT, ""))
        .filter(order -> !order.equals(CaseQuery.Order.LAST_DESC.name()))
        .ifPresent(order -> values.put(SORT, order));
    return new Asked(values, List.copyOf(unread));
  }

  /** As {@link #of(Map)}, from what stands behind the question mark of an address. */
  static Asked parsed(String filter) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (String pair : filter.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        typed.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
      }
    }
    return of(typed);
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return ""; // a broken escape means nothing
    }
  }

  private static Optional<String> understood(String name, String value) {
    return switch (name) {
      case "q" ->
          Optional.of(value.substring(0, Math.min(value.length(), LONGEST_WORDS)))
              .filter(q -> !q.isEmpty() && q.indexOf('\0') < 0);
      case "stage" -> named(Stage.class, value);
      case "gate" -> Optional.of(value).filter(GATES::contains);
      case "country" ->
          Optional.of(value.toUpperCase(Locale.ROOT)).filter(COUNTRY.asMatchPredicate());
      case "weapon" -> Optional.of(value).filter(Set.of("yes", "no")::contains);
      case "level" -> named(Level.class, value);
      case "waiting" -> named(Seat.class, value);
      case "work" ->
          Optional.of(value)
              .filter(w -> w.equals(ME) || w.equals(NOBODY) || PERSON.matcher(w).matches());
      case "age" -> Optional.of(value).filter(AGES::contains);
      case "from", "to" -> TypedDay.of(value).map(LocalDate::toString);
      case "overdue", "mine" -> Optional.of(value).filter("true"::equals);
      default -> throw new IllegalStateException("No filter is called " + name);
    };
  }

  private static <E extends Enum<E>> Optional<String> named(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).filter(name::equals).findFirst();
  }

  /** The value of a filter as the form shows it; empty when it is off. */
  public String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** The filters that are on, in the order of the form. */
  List<String> on() {
    return FILTERS.stream().filter(values::containsKey).toList();
  }

  /** The days that were typed and could not be read: the list is not narrowed by them. */
  public List<String> unread() {
    return unread;
  }

  /** Whether any filter is on. */
  public boolean filtered() {
    return !on().isEmpty();
  }

  public CaseQuery.Group group() {
    return CaseQuery.Group.valueOf(value(GROUP));
  }

  public CaseQuery.Order sort() {
    return values.containsKey(SORT)
        ? CaseQuery.Order.valueOf(value(SORT))
        : CaseQuery.Order.LAST_DESC;
  }

  Asked in(CaseQuery.Group group) {
    return with(GROUP, group.name());
  }

  Asked by(CaseQuery.Order order) {
    return with(SORT, order.name());
  }

  private Asked with(String name, String value) {
    Map<String, String> other = new LinkedHashMap<>(values);
    other.put(name, value);
    return of(other);
  }

  /** The same without one filter. */
  Asked without(String name) {
    Map<String, String> other = new LinkedHashMap<>(values);
    other.remove(name);
    return of(other);
  }

  /** The same group and order without any filter. */
  Asked plain() {
    Map<String, String> other = new LinkedHashMap<>(values);
    FILTERS.forEach(other::remove);
    return of(other);
  }

  CaseQuery query(CaseQuery.Reader reader, LocalDate today) {
    return new CaseQuery(reader, group(), filter(reader), sort(), today);
  }

  private CaseFilter filter(CaseQuery.Reader reader) {
    return new CaseFilter(
        Arrays.stream(value("q").split("[\\s　]+"))
            .filter(w -> !w.isEmpty())
            .limit(MOST_WORDS)
            .toList(),
        maybe("stage").map(Stage::valueOf),
        maybe("gate").map(Integer::valueOf),
        maybe("country").map(Country::new),
        maybe("weapon").map("yes"::equals),
        maybe("level").map(Level::valueOf),
        maybe("waiting").map(Seat::valueOf),
        maybe("work").map(w -> work(w, reader)),
        maybe("age").map(Integer::valueOf),
        maybe("from").map(LocalDate::parse),
        maybe("to").map(LocalDate::parse),
        values.containsKey("overdue"),
        values.containsKey("mine"));
  }

  private Optional<String> maybe(String name) {
    return Optional.ofNullable(values.get(name));
  }

  private static Work work(String asked, CaseQuery.Reader reader) {
    return switch (asked) {
      case ME -> new Work.Of(reader.person());
      case NOBODY -> new Work.Nobodys();
      default -> new Work.Of(PersonId.of(asked));
    };
  }

  /** What stands behind the question mark of the address, without the page. */
  public String filter() {
    var address = UriComponentsBuilder.newInstance();
    values.forEach((name, _) -> address.queryParam(name, "{" + name + "}"));
    return address.encode().buildAndExpand(values).toUriString().substring(1);
  }

  /** The address of the list, without the page. */
  public String address() {
    return PATH + "?" + filter();
  }

  /** The address of the same list as a table. */
  public String csv() {
    return PATH + ".csv?" + filter();
  }

  /** What the auditor is told of the filters: codes, and of typed words that there were some. */
  List<String> told() {
    return values.entrySet().stream()
        .map(e -> e.getKey().equals("q") ? "q" : e.getKey() + "=" + e.getValue())
        .toList();
  }
}
