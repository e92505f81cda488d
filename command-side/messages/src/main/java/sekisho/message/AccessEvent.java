package sekisho.message;

import java.util.List;
import java.util.Optional;

/**
 * Who came in, what was read and what was taken away: facts for the auditor on streams of their
 * own, never part of a case. Identities, codes and counts only; what somebody typed is not kept.
 */
public sealed interface AccessEvent extends Event {
  /** A person came in. */
  record OfficialSignedIn(PersonId person) implements AccessEvent {}

  /**
   * Somebody was not let in.
   *
   * @param person whose account was named; empty when the typed name belongs to no account
   */
  record SignInRefused(Optional<PersonId> person, SignInRefusal reason) implements AccessEvent {}

  /** A person went out, or was put out because the account was closed. */
  record OfficialSignedOut(PersonId person) implements AccessEvent {}

  /**
   * A page of a case was shown.
   *
   * @param page the pattern of its address, such as {@code /cases/{id}/review}
   * @param record the number of the record at which the case was shown
   * @param head how many records the case had; more than {@code record} when the past was shown
   */
  record CaseRead(CaseId caseId, String page, long record, long head) implements AccessEvent {}

  /** A document of a case was downloaded. */
  record DocumentOpened(CaseId caseId, DocumentHash document) implements AccessEvent {}

  /**
   * A list, a record or a history left as a file.
   *
   * @param caseId the case it is about, if it is about one case
   * @param record the number of the record at which that case was exported
   * @param filters what the list was narrowed by, as {@code name=code}; a typed word only as its
   *     name
   * @param rows how many rows or records it holds
   */
  record ExportMade(
      ExportKind kind,
      ExportFormat format,
      Optional<CaseId> caseId,
      Optional<Long> record,
      List<String> filters,
      int rows)
      implements AccessEvent {
    public ExportMade {
      filters = List.copyOf(filters);
    }
  }
}
