package sekisho.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import sekisho.app.keys.PersonKeys;
import sekisho.app.ledger.export.LogExport;
import sekisho.app.replay.Replay;
import sekisho.app.scenario.ScenarioCommandLine;
import sekisho.app.scenario.ScenarioImport;
import sekisho.app.settings.UnsafeSettings;

/** Sekisho, the checkpoint: event-sourced case review of defence equipment transfers. */
@SpringBootApplication(scanBasePackages = "sekisho")
@ConfigurationPropertiesScan
public class Sekisho {
  /** Builds every projection anew and exits, without opening a port. */
  private static final String REPLAY = "--sekisho.replay";

  /** Wraps the keys of persons under a new master key and exits; no other node may run. */
  private static final String RENEW_MASTER_KEY = "--renew-master-key";

  public static void main(String[] arguments) throws IOException {
    if (Arrays.asList(arguments).contains(REPLAY)) {
      replay(arguments);
    } else if (Arrays.asList(arguments).contains(RENEW_MASTER_KEY)) {
      renewMasterKey(arguments);
    } else if (named(ScenarioCommandLine.CHECK, arguments).isPresent()) {
      check(named(ScenarioCommandLine.CHECK, arguments).get());
    } else if (named(ScenarioCommandLine.IMPORT, arguments).isPresent()) {
      importScenario(named(ScenarioCommandLine.IMPORT, arguments).get(), arguments);
    } else if (named(LogExport.INTO, arguments).isPresent()) {
      exportLog(Path.of(named(LogExport.INTO, arguments).get()), arguments);
    } else {
      serve(arguments);
    }
  }

  /**
   * Spring asks beans for the exit code, which after a failed start are gone: so it is asked here.
   */
  private static void serve(String[] arguments) {
    try {
      application().run(arguments);
    } catch (RuntimeException failure) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof UnsafeSettings unsafe) {
          System.exit(unsafe.getExitCode());
        }
      }
      throw failure;
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
    try (ConfigurableApplicationContext context = withoutPort(arguments)) {
      context.getBean(Replay.class).run(System.out::println);
    }
  }

  @SuppressWarnings("SystemOut") // as above
  private static void renewMasterKey(String[] arguments) {
    try (ConfigurableApplicationContext context = withoutPort(arguments)) {
      int keys = context.getBean(PersonKeys.class).renewMaster();
      System.out.println(
          "The master key is new, and %d keys of persons are wrapped under it.".formatted(keys));
    }
  }

  private static Optional<String> named(String option, String[] arguments) {
    return Arrays.stream(arguments)
        .filter(argument -> argument.startsWith(option))
        .map(argument -> argument.substring(option.length()))
        .findFirst();
  }

  /** Ends with 1 when the file has errors, as checks in a build do. */
  @SuppressWarnings("SystemOut") // what is wrong is what the person at the terminal asked for
  private static void check(String file) throws IOException {
    if (!new ScenarioCommandLine(System.out::println).check(file)) {
      System.exit(1);
    }
  }

  @SuppressWarnings("SystemOut") // as above
  private static void importScenario(String file, String[] arguments) throws IOException {
    check(file);
    try (ConfigurableApplicationContext context = withoutPort(arguments)) {
      boolean published =
          context.getBean(ScenarioImport.class).publish(Files.readAllBytes(Path.of(file)));
      System.out.println(file + (published ? ": published" : ": there already"));
    }
  }

  @SuppressWarnings("SystemOut") // as above
  private static void exportLog(Path folder, String[] arguments) throws IOException {
    try (ConfigurableApplicationContext context = withoutPort(arguments)) {
      context.getBean(LogExport.class).into(folder, System.out::println);
    }
  }

  /** The application without its pages. */
  private static ConfigurableApplicationContext withoutPort(String[] arguments) {
    String[] withoutPort =
        Stream.concat(Arrays.stream(arguments), Stream.of("--server.port=-1"))
            .toArray(String[]::new);
    return application().run(withoutPort);
  }
}
