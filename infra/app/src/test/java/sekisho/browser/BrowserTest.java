package sekisho.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test that sees Sekisho as its users do. Each call of {@link #visitor} is a person at a machine
 * of their own: cookies, language and session are not shared, and end with the test.
 *
 * <p>Browser tests run beside all other tests, one of them at a time (ADR 37).
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
@ExtendWith({ChromiumFound.class, OneBrowser.class})
public abstract class BrowserTest {
  private static final double TIMEOUT_MILLIS = 15_000;

  private final List<BrowserContext> open = new ArrayList<>();
  private Browser browser;

  @BeforeEach
  final void take(Browser browser) {
    this.browser = browser;
  }

  @AfterEach
  final void leave() {
    open.forEach(BrowserContext::close);
    open.clear();
  }

  /** Where the application under test answers, like {@code http://127.0.0.1:34567}. */
  protected abstract String address();

  /** Somebody with an ordinary browser. */
  protected final Page visitor(Locale language) {
    return page(options(address(), language));
  }

  /** Somebody whose browser runs no script; axe cannot look at such a page. */
  protected final Page visitorWithoutScript(Locale language) {
    return page(options(address(), language).setJavaScriptEnabled(false));
  }

  /** An ordinary screen in Japan. */
  static Browser.NewContextOptions options(String address, Locale language) {
    return new Browser.NewContextOptions()
        .setBaseURL(address)
        .setLocale(language.getLanguage().equals("ja") ? "ja-JP" : language.toLanguageTag())
        .setTimezoneId("Asia/Tokyo")
        .setViewportSize(1360, 900);
  }

  private Page page(Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    context.setDefaultTimeout(TIMEOUT_MILLIS);
    open.add(context);
    return context.newPage();
  }
}
