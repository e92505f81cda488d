package sekisho.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import sekisho.app.security.RenderedHtml;
import sekisho.browser.Visitor.Answer;

/**
 * What must hold for the bytes of every page that the server sends, whoever asked for it: sound
 * HTML (JIS X 8341-3:2016 4.1.1), no inline code, the mark of a mock review, a language, one first
 * heading and no gap below it, and the page budget.
 */
final class PageRules {
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
  // Paragraphs of the guideline are counted ア, イ, ウ; they are numbers, in any language.
  private static final Pattern PARAGRAPH = Pattern.compile("\\)[ア-オ](?![ァ-ヶー])|\\([ア-オ]\\)");
  // The summary of errors comes before the first heading, where it is read first.
  private static final Evaluator HEADINGS =
      Selector.evaluatorOf(":is(h1, h2, h3, h4, h5, h6):not(#errors *)");
  private static final Evaluator LANGUAGE = Selector.evaluatorOf("[lang]");
  private static final int MOST_REQUESTS = 6;
  private static final int MOST_BYTES = 40 * 1024;

  // A checker keeps what it is reading: one for each thread.
  private final ThreadLocal<HtmlChecker> html = ThreadLocal.withInitial(HtmlChecker::new);
  private final Map<String, Integer> assets = new ConcurrentHashMap<>();
  private final Visitor stranger;

  /**
   * @param stranger who fetches the files that pages name
   */
  PageRules(Visitor stranger) {
    this.stranger = stranger;
  }

  /**
   * What the Nu checker finds; it looks at how a page is built, so one page of a shape is enough.
   */
  List<String> unsound(Answer answer) {
    return html.get().errors(answer.body()).stream().map(error -> "HTML " + error).toList();
  }

  /** What is wrong with a page; empty when it stands. */
  List<String> broken(Answer answer, Document page, Locale language) {
    List<String> wrong = new ArrayList<>();
    try {
      RenderedHtml.check(page);
    } catch (AssertionError e) {
      wrong.add(String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip());
    }
    if (!answer.policy().contains("default-src 'none'") || answer.policy().contains("unsafe-")) {
      wrong.add("content security policy: " + answer.policy());
    }
    if (!page.selectFirst("html").attr("lang").equals(language.getLanguage())) {
      wrong.add("the page is not in " + language);
    }
    if (page.title().isBlank()) {
      wrong.add("no title");
    }
    headings(page, wrong);
    foreign(page, wrong);
    budget(answer, page, wrong);
    return wrong;
  }

  private static void headings(Document page, List<String> wrong) {
    int above = 0;
    for (Element heading : page.select(HEADINGS)) {
      int level = heading.tagName().charAt(1) - '0';
      if (level > above + 1) {
        wrong.add("h%d after h%d: %s".formatted(level, above, heading.text()));
      }
      above = level;
    }
  }

  /** Japanese in a page of another language says so, or it is read out and drawn wrongly. */
  private static void foreign(Document page, List<String> wrong) {
    for (Element element : page.body().getAllElements()) {
      String text = element.ownText();
      if (JAPANESE.matcher(text).find()
          && !element.nameIs("textarea")
          && !element.closest(LANGUAGE).attr("lang").equals("ja")
          && JAPANESE.matcher(PARAGRAPH.matcher(text).replaceAll("")).find()) {
        wrong.add("Japanese without lang: " + text);
      }
    }
  }

  private void budget(Answer answer, Document page, List<String> wrong) {
    Set<String> named =
        page.select("link[href], script[src], img[src]").stream()
            .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("src"))
            .collect(Collectors.toCollection(TreeSet::new));
    int bytes =
        answer.weightBytes()
            + named.stream().mapToInt(a -> assets.computeIfAbsent(a, this::weight)).sum();
    if (named.size() + 1 > MOST_REQUESTS) {
      wrong.add("%d requests: %s".formatted(named.size() + 1, named));
    }
    if (bytes > MOST_BYTES) {
      wrong.add("%d bytes, %d of them the page itself".formatted(bytes, answer.weightBytes()));
    }
  }

  private int weight(String asset) {
    return stranger.get(asset).weightBytes();
  }
}
