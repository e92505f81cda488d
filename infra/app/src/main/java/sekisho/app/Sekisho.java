package sekisho.app;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import sekisho.app.replay.Replay;

/** Sekisho, the checkpoint: event-sourced case review of defence equipment transfers. */
@SpringBootApplication(scanBasePackages = "sekisho")
@ConfigurationPropertiesScan
public class Sekisho {
  /** Builds every projection anew and exits, without opening a port. */
  private static final String REPLAY = "--sekisho.replay";

  public static void main(String[] arguments) {
    if (Arrays.asList(arguments).contains(REPLAY)) {
      replay(arguments);
    } else {
      application().run(arguments);
    }
  }

  /** The application, not yet started; tests start the same one. */
  public static SpringApplication application() {
    // Axon reports usage to its maker unless told otherwise before it starts.
    System.setProperty("axoniq.update-checker.disabled", "true");
    return new SpringApplication(Sekisho.class);
  }

  @SuppressWarnings("SystemOut") // progress is what the person at the terminal asked for
  private static void replay(String[] arguments) {
    String[] withoutPort =
        Stream.concat(Arrays.stream(arguments), Stream.of("--server.port=-1"))
            .toArray(String[]::new);
    try (ConfigurableApplicationContext context = application().run(withoutPort)) {
      context.getBean(Replay.class).run(System.out::println);
    }
  }
}
