package sekisho.message;

/** What may be asked about the personal data of one human being. */
public sealed interface PrivacyCommand extends Command {
  /** Whose data they are. */
  PersonId person();

  /** Keep the data for now, whatever else is asked (法的保全). */
  record PlaceLegalHold(PersonId person, HoldGround ground, TextRef reason)
      implements PrivacyCommand {}

  /** The data need not be kept any longer for that reason. */
  record LiftLegalHold(PersonId person, TextRef reason) implements PrivacyCommand {}

  /** Ask that the data be erased; another person has to confirm. */
  record ProposeErasure(PersonId person, ErasureGround ground, TextRef reason)
      implements PrivacyCommand {}

  /** The data shall not be erased after all. */
  record WithdrawErasure(PersonId person, TextRef reason) implements PrivacyCommand {}

  /** Destroy the keys of the person, as the second person. */
  record ConfirmErasure(PersonId person) implements PrivacyCommand {}
}
