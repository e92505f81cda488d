package sekisho.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands every browser test the same browser: it starts with the first and ends after the last. */
final class OneBrowser implements ParameterResolver {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-dev-shm-usage",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-default-apps",
          "--no-first-run",
          "--no-default-browser-check",
          "--metrics-recording-only",
          "--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication",
          // A page that reaches outside this machine fails its test.
          "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
          "--lang=ja-JP",
          "--font-render-hinting=none");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(OneBrowser.class))
        .computeIfAbsent(Running.class, _ -> Running.start(), Running.class)
        .browser();
  }

  /** JUnit closes what its store holds when the last test is over. */
  record Running(Playwright playwright, Browser browser) implements AutoCloseable {
    static Running start() {
      Path chromium = ChromiumFound.path().orElseThrow();
      var playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      return new Running(
          playwright,
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(chromium)
                      .setHeadless(true)
                      .setChromiumSandbox(false)
                      .setArgs(ARGUMENTS)));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}
