package sekisho.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import sekisho.ledger.Bundles;
import sekisho.ledger.Checkpoint;
import sekisho.ledger.EventKey;
import sekisho.ledger.Hash;
import sekisho.ledger.LedgerEntry;
import sekisho.ledger.NoteSigner;
import sekisho.ledger.Recordable;
import sekisho.ledger.Tile;
import sekisho.ledger.TileAddress;
import sekisho.ledger.TreeBuilder;
import sekisho.ledger.verify.ExportFolder;
import sekisho.ledger.verify.FactKeys;
import sekisho.ledger.verify.Verify;

/**
 * The verifier on a long export: one case is played by commands, and its facts are written out
 * again and again under other identities, each signed. Then the verifier runs as a process of its
 * own.
 */
final class OfflineVerification {
  /** So many records for each fact of a replay. */
  private static final int TIMES = 10;

  private static final String ORIGIN = "bench.example/log";
  private static final Instant BEGUN = Instant.parse("2024-01-04T00:00:00Z");

  private final Subject subject;
  private final EventKey key = EventKey.generate();
  private final NoteSigner log = NoteSigner.ofLog(ORIGIN, EventKey.generate());

  OfflineVerification(Subject subject) {
    this.subject = subject;
  }

  /** A fact of the case that was played, as it is stored. */
  private record Played(
      String type, String revision, String person, String stream, Bundles.Stored stored) {}

  void measure(Plan plan, Path folder, Report report) {
    int records = plan.events() * TIMES;
    List<Played> story = story();
    long bytes = write(story, records, folder);
    report.size(
        ("verify: an export of %,d records of %,d cases, %,d MB; checked of each: its entry and the"
                + " signature under it, what was stored, its place in its stream, the tree up to"
                + " the root, the sign-off of each case")
            .formatted(records, records / story.size(), bytes / 1_000_000));
    double[] seconds = new double[plan.rounds()];
    double[] megabytes = new double[plan.rounds()];
    for (int i = 0; i < plan.rounds(); i++) {
      long begun = System.nanoTime();
      megabytes[i] = verified(folder);
      seconds[i] = (System.nanoTime() - begun) / 1e9;
    }
    String what = "verifying %,d records offline".formatted(records);
    report.add(new Figure(what, "s", seconds, Figure.Target.under(60)));
    report.add(new Figure(what + ": most memory", "MB", megabytes, Figure.Target.under(1024)));
  }

  private List<Played> story() {
    CasePath path = new CasePath(subject.words());
    path.all().forEach(act -> subject.send(act.seat(), act.command()));
    return subject
        .owner()
        .sql(
            """
            SELECT payload_type, payload_revision, type, payload, meta_data,
                   convert_from(meta_data, 'UTF8')::jsonb ->> 'person' AS person
            FROM domain_event_entry WHERE aggregate_identifier = ? ORDER BY sequence_number
            """)
        .param(path.id().toString())
        .query(
            (row, _) ->
                new Played(
                    row.getString("payload_type"),
                    row.getString("payload_revision"),
                    row.getString("person"),
                    row.getString("type"),
                    new Bundles.Stored(row.getBytes("payload"), row.getBytes("meta_data"))))
        .list();
  }

  private long write(List<Played> story, int records, Path folder) {
    Report.progress("writing an export of %,d records".formatted(records));
    TreeBuilder tree = TreeBuilder.empty();
    long bytes = 0;
    for (TileAddress bundle : TileAddress.entriesOf(records)) {
      List<byte[]> entries =
          IntStream.range(0, bundle.width())
              .parallel()
              .mapToObj(i -> entry(story, bundle.index() * TileAddress.FULL + i))
              .toList();
      List<Bundles.Stored> stored = new ArrayList<>();
      for (int i = 0; i < bundle.width(); i++) {
        stored.add(played(story, bundle.index() * TileAddress.FULL + i).stored());
      }
      entries.forEach(entry -> tree.append(Hash.ofLeaf(entry)));
      bytes += put(folder, bundle.path(), Bundles.entries(entries));
      bytes += put(folder, Bundles.factsPath(bundle), Bundles.facts(stored));
      put(folder, tree.takeFullTiles());
    }
    put(folder, tree.edgeTiles());
    put(
        folder,
        ExportFolder.CHECKPOINT,
        log.sign(new Checkpoint(ORIGIN, records, tree.root())).bytes());
    put(folder, ExportFolder.POLICY, text("log " + log.key() + "\nquorum none\n"));
    put(folder, ExportFolder.EVENT_KEYS, text(FactKeys.line(key.publicKey()) + "\n"));
    return bytes;
  }

  private static Played played(List<Played> story, long record) {
    return story.get((int) (record % story.size()));
  }

  private byte[] entry(List<Played> story, long record) {
    Played played = played(story, record);
    return LedgerEntry.sign(
        new Recordable(
            new UUID(1, record).toString(),
            played.stream(),
            new UUID(2, record / story.size()).toString(),
            record % story.size(),
            played.type(),
            played.revision(),
            BEGUN.plusMillis(record),
            played.person(),
            new UUID(3, record).toString(),
            LedgerEntry.hash(played.stored().payload()),
            LedgerEntry.hash(played.stored().metadata()),
            List.of()),
        key);
  }

  /** Runs the verifier as somebody would; the most memory that it took, in megabytes. */
  private static double verified(Path folder) {
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx640m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Verify.class.getName(),
                  "verify",
                  "--export",
                  folder.toString(),
                  "--lang",
                  "en")
              .redirectErrorStream(true)
              .redirectOutput(new File(folder.toFile(), "said.txt"))
              .start();
      long most = 0;
      while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
        most = Math.max(most, Machine.mostResidentMegabytes(process.pid()));
      }
      if (process.exitValue() != 0) {
        throw new IllegalStateException(
            "The verifier said: " + Files.readString(folder.resolve("said.txt")));
      }
      return most;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void put(Path folder, List<Tile> tiles) {
    tiles.forEach(tile -> put(folder, tile.address().path(), tile.hashes()));
  }

  private static long put(Path folder, String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, bytes);
      return bytes.length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
