package sekisho.decision.privacy;

import java.util.Optional;
import sekisho.message.PersonId;
import sekisho.message.PrivacyEvent;
import sekisho.message.PrivacyEvent.ErasureProposed;
import sekisho.message.PrivacyEvent.ErasureWithdrawn;
import sekisho.message.PrivacyEvent.LegalHoldLifted;
import sekisho.message.PrivacyEvent.LegalHoldPlaced;
import sekisho.message.PrivacyEvent.PersonErased;

/**
 * The personal data of somebody as the decider knows them.
 *
 * @param held they have to be kept for now
 * @param proposedBy who asked that they be erased, while that waits for a second person
 */
public record PrivacyState(boolean held, Optional<PersonId> proposedBy) {
  public static PrivacyState initial() {
    return new PrivacyState(false, Optional.empty());
  }

  /** The state after one more fact, and who acted. */
  public PrivacyState evolve(PrivacyEvent event, PersonId by) {
    return switch (event) {
      case LegalHoldPlaced _ -> new PrivacyState(true, proposedBy);
      case LegalHoldLifted _ -> new PrivacyState(false, proposedBy);
      case ErasureProposed _ -> new PrivacyState(held, Optional.of(by));
      case ErasureWithdrawn _ -> new PrivacyState(held, Optional.empty());
      case PersonErased _ -> new PrivacyState(held, Optional.empty());
    };
  }
}
