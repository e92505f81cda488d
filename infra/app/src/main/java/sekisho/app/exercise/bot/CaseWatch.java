package sekisho.app.exercise.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sekisho.message.CaseId;
import sekisho.message.CommandId;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.CaseStream;
import sekisho.view.casefile.NextAct;
import sekisho.view.casefile.Recorded;

/**
 * One case of an exercise, and since which record it waits for whom. It follows from the records
 * alone, so that a start anew finds the same.
 */
final class CaseWatch {
  private final CaseId caseId;
  private final List<Recorded> records = new ArrayList<>();
  private final Set<Stage> reached = EnumSet.noneOf(Stage.class);
  private Map<Seat, Waiting> waiting = new EnumMap<>(Seat.class);
  private Optional<CaseFile> file = Optional.empty();

  CaseWatch(CaseId caseId) {
    this.caseId = caseId;
  }

  /** Reads what was written meanwhile. */
  void catchUp(CaseStream stream) {
    for (Recorded record : stream.readAfter(caseId, records.size())) {
      records.add(record);
      CaseFile now = CaseFile.of(records);
      reached.add(now.stage());
      waiting = after(record, now.nextActs(record.by().day()));
      file = Optional.of(now);
    }
  }

  /** Whoever acted and is asked the same again begins to think anew. */
  private Map<Seat, Waiting> after(Recorded record, List<NextAct> due) {
    Map<Seat, Waiting> after = new EnumMap<>(Seat.class);
    for (NextAct next : due) {
      Optional<Waiting> before =
          Optional.ofNullable(waiting.get(next.seat()))
              .filter(w -> w.act() == next.act() && record.by().seat() != next.seat());
      after.put(
          next.seat(),
          before.orElseGet(
              () -> new Waiting(next.seat(), next.act(), record.record(), record.by().at())));
    }
    return after;
  }

  CaseId caseId() {
    return caseId;
  }

  long head() {
    return records.size();
  }

  Optional<CaseFile> file() {
    return file;
  }

  /** Whether the case ever stood at this stage. */
  boolean reached(Stage stage) {
    return reached.contains(stage);
  }

  boolean done(CommandId command) {
    return records.stream().anyMatch(r -> r.envelope().command().equals(command));
  }

  /** For whom it waits on a day; findings may have run out since the last record. */
  List<Waiting> on(LocalDate day) {
    return file.map(now -> on(now, day)).orElse(List.of());
  }

  private List<Waiting> on(CaseFile now, LocalDate day) {
    Map<Seat, NextAct> due =
        now.nextActs(day).stream().collect(Collectors.toMap(NextAct::seat, next -> next));
    return due.values().stream()
        .map(
            next ->
                Optional.ofNullable(waiting.get(next.seat()))
                    .filter(w -> w.act() == next.act())
                    .orElseGet(
                        () ->
                            new Waiting(
                                next.seat(), next.act(), head(), records.getLast().by().at())))
        .toList();
  }
}
