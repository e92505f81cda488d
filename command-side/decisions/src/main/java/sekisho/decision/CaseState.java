package sekisho.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sekisho.message.Acting;
import sekisho.message.CaseEvent;
import sekisho.message.Seat;
import sekisho.message.Stage;

/**
 * A case as deciders know it: its facts in order, and the stage that follows from them.
 *
 * <p>The facts are the state. What counts today is read from them, newest first, so that nothing is
 * kept twice and a superseded fact can never be taken for a valid one.
 */
public final class CaseState {
  private static final CaseState NEW = new CaseState(List.of(), Stage.DRAFT);

  private final List<Fact> facts;
  private final Stage stage;

  private CaseState(List<Fact> facts, Stage stage) {
    this.facts = facts;
    this.stage = stage;
  }

  /** A case of which nothing is known. */
  public static CaseState initial() {
    return NEW;
  }

  /** The case after one more fact. */
  public CaseState evolve(CaseEvent event, Acting by) {
    List<Fact> longer = new ArrayList<>(facts.size() + 1);
    longer.addAll(facts);
    longer.add(new Fact(event, by));
    return new CaseState(longer, stage.after(event));
  }

  /** The case after several facts of one author. */
  public CaseState evolve(List<CaseEvent> events, Acting by) {
    CaseState state = this;
    for (CaseEvent event : events) {
      state = state.evolve(event, by);
    }
    return state;
  }

  public Stage stage() {
    return stage;
  }

  public boolean isNew() {
    return facts.isEmpty();
  }

  public Stream<Fact> facts() {
    return facts.stream();
  }

  /** All events of a type, oldest first. */
  public <E extends CaseEvent> List<E> all(Class<E> type) {
    return facts.stream().map(Fact::event).filter(type::isInstance).map(type::cast).toList();
  }

  /** The newest event of a type. */
  public <E extends CaseEvent> Optional<E> latest(Class<E> type) {
    return latestUnless(type, _ -> false);
  }

  /** The newest event of a type, unless something after it took its force. */
  public <E extends CaseEvent> Optional<E> latestUnless(
      Class<E> type, Predicate<CaseEvent> takesForce) {
    return factUnless(type, takesForce).map(fact -> type.cast(fact.event()));
  }

  /** The newest event that is of any of these types. */
  public Optional<CaseEvent> newestOf(Set<Class<? extends CaseEvent>> types) {
    return facts.reversed().stream()
        .map(Fact::event)
        .filter(e -> types.contains(e.getClass()))
        .findFirst();
  }

  /** The newest event of a type with its author, unless something after it took its force. */
  public Optional<Fact> factUnless(
      Class<? extends CaseEvent> type, Predicate<CaseEvent> takesForce) {
    for (Fact fact : facts.reversed()) {
      if (type.isInstance(fact.event())) {
        return Optional.of(fact);
      }
      if (takesForce.test(fact.event())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What happened after the newest event of a type; everything when there is none. */
  public List<Fact> since(Class<? extends CaseEvent> type) {
    for (int i = facts.size() - 1; i >= 0; i--) {
      if (type.isInstance(facts.get(i).event())) {
        return facts.subList(i + 1, facts.size());
      }
    }
    return facts;
  }

  /**
   * Whether the person of this act has acted in one of these seats before. Who shares out the work
   * has not taken part in it (assumption A).
   */
  public boolean hasActed(Acting by, Predicate<Seat> seat) {
    return facts.stream()
        .filter(f -> !f.sharesOutWork())
        .anyMatch(f -> f.by().person().equals(by.person()) && seat.test(f.by().seat()));
  }
}
