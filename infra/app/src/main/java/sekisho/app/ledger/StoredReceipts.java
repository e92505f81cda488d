package sekisho.app.ledger;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.ledger.Note;
import sekisho.ledger.TileTree;
import sekisho.ledger.TlogProof;
import sekisho.message.CaseId;
import sekisho.view.ledger.Leaf;
import sekisho.view.ledger.Leaves;
import sekisho.view.ledger.LogHead;
import sekisho.view.ledger.LogHeads;
import sekisho.view.ledger.Receipt;
import sekisho.view.ledger.Receipts;

/**
 * Receipts from the database. Who waits for one tells the writer of the log, on whichever node it
 * is, and looks again every few milliseconds.
 */
@Component
class StoredReceipts implements Receipts {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  private final JdbcClient jdbc;
  private final Leaves leaves;
  private final LogHeads heads;
  private final StoredTiles tiles;

  StoredReceipts(JdbcClient jdbc, Leaves leaves, LogHeads heads, StoredTiles tiles) {
    this.jdbc = jdbc;
    this.leaves = leaves;
    this.heads = heads;
    this.tiles = tiles;
  }

  @Override
  public Optional<Receipt> ofRecord(CaseId caseId, long record) {
    return leaves.ofRecord(caseId, record).flatMap(this::receipt);
  }

  @Override
  public Optional<Receipt> ofEvent(String eventId) {
    return leaves.ofEvent(eventId).flatMap(this::receipt);
  }

  @Override
  public Optional<Receipt> await(CaseId caseId, long record, Duration limit) {
    return await(() -> ofRecord(caseId, record), limit);
  }

  private Optional<Receipt> await(Supplier<Optional<Receipt>> look, Duration limit) {
    long until = System.nanoTime() + limit.toNanos();
    Optional<Receipt> receipt = look.get();
    if (receipt.isEmpty()) {
      Sequencer.ask(jdbc);
    }
    while (receipt.isEmpty() && System.nanoTime() - until < 0) {
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
      receipt = look.get();
    }
    return receipt;
  }

  /** What witnesses vouch for is worth more than what is newer. */
  private Optional<Receipt> receipt(Leaf leaf) {
    return heads
        .newestCosigned()
        .filter(head -> head.size() > leaf.index())
        .or(heads::newest)
        .filter(head -> head.size() > leaf.index())
        .map(head -> new Receipt(leaf, head, proof(leaf, head)));
  }

  private String proof(Leaf leaf, LogHead head) {
    return TlogProof.of(
            entry(leaf),
            leaf.index(),
            new TileTree(tiles, head.size()).inclusionProof(leaf.index()),
            Note.parse(head.note()))
        .written();
  }

  private byte[] entry(Leaf leaf) {
    return jdbc.sql("SELECT entry FROM domain_event_entry WHERE event_identifier = :event")
        .param("event", leaf.eventId())
        .query((row, _) -> row.getBytes("entry"))
        .single();
  }
}
