package sekisho.app.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks the XML of a DMN file. */
final class Dmn {
  /** DMN 1.2 to 1.5, as editors save it; the product writes 1.3. */
  static final Set<String> MODEL =
      Set.of(
          "http://www.omg.org/spec/DMN/20180521/MODEL/",
          "https://www.omg.org/spec/DMN/20191111/MODEL/",
          "https://www.omg.org/spec/DMN/20211108/MODEL/",
          "https://www.omg.org/spec/DMN/20230324/MODEL/");

  private Dmn() {}

  /** The elements directly inside. */
  static List<Element> children(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /** The elements of this name directly inside. */
  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(e -> e.getLocalName().equals(name)).toList();
  }

  static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  /** The text of the part of this name, such as a cell; empty when there is none. */
  static String text(Element parent, String... path) {
    Element at = parent;
    for (String name : path) {
      Optional<Element> next = child(at, name);
      if (next.isEmpty()) {
        return "";
      }
      at = next.get();
    }
    return at.getTextContent().strip();
  }

  /** What an element holds, without its ids, its remarks and its spaces: to tell a change. */
  static String essence(Element element) {
    StringBuilder said = new StringBuilder();
    essence(element, said);
    return said.toString();
  }

  private static void essence(Element element, StringBuilder said) {
    said.append('<').append(element.getLocalName());
    for (String name : List.of("name", "typeRef", "isCollection", "href", "hitPolicy")) {
      if (!element.getAttribute(name).isEmpty()) {
        said.append(' ').append(name).append('=').append(element.getAttribute(name));
      }
    }
    said.append('>');
    List<Element> parts =
        children(element).stream().filter(e -> !REMARKS.contains(e.getLocalName())).toList();
    if (parts.isEmpty()) {
      said.append(element.getTextContent().replaceAll("\\s+", " ").strip());
    }
    parts.forEach(part -> essence(part, said));
  }

  private static final Set<String> REMARKS =
      Set.of("description", "question", "allowedAnswers", "extensionElements");
}
