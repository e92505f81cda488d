package sekisho.app.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;
import sekisho.app.settings.SekishoProperties;

/** Chooses the database: a configured URL always wins over the embedded server. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Configuration(proxyBeanMethods = false)
  @Conditional(UrlIsSet.class)
  static class Configured {
    @Bean
    DatabaseInUse databaseInUse(@Value("${spring.datasource.url}") String url) {
      // Parameters of the URL may hold a password.
      return new DatabaseInUse(url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//"));
    }
  }

  @Configuration(proxyBeanMethods = false)
  @Conditional(UrlIsMissing.class)
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

  /** An address of a database is configured; an empty one counts as none. */
  static class UrlIsSet implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
    }
  }

  /** No address is configured. */
  static final class UrlIsMissing extends UrlIsSet {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !super.matches(context, metadata);
    }
  }
}
