package sekisho.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import sekisho.browser.Walk.Sight;

/**
 * What only a browser can tell of a page: the page as the server sent it is shown again at its
 * address and looked at from all sides.
 */
final class ShapeCheck {
  private static final int MOST_REQUESTS = 6;
  private static final double MOST_SHIFT = 0.02;
  private static final int WIDE_PX = 1360;

  private final Page page;
  private final PageCheck check;
  private final AtomicInteger requests = new AtomicInteger();

  ShapeCheck(Page page) {
    this.page = page;
    this.check = PageCheck.on(page);
    page.onRequest(_ -> requests.incrementAndGet());
  }

  /** What is wrong with how wide the words of a page are. */
  List<String> tooWide(Sight sight) {
    List<String> wrong = new ArrayList<>();
    show(sight);
    check.narrow(wrong);
    largeText(wrong);
    return named(wrong, sight);
  }

  /** What is wrong with the way through the page by the tab key. */
  List<String> keyboard(Sight sight) {
    show(sight);
    return named(Keyboard.wrong(page), sight);
  }

  /** All that is wrong with the page. */
  List<String> wrong(Sight sight) {
    List<String> wrong = new ArrayList<>();
    show(sight);
    if (requests.get() > MOST_REQUESTS) {
      wrong.add(requests.get() + " requests");
    }
    double shift = ((Number) page.evaluate(SHIFT)).doubleValue();
    if (shift > MOST_SHIFT) {
      wrong.add("layout shifts by " + shift);
    }
    wrong.addAll(check.faults());
    largeText(wrong);
    wrong.addAll(unseenFocus());
    forcedColours(wrong);
    print(wrong);
    return named(wrong, sight);
  }

  private static List<String> named(List<String> wrong, Sight sight) {
    return wrong.stream()
        .map(w -> w + " | " + sight.who() + " at " + sight.address() + " in " + sight.language())
        .toList();
  }

  private void show(Sight sight) {
    requests.set(0);
    page.unrouteAll();
    page.route(url -> url.endsWith(sight.address()), route -> route.fulfill(answer(sight)));
    page.navigate(sight.address());
  }

  private static Route.FulfillOptions answer(Sight sight) {
    return new Route.FulfillOptions()
        .setStatus(200)
        .setContentType("text/html;charset=UTF-8")
        .setHeaders(
            Map.of(
                "Content-Type",
                "text/html;charset=UTF-8",
                "Content-Security-Policy",
                sight.answer().policy()))
        // A stored page has no session: it is looked at as it was sent, and does not go on living.
        .setBody(sight.answer().body().replace(" data-live=", " data-stored="));
  }

  /** WCAG 1.4.4: with letters twice as large nothing is cut off at the side. */
  private void largeText(List<String> wrong) {
    page.evaluate("document.documentElement.style.fontSize = '200%'");
    int width = (int) page.evaluate("document.documentElement.scrollWidth");
    page.evaluate("document.documentElement.style.fontSize = ''");
    if (width > WIDE_PX) {
      wrong.add("scrolls sideways with letters of 200 %: " + width + " px wide");
    }
  }

  /** WCAG 2.4.7: whatever takes the focus shows it. */
  @SuppressWarnings("unchecked")
  private List<String> unseenFocus() {
    return (List<String>) page.evaluate(FOCUS);
  }

  /** In forced colours what is pressed, chosen or marked keeps an edge or a filled mark. */
  @SuppressWarnings("unchecked")
  private void forcedColours(List<String> wrong) {
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    wrong.addAll((List<String>) page.evaluate(EDGES));
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
  }

  /** On paper the mark of a mock review stays, and what is only for the screen goes. */
  @SuppressWarnings("unchecked")
  private void print(List<String> wrong) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    wrong.addAll((List<String>) page.evaluate(PAPER));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private static final String SHIFT =
      """
      () => new Promise(done => {
        let shift = 0;
        const watch = new PerformanceObserver(list => {
          for (const e of list.getEntries()) if (!e.hadRecentInput) shift += e.value;
        });
        watch.observe({type: 'layout-shift', buffered: true});
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(shift))));
      })
      """;

  private static final String FOCUS =
      """
      () => {
        const wrong = [];
        const all = document.querySelectorAll(
          'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]');
        for (const e of all) {
          if (!e.checkVisibility() || e.disabled || e.tabIndex < 0) continue;
          e.focus({focusVisible: true, preventScroll: true});
          if (document.activeElement !== e) { wrong.push('takes no focus: ' + e.outerHTML.slice(0, 120)); continue; }
          const s = getComputedStyle(e);
          if (s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 2)
            wrong.push('focus not seen: ' + e.outerHTML.slice(0, 120));
        }
        document.activeElement.blur();
        return wrong;
      }
      """;

  private static final String EDGES =
      """
      () => {
        const wrong = [];
        for (const e of document.querySelectorAll('.btn, .in, .chip')) {
          if (!e.checkVisibility()) continue;
          const s = getComputedStyle(e);
          if (s.borderTopStyle === 'none' || parseFloat(s.borderTopWidth) === 0)
            wrong.push('no edge in forced colours: ' + e.outerHTML.slice(0, 120));
        }
        for (const e of document.querySelectorAll('.chip'))
          if (e.checkVisibility() && !e.textContent.trim()) wrong.push('a mark without a word');
        return wrong;
      }
      """;

  private static final String PAPER =
      """
      () => {
        const wrong = [];
        const mark = document.querySelector('.strip');
        if (!mark || !mark.checkVisibility()) wrong.push('no mark of a mock review on paper');
        for (const e of document.querySelectorAll('nav.nav, .skip, main .btn'))
          if (e.checkVisibility()) wrong.push('on paper: ' + e.outerHTML.slice(0, 120));
        return wrong;
      }
      """;
}
