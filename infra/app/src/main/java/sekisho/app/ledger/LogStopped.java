package sekisho.app.ledger;

import sekisho.view.ledger.LedgerState.Stop;

/** The log must not be extended: what is in the database is not what was signed. */
final class LogStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Stop stop;

  LogStopped(Stop stop, String words) {
    super(words);
    this.stop = stop;
  }

  Stop stop() {
    return stop;
  }
}
