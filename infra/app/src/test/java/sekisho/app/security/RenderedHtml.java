package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What must hold for the bytes of every page, so that the content policy needs no exception. */
public final class RenderedHtml {
  private RenderedHtml() {}

  public static Document check(String html) {
    Document page = Jsoup.parse(html);
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        assertThat(name.startsWith("on")).as("%s in %s", name, element.tagName()).isFalse();
        assertThat(name).as("in %s", element.tagName()).isNotEqualTo("style");
        assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
            .as("%s of %s", name, element.tagName())
            .doesNotStartWith("javascript:")
            .doesNotStartWith("data:");
      }
    }
    assertThat(page.select("style, script:not([src])")).isEmpty();
    assertThat(page.select("h1")).as("one h1").hasSize(1);
    assertThat(page.text()).as("a message is missing").doesNotContain("??");
    assertThat(page.selectFirst(".strip").text()).contains("模擬審査", "MOCK REVIEW");
    assertThat(page.select("form[method=post]"))
        .allSatisfy(form -> assertThat(form.select("input[name=_csrf]")).hasSize(1));
    return page;
  }
}
