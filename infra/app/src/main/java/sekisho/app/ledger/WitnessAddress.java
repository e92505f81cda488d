package sekisho.app.ledger;

import java.net.URI;
import sekisho.ledger.AddCheckpoint;
import sekisho.ledger.Malformed;
import sekisho.ledger.NoteKey;

/**
 * A witness as it is configured.
 *
 * @param key what its cosignatures are verified with
 * @param address below which it is asked
 */
record WitnessAddress(NoteKey key, String address) {
  /**
   * @param line the verifier key, a blank, the address
   */
  static WitnessAddress parse(String line) {
    String[] parts = line.strip().split("\\s+");
    if (parts.length != 2 || !parts[1].matches("https?://[^\\s?#]+")) {
      throw new IllegalStateException(
          "sekisho.log.witnesses: a witness is its verifier key, a blank and its address: " + line);
    }
    try {
      NoteKey key = NoteKey.parse(parts[0]);
      if (key.kind() != NoteKey.Kind.WITNESS) {
        throw new IllegalStateException(
            "sekisho.log.witnesses: this is the key of a log, not of a witness: " + line);
      }
      return new WitnessAddress(key, parts[1].replaceFirst("/+$", ""));
    } catch (Malformed e) {
      throw new IllegalStateException("sekisho.log.witnesses: " + e.getMessage(), e);
    }
  }

  URI addCheckpoint() {
    return URI.create(address + AddCheckpoint.PATH);
  }
}
