package sekisho.app.database;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the walls between the product and its connections; the schema is built outside them. */
@Configuration(proxyBeanMethods = false)
class VenueConfiguration {
  @Bean
  static BeanPostProcessor wallsBeforeConnections() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? new VenueConnections(pool) : bean;
      }
    };
  }

  /** Who moves on with a connection in hand, as a projection does from fact to fact. */
  @Bean
  VenueOfConnection venueOfConnection(DataSource dataSource) {
    return new VenueOfConnection(walled(dataSource));
  }

  @Bean
  SealingConnections sealingConnections(DataSource dataSource) {
    return new SealingConnections(walled(dataSource));
  }

  private static VenueConnections walled(DataSource dataSource) {
    if (dataSource instanceof VenueConnections walled) {
      return walled;
    }
    throw new IllegalStateException("The connections are not walled: " + dataSource);
  }

  /**
   * The schema is changed by a role of its own, which becomes the owner of the tables, and where
   * one user does for everything, by that one; never by the role in which the product works.
   */
  @Bean
  FlywayConfigurationCustomizer schemaOutsideTheWalls() {
    return flyway -> {
      if (flyway.getDataSource() instanceof VenueConnections walled) {
        flyway.dataSource(walled.obtainPool());
      } else {
        flyway.initSql(String.join("; ", flyway.getInitSql(), Roles.BECOME_OWNER));
      }
    };
  }
}
