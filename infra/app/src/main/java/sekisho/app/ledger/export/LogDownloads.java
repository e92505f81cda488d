package sekisho.app.ledger.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import sekisho.app.settings.SekishoProperties;
import sekisho.ledger.verify.RunnableJar;
import sekisho.view.ledger.LogHead;
import sekisho.web.export.LogExports;

/**
 * Makes exports beside the pages, one at a time on a node, as files in the data directory. A file
 * never changes once it is there, so a download that was cut short goes on where it stopped.
 */
@Component
class LogDownloads implements LogExports {
  private static final Logger LOG = LoggerFactory.getLogger("sekisho.export");

  private final LogExport export;
  private final ExportedHead heads;
  private final ExportFiles files;
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile Optional<Running> running = Optional.empty();
  private volatile boolean failed;
  private boolean assembled;

  LogDownloads(LogExport export, ExportedHead heads, SekishoProperties properties) {
    this.export = export;
    this.heads = heads;
    this.files = new ExportFiles(properties.dataDir().resolve("exports"));
  }

  @Override
  public void begin() {
    Optional<LogHead> head = heads.choose();
    if (head.isEmpty() || files.holds(head.get()) || !busy.compareAndSet(false, true)) {
      return;
    }
    failed = false;
    running = Optional.of(new Running(head.get().size(), 0));
    Thread.ofPlatform().name("log export").daemon().start(() -> make(head.get()));
  }

  private void make(LogHead head) {
    try {
      Path unfinished = files.unfinished();
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished));
          ZipShelf zip = new ZipShelf(out, head.at())) {
        export.write(
            head, zip, written -> running = Optional.of(new Running(head.size(), written)));
      }
      files.keep(head, unfinished);
    } catch (IOException | RuntimeException e) {
      failed = true;
      LOG.error("The export of the log could not be finished", e);
    } finally {
      running = Optional.empty();
      busy.set(false);
    }
  }

  @Override
  public State now() {
    long inLog = heads.choose().map(LogHead::size).orElse(0L);
    return new State(inLog, running, failed, files.ready());
  }

  @Override
  public Optional<Resource> file(String name) {
    return files.find(name).map(FileSystemResource::new);
  }

  /** Put together once after each start, so that it is the verifier of this version. */
  @Override
  public synchronized Resource verifier() {
    Path jar = files.verifier();
    try {
      if (!assembled) {
        Path part = files.part();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
          RunnableJar.write(out);
        }
        Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        assembled = true;
      }
      return new FileSystemResource(jar);
    } catch (IOException e) {
      throw new UncheckedIOException("The verifier could not be put together", e);
    }
  }
}
