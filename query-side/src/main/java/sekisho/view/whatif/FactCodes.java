package sekisho.view.whatif;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sekisho.message.Country;
import sekisho.message.PolicyFacts;

/**
 * The facts of the policy by name and code, as an address carries them: {@code sdfWeapon=yes},
 * {@code combat=NO}, {@code destination=PH}. The names are those of {@link PolicyFacts}, so that a
 * new fact is there by itself.
 */
public final class FactCodes {
  /** The fact that says to which country or region the item goes. */
  public static final String DESTINATION = "destination";

  /** The fact that says how the agreement with the destination stands. */
  public static final String AGREEMENT = "agreement";

  private static final Map<String, RecordComponent> FACTS = facts();
  private static final List<String> YES_NO = List.of("yes", "no");

  private FactCodes() {}

  /** All facts in the order of the policy. */
  public static List<String> names() {
    return List.copyOf(FACTS.keySet());
  }

  /** The codes that a fact may have; none for a country. */
  public static List<String> choices(String name) {
    return type(name).isEnum()
        ? values(name).stream().map(Enum::name).toList()
        : type(name) == boolean.class ? YES_NO : List.of();
  }

  /** The value that a code stands for, when the fact is one of a closed set. */
  public static Optional<Enum<?>> value(String name, String code) {
    return values(name).stream().filter(v -> v.name().equals(code)).findFirst();
  }

  /** Whether a fact may have this code. */
  public static boolean understood(String name, String code) {
    try {
      read(name, code);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /** The codes of all facts. */
  public static Map<String, String> of(PolicyFacts facts) {
    Map<String, String> codes = new LinkedHashMap<>();
    FACTS.forEach((name, component) -> codes.put(name, code(value(component, facts))));
    return codes;
  }

  /**
   * The facts with some of them changed.
   *
   * @param changes name and code; the other facts stay
   * @throws IllegalArgumentException when a fact has no such code
   */
  public static PolicyFacts with(PolicyFacts facts, Map<String, String> changes) {
    List<Object> values = new ArrayList<>();
    FACTS.forEach(
        (name, component) ->
            values.add(
                changes.containsKey(name)
                    ? read(name, changes.get(name))
                    : value(component, facts)));
    try {
      return PolicyFacts.class
          .getDeclaredConstructor(
              FACTS.values().stream().map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(values.toArray());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Facts cannot be made of " + values, impossible);
    }
  }

  private static Map<String, RecordComponent> facts() {
    Map<String, RecordComponent> facts = new LinkedHashMap<>();
    Arrays.stream(PolicyFacts.class.getRecordComponents()).forEach(c -> facts.put(c.getName(), c));
    return facts;
  }

  private static Class<?> type(String name) {
    return Optional.ofNullable(FACTS.get(name))
        .map(RecordComponent::getType)
        .orElseThrow(() -> new IllegalArgumentException("No such fact: " + name));
  }

  private static List<Enum<?>> values(String name) {
    Object[] constants = type(name).getEnumConstants();
    return constants == null
        ? List.of()
        : Arrays.stream(constants).<Enum<?>>map(c -> (Enum<?>) c).toList();
  }

  private static Object read(String name, String code) {
    if (type(name) == Country.class) {
      return new Country(code);
    }
    if (type(name) == boolean.class && YES_NO.contains(code)) {
      return code.equals("yes");
    }
    return value(name, code)
        .orElseThrow(() -> new IllegalArgumentException(name + " is never " + code));
  }

  private static Object value(RecordComponent component, PolicyFacts facts) {
    try {
      return component.getAccessor().invoke(facts);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Cannot read " + component, impossible);
    }
  }

  private static String code(Object value) {
    return switch (value) {
      case Enum<?> choice -> choice.name();
      case Boolean yes -> yes ? "yes" : "no";
      default -> value.toString();
    };
  }
}
