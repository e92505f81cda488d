package sekisho.view.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sekisho.message.AftercareEvent.CaseReopened;
import sekisho.message.CaseEvent;
import sekisho.message.Stage;
import sekisho.message.SubmissionEvent.CaseAmended;

/** The records of a case in order, and the questions that the parts of a case file ask of them. */
record Facts(List<Fact<CaseEvent>> all) {
  Facts {
    all = List.copyOf(all);
  }

  static Facts of(List<Recorded> records) {
    List<Fact<CaseEvent>> facts = new ArrayList<>(records.size());
    Stage stage = Stage.DRAFT;
    for (Recorded r : records) {
      stage = stage.after(r.event());
      facts.add(new Fact<>(r.event(), new Entry(r.record(), r.by()), stage));
    }
    return new Facts(facts);
  }

  Stage stage() {
    return all.isEmpty() ? Stage.DRAFT : all.getLast().after();
  }

  /** Every fact of a type, oldest first. */
  <E extends CaseEvent> Stream<Fact<E>> each(Class<E> type) {
    return all.stream().filter(f -> type.isInstance(f.event())).map(f -> as(type, f));
  }

  /** The first fact of a type. */
  <E extends CaseEvent> Optional<Fact<E>> first(Class<E> type) {
    return each(type).findFirst();
  }

  /** The newest fact of a type. */
  <E extends CaseEvent> Optional<Fact<E>> latest(Class<E> type) {
    return latestUnless(type, _ -> false);
  }

  /** The newest fact of a type, unless something after it took its force. */
  <E extends CaseEvent> Optional<Fact<E>> latestUnless(
      Class<E> type, Predicate<Fact<CaseEvent>> takesForce) {
    for (Fact<CaseEvent> fact : all.reversed()) {
      if (type.isInstance(fact.event())) {
        return Optional.of(as(type, fact));
      }
      if (takesForce.test(fact)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The facts after a record. */
  Facts since(Entry entry) {
    return new Facts(all.stream().filter(f -> f.entry().record() > entry.record()).toList());
  }

  /** The facts after the newest one that starts the review anew; all of them when none does. */
  Facts sinceAnew() {
    return all.reversed().stream()
        .filter(Facts::startsAnew)
        .findFirst()
        .map(f -> since(f.entry()))
        .orElse(this);
  }

  /** A reopening, or an amendment that is material: the review begins again (I-17, I-20). */
  static boolean startsAnew(Fact<CaseEvent> fact) {
    return fact.event() instanceof CaseReopened
        || (fact.event() instanceof CaseAmended a && a.material());
  }

  private static <E extends CaseEvent> Fact<E> as(Class<E> type, Fact<CaseEvent> fact) {
    return new Fact<>(type.cast(fact.event()), fact.entry(), fact.after());
  }
}
