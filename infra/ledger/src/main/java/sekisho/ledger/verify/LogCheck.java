package sekisho.ledger.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import sekisho.ledger.Checkpoint;
import sekisho.ledger.EntryVerifier;
import sekisho.ledger.Hash;
import sekisho.ledger.Malformed;
import sekisho.ledger.PartMissing;
import sekisho.ledger.Tile;
import sekisho.ledger.TileAddress;
import sekisho.ledger.TreeBuilder;

/**
 * Reads all of a log and says what is wrong with it: each entry with its signature, what was stored
 * of each fact, each stream without a gap, the tree from the records up to the root that was
 * signed, and the sign-off of each case.
 *
 * <p>It keeps identities only, so a million records fit into a few hundred megabytes.
 */
public final class LogCheck {
  /** So many findings are named; the others are counted. */
  public static final int NAMED = 20;

  private final LogSource source;
  private final EntryVerifier keys;
  private final int threads;
  private final Progress progress;

  /**
   * @param threads how many read at once; with one, whoever calls does all of it
   */
  public LogCheck(LogSource source, EntryVerifier keys, int threads, Progress progress) {
    this.source = source;
    this.keys = keys;
    this.threads = threads;
    this.progress = progress;
  }

  /** Checks all records of a log of this size against this root; who signed it is asked before. */
  public Checked check(Checkpoint checkpoint) {
    Run run = new Run(checkpoint);
    List<TileAddress> bundles = TileAddress.entriesOf(checkpoint.size());
    if (threads == 1) {
      bundles.forEach(bundle -> run.add(BundleCheck.of(bundle, source, keys)));
      return run.end();
    }
    try (ExecutorService readers = Executors.newFixedThreadPool(threads)) {
      Deque<Future<BundleCheck>> ahead = new ArrayDeque<>();
      for (TileAddress bundle : bundles) {
        ahead.add(readers.submit(() -> BundleCheck.of(bundle, source, keys)));
        if (ahead.size() > threads * 4) {
          run.add(done(ahead.remove()));
        }
      }
      ahead.forEach(future -> run.add(done(future)));
    }
    return run.end();
  }

  private static BundleCheck done(Future<BundleCheck> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The check was stopped", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The check could not go on", e.getCause());
    }
  }

  /** What is known so far, bundle after bundle. */
  private final class Run {
    private final Checkpoint checkpoint;
    private final TreeBuilder tree = TreeBuilder.empty();
    private final Streams streams = new Streams();
    private final SignOffs signOffs = new SignOffs();
    private final Findings findings = new Findings(NAMED);
    private final List<Tile> differing = new ArrayList<>();
    private boolean whole = true;
    private long done;

    Run(Checkpoint checkpoint) {
      this.checkpoint = checkpoint;
    }

    void add(BundleCheck bundle) {
      findings.addAll(bundle.findings());
      for (BundleCheck.Read read : bundle.read()) {
        streams.add(read.record(), read.fact()).ifPresent(findings::add);
        signOffs.add(read.fact(), read.act());
      }
      grow(bundle);
      done += bundle.address().width();
      progress.at(done, checkpoint.size());
    }

    private void grow(BundleCheck bundle) {
      List<Hash> leaves = bundle.leaves();
      if (leaves.isEmpty()) {
        leaves = fromTile(bundle.address());
        whole &= !leaves.isEmpty();
      }
      if (whole) {
        leaves.forEach(tree::append);
        tree.takeFullTiles().forEach(this::compare);
      }
    }

    /** Where entries are missing, the tile may still say what their hashes were. */
    private List<Hash> fromTile(TileAddress bundle) {
      TileAddress address = new TileAddress(0, bundle.index(), bundle.width());
      try {
        byte[] hashes = source.read(address);
        List<Hash> leaves = new ArrayList<>();
        for (int i = 0; i < address.width(); i++) {
          leaves.add(hash(hashes, i));
        }
        return leaves;
      } catch (PartMissing | Malformed e) {
        return List.of();
      }
    }

    private void compare(Tile built) {
      findings.reading(built.address().path(), () -> compare(built, source.read(built.address())));
    }

    private void compare(Tile built, byte[] kept) {
      int bytes = built.address().width() * Hash.BYTES;
      if (kept.length < bytes) {
        throw new PartMissing(built.address());
      }
      if (!Arrays.equals(built.hashes(), 0, bytes, kept, 0, bytes) && differing.size() < NAMED) {
        differing.add(built);
      }
    }

    Checked end() {
      boolean rootRight = false;
      if (whole) {
        tree.edgeTiles().forEach(this::compare);
        rootRight = tree.root().equals(checkpoint.root());
        explain(rootRight);
        if (!rootRight) {
          findings.add(
              Finding.of(Wrong.ROOT_DIFFERS, tree.root().base64(), checkpoint.root().base64()));
        }
      }
      streams.gaps().forEach(findings::add);
      findings.addAll(signOffs.findings());
      return new Checked(
          checkpoint, streams.count(), rootRight, signOffs.all(), findings.all(), findings.count());
    }

    /**
     * A tile that is not over the records: when the records give the signed root, the tile was
     * changed; otherwise the record was, if the tiles themselves still give that root.
     */
    private void explain(boolean rootRight) {
      for (Tile built : differing) {
        if (rootRight || built.address().level() > 0) {
          findings.add(Finding.of(Wrong.TILE_DIFFERS, built.address().path()));
        } else {
          findings.reading(built.address().path(), () -> leaves(built));
        }
      }
    }

    private void leaves(Tile built) {
      byte[] kept = source.read(built.address());
      byte[] hashes = built.hashes();
      for (int i = 0; i < built.address().width(); i++) {
        if (!hash(kept, i).equals(hash(hashes, i))) {
          findings.add(
              Finding.at(
                  built.address().index() * TileAddress.FULL + i,
                  Wrong.LEAF_DIFFERS,
                  built.address().path()));
        }
      }
    }
  }

  private static Hash hash(byte[] tile, int index) {
    return Hash.of(Arrays.copyOfRange(tile, index * Hash.BYTES, (index + 1) * Hash.BYTES));
  }
}
