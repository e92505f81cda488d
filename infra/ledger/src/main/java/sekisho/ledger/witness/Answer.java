package sekisho.ledger.witness;

/**
 * What a witness answers (C2SP tlog-witness).
 *
 * @param status of HTTP
 * @param type of the body
 */
record Answer(int status, String type, String body) {
  static final String TEXT = "text/plain; charset=utf-8";

  static Answer of(int status, String body) {
    return new Answer(status, TEXT, body);
  }

  boolean refused() {
    return status != 200;
  }
}
