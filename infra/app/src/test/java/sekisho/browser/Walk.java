package sekisho.browser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import sekisho.browser.Addresses.Sample;
import sekisho.browser.Routes.Route;
import sekisho.browser.Visitor.Answer;

/**
 * Every page, in both languages, for each seat: now, in the past, empty, absent, and with a form
 * that was sent with nothing in it.
 */
final class Walk {
  static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

  private final Addresses addresses;
  private final PageRules rules;
  private final Map<String, String> broken = new ConcurrentHashMap<>();
  private final Set<String> read = ConcurrentHashMap.newKeySet();
  private final Map<String, Set<String>> titles = new ConcurrentHashMap<>();
  private final Map<String, Sight> shapes = new ConcurrentHashMap<>();
  private final Map<String, Sight> inBoth = new ConcurrentHashMap<>();
  private final EmptyForms forms = new EmptyForms();
  private List<Sight> enough = List.of();
  private int pages;

  Walk(Addresses addresses, PageRules rules) {
    this.addresses = addresses;
    this.rules = rules;
  }

  /**
   * A page to look at in a browser, as the server sent it.
   *
   * @param who in which seat, at which address
   */
  record Sight(String pattern, Locale language, String who, String address, Answer answer) {}

  /**
   * Somebody who walks.
   *
   * @param routes what the seat may open
   */
  record Walker(Visitor visitor, List<Route> routes, Sample sample) {}

  /** All of them walk, two at a time; then the forms that they met are sent empty. */
  void walk(List<Walker> walkers) {
    try (var two = Executors.newFixedThreadPool(2)) {
      List<Future<?>> under = new ArrayList<>();
      walkers.forEach(walker -> under.add(two.submit(() -> walk(walker))));
      for (Future<?> one : under) {
        one.get();
      }
      forms.send(this::look);
      enough = few();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void walk(Walker walker) {
    boolean lists = walker.routes().stream().anyMatch(r -> r.pattern().equals("/cases/filters"));
    String filter = lists ? walker.visitor().savesFilter() : "";
    for (Route route : walker.routes()) {
      for (String address : addresses.of(route.pattern(), walker.sample(), filter)) {
        look(walker.visitor(), route.pattern(), address, walker.visitor().get(address));
      }
    }
  }

  /** What is wrong with the bytes of pages, and who met it first and where. */
  Map<String, String> broken() {
    return new TreeMap<>(broken);
  }

  /** Patterns that were answered with 200, with the language before them. */
  Set<String> read() {
    return new TreeSet<>(read);
  }

  /** How many pages were looked at. */
  synchronized int pages() {
    return pages;
  }

  /** The patterns that share a title, by language and title. */
  Map<String, Set<String>> sharedTitles() {
    Map<String, Set<String>> shared = new TreeMap<>(titles);
    shared.values().removeIf(patterns -> patterns.size() < 2);
    return shared;
  }

  /** Pages that hold between them each shape of a part. */
  List<Sight> shapes() {
    return enough;
  }

  /**
   * Few pages that hold between them each shape of a part: the one with most of what is missing is
   * taken until nothing is.
   */
  private List<Sight> few() {
    List<Sight> met = sorted(shapes.values());
    List<Set<String>> parts =
        met.stream().map(sight -> Shape.of(Jsoup.parse(sight.answer().body()))).toList();
    Set<String> missing = new HashSet<>(shapes.keySet());
    List<Sight> few = new ArrayList<>();
    while (!missing.isEmpty()) {
      int most =
          IntStream.range(0, met.size())
              .boxed()
              .max(Comparator.comparingInt(i -> parts.get(i).size()))
              .orElseThrow();
      if (!missing.removeAll(parts.get(most))) {
        throw new IllegalStateException("On no page: " + missing);
      }
      few.add(met.get(most));
      parts.forEach(left -> left.retainAll(missing));
    }
    return List.copyOf(few);
  }

  /** One page of each address pattern and status in the other language, where words are longer. */
  List<Sight> otherLanguage() {
    Map<String, Sight> other = new TreeMap<>();
    sorted(inBoth.values()).stream()
        .filter(sight -> sight.language().equals(Locale.ENGLISH))
        .forEach(sight -> other.putIfAbsent(sight.pattern() + sight.answer().status(), sight));
    other.values().removeAll(enough);
    return List.copyOf(other.values());
  }

  private static List<Sight> sorted(Collection<Sight> sights) {
    return Set.copyOf(sights).stream()
        .sorted(Comparator.comparing(Sight::address).thenComparing(Sight::who))
        .toList();
  }

  /** One page of each address pattern, as somebody saw it. */
  List<Sight> patterns() {
    Map<String, Sight> one = new TreeMap<>();
    Stream.concat(sorted(shapes.values()).stream(), otherLanguage().stream())
        .filter(s -> s.answer().status() == 200)
        .forEach(s -> one.putIfAbsent(s.pattern(), s));
    return List.copyOf(one.values());
  }

  private void look(Visitor visitor, String pattern, String address, Answer answer) {
    String who = visitor.name() + " at " + address + " in " + visitor.language();
    if (answer.status() >= 500) {
      complain("status " + answer.status() + " for " + pattern, who);
    }
    if (answer.status() == 200) {
      read.add(visitor.language() + " " + pattern);
    }
    if (!answer.html() || answer.status() / 100 == 3) {
      return;
    }
    count();
    Document page = Jsoup.parse(answer.body());
    rules.broken(answer, page, visitor.language()).forEach(w -> complain(w, who));
    var sight = new Sight(pattern, visitor.language(), visitor.name(), address, answer);
    boolean first = false;
    for (String shape : Shape.of(page)) {
      first |= shapes.putIfAbsent(shape, sight) == null;
      inBoth.putIfAbsent(visitor.language() + shape, sight);
    }
    if (first) {
      rules.unsound(answer).forEach(w -> complain(w, who));
    }
    if (answer.status() == 200) {
      titles
          .computeIfAbsent(visitor.language() + " " + page.title(), _ -> new TreeSet<>())
          .add(pattern);
      forms.meet(visitor, pattern, page);
    }
  }

  /** The same fault on many pages is told once, with the first of them. */
  private void complain(String wrong, String who) {
    broken.putIfAbsent(wrong.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}"), who);
  }

  private synchronized void count() {
    pages++;
  }
}
