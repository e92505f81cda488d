package sekisho.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import sekisho.ledger.EntryVerifier;
import sekisho.ledger.Hash;
import sekisho.ledger.LedgerEntry;
import sekisho.ledger.Recordable;
import sekisho.ledger.SignedEntry;
import sekisho.ledger.TreeBuilder;
import sekisho.ledger.Verdict;

/** Whether the log holds every fact once, and stands by every root that it ever gave out. */
final class LogAfterTheDrill {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration LOOK = Duration.ofMillis(50);

  private static final String SEALED =
      """
      SELECT l.leaf_index, e.event_identifier, e.type AS stream_type, e.aggregate_identifier,
             e.sequence_number, e.payload_type, e.payload_revision, e.payload, e.meta_data, e.entry
      FROM audit_leaf l JOIN domain_event_entry e USING (global_index)
      ORDER BY l.leaf_index
      """;

  private final Subject subject;

  LogAfterTheDrill(Subject subject) {
    this.subject = subject;
  }

  /** A sealed fact: its place in the log, its hash, and whether entry and row belong together. */
  private record Leaf(long index, Hash hash, Verdict verdict) {}

  /** Waits until all facts are sealed, and says what is wrong with the log. */
  List<String> wrong(List<SeenRoot> seen) {
    awaitSealed();
    EntryVerifier verifier = subject.bean(EntryVerifier.class);
    List<Leaf> leaves =
        subject
            .owner()
            .sql(SEALED)
            .query(
                (r, _) -> {
                  byte[] entry = r.getBytes("entry");
                  Recordable said = SignedEntry.parse(entry).fact();
                  Recordable row =
                      new Recordable(
                          r.getString("event_identifier"),
                          r.getString("stream_type"),
                          r.getString("aggregate_identifier"),
                          r.getLong("sequence_number"),
                          r.getString("payload_type"),
                          r.getString("payload_revision"),
                          said.at(),
                          said.actor(),
                          said.cause(),
                          LedgerEntry.hash(r.getBytes("payload")),
                          LedgerEntry.hash(r.getBytes("meta_data")),
                          said.keyCommitments());
                  return new Leaf(
                      r.getLong("leaf_index"), Hash.ofLeaf(entry), verifier.verify(row, entry));
                })
            .list();
    return faults(leaves, seen);
  }

  private List<String> faults(List<Leaf> leaves, List<SeenRoot> seen) {
    List<String> wrong = new ArrayList<>();
    Map<Long, String> roots = new HashMap<>();
    TreeBuilder tree = TreeBuilder.empty();
    for (Leaf leaf : leaves) {
      if (leaf.index() != tree.size()) {
        wrong.add("leaf " + leaf.index() + " stands at " + tree.size());
      }
      if (leaf.verdict() != Verdict.VERIFIED) {
        wrong.add("leaf " + leaf.index() + ": " + leaf.verdict());
      }
      tree.append(leaf.hash());
      roots.put(tree.size(), tree.root().hex());
    }
    List<SeenRoot> given = new ArrayList<>(seen);
    given.addAll(signed());
    given.stream()
        .filter(root -> !root.hex().equals(roots.get(root.size())))
        .map(root -> "the root of " + root.size() + " records is not what was signed")
        .distinct()
        .forEach(wrong::add);
    return wrong;
  }

  /**
   * What a checkpoint said when somebody looked.
   *
   * @param hex the root
   */
  record SeenRoot(long size, String hex) {}

  private List<SeenRoot> signed() {
    return subject
        .owner()
        .sql("SELECT tree_size, encode(root_hash, 'hex') AS root FROM audit_checkpoint")
        .query((r, _) -> new SeenRoot(r.getLong("tree_size"), r.getString("root")))
        .list();
  }

  private void awaitSealed() {
    String waiting =
        """
        SELECT (SELECT count(*) FROM domain_event_entry)
             - (SELECT coalesce(max(tree_size), 0) FROM audit_checkpoint)
        """;
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (subject.owner().sql(waiting).query(Long.class).single() != 0) {
      if (System.nanoTime() - until > 0) {
        throw new IllegalStateException("Not every fact is sealed once");
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }
}
