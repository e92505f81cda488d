package sekisho.app.stored;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import sekisho.message.AftercareEvent.CaseSuspended;
import sekisho.message.Event;
import sekisho.message.ScreeningEvent.RulesEvaluated;

/**
 * The stored name and revision of each fact.
 *
 * <p>The name is the simple name of the record, never its class name, so that code may move. A new
 * form of a fact gets a new revision here and an upcaster.
 */
public final class EventNames {
  private static final Map<String, Class<? extends Event>> BY_NAME =
      SealedLeaves.of(Event.class).stream()
          .collect(Collectors.toUnmodifiableMap(EventNames::nameOf, Function.identity()));

  /**
   * Revisions other than the first. The second of CaseSuspended names the record that caused it; a
   * record of the first reads as one that names none, so it needs no upcaster.
   */
  private static final Map<Class<? extends Event>, String> REVISIONS =
      Map.of(RulesEvaluated.class, "2", CaseSuspended.class, "2");

  private EventNames() {}

  public static String nameOf(Class<?> event) {
    return event.getSimpleName();
  }

  public static String revisionOf(Class<?> event) {
    return REVISIONS.getOrDefault(event, "1");
  }

  public static Optional<Class<? extends Event>> byName(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
