package sekisho.app.database;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
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

    /** Where a role of its own changes the schema, it does so in the same database. */
    @Bean
    @ConditionalOnProperty("spring.flyway.user")
    FlywayConnectionDetails schemaOfConfigured(
        FlywayProperties settings, @Value("${spring.datasource.url}") String url) {
      return new SchemaConnection(
          Objects.requireNonNullElse(settings.getUrl(), url),
          settings.getUser(),
          settings.getPassword());
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

    /** The schema is changed by a role that does nothing else. */
    @Bean
    FlywayConnectionDetails schemaOfEmbedded(EmbeddedDatabase database) {
      return new SchemaConnection(database.getJdbcUrl(), Roles.MIGRATOR, database.getPassword());
    }

    @Bean
    @DependsOn("embeddedDatabase")
    DatabaseInUse databaseInUse(SekishoProperties properties) {
      return new DatabaseInUse("embedded PostgreSQL in " + properties.dataDir());
    }
  }

  /** How Flyway comes to the database. */
  private record SchemaConnection(String url, @Nullable String user, @Nullable String password)
      implements FlywayConnectionDetails {
    @Override
    public String getJdbcUrl() {
      return url;
    }

    @Override
    public @Nullable String getUsername() {
      return user;
    }

    @Override
    public @Nullable String getPassword() {
      return password;
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
