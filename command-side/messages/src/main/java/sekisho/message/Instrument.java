package sekisho.message;

/** The kind of instrument in which an undertaking is given. */
public enum Instrument {
  AGREEMENT,
  EXCHANGE_OF_NOTES,
  ARRANGEMENT
}
