package sekisho.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * What must hold for every page: nothing that axe finds, sound HTML, the content security policy
 * sent and not broken, nothing loaded from elsewhere, no sideways scroll on a narrow screen.
 *
 * <p>Made before the first address is opened, it listens on the way; {@link #passes} looks at the
 * page as it stands.
 */
public final class PageCheck {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";
  private static final String VIOLATIONS =
      """
      async tags => {
        const found = await axe.run(
          document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
        return found.violations.flatMap(
          v => v.nodes.map(n => `axe ${v.id}: ${v.help} ${n.html}`));
      }
      """;
  // Reading the schema takes a second: once for all pages.
  private static final HtmlChecker HTML = new HtmlChecker();
  private static final int NARROW_PX = 320;

  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private Response document;

  private PageCheck(Page page) {
    this.page = page;
  }

  /** Starts to listen to a page. */
  public static PageCheck on(Page page) {
    var check = new PageCheck(page);
    page.onResponse(check::heard);
    page.onRequestFailed(check::failed);
    page.onPageError(error -> check.complaints.add("script error: " + error));
    page.onConsoleMessage(
        message -> {
          // Chromium also writes the status of a refused form here; the status has its own tests.
          if (message.type().equals("error") && !message.text().startsWith("Failed to load")) {
            check.complaints.add("console: " + message.text());
          }
        });
    return check;
  }

  private void heard(Response response) {
    boolean whole = response.request().isNavigationRequest();
    if (whole && response.status() / 100 != 3) {
      document = response;
    } else if (!whole && response.status() >= 400) {
      complaints.add("%d for %s".formatted(response.status(), response.url()));
    }
  }

  private void failed(Request request) {
    // A navigation that a download or a second click replaces is no fault of the page.
    if (!request.isNavigationRequest()) {
      complaints.add("not loaded: %s (%s)".formatted(request.url(), request.failure()));
    }
  }

  /** Fails with all that is wrong with the page that is open now. */
  public void passes(String name) {
    List<String> wrong = new ArrayList<>(faults());
    HTML.errors(document.text()).forEach(e -> wrong.add("HTML " + e));
    policy(document.headerValue("content-security-policy"), wrong);
    assertThat(wrong).as("%s at %s", name, page.url()).isEmpty();
  }

  /** What the browser finds wrong with the page that is open now, apart from its bytes. */
  List<String> faults() {
    List<String> wrong = new ArrayList<>(complaints);
    complaints.clear();
    wrong.addAll(axe());
    narrow(wrong);
    return wrong;
  }

  /** What axe finds. Its own builder reads it in twice and hands over all that passes as well. */
  @SuppressWarnings("unchecked")
  private List<String> axe() {
    page.evaluate(AXE);
    return (List<String>) page.evaluate(VIOLATIONS, RULES);
  }

  private static void policy(String header, List<String> wrong) {
    if (header == null || !header.contains("default-src 'none'") || header.contains("unsafe-")) {
      wrong.add("content security policy: " + header);
    }
  }

  /** WCAG 1.4.10. */
  void narrow(List<String> wrong) {
    var size = page.viewportSize();
    page.setViewportSize(NARROW_PX, 800);
    int width = (int) page.evaluate("document.documentElement.scrollWidth");
    page.setViewportSize(size.width, size.height);
    if (width > NARROW_PX) {
      wrong.add("scrolls sideways at %d px: %d px wide".formatted(NARROW_PX, width));
    }
  }
}
