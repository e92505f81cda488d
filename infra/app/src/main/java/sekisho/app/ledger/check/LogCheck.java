package sekisho.app.ledger.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sekisho.app.ledger.check.SealedLog.Sealed;
import sekisho.app.ledger.check.SealedLog.StoredTile;
import sekisho.ledger.Checkpoint;
import sekisho.ledger.EntryVerifier;
import sekisho.ledger.Hash;
import sekisho.ledger.Malformed;
import sekisho.ledger.Note;
import sekisho.ledger.NoteKey;
import sekisho.ledger.Tile;
import sekisho.ledger.TreeBuilder;
import sekisho.web.integrity.IntegrityCheck.Fault;
import sekisho.web.integrity.IntegrityCheck.Found;

/**
 * Reads the log from its first fact to a checkpoint, builds its tree anew, and compares all that is
 * stored with it: facts, tiles, and each checkpoint on the way. It stops at the first thing that is
 * wrong, since nothing behind that says anything.
 */
final class LogCheck {
  /** How many facts are read at a time. */
  static final int PORTION = 1_000;

  private final SealedLog log;
  private final EntryVerifier verifier;
  private final NoteKey key;
  private final String origin;
  private final long size;
  private final TreeBuilder tree = TreeBuilder.empty();
  private long tiles;
  private long checkpoints;

  /**
   * @param verifier with all keys that ever signed a fact
   * @param key of the log
   * @param size up to which checkpoint
   */
  LogCheck(SealedLog log, EntryVerifier verifier, NoteKey key, long size) {
    this.log = log;
    this.verifier = verifier;
    this.key = key;
    this.origin = key.name();
    this.size = size;
  }

  long facts() {
    return tree.size();
  }

  long tiles() {
    return tiles;
  }

  long checkpoints() {
    return checkpoints;
  }

  boolean done() {
    return tree.size() >= size;
  }

  /** Checks the next facts. */
  Optional<Found> next() {
    long from = tree.size();
    long until = Math.min(from + PORTION, size);
    List<Sealed> sealed = log.checkpoints(from, until);
    int checked = 0;
    for (SealedFact fact : log.facts(from, until)) {
      Optional<Found> wrong = append(fact);
      if (wrong.isPresent()) {
        return wrong;
      }
      while (checked < sealed.size() && sealed.get(checked).size() == tree.size()) {
        wrong = checkpoint(sealed.get(checked++));
        if (wrong.isPresent()) {
          return wrong;
        }
      }
    }
    return tree.size() < until
        ? Optional.of(at(Fault.LEAF_MISSING, tree.size(), Optional.empty()))
        : Optional.empty();
  }

  private Optional<Found> append(SealedFact fact) {
    if (fact.index() != tree.size()) {
      return Optional.of(at(Fault.LEAF_MISSING, tree.size(), Optional.empty()));
    }
    Optional<String> eventId = Optional.ofNullable(fact.fact()).map(SealedFact.Stored::eventId);
    Optional<Fault> fault = fact.fault(verifier);
    if (fault.isPresent()) {
      return Optional.of(at(fault.get(), fact.index(), eventId));
    }
    tree.append(fact.sealed());
    for (Tile tile : tree.takeFullTiles()) {
      if (!stored(tile)) {
        return Optional.of(at(Fault.TILE_DIFFERS, fact.index(), Optional.empty()));
      }
      tiles++;
    }
    return Optional.empty();
  }

  private boolean stored(Tile tile) {
    Optional<StoredTile> kept = log.tile(tile.address());
    return kept.isPresent()
        && Arrays.equals(kept.get().hashes(), tile.hashes())
        && kept.get().root().equals(tile.root());
  }

  private Optional<Found> checkpoint(Sealed sealed) {
    Hash root = tree.root();
    try {
      Note note = Note.parse(sealed.note());
      Checkpoint said = Checkpoint.of(note);
      if (key.standing(note) != NoteKey.Standing.SIGNED
          || !said.origin().equals(origin)
          || said.size() != sealed.size()
          || !said.root().equals(sealed.root())) {
        return Optional.of(at(Fault.CHECKPOINT_WRONG, sealed.size(), Optional.empty()));
      }
    } catch (Malformed e) {
      return Optional.of(at(Fault.CHECKPOINT_WRONG, sealed.size(), Optional.empty()));
    }
    if (!sealed.root().equals(root)) {
      return Optional.of(at(Fault.ROOT_DIFFERS, sealed.size(), Optional.empty()));
    }
    checkpoints++;
    return Optional.empty();
  }

  private static Found at(Fault fault, long index, Optional<String> eventId) {
    return new Found(fault, Optional.of(index), eventId);
  }
}
