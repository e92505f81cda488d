package sekisho.app.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database as its owner sees it, outside the walls within which the product works. */
public final class Outside {
  private Outside() {}

  public static DataSource of(ApplicationContext node) {
    try {
      var pool = node.getBean(DataSource.class).unwrap(HikariDataSource.class);
      return new DriverManagerDataSource(address(pool.getJdbcUrl()));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The address that a node was given, with the superuser in it. */
  public static String address(String url) {
    return TestDatabase.as(EmbeddedDatabase.SUPERUSER, url);
  }

  public static JdbcClient jdbc(ApplicationContext node) {
    return JdbcClient.create(of(node));
  }
}
