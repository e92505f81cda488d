package sekisho.view.caselist;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.casefile.Act;
import sekisho.view.casefile.Allocated;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.CaseGate;
import sekisho.view.casefile.Screening.Evaluated;

/**
 * The row of a case as it follows from its records up to one of them: the same row that the list
 * kept when that record was the newest.
 *
 * @param tookPart who acted in the case until then; sharing out its work is no part in it
 */
public record FoldedRow(CaseRow row, Set<PersonId> tookPart) {
  public FoldedRow {
    tookPart = Set.copyOf(tookPart);
  }

  /** The row of the case as it is shown. */
  public static FoldedRow of(CaseFile file) {
    return new FoldedRow(row(file), tookPart(file));
  }

  private static CaseRow row(CaseFile file) {
    return new CaseRow(
        file.caseId(),
        file.reference(),
        file.title(),
        file.request().destination().map(d -> d.country()),
        file.stage(),
        CaseGate.of(file).number(),
        CaseGate.stopped(file),
        file.screening()
            .evaluation()
            .filter(_ -> file.screening().evaluationStands())
            .map(Evaluated::evaluation)
            .map(e -> e.level()),
        file.screening().item().map(i -> i.classification().sdfWeapon()),
        file.applicant(),
        file.openedAt(),
        file.submittedAt(),
        file.at(),
        file.last().by().at(),
        due(file),
        allocated(file),
        file.dueOn());
  }

  /** What is due is told as of the day of the record, as in the list. */
  private static Map<Seat, Act> due(CaseFile file) {
    Map<Seat, Act> due = new EnumMap<>(Seat.class);
    file.nextActs(file.lastDay()).forEach(next -> due.put(next.seat(), next.act()));
    return due;
  }

  private static Map<Seat, PersonId> allocated(CaseFile file) {
    Map<Seat, PersonId> allocated = new EnumMap<>(Seat.class);
    file.allocations().forEach((seat, to) -> allocated.put(seat, to.person()));
    return allocated;
  }

  private static Set<PersonId> tookPart(CaseFile file) {
    return file.records().stream()
        .filter(r -> !Allocated.by(r))
        .map(r -> r.by().person())
        .collect(Collectors.toUnmodifiableSet());
  }
}
