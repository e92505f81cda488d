package sekisho.app.laboratory;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Element;
import sekisho.message.Country;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyStage;

/**
 * What a draft may be made of, read from the versions of the product: the parts of a file, the
 * types, the steps between the tables, and what the tables may say. A draft changes the tables; it
 * brings no program.
 */
final class Reference {
  private static final Pattern FACT = Pattern.compile("facts\\.(\\w+)");
  private static final Pattern COUNTRY = Pattern.compile("facts\\.destination = \"([A-Z]{2})\"");
  private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"");

  /** The table of each stage, and whether its first row decides. */
  static final Map<String, PolicyStage> TABLES =
      new TreeMap<>(
          Map.of(
              "prohibition", PolicyStage.A,
              "permissionRules", PolicyStage.B,
              "level", PolicyStage.C,
              "obligations", PolicyStage.D));

  private final Set<String> parts = new TreeSet<>();
  private final Map<String, Set<String>> types = new HashMap<>();
  private final Map<String, Set<String>> steps = new HashMap<>();
  private final Map<String, Set<String>> outputs = new HashMap<>();

  /** From the policy files of the product. */
  static Reference ofProduct() {
    Reference reference = new Reference();
    try {
      Resource[] files =
          new PathMatchingResourcePatternResolver(Reference.class.getClassLoader())
              .getResources("classpath*:policy/*.dmn");
      for (Resource file : files) {
        try (InputStream in = file.getInputStream()) {
          reference.learn(DraftXml.read(in.readAllBytes()));
        }
      }
    } catch (IOException cause) {
      throw new IllegalStateException("The policy files cannot be read", cause);
    }
    return reference;
  }

  private void learn(Element root) {
    name(root);
    for (Element child : Dmn.children(root)) {
      String name = child.getAttribute("name");
      switch (child.getLocalName()) {
        case "itemDefinition", "inputData" -> learn(types, name, Dmn.essence(child));
        case "decision" -> {
          Optional<Element> table = Dmn.child(child, "decisionTable");
          if (table.isPresent()) {
            learn(name, table.get());
          } else {
            learn(steps, name, Dmn.essence(child));
          }
        }
        default -> {
          // Descriptions, the head and the drawing.
        }
      }
    }
  }

  private void name(Element element) {
    parts.add(element.getLocalName());
    Dmn.children(element).forEach(this::name);
  }

  private void learn(String table, Element body) {
    List<Element> columns = Dmn.children(body, "output");
    Matcher allowed = VALUE.matcher(Dmn.text(columns.getLast(), "outputValues", "text"));
    while (allowed.find()) {
      learn(outputs, table, allowed.group(1));
    }
    for (Element row : Dmn.children(body, "rule")) {
      String said = Dmn.text(Dmn.children(row, "outputEntry").getLast(), "text");
      learn(outputs, table, said.substring(1, said.length() - 1));
    }
  }

  private static void learn(Map<String, Set<String>> known, String name, String value) {
    known.computeIfAbsent(name, _ -> new TreeSet<>()).add(value);
  }

  boolean isPart(String localName) {
    return parts.contains(localName);
  }

  boolean knowsType(Element type) {
    return types.getOrDefault(type.getAttribute("name"), Set.of()).contains(Dmn.essence(type));
  }

  boolean isStep(String name) {
    return steps.containsKey(name);
  }

  boolean knowsStep(Element decision) {
    return steps
        .getOrDefault(decision.getAttribute("name"), Set.of())
        .contains(Dmn.essence(decision));
  }

  /** What rows of a table may say. */
  Set<String> outputs(String table) {
    return outputs.getOrDefault(table, Set.of());
  }

  /** What a column may hold, by what it asks; empty for a column that no table may have. */
  Optional<Set<String>> values(String expression) {
    if (COUNTRY.matcher(expression).matches() || expression.equals("ownForcesOrMinimal")) {
      return Optional.of(Set.of("true", "false"));
    }
    if (expression.equals("level.output")) {
      return Optional.of(quoted(outputs("level").stream()));
    }
    Matcher fact = FACT.matcher(expression);
    return fact.matches() ? fact(fact.group(1)) : Optional.empty();
  }

  private static Optional<Set<String>> fact(String name) {
    return Arrays.stream(PolicyFacts.class.getRecordComponents())
        .filter(c -> c.getName().equals(name) && c.getType() != Country.class)
        .map(Reference::values)
        .findFirst();
  }

  private static Set<String> values(RecordComponent component) {
    return component.getType().isEnum()
        ? quoted(
            Arrays.stream(component.getType().getEnumConstants()).map(c -> ((Enum<?>) c).name()))
        : Set.of("true", "false");
  }

  private static Set<String> quoted(Stream<String> values) {
    return values.map(v -> '"' + v + '"').collect(Collectors.toCollection(TreeSet::new));
  }
}
