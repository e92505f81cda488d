package sekisho.app.policy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sekisho.message.Country;
import sekisho.message.PolicyFacts;

/**
 * Facts drawn at random, the same at each run: some entirely so, some an ordinary case with a few
 * facts changed, so that late stages and rare rows are met too.
 */
final class GeneratedFacts {
  private static final List<Country> COUNTRIES =
      Stream.of("US", "PH", "UA", "KP", "GB").map(Country::new).toList();

  private final Random random;

  private GeneratedFacts(long seed) {
    random = new Random(seed);
  }

  static Stream<PolicyFacts> some(int howMany) {
    var generated = new GeneratedFacts(20260421);
    return IntStream.range(0, howMany)
        .mapToObj(i -> i % 5 == 0 ? generated.anything() : generated.nearlyOrdinary());
  }

  private PolicyFacts anything() {
    return facts(
        PolicySentence.ordinary("PH").build(), PolicyFacts.class.getRecordComponents().length);
  }

  private PolicyFacts nearlyOrdinary() {
    return facts(PolicySentence.ordinary("PH").item1(true).build(), 1 + random.nextInt(8));
  }

  private PolicyFacts facts(PolicyFacts from, int changes) {
    RecordComponent[] components = PolicyFacts.class.getRecordComponents();
    try {
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        values[i] = components[i].getAccessor().invoke(from);
      }
      for (int change = 0; change < changes; change++) {
        int i = changes >= components.length ? change : random.nextInt(components.length);
        values[i] = value(components[i].getType());
      }
      return PolicyFacts.class
          .getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Object value(Class<?> type) {
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    Object[] choices = type.isEnum() ? type.getEnumConstants() : COUNTRIES.toArray();
    return choices[random.nextInt(choices.length)];
  }
}
