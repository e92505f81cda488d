package sekisho.view.scenario;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import sekisho.message.scenario.Scenario;

/**
 * In what two versions of a scenario differ, value by value; members of a list are the same by
 * their id.
 */
public record ScenarioDifference(List<Change> changes) {
  private static final List<String> NAMES = List.of("id", "code", "name", "caseId");

  public ScenarioDifference {
    changes = List.copyOf(changes);
  }

  /**
   * A value that is not the same.
   *
   * @param part the part of the file, such as {@code injects}
   * @param place the whole way to the value, such as {@code injects.war.text.ja}
   * @param before empty when it is new
   * @param after empty when it is gone
   */
  public record Change(
      String part, String place, Optional<String> before, Optional<String> after) {}

  public static ScenarioDifference between(Scenario before, Scenario after) {
    Map<String, String> was = new LinkedHashMap<>();
    Map<String, String> is = new LinkedHashMap<>();
    spread("", before, was);
    spread("", after, is);
    List<Change> changes =
        Stream.concat(was.keySet().stream(), is.keySet().stream())
            .distinct()
            .filter(place -> !is.getOrDefault(place, "").equals(was.getOrDefault(place, "")))
            .map(
                place ->
                    new Change(
                        place.split("\\.", 2)[0],
                        place,
                        Optional.ofNullable(was.get(place)),
                        Optional.ofNullable(is.get(place))))
            .toList();
    return new ScenarioDifference(changes);
  }

  public boolean none() {
    return changes.isEmpty();
  }

  private static void spread(String place, Object value, Map<String, String> values) {
    switch (value) {
      case Optional<?> maybe -> maybe.ifPresent(v -> spread(place, v, values));
      case Map<?, ?> map ->
          new TreeMap<>(named(map)).forEach((k, v) -> spread(place + "." + k, v, values));
      case List<?> list -> members(place, list, values);
      case Collection<?> set ->
          values.put(
              place, String.join(", ", new TreeSet<>(set.stream().map(String::valueOf).toList())));
      case Record one when one.getClass().getRecordComponents().length > 1 ->
          fields(place, one, values);
      default -> values.put(place, String.valueOf(value));
    }
  }

  private static Map<String, Object> named(Map<?, ?> map) {
    Map<String, Object> named = new LinkedHashMap<>();
    map.forEach((key, value) -> named.put(String.valueOf(key), value));
    return named;
  }

  private static void members(String place, List<?> list, Map<String, String> values) {
    if (list.stream().noneMatch(Record.class::isInstance)) {
      values.put(place, String.join(", ", list.stream().map(String::valueOf).toList()));
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      Object member = list.get(i);
      spread(place + "." + name(member).orElse(String.valueOf(i + 1)), member, values);
    }
  }

  private static Optional<String> name(Object member) {
    return Stream.of(member.getClass().getRecordComponents())
        .filter(component -> NAMES.contains(component.getName()))
        .filter(component -> !component.getType().equals(Optional.class))
        .findFirst()
        .map(component -> String.valueOf(read(component, member)));
  }

  private static void fields(String place, Record one, Map<String, String> values) {
    for (RecordComponent component : one.getClass().getRecordComponents()) {
      String below = place.isEmpty() ? component.getName() : place + "." + component.getName();
      spread(below, read(component, one), values);
    }
  }

  private static Object read(RecordComponent component, Object of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The records of a scenario are public", e);
    }
  }
}
