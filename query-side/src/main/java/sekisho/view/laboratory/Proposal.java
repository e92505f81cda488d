package sekisho.view.laboratory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import sekisho.message.DocumentHash;
import sekisho.message.PersonId;
import sekisho.message.PolicyVersionId;
import sekisho.message.TextRef;

/**
 * A version that was proposed, and what became of it.
 *
 * @param settled how it ended; empty while it waits for a second person
 */
public record Proposal(
    PolicyVersionId version,
    DocumentHash document,
    LocalDate effectiveFrom,
    TextRef reason,
    PersonId by,
    Instant at,
    Optional<Settled> settled) {

  /**
   * How a proposal ended.
   *
   * @param adopted adopted, else withdrawn
   * @param reason why it was withdrawn; empty for an adoption
   */
  public record Settled(boolean adopted, PersonId by, Instant at, Optional<TextRef> reason) {}

  /** The same proposal, ended. */
  public Proposal settled(Settled how) {
    return new Proposal(version, document, effectiveFrom, reason, by, at, Optional.of(how));
  }

  public boolean open() {
    return settled.isEmpty();
  }

  public boolean adopted() {
    return settled.filter(Settled::adopted).isPresent();
  }
}
