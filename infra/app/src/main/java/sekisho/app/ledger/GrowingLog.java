package sekisho.app.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import sekisho.ledger.Checkpoint;
import sekisho.ledger.Hash;
import sekisho.ledger.Malformed;
import sekisho.ledger.Note;
import sekisho.ledger.NoteKey;
import sekisho.ledger.NoteSigner;
import sekisho.ledger.PartMissing;
import sekisho.ledger.Tile;
import sekisho.ledger.TileReader;
import sekisho.ledger.TileTree;
import sekisho.ledger.TreeBuilder;
import sekisho.view.ledger.LedgerState.Stop;
import sekisho.view.ledger.LogHead;

/**
 * The log in the hands of its one writer. Facts get their places in the order of the transactions
 * that wrote them, once every older transaction has ended: a fact on its way is waited for and
 * never skipped. Places, tiles and checkpoint are written in one transaction.
 */
final class GrowingLog {
  private static final int BATCH = 5_000;

  /** What was never placed is read by reading everything; the fewer times, the better. */
  private static final int FIRST_BATCH = 50_000;

  private final LogRows rows;
  private final NoteSigner signer;
  private final LastSigned lastSigned;
  private final TreeBuilder tree;
  private final boolean restored;
  private boolean caughtUp;
  private String transaction = "0";
  private long number;

  private GrowingLog(LogRows rows, NoteSigner signer, LastSigned lastSigned, TreeBuilder tree) {
    this.rows = rows;
    this.signer = signer;
    this.lastSigned = lastSigned;
    this.tree = tree;
    this.restored = rows.restored();
  }

  /**
   * Takes up the log where the database holds it.
   *
   * @throws LogStopped when that is not what was signed
   */
  static GrowingLog takeUp(
      LogRows rows,
      NoteSigner signer,
      LastSigned lastSigned,
      TileReader tiles,
      Optional<LogHead> head) {
    long size = rows.size();
    Optional<Checkpoint> stored = head.map(h -> signedByUs(h, signer.key()));
    if (size != stored.map(Checkpoint::size).orElse(0L)) {
      throw new LogStopped(
          Stop.TREE_DIFFERS, "The newest checkpoint is not about all of the " + size + " leaves");
    }
    try {
      TreeBuilder tree = TreeBuilder.resume(size, tiles);
      stored.ifPresent(checkpoint -> same(tree.root(), checkpoint.root()));
      lastSigned.of(signer.key().name()).ifPresent(last -> grownFrom(last, size, tiles));
      return new GrowingLog(rows, signer, lastSigned, tree);
    } catch (PartMissing e) {
      throw new LogStopped(Stop.TREE_DIFFERS, Objects.requireNonNull(e.getMessage()));
    }
  }

  private static Checkpoint signedByUs(LogHead head, NoteKey key) {
    try {
      Note note = Note.parse(head.note());
      Checkpoint checkpoint = Checkpoint.of(note);
      if (key.standing(note) != NoteKey.Standing.SIGNED) {
        throw new LogStopped(
            Stop.KEY_DIFFERS, "The newest checkpoint was not signed by the key " + key.vkey());
      }
      return checkpoint;
    } catch (Malformed e) {
      throw new LogStopped(Stop.TREE_DIFFERS, "The newest checkpoint: " + e.getMessage());
    }
  }

  private static void same(Hash made, Hash signed) {
    if (!made.equals(signed)) {
      throw new LogStopped(
          Stop.TREE_DIFFERS, "The hashes lead to the root " + made + ", and signed was " + signed);
    }
  }

  private static void grownFrom(Checkpoint last, long size, TileReader tiles) {
    if (last.size() > size) {
      throw new LogStopped(
          Stop.LOG_SHRANK,
          "This node signed a log of %d facts, and the database holds one of %d"
              .formatted(last.size(), size));
    }
    same(new TileTree(tiles, last.size()).root(), last.root());
  }

  /**
   * A step of the log.
   *
   * @param more whether more facts may be waiting
   */
  record Step(Checkpoint checkpoint, boolean more) {}

  /** How many facts have their places. */
  long size() {
    return tree.size();
  }

  /**
   * Gives the settled facts their places, as many as are taken at a time, and signs.
   *
   * @return empty when there was nothing new
   */
  Optional<Step> grow() {
    List<Unplaced> facts = next();
    if (facts.isEmpty()) {
      caughtUp = true;
      return Optional.empty();
    }
    boolean more = !caughtUp || facts.size() == BATCH;
    long first = tree.size();
    facts.forEach(fact -> tree.append(fact.leaf()));
    Checkpoint checkpoint = new Checkpoint(signer.key().name(), tree.size(), tree.root());
    List<Tile> full = tree.takeTiles().stream().filter(tile -> tile.address().full()).toList();
    rows.together(
        () -> {
          rows.place(first, facts);
          full.forEach(tile -> rows.keep(tile, rootOf(tile)));
          rows.checkpoint(checkpoint.size(), checkpoint.root(), signer.sign(checkpoint).written());
        });
    lastSigned.keep(checkpoint);
    // Facts of another server stand in no order with ours; without them, all older ones were seen.
    caughtUp |= !restored && facts.size() < FIRST_BATCH;
    if (caughtUp) {
      // Whatever is older was settled too, and stood before it.
      transaction = facts.getLast().transaction();
      number = facts.getLast().globalIndex();
    }
    return Optional.of(new Step(checkpoint, more));
  }

  /**
   * The facts that come next. At first each is asked for its place, which reads the whole store;
   * once nothing older can be left, it is enough to go on from there.
   */
  private List<Unplaced> next() {
    if (caughtUp) {
      return rows.after(transaction, number, restored, BATCH);
    }
    transaction = rows.settled();
    return rows.left(FIRST_BATCH);
  }

  /** The hash over all hashes of a full tile. */
  static Hash rootOf(Tile tile) {
    byte[] hashes = tile.hashes();
    List<Hash> row = new ArrayList<>();
    for (int from = 0; from < hashes.length; from += Hash.BYTES) {
      row.add(Hash.of(Arrays.copyOfRange(hashes, from, from + Hash.BYTES)));
    }
    while (row.size() > 1) {
      List<Hash> above = new ArrayList<>();
      for (int i = 0; i < row.size(); i += 2) {
        above.add(Hash.ofNode(row.get(i), row.get(i + 1)));
      }
      row = above;
    }
    return row.getFirst();
  }
}
