package sekisho.app.ledger;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.settings.LogProperties;
import sekisho.view.ledger.WitnessState;

/**
 * The witnesses of the log: programs of others that sign a checkpoint when the log only grew since
 * the one they signed before (C2SP tlog-witness). A slow or silent one holds up nothing.
 */
@Component
class Witnesses implements DisposableBean {
  private static final Duration CONNECT = Duration.ofSeconds(2);

  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(1, Thread.ofVirtual().name("witness-", 0).factory());
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final List<Witness> all;

  Witnesses(LogProperties settings, JdbcClient jdbc, StoredHeads heads, StoredTiles tiles) {
    this.all =
        settings.witnesses().stream()
            .map(
                line ->
                    new Witness(
                        WitnessAddress.parse(line),
                        http,
                        threads,
                        heads,
                        tiles,
                        new Cosignatures(jdbc)))
            .toList();
  }

  /** There is something to be cosigned. */
  void callAll() {
    all.forEach(Witness::call);
  }

  List<WitnessState> states() {
    return all.stream().map(Witness::state).toList();
  }

  @Override
  public void destroy() {
    threads.shutdownNow();
    http.shutdownNow();
  }
}
