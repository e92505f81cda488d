package sekisho.ledger.stranger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
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
import sekisho.ledger.TileTree;
import sekisho.ledger.TlogProof;
import sekisho.ledger.TreeBuilder;

/** A log of invented facts, written out as an export (decision 33). */
final class WrittenLog {
  final EventKey eventKey = EventKey.generate();
  final NoteSigner log;
  final NoteSigner witness = NoteSigner.ofWitness("witness.example", EventKey.generate());

  private final List<byte[]> entries = new ArrayList<>();
  private final List<Bundles.Stored> facts = new ArrayList<>();
  private final TreeBuilder tree = TreeBuilder.empty();
  private final Map<TileAddress, byte[]> tiles = new HashMap<>();

  WrittenLog() {
    this(NoteSigner.ofLog("sekisho.example/log", EventKey.generate()));
  }

  /** Another history that the same log has signed. */
  WrittenLog(NoteSigner log) {
    this.log = log;
  }

  /** Facts of five cases, in turn. */
  WrittenLog grow(int more) {
    for (int i = 0; i < more; i++) {
      int n = entries.size();
      byte[] payload = ("{\"number\":" + n + ",\"what\":\"記録\"}").getBytes(StandardCharsets.UTF_8);
      byte[] metadata = ("{\"seat\":\"PM\",\"n\":" + n + "}").getBytes(StandardCharsets.UTF_8);
      byte[] entry =
          LedgerEntry.sign(
              new Recordable(
                  "e-" + n,
                  "Case",
                  "c-" + n % 5,
                  n / 5,
                  "ViewpointRecorded",
                  "1",
                  Instant.parse("2026-11-21T01:02:03.123456Z").plusSeconds(n),
                  "p-1",
                  "m-" + n,
                  LedgerEntry.hash(payload),
                  LedgerEntry.hash(metadata),
                  List.of()),
              eventKey);
      entries.add(entry);
      facts.add(new Bundles.Stored(payload, metadata));
      tree.append(Hash.ofLeaf(entry));
    }
    for (Tile tile : tree.takeTiles()) {
      tiles.put(tile.address(), tile.hashes());
    }
    return this;
  }

  /** What the log and its witness sign now. */
  Note head() {
    Note note = log.sign(new Checkpoint(log.key().name(), tree.size(), tree.root()));
    return note.with(witness.cosign(note, Instant.parse("2026-11-22T00:00:00Z")));
  }

  byte[] entry(int index) {
    return entries.get(index);
  }

  TlogProof proof(int index) {
    var path = new TileTree(address -> tiles.get(address), tree.size()).inclusionProof(index);
    return TlogProof.of(entry(index), index, path, head());
  }

  /** Writes everything into an empty folder. */
  void into(Path folder) {
    for (TileAddress bundle : TileAddress.entriesOf(tree.size())) {
      int from = Math.toIntExact(bundle.index() * TileAddress.FULL);
      int to = from + bundle.width();
      put(folder, bundle.path(), Bundles.entries(entries.subList(from, to)));
      put(folder, Bundles.factsPath(bundle), Bundles.facts(facts.subList(from, to)));
    }
    TileAddress.ofTree(tree.size()).forEach(t -> put(folder, t.path(), tiles.get(t)));
    String key = Base64.getEncoder().encodeToString(eventKey.publicKey().getEncoded());
    put(folder, "keys/events", (eventKey.id() + " " + key + "\n").getBytes(StandardCharsets.UTF_8));
    put(folder, "checkpoint", head().bytes());
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
