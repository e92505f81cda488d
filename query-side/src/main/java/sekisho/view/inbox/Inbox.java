package sekisho.view.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import sekisho.message.AdHocInject;
import sekisho.message.CaseId;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseEvent.*;
import sekisho.message.ExerciseStanding;
import sekisho.message.InjectId;
import sekisho.message.Occupant;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.message.scenario.Inject;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.ExerciseFact;
import sekisho.view.exercise.ExerciseFile;

/**
 * The inbox of a place: a fold of the records of the exercise. Given only the records up to some
 * moment, it is the inbox as the place had it then.
 *
 * @param occupant who sits in the place
 * @param items the newest one first
 * @param notes what was noted in the place, the newest one first
 */
public record Inbox(SeatId place, Occupant occupant, List<InboxItem> items, List<Note> notes) {
  public Inbox {
    items = List.copyOf(items);
    notes = List.copyOf(notes);
  }

  /**
   * Why somebody decided in this way, as noted in the place.
   *
   * @param at the exercise time
   */
  public record Note(Occupant by, Instant at, Optional<CaseId> caseId, TextRef text) {}

  /** The inbox as it stands now. */
  public static Inbox of(Scenario scenario, ExerciseFile file, SeatId place) {
    return of(scenario, file.facts(), place);
  }

  /** The inbox after these records. */
  public static Inbox of(Scenario scenario, List<ExerciseFact> facts, SeatId place) {
    var fold = new Fold(scenario, place);
    facts.forEach(fold::add);
    return new Inbox(
        place,
        fold.standing.in(place),
        List.copyOf(fold.items.values()).reversed(),
        fold.notes.reversed());
  }

  /** What whoever sits there has not opened yet; what was taken back need not be read. */
  public List<InboxItem> unread() {
    return items.stream()
        .filter(item -> item.recalled().isEmpty() && !item.openedBy(occupant))
        .toList();
  }

  public Optional<InboxItem> find(InjectId inject) {
    return items.stream().filter(item -> item.inject().equals(inject)).findFirst();
  }

  /** One pass over the records. */
  private static final class Fold {
    private final Scenario scenario;
    private final SeatId place;
    private final Map<InjectId, InboxItem> items = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private ExerciseStanding standing = ExerciseStanding.none();

    Fold(Scenario scenario, SeatId place) {
      this.scenario = scenario;
      this.place = place;
    }

    void add(ExerciseFact fact) {
      ExerciseEvent event = fact.event();
      standing = standing.after(event);
      if (event instanceof InjectFact played) {
        add(played, fact.by().at());
      }
    }

    private void add(InjectFact fact, Instant at) {
      switch (fact) {
        case InjectDelivered e when isFor(e.to()) ->
            scenario
                .inject(e.inject().value())
                .ifPresent(inject -> items.put(e.inject(), item(inject, e, at)));
        case AdHocInjectDelivered e when isFor(e.inject().to()) ->
            items.put(e.inject().id(), item(e.inject(), at));
        case InjectRecalled e -> change(e.inject(), item -> item.recalled(e.reason()));
        case ItemOpened e when e.place().equals(place) ->
            change(e.inject(), item -> item.opened(new InboxItem.Opening(occupant(), at)));
        case ItemAnswered e when e.place().equals(place) ->
            change(
                e.inject(), item -> item.answered(new InboxItem.Reply(occupant(), at, e.text())));
        case DecisionNoteRecorded e when e.place().equals(place) ->
            notes.add(new Note(occupant(), at, e.caseId(), e.text()));
        case InjectDelivered _,
            AdHocInjectDelivered _,
            ItemOpened _,
            ItemAnswered _,
            DecisionNoteRecorded _,
            InjectSkipped _,
            InjectRuledOut _,
            InjectAmended _,
            ObservationAdded _,
            ExpectationSettled _ -> {
          // Of another place, or of none.
        }
      }
    }

    private boolean isFor(Set<SeatId> to) {
      return to.contains(place);
    }

    private Occupant occupant() {
      return standing.in(place);
    }

    private void change(InjectId inject, UnaryOperator<InboxItem> change) {
      items.computeIfPresent(inject, (_, item) -> change.apply(item));
    }

    private static InboxItem item(Inject inject, InjectDelivered delivered, Instant at) {
      return new InboxItem(
          delivered.inject(),
          inject.channel(),
          new Said.Scripted(inject.title()),
          delivered
              .amendedText()
              .<Said>map(Said.Written::new)
              .orElseGet(() -> new Said.Scripted(inject.text())),
          Optional.of(new Said.Scripted(inject.from())),
          inject.reliability(),
          at,
          inject.answerWithin().map(at::plus),
          Optional.empty(),
          List.of(),
          List.of());
    }

    private static InboxItem item(AdHocInject inject, Instant at) {
      return new InboxItem(
          inject.id(),
          inject.channel(),
          new Said.Written(inject.title()),
          new Said.Written(inject.text()),
          Optional.empty(),
          inject.reliability(),
          at,
          inject.answerBy(),
          Optional.empty(),
          List.of(),
          List.of());
    }
  }
}
