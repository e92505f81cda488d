package sekisho.web.proof;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sekisho.view.ledger.Receipt;

/**
 * What a page or a paper says about the place of a record in the log.
 *
 * @param record the number of the record in its case or stream
 * @param hash the hash of its leaf (RFC 9162), in base64
 * @param covered its place, once a checkpoint covers it
 * @param code what the QR code on papers says
 */
public record Proof(String name, long record, String hash, @Nullable Covered covered, Square code) {
  /**
   * The place of a record in the log.
   *
   * @param number its number in the whole log, counting from 1
   * @param size how many records the log held when the checkpoint was signed
   * @param root the hash over all of them, in base64
   */
  public record Covered(String origin, long number, long size, String root, Instant at) {
    static Covered of(Receipt receipt) {
      return new Covered(
          receipt.head().origin(),
          receipt.leaf().index() + 1,
          receipt.head().size(),
          receipt.head().root(),
          receipt.head().at());
    }
  }
}
