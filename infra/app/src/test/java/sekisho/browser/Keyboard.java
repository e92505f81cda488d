package sekisho.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A page walked with the tab key alone: the skip link first, then everything that can be used, in
 * the order of the document, nothing left out and nothing that holds the focus (WCAG 2.1.1, 2.1.2,
 * 2.4.3, 2.4.11).
 */
final class Keyboard {
  /** What can be used, in order; of a group of radio buttons the one that the tab key goes to. */
  private static final String STOPS =
      """
      () => {
        const groups = new Set();
        window.stops = [...document.querySelectorAll(
            'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')]
          .filter(e => e.checkVisibility() && !e.disabled && e.tabIndex >= 0)
          .filter(e => {
            if (e.type !== 'radio') return true;
            const key = e.name + '|' + [...document.forms].indexOf(e.form);
            const chosen = [...e.form.elements].find(o => o.name === e.name && o.checked);
            if (chosen) return chosen === e;
            if (groups.has(key)) return false;
            groups.add(key);
            return true;
          });
        window.been = [];
        addEventListener('keyup', () => {
          const e = document.activeElement;
          const r = e.getBoundingClientRect();
          const seen = r.bottom > 0 && r.top < innerHeight;
          window.been.push([window.stops.indexOf(e), seen, e.outerHTML.slice(0, 120)]);
        }, true);
        document.activeElement.blur();
        window.scrollTo(0, 0);
        return window.stops.length;
      }
      """;

  private Keyboard() {}

  /** What is wrong with the way through the page that is open. */
  static List<String> wrong(Page page) {
    List<String> wrong = new ArrayList<>();
    int stops = (int) page.evaluate(STOPS);
    int reached = 0;
    int keys = 0;
    // A date has several places for the cursor; no page needs more keys than this.
    while (keys < stops * 4 && reached < stops) {
      int missing = stops - reached;
      for (int i = 0; i < missing; i++) {
        page.keyboard().press("Tab");
      }
      keys += missing;
      for (Object been : (List<?>) page.evaluate("window.been.splice(0)")) {
        var here = (List<?>) been;
        int at = (int) here.get(0);
        if (at == reached - 1) {
          continue;
        }
        if (at != reached) {
          wrong.add("the tab key goes to " + here.get(2) + " instead of " + name(page, reached));
          return wrong;
        }
        if (!(boolean) here.get(1)) {
          wrong.add("focus out of sight: " + here.get(2));
        }
        reached++;
      }
    }
    if (reached < stops) {
      wrong.add("the tab key never leaves " + name(page));
    }
    return wrong;
  }

  private static Object name(Page page) {
    return page.evaluate("document.activeElement.outerHTML.slice(0, 120)");
  }

  private static Object name(Page page, int stop) {
    return page.evaluate("n => window.stops[n].outerHTML.slice(0, 120)", stop);
  }
}
