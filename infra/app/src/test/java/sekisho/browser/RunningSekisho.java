package sekisho.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import sekisho.app.Sekisho;
import sekisho.app.database.TestDatabase;
import sekisho.app.replay.Replay;
import sekisho.web.frame.DemoProgress;

/** The whole product, as a newcomer starts it, on a database of its own; once for all tests. */
public final class RunningSekisho {
  private static final long POLL_NANOS = 50_000_000;
  private static final ConfigurableApplicationContext CONTEXT = start();

  private RunningSekisho() {}

  /** Where it answers. */
  public static String address() {
    int port = ((WebServerApplicationContext) CONTEXT).getWebServer().getPort();
    return "http://127.0.0.1:" + port;
  }

  /** Its beans, for what a browser cannot see. */
  public static ConfigurableApplicationContext context() {
    return CONTEXT;
  }

  /** Waits until the demo data are played and every list has heard of them. */
  public static void awaitDemo() {
    DemoProgress demo = CONTEXT.getBean(DemoProgress.class);
    while (demo.now().isPresent()) {
      LockSupport.parkNanos(POLL_NANOS);
    }
    CONTEXT.getBean(Replay.class).awaitHead();
  }

  /** The words of a bundle, as pages show them. */
  public static Properties words(String bundle) {
    try (var words =
            RunningSekisho.class.getResourceAsStream("/messages/" + bundle + ".properties");
        var reader = new InputStreamReader(words, StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ConfigurableApplicationContext start() {
    System.setProperty("axoniq.update-checker.disabled", "true");
    try {
      Path keys = Files.createTempDirectory("sekisho-browser");
      String url = TestDatabase.fresh("browser");
      ConfigurableApplicationContext context =
          new SpringApplicationBuilder(Sekisho.class)
              .run(
                  "--server.port=0",
                  "--sekisho.demo=true",
                  "--sekisho.data-dir=" + keys,
                  "--spring.datasource.url=" + url,
                  "--spring.flyway.url=" + TestDatabase.schema(url));
      Runtime.getRuntime().addShutdownHook(new Thread(context::close));
      return context;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
