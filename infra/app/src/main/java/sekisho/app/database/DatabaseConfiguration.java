package sekisho.app.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import sekisho.app.settings.SekishoProperties;

/** Chooses the database: a configured URL always wins over the embedded server. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty("spring.datasource.url")
  static class Configured {
    @Bean
    DatabaseInUse databaseInUse(@Value("${spring.datasource.url}") String url) {
      // Parameters of the URL may hold a password.
      return new DatabaseInUse(url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//"));
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "")
  static class Embedded {
    @Bean
    EmbeddedDatabase embeddedDatabase(
        SekishoProperties properties, @Value("${sekisho.embedded.binaries-dir:}") String binaries) {
      if (!properties.training()) {
        throw new DatabaseNotConfigured();
      }
      return EmbeddedDatabase.start(
          properties.dataDir(),
          binaries.isBlank() ? properties.dataDir().resolve("server") : Path.of(binaries));
    }

    @Bean
    @DependsOn("embeddedDatabase")
    DatabaseInUse databaseInUse(SekishoProperties properties) {
      return new DatabaseInUse("embedded PostgreSQL in " + properties.dataDir());
    }
  }
}
