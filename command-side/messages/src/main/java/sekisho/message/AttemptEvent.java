package sekisho.message;

import java.util.List;
import java.util.Optional;

/** What was tried and refused; a stream of its own, never part of a case. */
public sealed interface AttemptEvent extends Event {
  /**
   * A command was refused.
   *
   * @param caseId the case it was about, if it was about a case
   * @param command the name of the command
   * @param facts codes and numbers that the refusal's words name; never free text
   */
  record AttemptRefused(
      Optional<CaseId> caseId, String command, Ground ground, Article article, List<String> facts)
      implements AttemptEvent {
    public AttemptRefused {
      facts = List.copyOf(facts);
    }
  }
}
