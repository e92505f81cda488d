package sekisho.view.debrief;

import java.util.Optional;
import sekisho.message.CaseEvent;
import sekisho.message.CaseId;
import sekisho.view.casefile.RecordEnvelope;
import sekisho.view.casefile.RecordSignature;
import sekisho.view.casefile.Recorded;
import sekisho.view.exercise.ExerciseRecord;

/** The records of the cases of an exercise, as case files are folded from them. */
public final class CaseRecords {
  private CaseRecords() {}

  /** A record of a case of an exercise, as its case file takes it. */
  public static Recorded recorded(ExerciseRecord r) {
    if (!(r.event() instanceof CaseEvent event)) {
      throw new IllegalStateException("No fact of a case: record " + r.number());
    }
    return new Recorded(
        CaseId.of(r.stream()),
        r.record(),
        r.by(),
        event,
        new RecordEnvelope(
            r.eventId(),
            r.command(),
            true,
            Optional.empty(),
            Optional.of(r.by().at()),
            event.getClass().getSimpleName(),
            "",
            "",
            RecordSignature.NOT_ASKED));
  }
}
