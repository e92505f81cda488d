package sekisho.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import sekisho.browser.Walk.Sight;

/** Many pages looked at by two browsers at once, each on a thread of its own as Playwright asks. */
final class TwoBrowsers {
  private TwoBrowsers() {}

  /** What the look finds on all of the pages. */
  static List<String> look(
      String address, List<Sight> sights, BiFunction<ShapeCheck, Sight, List<String>> look) {
    try (var two = Executors.newFixedThreadPool(2)) {
      List<Callable<List<String>>> halves =
          List.of(
              () -> one(address, every(sights, 0), look),
              () -> one(address, every(sights, 1), look));
      List<String> wrong = new ArrayList<>();
      for (Future<List<String>> half : two.invokeAll(halves)) {
        wrong.addAll(half.get());
      }
      return wrong;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Sight> every(List<Sight> sights, int from) {
    return IntStream.range(0, sights.size())
        .filter(i -> i % 2 == from)
        .mapToObj(sights::get)
        .toList();
  }

  private static List<String> one(
      String address, List<Sight> sights, BiFunction<ShapeCheck, Sight, List<String>> look) {
    try (var running = OneBrowser.Running.start()) {
      Map<Locale, ShapeCheck> checks = new HashMap<>();
      List<String> wrong = new ArrayList<>();
      for (Sight sight : sights) {
        ShapeCheck check =
            checks.computeIfAbsent(
                sight.language(),
                language ->
                    new ShapeCheck(
                        running
                            .browser()
                            .newContext(BrowserTest.options(address, language))
                            .newPage()));
        wrong.addAll(look.apply(check, sight));
      }
      return wrong;
    }
  }
}
