package sekisho.app.policy;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import sekisho.message.Country;
import sekisho.message.PolicyFacts;

/**
 * The facts of a case in the types of a decision table: booleans and texts, under the same names.
 */
final class FactsForTables {
  private FactsForTables() {}

  static Map<String, Object> of(PolicyFacts facts) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    for (RecordComponent component : PolicyFacts.class.getRecordComponents()) {
      inputs.put(component.getName(), input(component, facts));
    }
    return inputs;
  }

  private static Object input(RecordComponent component, PolicyFacts facts) {
    try {
      Object value = component.getAccessor().invoke(facts);
      if (value instanceof Enum<?> choice) {
        return choice.name();
      }
      return value instanceof Country country ? country.code() : value;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Cannot read " + component, impossible);
    }
  }
}
