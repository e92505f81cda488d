package sekisho.app.stored;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.springframework.stereotype.Component;
import sekisho.message.Event;
import sekisho.message.ScreeningEvent.RulesEvaluated;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facts of an earlier revision in the form of today. What is stored stays as it was written; only
 * the reader sees the new form.
 */
@Component
final class EarlierRevisions extends SingleEventUpcaster {
  private static final Map<SerializedType, Consumer<ObjectNode>> FORMS =
      Map.of(first(RulesEvaluated.class), EarlierRevisions::factsAskedBefore2014);

  /** The inputs that only versions before 2014, and V2022, ask for; no case was found to be one. */
  private static void factsAskedBefore2014(ObjectNode rulesEvaluated) {
    ObjectNode facts = (ObjectNode) rulesEvaluated.get("evaluation").get("facts");
    List.of(
            "communistBloc",
            "conflictLikely",
            "chiefSecretaryStatement",
            "missileDefence",
            "sdfStock")
        .forEach(name -> facts.put(name, false));
  }

  private static SerializedType first(Class<? extends Event> event) {
    return new SimpleSerializedType(EventNames.nameOf(event), "1");
  }

  @Override
  protected boolean canUpcast(IntermediateEventRepresentation fact) {
    return FORMS.containsKey(fact.getType());
  }

  @Override
  protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation fact) {
    Consumer<ObjectNode> form = Objects.requireNonNull(FORMS.get(fact.getType()));
    return fact.upcastPayload(
        new SimpleSerializedType(fact.getType().getName(), "2"),
        ObjectNode.class,
        payload -> {
          form.accept(payload);
          return payload;
        });
  }
}
