package sekisho.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a log sends to a witness (C2SP tlog-witness, add-checkpoint).
 *
 * @param oldSize the size of the log when this witness saw it last; 0 when never
 * @param proof that the log only grew since then
 * @param checkpoint what is to be cosigned
 */
public record AddCheckpoint(long oldSize, List<Hash> proof, Note checkpoint) {
  /** Where a witness takes it, below the address of the witness. */
  public static final String PATH = "/add-checkpoint";

  /** How a witness writes the size that it knows, when the log thought of another. */
  public static final String SIZE_TYPE = "text/x.tlog.size";

  private static final String OLD = "old ";
  private static final int MOST_HASHES = 63;

  public AddCheckpoint {
    proof = List.copyOf(proof);
    if (proof.size() > MOST_HASHES) {
      throw new Malformed("a proof has no more than " + MOST_HASHES + " hashes");
    }
  }

  /**
   * @throws Malformed when this is no such request
   */
  public static AddCheckpoint parse(String body) {
    int blank = body.indexOf("\n\n");
    if (blank < 0 || !body.startsWith(OLD)) {
      throw new Malformed("a request is an old size, a proof, an empty line and a checkpoint");
    }
    List<String> lines = new ArrayList<>(List.of(body.substring(0, blank).split("\n", -1)));
    long oldSize = Malformed.decimal(lines.removeFirst().substring(OLD.length()));
    List<Hash> proof = lines.stream().map(Hash::parse).toList();
    return new AddCheckpoint(oldSize, proof, Note.parse(body.substring(blank + 2)));
  }

  /** The body of the request. */
  public String written() {
    StringBuilder body = new StringBuilder(OLD).append(oldSize).append('\n');
    proof.forEach(hash -> body.append(hash.base64()).append('\n'));
    return body.append('\n').append(checkpoint.written()).toString();
  }

  public byte[] bytes() {
    return written().getBytes(StandardCharsets.UTF_8);
  }
}
