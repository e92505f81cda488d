package sekisho.app.ledger.export;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationContext;
import sekisho.web.export.LogExports;
import sekisho.web.export.LogExports.Ready;

/** An export of the log that is ready to be taken away. */
public final class SampleExport {
  private SampleExport() {}

  /** Makes it and says its name. */
  public static String keep(ApplicationContext node) {
    LogExports exports = node.getBean(LogExports.class);
    await().atMost(Duration.ofSeconds(30)).until(() -> exports.now().inLog() > 0);
    exports.begin();
    List<Ready> ready =
        await()
            .atMost(Duration.ofSeconds(60))
            .until(() -> exports.now().ready(), files -> !files.isEmpty());
    return ready.getFirst().name();
  }
}
