package sekisho.browser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * What a page is built of, without its words: parts of one shape pass or fail the same checks of a
 * browser, so that a page needs to be looked at only when a part of it is new. Rows of a list that
 * are built alike count once.
 */
final class Shape {
  // Asked of every element of every page: read once.
  private static final Evaluator PARTS =
      Selector.evaluatorOf(
          "main, section, article, form, fieldset, aside, table, tr, dl, ul, ol, li, nav, details,"
              + " .field, .chip");
  private static final List<String> MARKS =
      List.of("type", "role", "open", "disabled", "aria-current", "aria-invalid", "colspan");

  private Shape() {}

  /** The shapes of the frame and of each part of the page. */
  static Set<String> of(Document page) {
    Set<String> shapes = new HashSet<>();
    shapes.add(shape(page.body()));
    page.select(PARTS).forEach(part -> shapes.add(shape(part)));
    return shapes;
  }

  private static String shape(Element element) {
    var children =
        element.children().stream()
            .map(child -> child.is(PARTS) ? child.tagName() : shape(child))
            .collect(Collectors.toCollection(TreeSet::new));
    String classes = element.classNames().stream().sorted().collect(Collectors.joining("."));
    return element.tagName()
        + (classes.isEmpty() ? "" : "." + classes)
        + marks(element)
        + (children.isEmpty() ? "" : children.toString());
  }

  /** What makes two elements of one name different for the checks. */
  private static String marks(Element element) {
    return MARKS.stream()
        .filter(element::hasAttr)
        .map(name -> "@" + name + "=" + element.attr(name))
        .collect(Collectors.joining());
  }
}
