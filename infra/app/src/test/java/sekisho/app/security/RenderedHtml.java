package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What must hold for the bytes of every page, so that the content policy needs no exception. */
public final class RenderedHtml {
  private RenderedHtml() {}

  /** The page, when nothing is wrong with it. */
  public static Document check(String html) {
    Document page = Jsoup.parse(html);
    check(page);
    return page;
  }

  /** Fails when something is wrong with the page. */
  public static void check(Document page) {
    for (Element element : page.getAllElements()) {
      element.attributes().forEach(attribute -> check(element, attribute));
    }
    assertThat(page.select("style, script:not([src])")).isEmpty();
    assertThat(page.select("h1")).as("one h1").hasSize(1);
    assertThat(page.text()).as("a message is missing").doesNotContain("??");
    assertThat(page.selectFirst(".strip").text()).contains("模擬審査", "MOCK REVIEW");
    assertThat(page.select("form[method=post]"))
        .allSatisfy(form -> assertThat(form.select("input[name=_csrf]")).hasSize(1));
  }

  // Thousands of pages with thousands of attributes each: an assertion is made only of a fault.
  private static void check(Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue().strip();
    if (name.startsWith("on")
        || name.equals("style")
        || begins(value, "javascript:")
        || begins(value, "data:")) {
      fail("%s=%s in %s", name, value, element.tagName());
    }
  }

  private static boolean begins(String value, String scheme) {
    return value.regionMatches(true, 0, scheme, 0, scheme.length());
  }
}
