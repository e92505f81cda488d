package sekisho.app.laboratory;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sekisho.message.Country;
import sekisho.message.PolicyFacts;
import sekisho.message.Tri;

/**
 * Facts of every kind, to see whether a draft has an answer to each: an ordinary case with no
 * prohibition, and from it each other value of each fact alone. They are about no case.
 */
final class SampleFacts {
  private SampleFacts() {}

  static List<PolicyFacts> all() {
    List<PolicyFacts> all = new ArrayList<>();
    PolicyFacts ordinary =
        PolicyFacts.about(new Country("PH"))
            .item1(true)
            .p1Treaty(Tri.NO)
            .p1Unsc(Tri.NO)
            .p1ConflictParty(Tri.NO)
            .destinationAppropriate(true)
            .build();
    all.add(ordinary);
    RecordComponent[] components = PolicyFacts.class.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      for (Object value : values(components[i])) {
        all.add(with(ordinary, components, i, value));
      }
    }
    return List.copyOf(all);
  }

  private static List<Object> values(RecordComponent component) {
    if (component.getType() == Country.class) {
      return List.of(new Country("US"), new Country("UA"), new Country("KP"));
    }
    return component.getType().isEnum()
        ? Arrays.asList(component.getType().getEnumConstants())
        : List.of(true, false);
  }

  private static PolicyFacts with(
      PolicyFacts facts, RecordComponent[] components, int index, Object value) {
    try {
      Object[] values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = i == index ? value : components[i].getAccessor().invoke(facts);
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return PolicyFacts.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Facts cannot be made", impossible);
    }
  }
}
