package sekisho.web.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sekisho.message.Country;
import sekisho.message.PolicyFacts;

/** The facts by name: a fact that is added to the policy is in the interface at once. */
final class FactsRecord {
  private FactsRecord() {}

  static Object value(RecordComponent component, PolicyFacts facts) {
    try {
      return component.getAccessor().invoke(facts);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Cannot read " + component, impossible);
    }
  }

  /** The names that a fact with a closed set of values may have; none for others. */
  static List<String> allowed(RecordComponent component) {
    return component.getType().isEnum()
        ? Arrays.stream(component.getType().getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .toList()
        : List.of();
  }

  static Object named(RecordComponent component, String name) {
    return Arrays.stream(component.getType().getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static PolicyFacts of(Object[] values) {
    try {
      Class<?>[] types =
          Arrays.stream(PolicyFacts.class.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      return PolicyFacts.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Facts cannot be made", impossible);
    }
  }

  /** The facts as JSON shows them: codes and truth values. */
  static Map<String, Object> shown(PolicyFacts facts) {
    Map<String, Object> shown = new LinkedHashMap<>();
    for (RecordComponent component : PolicyFacts.class.getRecordComponents()) {
      Object value = value(component, facts);
      shown.put(
          component.getName(),
          switch (value) {
            case Country country -> country.code();
            case Enum<?> choice -> choice.name();
            default -> value;
          });
    }
    return shown;
  }
}
