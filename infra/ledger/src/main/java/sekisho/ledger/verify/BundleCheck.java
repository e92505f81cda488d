package sekisho.ledger.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sekisho.ledger.Bundles;
import sekisho.ledger.EntryVerifier;
import sekisho.ledger.Hash;
import sekisho.ledger.LedgerEntry;
import sekisho.ledger.Malformed;
import sekisho.ledger.Recordable;
import sekisho.ledger.SignedEntry;
import sekisho.ledger.TileAddress;

/**
 * What can be said of a bundle of records without the others: each entry, its signature, and
 * whether what was stored is what it is about.
 *
 * @param leaves the hashes of its records; empty when the entries are not there
 * @param read the facts that could be read
 */
record BundleCheck(TileAddress address, List<Hash> leaves, List<Read> read, Findings findings) {

  /** A record whose entry could be read. */
  record Read(long record, Recordable fact, Optional<Act> act) {}

  static BundleCheck of(TileAddress address, LogSource source, EntryVerifier keys) {
    Findings findings = new Findings(LogCheck.NAMED);
    List<byte[]> entries = new ArrayList<>();
    List<Bundles.Stored> stored = new ArrayList<>();
    findings.reading(address.path(), () -> entries.addAll(source.entries(address)));
    findings.reading(Bundles.factsPath(address), () -> stored.addAll(source.facts(address)));
    List<Hash> leaves = new ArrayList<>(entries.size());
    List<Read> read = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      long record = address.index() * TileAddress.FULL + i;
      byte[] entry = entries.get(i);
      leaves.add(Hash.ofLeaf(entry));
      Optional<Bundles.Stored> fact =
          stored.isEmpty() ? Optional.empty() : Optional.of(stored.get(i));
      one(record, entry, fact, keys, findings).ifPresent(read::add);
    }
    return new BundleCheck(address, leaves, read, findings);
  }

  /** One record, as far as it can be judged alone. */
  static Optional<Read> one(
      long record,
      byte[] entry,
      Optional<Bundles.Stored> stored,
      EntryVerifier keys,
      Findings findings) {
    SignedEntry signed;
    try {
      signed = SignedEntry.parse(entry);
    } catch (Malformed e) {
      findings.add(Finding.at(record, Wrong.ENTRY_UNREADABLE, String.valueOf(e.getMessage())));
      return Optional.empty();
    }
    Recordable fact = signed.fact();
    switch (keys.verify(signed, entry)) {
      case VERIFIED -> {}
      case KEY_UNKNOWN -> findings.add(about(record, Wrong.FACT_KEY_UNKNOWN, fact, signed.keyId()));
      case SIGNATURE_WRONG, ROW_DIFFERS, ENTRY_UNREADABLE ->
          findings.add(about(record, Wrong.FACT_SIGNATURE, fact, signed.keyId()));
    }
    return Optional.of(new Read(record, fact, stored.flatMap(s -> act(record, fact, s, findings))));
  }

  private static Optional<Act> act(
      long record, Recordable fact, Bundles.Stored stored, Findings findings) {
    boolean right = true;
    if (!LedgerEntry.hash(stored.payload()).equals(fact.payloadHash())) {
      findings.add(about(record, Wrong.PAYLOAD_DIFFERS, fact, fact.payloadHash()));
      right = false;
    }
    if (!LedgerEntry.hash(stored.metadata()).equals(fact.metadataHash())) {
      findings.add(about(record, Wrong.METADATA_DIFFERS, fact, fact.metadataHash()));
      right = false;
    }
    try {
      return right ? Act.of(record, fact, stored) : Optional.empty();
    } catch (Malformed e) {
      findings.add(
          Finding.at(
              record,
              Wrong.SIGN_OFF_BROKEN,
              fact.aggregateId(),
              fact.type(),
              Breach.UNREADABLE.name()));
      return Optional.empty();
    }
  }

  private static Finding about(long record, Wrong what, Recordable fact, String detail) {
    return Finding.at(
        record, what, fact.type(), fact.aggregateId(), fact.sequence() + 1, fact.eventId(), detail);
  }
}
