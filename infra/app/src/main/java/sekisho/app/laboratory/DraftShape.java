package sekisho.app.laboratory;

import static sekisho.view.laboratory.FaultKind.*;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import sekisho.message.SourceGrade;
import sekisho.view.laboratory.Fault;

/**
 * Whether a draft is made of what a version is made of. Only then does an engine see it: types,
 * steps and head here, the tables in {@link TableShape}.
 */
final class DraftShape {
  private static final Pattern ID = Pattern.compile("V\\d{4}");
  private static final String OURS = "urn:sekisho:policy";

  /** Drawing and window of the editors that read DMN; nothing of it is run. */
  private static final Pattern HARMLESS =
      Pattern.compile("https?://(www\\.)?(omg\\.org/spec/DMN/.*|(drools|kie)\\.org/.*)");

  /** Words by which a reader of XML takes an attribute for a class or a reference. */
  private static final Set<String> NEVER =
      Set.of("class", "reference", "resolves-to", "defined-in", "serialization");

  private static final Set<String> LANGUAGES = Set.of("expressionLanguage", "typeLanguage");

  private final Reference reference;

  DraftShape(Reference reference) {
    this.reference = reference;
  }

  /** All that is wrong; nothing for a sound file. */
  List<Fault> faults(Element root) {
    if (!root.getLocalName().equals("definitions")
        || root.getNamespaceURI() == null
        || !Dmn.MODEL.contains(root.getNamespaceURI())) {
      return List.of(Fault.ofFile(NOT_DMN));
    }
    List<Fault> foreign = new ArrayList<>();
    foreign(root, false, foreign);
    if (!foreign.isEmpty()) {
      return foreign.stream().distinct().toList();
    }
    List<Fault> faults = new ArrayList<>();
    head(root, faults);
    between(root, faults);
    faults.addAll(new TableShape(reference).faults(root));
    return faults;
  }

  private void foreign(Element element, boolean aside, List<Fault> faults) {
    String name = element.getLocalName();
    String namespace = String.valueOf(element.getNamespaceURI());
    boolean known =
        Dmn.MODEL.contains(namespace)
            ? !aside && reference.isPart(name)
            : namespace.equals(OURS) ? name.equals("version") : harmless(namespace, aside, name);
    if (!known) {
      faults.add(Fault.ofFile(PART_NOT_ALLOWED, name));
      return;
    }
    attributes(element, faults);
    boolean below =
        aside || name.equals("DMNDI") || name.equals("extensionElements") || name.equals("version");
    Dmn.children(element).forEach(child -> foreign(child, below, faults));
  }

  private static boolean harmless(String namespace, boolean aside, String name) {
    return (aside || name.equals("DMNDI")) && HARMLESS.matcher(namespace).matches();
  }

  private static void attributes(Element element, List<Fault> faults) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      String name = attribute.getLocalName();
      String value = attribute.getValue();
      if (NEVER.contains(name) || (name.equals("href") && !value.startsWith("#"))) {
        faults.add(Fault.ofFile(PART_NOT_ALLOWED, name));
      }
      if (LANGUAGES.contains(name) && !value.endsWith("/FEEL/") && !value.equals("feel")) {
        faults.add(Fault.ofFile(LANGUAGE, value));
      }
    }
  }

  private static void head(Element root, List<Fault> faults) {
    String id = root.getAttribute("name");
    if (!ID.matcher(id).matches()) {
      faults.add(Fault.ofFile(HEAD_ID, id));
    }
    List<Element> heads =
        Dmn.children(root, "extensionElements").stream()
            .flatMap(e -> Dmn.children(e, "version").stream())
            .filter(e -> OURS.equals(e.getNamespaceURI()))
            .toList();
    if (heads.size() != 1) {
      faults.add(Fault.ofFile(HEAD_MISSING));
      return;
    }
    Element head = heads.getFirst();
    try {
      LocalDate.parse(head.getAttribute("effectiveFrom"));
    } catch (DateTimeParseException e) {
      faults.add(Fault.ofFile(HEAD_DAY, head.getAttribute("effectiveFrom")));
    }
    for (String word : List.of("ja", "en", "citation")) {
      if (head.getAttribute(word).isBlank()) {
        faults.add(Fault.ofFile(HEAD_EMPTY, word));
      }
    }
    if (grades().stream().noneMatch(head.getAttribute("grade")::equals)) {
      faults.add(Fault.ofFile(HEAD_GRADE, head.getAttribute("grade"), String.join(", ", grades())));
    }
  }

  static List<String> grades() {
    return Arrays.stream(SourceGrade.values()).map(Enum::name).toList();
  }

  /** Types and steps are those of a version of the product, so that nothing new is run. */
  private void between(Element root, List<Fault> faults) {
    for (Element child : Dmn.children(root)) {
      String name = child.getAttribute("name");
      switch (child.getLocalName()) {
        case "itemDefinition", "inputData" -> {
          if (!reference.knowsType(child)) {
            faults.add(Fault.ofFile(TYPES_CHANGED, name));
          }
        }
        case "decision" -> {
          boolean table = Reference.TABLES.containsKey(name);
          if (!table && !reference.isStep(name)) {
            faults.add(Fault.ofFile(DECISION_UNKNOWN, name));
          } else if (!table && !reference.knowsStep(child)) {
            faults.add(Fault.ofFile(STEP_CHANGED, name));
          }
        }
        case "description", "extensionElements", "DMNDI" -> {
          // Words, the head and the drawing.
        }
        default -> faults.add(Fault.ofFile(PART_NOT_ALLOWED, child.getLocalName()));
      }
    }
    for (String step : List.of("permission", "result")) {
      if (Dmn.children(root, "decision").stream()
          .noneMatch(d -> d.getAttribute("name").equals(step))) {
        faults.add(Fault.ofFile(STEP_CHANGED, step));
      }
    }
  }
}
