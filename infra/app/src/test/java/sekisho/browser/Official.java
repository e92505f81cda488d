package sekisho.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A person in a seat, who opens pages, fills forms by the names of their fields, and sends them.
 */
final class Official {
  private final String login;
  private final Page page;

  private Official(String login, Page page) {
    this.login = login;
    this.page = page;
  }

  /** Signs in with the practice account, from the list on the sign-in page. */
  static Official signsIn(Page page, String login, Locale language) {
    page.navigate("/sign-in?lang=" + language.getLanguage());
    page.locator("form[action='/sign-in/practice']:has(input[value='" + login + "']) button")
        .click();
    page.waitForURL(url -> !url.contains("/sign-in"));
    return new Official(login, page);
  }

  Page page() {
    return page;
  }

  /** Opens a page; it must be there. */
  Official opens(String path) {
    assertThat(page.navigate(path).status()).as("%s opens %s", login, path).isEqualTo(200);
    return this;
  }

  /**
   * Fills the form that posts to an address with this end, and sends it; it is accepted.
   *
   * @param values as name=value; a choice is ticked, a file written and chosen
   */
  Official sends(String action, String... values) {
    fillAndSend(action, values);
    assertThat(page.locator("#errors").count())
        .as("%s sends %s: %s", login, action, errors())
        .isZero();
    return this;
  }

  /** As {@link #sends}; the form is refused, and the page says so in these words. */
  Official isRefused(String action, String words, String... values) {
    fillAndSend(action, values);
    assertThat(errors()).contains(words);
    return this;
  }

  private String errors() {
    Locator errors = page.locator("#errors");
    return errors.count() == 0 ? "" : errors.first().innerText();
  }

  private void fillAndSend(String action, String... values) {
    Locator form = page.locator("form[method='post'][action$='" + action + "']").first();
    assertThat(form.count()).as("%s finds %s at %s", login, action, page.url()).isPositive();
    unfold(form.locator("xpath=ancestor-or-self::details[not(@open)]"));
    unfold(form.locator("details:not([open])"));
    for (String value : values) {
      int at = value.indexOf('=');
      fill(form, value.substring(0, at), value.substring(at + 1));
    }
    form.locator("button[type=submit]:not([name])").last().click();
    page.waitForLoadState(LoadState.LOAD);
  }

  /** A form that is folded away is opened first, as a person would. */
  private static void unfold(Locator folded) {
    while (folded.count() > 0) {
      folded.first().locator("xpath=./summary").click();
    }
  }

  private static void fill(Locator form, String name, String value) {
    Locator field = form.locator("[name='" + name + "']");
    if (form.locator("select[name='" + name + "']").count() > 0) {
      field.selectOption(value);
      return;
    }
    switch (String.valueOf(field.first().getAttribute("type"))) {
      case "radio", "checkbox" ->
          form.locator("[name='" + name + "'][value='" + value + "']").check();
      case "file" -> field.setInputFiles(paper(value));
      default -> field.first().fill(value);
    }
  }

  private static Path paper(String text) {
    try {
      Path file = Files.createTempFile("paper", ".txt");
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value of the first option or field of that name which is not empty. */
  String firstValue(String name) {
    for (ElementHandle field :
        page.querySelectorAll("select[name='" + name + "'] option, input[name='" + name + "']")) {
      String value = field.getAttribute("value");
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    throw new AssertionError("no value for " + name + " at " + page.url());
  }
}
