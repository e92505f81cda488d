package sekisho.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Sekisho, the checkpoint: event-sourced case review of defence equipment transfers. */
@SpringBootApplication(scanBasePackages = "sekisho")
@ConfigurationPropertiesScan
public class Sekisho {
  public static void main(String[] arguments) {
    application().run(arguments);
  }

  /** The application, not yet started; tests start the same one. */
  public static SpringApplication application() {
    // Axon reports usage to its maker unless told otherwise before it starts.
    System.setProperty("axoniq.update-checker.disabled", "true");
    return new SpringApplication(Sekisho.class);
  }
}
