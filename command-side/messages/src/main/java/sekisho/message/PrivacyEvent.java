package sekisho.message;

import java.util.List;

/** What has happened to the personal data of one human being. */
public sealed interface PrivacyEvent extends Event {
  /** The data have to be kept for now. */
  record LegalHoldPlaced(HoldGround ground, TextRef reason) implements PrivacyEvent {}

  /** They need not be kept any longer for that reason. */
  record LegalHoldLifted(TextRef reason) implements PrivacyEvent {}

  /** Somebody asked that they be erased. */
  record ErasureProposed(ErasureGround ground, TextRef reason) implements PrivacyEvent {}

  /** They shall not be erased after all. */
  record ErasureWithdrawn(TextRef reason) implements PrivacyEvent {}

  /**
   * A second person confirmed: the keys are destroyed, and with them all that they sealed.
   *
   * @param keys the commitments of the destroyed keys
   */
  record PersonErased(List<KeyCommitment> keys) implements PrivacyEvent {
    public PersonErased {
      keys = List.copyOf(keys);
    }
  }
}
