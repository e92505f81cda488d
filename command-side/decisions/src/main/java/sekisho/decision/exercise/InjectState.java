package sekisho.decision.exercise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sekisho.message.Channel;
import sekisho.message.ExerciseEvent.*;
import sekisho.message.InjectId;
import sekisho.message.Occupant;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.message.scenario.Inject;
import sekisho.message.scenario.Scenario;

/**
 * What was played in an exercise so far.
 *
 * @param delivered the places that each inject reached
 * @param adHoc those that the scenario did not foresee, by what way they came
 * @param leftOut those that do not come: skipped, or their branch was not taken
 * @param amended the new words of those whose words were changed
 * @param opened who opened what, in which place
 * @param settled the expectations of which it is known what became of them
 */
public record InjectState(
    Map<InjectId, Set<SeatId>> delivered,
    Map<InjectId, Channel> adHoc,
    Set<InjectId> leftOut,
    Set<InjectId> recalled,
    Map<InjectId, TextRef> amended,
    List<Opened> opened,
    Set<String> settled) {
  public InjectState {
    delivered = Map.copyOf(delivered);
    adHoc = Map.copyOf(adHoc);
    leftOut = Set.copyOf(leftOut);
    recalled = Set.copyOf(recalled);
    amended = Map.copyOf(amended);
    opened = List.copyOf(opened);
    settled = Set.copyOf(settled);
  }

  /**
   * An item was opened.
   *
   * @param by who sat in the place then
   */
  record Opened(InjectId inject, SeatId place, Occupant by) {}

  public static InjectState initial() {
    return new InjectState(Map.of(), Map.of(), Set.of(), Set.of(), Map.of(), List.of(), Set.of());
  }

  boolean isDelivered(InjectId inject) {
    return delivered.containsKey(inject);
  }

  boolean isIn(SeatId place, InjectId inject) {
    return delivered.getOrDefault(inject, Set.of()).contains(place);
  }

  boolean isOpenedBy(InjectId inject, SeatId place, Occupant occupant) {
    return opened.contains(new Opened(inject, place, occupant));
  }

  boolean isOpenedIn(SeatId place, InjectId inject) {
    return opened.stream().anyMatch(o -> o.place().equals(place) && o.inject().equals(inject));
  }

  /** By what way an inject that was delivered came. */
  Optional<Channel> channel(InjectId inject, Scenario scenario) {
    return Optional.ofNullable(adHoc.get(inject))
        .or(() -> scenario.inject(inject.value()).map(Inject::channel));
  }

  /**
   * What was played after one more fact.
   *
   * @param occupants who sits where
   */
  InjectState evolve(InjectFact event, Map<SeatId, Occupant> occupants) {
    return switch (event) {
      case InjectDelivered e -> delivered(e.inject(), e.to());
      case AdHocInjectDelivered e ->
          new InjectState(
              with(delivered, e.inject().id(), e.inject().to()),
              with(adHoc, e.inject().id(), e.inject().channel()),
              leftOut,
              recalled,
              amended,
              opened,
              settled);
      case InjectSkipped e -> leftOut(e.inject());
      case InjectRuledOut e -> leftOut(e.inject());
      case InjectRecalled e ->
          new InjectState(
              delivered, adHoc, leftOut, and(recalled, e.inject()), amended, opened, settled);
      case InjectAmended e ->
          new InjectState(
              delivered,
              adHoc,
              leftOut,
              recalled,
              with(amended, e.inject(), e.text()),
              opened,
              settled);
      case ItemOpened e -> opened(e, occupants);
      case ExpectationSettled e ->
          new InjectState(
              delivered, adHoc, leftOut, recalled, amended, opened, and(settled, e.expectation()));
      case ItemAnswered _, DecisionNoteRecorded _, ObservationAdded _ -> this;
    };
  }

  private InjectState delivered(InjectId inject, Set<SeatId> to) {
    return new InjectState(
        with(delivered, inject, to), adHoc, leftOut, recalled, amended, opened, settled);
  }

  private InjectState leftOut(InjectId inject) {
    return new InjectState(
        delivered, adHoc, and(leftOut, inject), recalled, amended, opened, settled);
  }

  private InjectState opened(ItemOpened e, Map<SeatId, Occupant> occupants) {
    Occupant by = occupants.getOrDefault(e.place(), new Occupant.Nobody());
    List<Opened> more = new ArrayList<>(opened);
    more.add(new Opened(e.inject(), e.place(), by));
    return new InjectState(delivered, adHoc, leftOut, recalled, amended, more, settled);
  }

  private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
    Map<K, V> more = new HashMap<>(map);
    more.put(key, value);
    return more;
  }

  private static <T> Set<T> and(Set<T> set, T one) {
    Set<T> more = new HashSet<>(set);
    more.add(one);
    return more;
  }
}
