package sekisho.app.scenario;

import static sekisho.view.scenario.ScenarioFault.Code.*;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import sekisho.message.Bilingual;
import sekisho.view.scenario.ScenarioFault.Code;

/**
 * A part of a file, read as what it has to be. What is wrong is noted with its line and a stand-in
 * is given back, so that one reading finds everything; a scenario with stand-ins is thrown away.
 */
final class Part {
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");

  private final @Nullable Node node;
  private final String place;
  private final int line;
  private final Notes notes;
  private final Map<String, Node> fields = new LinkedHashMap<>();
  private final List<String> known = new ArrayList<>();

  private Part(@Nullable Node node, String place, int line, Notes notes) {
    this.node = node;
    this.place = place;
    this.line = line;
    this.notes = notes;
    notes.line(place, line);
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::take);
    }
  }

  static Part whole(Node root, Notes notes) {
    return new Part(root, "", lineOf(root), notes);
  }

  private void take(NodeTuple field) {
    if (!(field.getKeyNode() instanceof ScalarNode key)) {
      notes.fault(lineOf(field.getKeyNode()), place, NOT_A_VALUE);
    } else if (fields.put(key.getValue(), field.getValueNode()) != null) {
      notes.fault(lineOf(key), place, FIELD_TWICE, key.getValue());
    }
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private static boolean empty(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  private String below(String field) {
    return place.isEmpty() ? field : place + "." + field;
  }

  String place() {
    return place;
  }

  void fault(Code code, Object... facts) {
    if (node != null) {
      notes.fault(line, place, code, facts);
    }
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** A field that has to be there. */
  Part at(String field) {
    mapping();
    known.add(field);
    Node value = fields.get(field);
    if (value != null && !empty(value)) {
      return new Part(value, below(field), lineOf(value), notes);
    }
    if (isMapping()) {
      notes.fault(line, below(field), MISSING, field);
    }
    return new Part(null, below(field), line, notes);
  }

  /** A field that may be left out. */
  Optional<Part> maybe(String field) {
    mapping();
    known.add(field);
    Node value = fields.get(field);
    return value == null || empty(value)
        ? Optional.empty()
        : Optional.of(new Part(value, below(field), lineOf(value), notes));
  }

  /** The members of a list; of one that is left out none. */
  <T> List<T> list(String field, Function<Part, T> read) {
    return maybe(field).map(part -> part.members(read)).orElse(List.of());
  }

  /** The members of a list that needs at least one. */
  <T> List<T> filled(String field, Function<Part, T> read) {
    Part part = at(field);
    List<T> members = part.members(read);
    if (members.isEmpty() && part.node instanceof SequenceNode) {
      part.fault(MISSING, field);
    }
    return members;
  }

  <T> List<T> members(Function<Part, T> read) {
    if (!(node instanceof SequenceNode sequence)) {
      fault(NOT_A_LIST);
      return List.of();
    }
    List<T> members = new ArrayList<>();
    for (Node member : sequence.getValue()) {
      String at = place + "[" + members.size() + "]";
      members.add(read.apply(new Part(member, at, lineOf(member), notes)));
    }
    return members;
  }

  /** The fields of a mapping whose names the author chooses. */
  <T> Map<String, T> named(Function<Part, T> read) {
    mapping();
    Map<String, T> values = new LinkedHashMap<>();
    fields.forEach(
        (name, value) ->
            values.put(name, read.apply(new Part(value, below(name), lineOf(value), notes))));
    known.addAll(fields.keySet());
    return values;
  }

  /** Nothing else may stand here than what was asked for. */
  <T> T closed(T read) {
    fields.forEach(
        (name, value) -> {
          if (!known.contains(name)) {
            notes.fault(lineOf(value), below(name), UNKNOWN_FIELD, name, String.join(", ", known));
          }
        });
    return read;
  }

  private void mapping() {
    if (node != null && !isMapping() && known.isEmpty()) {
      fault(NOT_A_MAPPING);
    }
  }

  String text() {
    if (node == null) {
      return "";
    }
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      fault(NOT_A_VALUE);
      return "";
    }
    return scalar.getValue().strip();
  }

  Bilingual words() {
    return closed(new Bilingual(at("ja").text(), at("en").text()));
  }

  boolean flag() {
    return choose(text(), Map.of("true", true, "false", false), false);
  }

  long whole(long least, long most) {
    return Math.round(number(WHOLE, (double) least, (double) most));
  }

  double number(double least, double most) {
    return number(NUMBER, least, most);
  }

  private double number(Pattern form, double least, double most) {
    String text = text();
    if (!form.matcher(text).matches()) {
      fault(NOT_A_NUMBER, text);
      return least;
    }
    double number = Double.parseDouble(text);
    if (number < least || number > most) {
      fault(OUT_OF_RANGE, text, Names.plain(least), Names.plain(most));
      return least;
    }
    return number;
  }

  /** A time such as PT4H or P1DT2H; never a negative one. */
  Duration duration() {
    Duration read = shaped(Duration::parse, Duration.ZERO, "PT4H, P1DT2H");
    if (read.isNegative()) {
      fault(WRONG_SHAPE, text(), "PT4H, P1DT2H");
    }
    return read;
  }

  <E extends Enum<E>> E choice(Class<E> type) {
    return choose(text(), Names.of(type), type.getEnumConstants()[0]);
  }

  private <T> T choose(String text, Map<String, T> allowed, T standIn) {
    T chosen = allowed.get(text);
    if (chosen == null) {
      fault(NOT_ALLOWED, text, String.join(", ", allowed.keySet()));
      return standIn;
    }
    return chosen;
  }

  /**
   * A value with a shape of its own.
   *
   * @param example how it may look
   */
  <T> T shaped(Function<String, T> read, T standIn, String example) {
    String text = text();
    if (text.isEmpty()) {
      return standIn;
    }
    try {
      return read.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      fault(WRONG_SHAPE, text, example);
      return standIn;
    }
  }
}
