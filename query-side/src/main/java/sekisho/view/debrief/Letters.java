package sekisho.view.debrief;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sekisho.message.AdHocInject;
import sekisho.message.Bilingual;
import sekisho.message.ExerciseEvent.AdHocInjectDelivered;
import sekisho.message.ExerciseEvent.InjectDelivered;
import sekisho.message.ExerciseEvent.InjectRecalled;
import sekisho.message.ExerciseEvent.ItemOpened;
import sekisho.message.InjectId;
import sekisho.message.SeatId;
import sekisho.message.scenario.Inject;
import sekisho.message.scenario.Scenario;
import sekisho.view.debrief.Moment.Letter;
import sekisho.view.exercise.ExerciseRecord;

/** What lay in the inboxes after some records: what came, what was opened, what was taken back. */
final class Letters {
  private final Scenario scenario;
  private final Map<InjectId, Letter> letters = new LinkedHashMap<>();

  private Letters(Scenario scenario) {
    this.scenario = scenario;
  }

  /** Newest first. */
  static List<Letter> of(Scenario scenario, List<ExerciseRecord> records) {
    Letters inboxes = new Letters(scenario);
    records.forEach(inboxes::add);
    return List.copyOf(inboxes.letters.values()).reversed();
  }

  private void add(ExerciseRecord r) {
    switch (r.event()) {
      case InjectDelivered e ->
          scenario
              .inject(e.inject().value())
              .ifPresent(inject -> letters.put(e.inject(), scripted(inject, e, r)));
      case AdHocInjectDelivered e -> letters.put(e.inject().id(), adHoc(e.inject(), r));
      case ItemOpened e -> letters.computeIfPresent(e.inject(), (_, l) -> opened(l, e.place(), r));
      case InjectRecalled e -> letters.computeIfPresent(e.inject(), (_, l) -> recalled(l));
      default -> {} // all other facts leave the inboxes as they are
    }
  }

  private static Letter scripted(Inject inject, InjectDelivered e, ExerciseRecord r) {
    return new Letter(
        e.inject(),
        inject.channel(),
        Optional.of(inject.title()),
        e.amendedText().isPresent() ? Optional.<Bilingual>empty() : Optional.of(inject.text()),
        Optional.empty(),
        e.amendedText(),
        e.to(),
        r.number(),
        r.by().at(),
        false,
        Map.of());
  }

  private static Letter adHoc(AdHocInject inject, ExerciseRecord r) {
    return new Letter(
        inject.id(),
        inject.channel(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(inject.title()),
        Optional.of(inject.text()),
        inject.to(),
        r.number(),
        r.by().at(),
        false,
        Map.of());
  }

  private static Letter opened(Letter l, SeatId place, ExerciseRecord r) {
    Map<SeatId, Long> opened = new HashMap<>(l.opened());
    opened.putIfAbsent(place, r.number());
    return with(l, l.recalled(), opened);
  }

  private static Letter recalled(Letter l) {
    return with(l, true, l.opened());
  }

  private static Letter with(Letter l, boolean recalled, Map<SeatId, Long> opened) {
    return new Letter(
        l.inject(),
        l.channel(),
        l.title(),
        l.text(),
        l.writtenTitle(),
        l.written(),
        l.to(),
        l.delivered(),
        l.time(),
        recalled,
        opened);
  }
}
