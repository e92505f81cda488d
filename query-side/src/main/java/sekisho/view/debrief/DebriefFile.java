package sekisho.view.debrief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sekisho.message.ActionStatus;
import sekisho.message.CorrectiveAction;
import sekisho.message.DebriefEvent;
import sekisho.message.DocumentHash;
import sekisho.message.ExerciseOrigin;
import sekisho.message.HotwashAnswer;
import sekisho.message.PersonId;
import sekisho.message.ReportSection;
import sekisho.message.RerunOutcome;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.view.exercise.ExerciseRecord;

/**
 * The debrief of an exercise as it stands after some of its records: what the players said, the
 * report, the improvement plan, and from what the exercise branched off.
 */
public record DebriefFile(
    boolean hotwashOpen,
    List<Feedback> feedback,
    Optional<Draft> draft,
    List<Signature> signatures,
    List<PlanLine> plan,
    Optional<ExerciseOrigin> origin,
    Optional<RerunOutcome> rerun) {
  public DebriefFile {
    feedback = List.copyOf(feedback);
    signatures = List.copyOf(signatures);
    plan = List.copyOf(plan);
  }

  /** What one person said. */
  public record Feedback(
      Optional<SeatId> place,
      List<HotwashAnswer> answers,
      List<TextRef> strengths,
      List<TextRef> improvements,
      long record,
      Instant at) {}

  /**
   * The report as it is written now.
   *
   * @param record the last record on which it rests
   * @param signed the signature, when it was signed after the last change
   */
  public record Draft(
      int revision,
      long record,
      Map<ReportSection, TextRef> sections,
      Instant at,
      Optional<Signature> signed) {
    public Draft {
      sections = Map.copyOf(sections);
    }
  }

  /** A signature under a revision of the report. */
  public record Signature(
      int revision, DocumentHash hash, Optional<PersonId> by, Instant at, long record) {}

  /**
   * A line of the improvement plan, numbered from 1.
   *
   * @param record by which it was added
   */
  public record PlanLine(int number, CorrectiveAction action, ActionStatus status, long record) {}

  /** The debrief after these records of the exercise. */
  public static DebriefFile of(List<ExerciseRecord> records) {
    Fold fold = new Fold();
    for (ExerciseRecord r : records) {
      if (r.event() instanceof DebriefEvent event && !r.inherited()) {
        fold.add(event, r);
      }
    }
    return new DebriefFile(
        fold.hotwashOpen,
        fold.feedback,
        Optional.ofNullable(fold.draft),
        fold.signatures,
        fold.plan,
        fold.origin,
        fold.rerun);
  }

  /** The debrief under way. */
  private static final class Fold {
    private boolean hotwashOpen;
    private final List<Feedback> feedback = new ArrayList<>();
    private @Nullable Draft draft;
    private final List<Signature> signatures = new ArrayList<>();
    private final List<PlanLine> plan = new ArrayList<>();
    private Optional<ExerciseOrigin> origin = Optional.empty();
    private Optional<RerunOutcome> rerun = Optional.empty();

    private void add(DebriefEvent event, ExerciseRecord r) {
      switch (event) {
        case DebriefEvent.HotwashOpened _ -> hotwashOpen = true;
        case DebriefEvent.FeedbackGiven e ->
            feedback.add(
                new Feedback(
                    e.place(), e.answers(), e.strengths(), e.improvements(), r.number(), r.at()));
        case DebriefEvent.ReportDrafted e -> {
          Map<ReportSection, TextRef> sections = new EnumMap<>(ReportSection.class);
          e.sections().forEach(s -> sections.put(s.section(), s.text()));
          draft = new Draft(e.revision(), e.record(), sections, r.at(), Optional.empty());
        }
        case DebriefEvent.ReportEdited e -> edit(e, r);
        case DebriefEvent.ReportSigned e -> sign(e, r);
        case DebriefEvent.CorrectiveActionAdded e ->
            plan.add(new PlanLine(e.number(), e.action(), ActionStatus.OPEN, r.number()));
        case DebriefEvent.CorrectiveActionMoved e ->
            plan.replaceAll(
                line ->
                    line.number() == e.number()
                        ? new PlanLine(line.number(), line.action(), e.status(), line.record())
                        : line);
        case DebriefEvent.ExerciseForked e -> origin = Optional.of(e.origin());
        case DebriefEvent.RerunCompared e -> rerun = Optional.of(e.outcome());
      }
    }

    private void edit(DebriefEvent.ReportEdited e, ExerciseRecord r) {
      if (draft != null) {
        Map<ReportSection, TextRef> sections = new EnumMap<>(draft.sections());
        sections.put(e.section(), e.text());
        draft = new Draft(e.revision(), draft.record(), sections, r.at(), Optional.empty());
      }
    }

    private void sign(DebriefEvent.ReportSigned e, ExerciseRecord r) {
      Signature signature = new Signature(e.revision(), e.hash(), r.player(), r.at(), r.number());
      signatures.add(signature);
      if (draft != null) {
        draft =
            new Draft(
                draft.revision(),
                draft.record(),
                draft.sections(),
                draft.at(),
                Optional.of(signature));
      }
    }
  }
}
