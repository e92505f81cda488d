package sekisho.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The receipt of one record: everything that shows, without the system, that it stands in the log
 * (C2SP tlog-proof). A file ending in {@code .tlog-proof}.
 *
 * @param extra in base64, whatever the giver adds; here the entry itself, so that the receipt says
 *     what it is for. It counts only because its hash is the one that is proved.
 * @param index the place of the record in the log, from 0
 * @param proof the hashes from the record up to the root
 * @param checkpoint with the signatures of the log and of its witnesses
 */
public record TlogProof(Optional<String> extra, long index, List<Hash> proof, Note checkpoint) {
  public static final String FILE_ENDING = ".tlog-proof";

  private static final String HEAD = "c2sp.org/tlog-proof@v1";
  private static final String EXTRA = "extra ";
  private static final String INDEX = "index ";
  private static final int MOST_HASHES = 63;

  public TlogProof {
    proof = List.copyOf(proof);
  }

  /** The receipt of the record with this entry. */
  public static TlogProof of(byte[] entry, long index, List<Hash> proof, Note checkpoint) {
    return new TlogProof(Optional.of(LedgerEntry.base64(entry)), index, proof, checkpoint);
  }

  /**
   * @throws Malformed when this is no such file
   */
  public static TlogProof parse(String file) {
    int blank = file.indexOf("\n\n");
    if (blank < 0) {
      throw new Malformed("a proof ends with a checkpoint");
    }
    List<String> lines = new ArrayList<>(List.of(file.substring(0, blank).split("\n", -1)));
    if (!lines.removeFirst().equals(HEAD) || lines.isEmpty()) {
      throw new Malformed("the first line is " + HEAD);
    }
    Optional<String> extra = Optional.empty();
    if (lines.getFirst().startsWith(EXTRA)) {
      extra = Optional.of(lines.removeFirst().substring(EXTRA.length()));
      extra.ifPresent(Malformed::base64);
    }
    if (lines.isEmpty() || !lines.getFirst().startsWith(INDEX)) {
      throw new Malformed("a proof says the index of its record");
    }
    long index = Malformed.decimal(lines.removeFirst().substring(INDEX.length()));
    if (lines.size() > MOST_HASHES) {
      throw new Malformed("no log is so long");
    }
    List<Hash> proof = lines.stream().map(Hash::parse).toList();
    return new TlogProof(extra, index, proof, Note.parse(file.substring(blank + 2)));
  }

  /** The file as it is written. */
  public String written() {
    StringBuilder file = new StringBuilder(HEAD).append('\n');
    extra.ifPresent(base64 -> file.append(EXTRA).append(base64).append('\n'));
    file.append(INDEX).append(index).append('\n');
    proof.forEach(hash -> file.append(hash.base64()).append('\n'));
    return file.append('\n').append(checkpoint.written()).toString();
  }

  public byte[] bytes() {
    return written().getBytes(StandardCharsets.UTF_8);
  }

  /** The entry that the receipt is for, as far as it carries one. */
  public Optional<byte[]> entry() {
    return extra.map(Malformed::base64);
  }

  /**
   * Whether this entry stands where the proof says. Who signed the checkpoint is another matter.
   */
  public boolean proves(byte[] entry) {
    Checkpoint head = Checkpoint.of(checkpoint);
    return Proofs.included(Hash.ofLeaf(entry), index, head.size(), proof, head.root());
  }
}
