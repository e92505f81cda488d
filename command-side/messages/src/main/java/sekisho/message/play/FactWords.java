package sekisho.message.play;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sekisho.message.CaseId;
import sekisho.message.Event;

/**
 * What a fact says, as words under the names of its fields: {@code outcome: CONDITIONAL}. A field
 * of a field is named with a dot, {@code fact.country}; a field that holds several things holds the
 * words of each.
 */
public final class FactWords {
  private static final Map<String, Class<? extends Event>> BY_NAME =
      leaves(Event.class).collect(Collectors.toUnmodifiableMap(Class::getSimpleName, c -> c));

  private final Function<CaseId, Optional<String>> caseNames;

  /**
   * @param caseNames how the scenario calls a case
   */
  public FactWords(Function<CaseId, Optional<String>> caseNames) {
    this.caseNames = caseNames;
  }

  /** The facts of this stored name, such as {@code MinisterSigned}. */
  public static Optional<Class<? extends Event>> named(String type) {
    return Optional.ofNullable(BY_NAME.get(type));
  }

  /** The names of all facts. */
  public static Set<String> names() {
    return BY_NAME.keySet();
  }

  private static Stream<Class<? extends Event>> leaves(Class<? extends Event> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses())
            .flatMap(below -> leaves(below.asSubclass(Event.class)))
        : Stream.of(type);
  }

  /** The words of a fact, by the name of the field. */
  public Map<String, Set<String>> of(Event event) {
    Map<String, Set<String>> words = new TreeMap<>();
    fields(event, "", words);
    return words;
  }

  private void put(String name, Object value, Map<String, Set<String>> words) {
    switch (value) {
      case Optional<?> optional -> optional.ifPresent(inner -> put(name, inner, words));
      case Collection<?> several -> several.forEach(each -> put(name, each, words));
      case Map<?, ?> map -> map.forEach((key, inner) -> put(name + "." + word(key), inner, words));
      case CaseId caseId -> {
        say(name, caseId.toString(), words);
        caseNames.apply(caseId).ifPresent(called -> say(name, called, words));
      }
      case Record inner when isWord(inner) ->
          put(name, held(inner, inner.getClass().getRecordComponents()[0]), words);
      case Record inner -> {
        say(name, inner.getClass().getSimpleName(), words);
        fields(inner, name + ".", words);
      }
      default -> say(name, word(value), words);
    }
  }

  private void fields(Record inside, String before, Map<String, Set<String>> words) {
    for (RecordComponent field : inside.getClass().getRecordComponents()) {
      put(before + field.getName(), held(inside, field), words);
    }
  }

  private void fields(Event event, String before, Map<String, Set<String>> words) {
    if (!(event instanceof Record inside)) {
      throw new IllegalStateException("A fact is a record: " + event.getClass().getName());
    }
    fields(inside, before, words);
  }

  /** A record of one field is a word with a type of its own, such as the id of an inject. */
  private static boolean isWord(Record inside) {
    return inside.getClass().getRecordComponents().length == 1;
  }

  private static void say(String name, String word, Map<String, Set<String>> words) {
    words.computeIfAbsent(name, _ -> new HashSet<>()).add(word);
  }

  private static String word(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  private static Object held(Record inside, RecordComponent field) {
    try {
      return field.getAccessor().invoke(inside);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A field of a fact cannot be read: " + field, e);
    }
  }
}
