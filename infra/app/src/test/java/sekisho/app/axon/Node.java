package sekisho.app.axon;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import sekisho.app.database.TestDatabase;

/** A node without pages: the same beans, the same settings, no port. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ConfigurationPropertiesScan("sekisho.app.settings")
@ComponentScan({
  "sekisho.app.axon",
  "sekisho.app.consequence",
  "sekisho.app.database",
  "sekisho.app.document",
  "sekisho.app.due",
  "sekisho.app.keys",
  "sekisho.app.ledger",
  "sekisho.app.party",
  "sekisho.app.policy",
  "sekisho.app.privacy",
  "sekisho.app.reading",
  "sekisho.app.register",
  "sekisho.app.replay",
  "sekisho.app.venue",
  "sekisho.app.scenario",
  "sekisho.app.exercise",
  "sekisho.app.stored",
  "sekisho.view"
})
@ComponentScan(
    basePackages = "sekisho.app.security",
    useDefaultFilters = false,
    includeFilters =
        @Filter(type = FilterType.REGEX, pattern = "sekisho[.]app[.]security[.]AuthorityTable"))
public class Node {
  /** Starts a node with its keys in this directory. */
  public static ConfigurableApplicationContext start(Path dataDir, String... settings) {
    System.setProperty("axoniq.update-checker.disabled", "true");
    return new SpringApplicationBuilder(Node.class)
        .web(WebApplicationType.NONE)
        .run(
            Stream.concat(Stream.of("--sekisho.data-dir=" + dataDir), Stream.of(settings))
                .toArray(String[]::new));
  }

  /** Starts a node on this database. */
  public static ConfigurableApplicationContext on(String url, Path dataDir) {
    return start(
        dataDir,
        "--spring.datasource.url=" + url,
        "--spring.flyway.url=" + TestDatabase.schema(url));
  }
}
