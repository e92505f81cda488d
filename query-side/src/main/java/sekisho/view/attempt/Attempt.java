package sekisho.view.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sekisho.message.Article;
import sekisho.message.CaseId;
import sekisho.message.Ground;
import sekisho.message.PersonId;
import sekisho.message.Seat;

/**
 * One act that was tried and refused.
 *
 * @param command the name of the command
 * @param facts codes and numbers that the words of the ground name
 */
public record Attempt(
    Instant at,
    PersonId person,
    Seat seat,
    String command,
    Ground ground,
    Article article,
    List<String> facts,
    Optional<CaseId> caseId) {
  public Attempt {
    facts = List.copyOf(facts);
  }
}
