package sekisho.ledger.verify;

/** How the records of a case can break the rules of its sign-off. */
enum Breach {
  /** What was stored cannot be read. */
  UNREADABLE,
  /** Somebody signed for an office from another seat. */
  OTHER_SEAT,
  OFFICE_TWICE,
  /** What was signed is not what was frozen for this round. */
  OTHER_DOSSIER,
  NOT_FOUR_OFFICES,
  NOT_FOUR_PERSONS,
  /** The conclusion lists other signatures than were given. */
  OTHER_SIGNATURES,
  /** Confirmed at the level of the four ministers without their conclusion. */
  NOT_CONCLUDED,
  /** Licensed without a confirmation. */
  NOT_CONFIRMED,
  /** Licensed before the undertaking was on record. */
  NO_UNDERTAKING
}
