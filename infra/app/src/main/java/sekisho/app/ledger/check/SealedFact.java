package sekisho.app.ledger.check;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sekisho.ledger.EntryVerifier;
import sekisho.ledger.Hash;
import sekisho.ledger.LedgerEntry;
import sekisho.ledger.Malformed;
import sekisho.ledger.Recordable;
import sekisho.ledger.SignedEntry;
import sekisho.web.integrity.IntegrityCheck.Fault;

/**
 * A place in the log and the fact that is stored for it.
 *
 * @param index the place, counting from 0
 * @param sealed the hash of the leaf as it was sealed
 * @param fact the stored fact; absent when it is not stored any more
 */
record SealedFact(long index, Hash sealed, @Nullable Stored fact) {

  /** A stored fact, as its row holds it. */
  static final class Stored {
    private final String eventId;
    private final String aggregateType;
    private final String aggregateId;
    private final long sequence;
    private final String type;
    private final String revision;
    private final String moment;
    private final String payloadHash;
    private final String metadataHash;
    private final byte[] entry;

    Stored(
        String eventId,
        String aggregateType,
        String aggregateId,
        long sequence,
        String type,
        String revision,
        String moment,
        byte[] payload,
        byte[] metadata,
        byte[] entry) {
      this.eventId = eventId;
      this.aggregateType = aggregateType;
      this.aggregateId = aggregateId;
      this.sequence = sequence;
      this.type = type;
      this.revision = revision;
      this.moment = moment;
      this.payloadHash = LedgerEntry.hash(payload);
      this.metadataHash = LedgerEntry.hash(metadata);
      this.entry = Arrays.copyOf(entry, entry.length);
    }

    String eventId() {
      return eventId;
    }

    /** Whether the entry says of this row what the row holds; persons stand in the metadata. */
    boolean saidBy(Recordable said) {
      return said.eventId().equals(eventId)
          && said.aggregateType().equals(aggregateType)
          && said.aggregateId().equals(aggregateId)
          && said.sequence() == sequence
          && said.type().equals(type)
          && said.revision().equals(revision)
          && LedgerEntry.moment(said.at()).equals(moment)
          && said.payloadHash().equals(payloadHash)
          && said.metadataHash().equals(metadataHash);
    }
  }

  /** The first thing that is wrong with it. */
  Optional<Fault> fault(EntryVerifier verifier) {
    if (fact == null) {
      return Optional.of(Fault.FACT_MISSING);
    }
    SignedEntry signed;
    try {
      signed = SignedEntry.parse(fact.entry);
    } catch (Malformed e) {
      return Optional.of(Fault.ENTRY_UNREADABLE);
    }
    if (!fact.saidBy(signed.fact())) {
      return Optional.of(Fault.FACT_CHANGED);
    }
    return switch (verifier.verify(signed, fact.entry)) {
      case KEY_UNKNOWN -> Optional.of(Fault.KEY_UNKNOWN);
      case SIGNATURE_WRONG -> Optional.of(Fault.SIGNATURE_WRONG);
      case ROW_DIFFERS -> Optional.of(Fault.FACT_CHANGED);
      case ENTRY_UNREADABLE -> Optional.of(Fault.ENTRY_UNREADABLE);
      case VERIFIED ->
          Hash.ofLeaf(fact.entry).equals(sealed)
              ? Optional.empty()
              : Optional.of(Fault.HASH_DIFFERS);
    };
  }
}
