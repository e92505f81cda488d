package sekisho.view.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sekisho.message.CaseId;
import sekisho.message.CaseReference;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.message.SubmissionEvent.CaseOpened;
import sekisho.message.SubmissionEvent.CaseSubmitted;
import sekisho.message.TextRef;

/**
 * One case as it stood at one of its records: a fold of its records up to there and of nothing
 * else.
 *
 * @param head how many records the case has in all; {@code at() < head()} shows the past
 * @param closed shown as part of the past even if nothing happened to it since
 * @param reference the number of the case; empty until it is first submitted
 * @param precedent the number of the documented case that it was opened from
 * @param submittedAt the moment of the newest submission
 * @param records the records up to there, oldest first
 */
public record CaseFile(
    CaseId caseId,
    long head,
    boolean closed,
    Stage stage,
    Optional<CaseReference> reference,
    TextRef title,
    Optional<Integer> precedent,
    PersonId applicant,
    Instant openedAt,
    Optional<Instant> submittedAt,
    Request request,
    Screening screening,
    Review review,
    Undertaking undertaking,
    SignOff signOff,
    Licensing licensing,
    List<Recorded> records) {
  public CaseFile {
    records = List.copyOf(records);
  }

  /**
   * The case as it stood at record {@code n}.
   *
   * @param records all records of one case, in order, at least one
   * @param n 1 to the number of records
   * @throws IllegalArgumentException when there is no such record
   */
  public static CaseFile at(List<Recorded> records, long n) {
    if (n < 1 || n > records.size()) {
      throw new IllegalArgumentException("Record 1 to " + records.size() + ", not " + n);
    }
    List<Recorded> shown = records.subList(0, (int) n);
    Facts facts = Facts.of(shown);
    Fact<CaseOpened> opened =
        facts
            .first(CaseOpened.class)
            .orElseThrow(() -> new IllegalStateException("A case begins with its opening"));
    Optional<Fact<CaseSubmitted>> submitted = facts.latest(CaseSubmitted.class);
    return new CaseFile(
        records.getFirst().caseId(),
        records.size(),
        false,
        facts.stage(),
        submitted.map(f -> f.event().reference()),
        opened.event().title(),
        opened.event().precedent(),
        opened.entry().person(),
        opened.entry().at(),
        submitted.map(f -> f.entry().at()),
        Request.of(facts),
        Screening.of(facts),
        Review.of(facts),
        Undertaking.of(facts),
        SignOff.of(facts),
        Licensing.of(facts),
        shown);
  }

  /**
   * The case as it stood at a moment: at the last record at or before it.
   *
   * @return empty when the first record came later
   */
  public static Optional<CaseFile> asOf(List<Recorded> records, Instant moment) {
    long n = records.size();
    while (n > 0 && records.get((int) n - 1).by().at().isAfter(moment)) {
      n--;
    }
    return n == 0 ? Optional.empty() : Optional.of(at(records, n));
  }

  /** The case as it stands after all these records. */
  public static CaseFile of(List<Recorded> records) {
    return at(records, records.size());
  }

  /** The number of the record at which the case is shown. */
  public long at() {
    return records.size();
  }

  /** Whether the past is shown: records after the shown one are left out, or it is closed. */
  public boolean past() {
    return closed || at() < head;
  }

  /** The same case as part of the past: there is nothing to be done in it. */
  public CaseFile asPast() {
    return new CaseFile(
        caseId,
        head,
        true,
        stage,
        reference,
        title,
        precedent,
        applicant,
        openedAt,
        submittedAt,
        request,
        screening,
        review,
        undertaking,
        signOff,
        licensing,
        records);
  }

  /** Whether the request has ever been submitted; before that it is the applicant's own paper. */
  public boolean submittedBefore() {
    return reference.isPresent();
  }

  /** The newest record shown. */
  public Recorded last() {
    return records.getLast();
  }

  /** The day of the newest record shown. */
  public LocalDate lastDay() {
    return last().by().day();
  }

  /** The parties of the case against the lists of parties. */
  public PartyMatches parties() {
    return PartyMatches.of(Facts.of(records));
  }

  /** Whose work the case is, for each seat that gave it to somebody. */
  public Map<Seat, Allocated> allocations() {
    return Allocated.of(this);
  }

  /**
   * The day after which something that the case waits for is overdue: the answer to a question, or
   * the condition of a confirmation.
   */
  public Optional<LocalDate> dueOn() {
    return switch (stage) {
      case INFO_REQUESTED -> review.openQuestion().map(Review.Question::due);
      case POLICY_CONFIRMED_CONDITIONAL ->
          signOff.confirmation().flatMap(c -> c.conditionalOn()).map(c -> c.lapsesAfter());
      case DRAFT,
          SUBMITTED,
          RETURNED,
          P1_SCREENING,
          PROHIBITED_P1,
          CLASSIFIED,
          MINISTRY_REVIEW,
          SECRETARIES_MEETING,
          FOUR_MINISTER_PENDING,
          CABINET_PENDING,
          POLICY_CONFIRMED,
          UNDERTAKING_RECORDED,
          LICENCE_REVIEW,
          LICENSED,
          NOT_PERMITTED,
          REFUSED,
          WITHDRAWN,
          ON_HOLD,
          SUSPENDED,
          REVOKED,
          EXPIRED ->
          Optional.empty();
    };
  }

  /** What can be done next on a day, in the order of the process. */
  public List<NextAct> nextActs(LocalDate day) {
    return NextAct.of(this, day);
  }
}
