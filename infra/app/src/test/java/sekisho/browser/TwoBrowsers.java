package sekisho.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import sekisho.browser.Walk.Sight;

/**
 * Many pages looked at by two browsers at once, each on a thread of its own as Playwright asks; the
 * browsers stay for the next look.
 */
final class TwoBrowsers implements AutoCloseable {
  private final List<One> two;

  TwoBrowsers(String address) {
    two = List.of(new One(address), new One(address));
  }

  /** What the look finds on all of the pages. */
  List<String> look(List<Sight> sights, BiFunction<ShapeCheck, Sight, List<String>> look) {
    List<Future<List<String>>> halves =
        IntStream.range(0, two.size())
            .mapToObj(nth -> two.get(nth).look(every(sights, nth), look))
            .toList();
    List<String> wrong = new ArrayList<>();
    halves.forEach(half -> wrong.addAll(done(half)));
    return wrong;
  }

  private List<Sight> every(List<Sight> sights, int from) {
    return IntStream.range(0, sights.size())
        .filter(i -> i % two.size() == from)
        .mapToObj(sights::get)
        .toList();
  }

  @Override
  public void close() {
    two.forEach(One::close);
  }

  private static <T> T done(Future<T> work) {
    try {
      return work.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One of the two, with a page for each language; all of it lives on its thread. */
  private static final class One {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Map<Locale, ShapeCheck> checks = new HashMap<>();
    private final String address;
    private final Future<OneBrowser.Running> running;

    One(String address) {
      this.address = address;
      this.running = thread.submit(OneBrowser.Running::start);
    }

    Future<List<String>> look(
        List<Sight> sights, BiFunction<ShapeCheck, Sight, List<String>> look) {
      return thread.submit(
          () -> sights.stream().flatMap(s -> look.apply(check(s.language()), s).stream()).toList());
    }

    private ShapeCheck check(Locale language) {
      return checks.computeIfAbsent(
          language,
          _ ->
              new ShapeCheck(
                  done(running)
                      .browser()
                      .newContext(BrowserTest.options(address, language))
                      .newPage()));
    }

    void close() {
      done(thread.submit(() -> done(running).close()));
      thread.shutdown();
    }
  }
}
