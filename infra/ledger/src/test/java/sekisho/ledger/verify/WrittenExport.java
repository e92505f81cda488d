package sekisho.ledger.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sekisho.ledger.Bundles;
import sekisho.ledger.Checkpoint;
import sekisho.ledger.EventKey;
import sekisho.ledger.Hash;
import sekisho.ledger.LedgerEntry;
import sekisho.ledger.Note;
import sekisho.ledger.NoteSigner;
import sekisho.ledger.Recordable;
import sekisho.ledger.Tile;
import sekisho.ledger.TileAddress;
import sekisho.ledger.TreeBuilder;

/** A log of invented facts that is written out as an export; its parts can be tampered with. */
final class WrittenExport {
  private static final Instant BEGUN = Instant.parse("2026-11-21T01:02:03.123456Z");

  final NoteSigner log;
  final NoteSigner witness;
  final EventKey knownKey;
  EventKey key;

  final List<byte[]> entries = new ArrayList<>();
  final List<Bundles.Stored> facts = new ArrayList<>();
  private final Map<String, Long> places = new HashMap<>();
  private final Map<String, Integer> people = new HashMap<>();

  WrittenExport() {
    this(
        NoteSigner.ofLog("sekisho.example/log", EventKey.generate()),
        NoteSigner.ofWitness("witness.example/w", EventKey.generate()),
        EventKey.generate());
  }

  private WrittenExport(NoteSigner log, NoteSigner witness, EventKey key) {
    this.log = log;
    this.witness = witness;
    this.knownKey = key;
    this.key = key;
  }

  /** The same log, to be tampered with. */
  WrittenExport copy() {
    WrittenExport copy = new WrittenExport(log, witness, knownKey);
    copy.entries.addAll(entries);
    copy.facts.addAll(facts);
    copy.places.putAll(places);
    copy.people.putAll(people);
    return copy;
  }

  /** A fact of a case, by the seat's own person. */
  WrittenExport fact(String caseId, String type, String seat, String payload) {
    return fact(caseId, type, seat, person(seat), payload);
  }

  WrittenExport fact(String caseId, String type, String seat, String person, String payload) {
    long place = places.merge(caseId, 1L, Long::sum) - 1;
    return add(caseId, place, type, seat, person, payload);
  }

  WrittenExport add(
      String caseId, long place, String type, String seat, String person, String payload) {
    byte[] stored = payload.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    byte[] metadata =
        "{\"person\":\"%s\",\"seat\":\"%s\"}"
            .formatted(person, seat)
            .getBytes(StandardCharsets.UTF_8);
    int n = entries.size();
    entries.add(
        LedgerEntry.sign(
            new Recordable(
                "00000000-0000-4000-8000-%012d".formatted(n),
                "Case",
                caseId,
                place,
                type,
                "1",
                BEGUN.plusSeconds(n),
                person,
                "m-" + n,
                LedgerEntry.hash(stored),
                LedgerEntry.hash(metadata),
                List.of()),
            key));
    facts.add(new Bundles.Stored(stored, metadata));
    return this;
  }

  /** The pseudonym of whoever sits there. */
  String person(String seat) {
    return "p-" + people.computeIfAbsent(seat, _ -> people.size());
  }

  /** Facts of other cases, so that the log has a length. */
  WrittenExport others(int count) {
    for (int i = 0; i < count; i++) {
      fact("other-" + i % 7, "ViewpointRecorded", "METI_LO", "{'n':" + i + "}");
    }
    return this;
  }

  /** A case whose four ministers sign, with its undertaking and its licence. */
  WrittenExport signedCase(String id) {
    return fact(id, "RulesEvaluated", "METI_LO", "{'evaluation':{'undertakingRequired':true}}")
        .fact(id, "DossierFrozen", "NSS_C", "{'round':1,'dossier':'d1'}")
        .signature(id, "PM")
        .signature(id, "CCS")
        .fact(id, "RoundVoided", "SYSTEM", "{'round':1,'before':'d1','after':'d2'}")
        .fact(id, "DossierFrozen", "NSS_C", "{'round':2,'dossier':'d2'}")
        .signed(id, "PM", 2, "d2")
        .signed(id, "FM", 2, "d2")
        .fact(id, "SignOffWithdrawn", "FM", "{'office':'FM','round':2,'reason':'r'}")
        .signed(id, "CCS", 2, "d2")
        .signed(id, "FM", 2, "d2")
        .signed(id, "DM", 2, "d2")
        .concluded(id)
        .fact(id, "PolicyConfirmed", "DM", "{'level':'L3','version':'V2026','conditions':[]}")
        .fact(id, "UndertakingRecorded", "METI_LO", "{'text':{},'signedOn':'2026-11-24'}")
        .fact(id, "LicenceGranted", "METI_DM", "{'number':'2026-1','conditions':[]}");
  }

  private WrittenExport signature(String id, String seat) {
    return signed(id, seat, 1, "d1");
  }

  WrittenExport signed(String id, String office, int round, String dossier) {
    return fact(
        id,
        "MinisterSigned",
        office,
        "{'office':'%s','round':%d,'dossier':'%s'}".formatted(office, round, dossier));
  }

  WrittenExport concluded(String id) {
    return fact(
        id,
        "FourMinisterConcluded",
        "DM",
        ("{'round':2,'dossier':'d2','signatures':[{'office':'PM','person':'%s'},"
                + "{'office':'CCS','person':'%s'},{'office':'FM','person':'%s'},"
                + "{'office':'DM','person':'%s'}]}")
            .formatted(person("PM"), person("CCS"), person("FM"), person("DM")));
  }

  Note head() {
    return head(entries.size());
  }

  /** What the log signed when it had so many records, and the witness with it. */
  Note head(int size) {
    TreeBuilder tree = TreeBuilder.empty();
    entries.subList(0, size).forEach(entry -> tree.append(Hash.ofLeaf(entry)));
    Note note = log.sign(new Checkpoint(log.key().name(), size, tree.root()));
    return note.with(witness.cosign(note, BEGUN));
  }

  String policy() {
    return "log %s\nwitness w %s\nquorum w\n".formatted(log.key(), witness.key());
  }

  /** Writes everything into an empty folder, with a policy and the known key beside it. */
  WrittenExport into(Path folder) {
    TreeBuilder tree = TreeBuilder.empty();
    entries.forEach(entry -> tree.append(Hash.ofLeaf(entry)));
    for (Tile tile : tree.takeTiles()) {
      put(folder, tile.address().path(), tile.hashes());
    }
    for (TileAddress bundle : TileAddress.entriesOf(entries.size())) {
      int from = Math.toIntExact(bundle.index() * TileAddress.FULL);
      int to = from + bundle.width();
      put(folder, bundle.path(), Bundles.entries(entries.subList(from, to)));
      put(folder, Bundles.factsPath(bundle), Bundles.facts(facts.subList(from, to)));
    }
    put(folder, "checkpoint", head().bytes());
    put(folder, "policy.example", policy().getBytes(StandardCharsets.UTF_8));
    String line = FactKeys.line(knownKey.publicKey()) + "\n";
    put(folder, "keys/events", line.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  static void put(Path folder, String path, byte[] bytes) {
    try {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.write(folder.resolve(path), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
