package sekisho.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import sekisho.app.Sekisho;
import sekisho.app.accounts.PracticeAccounts;
import sekisho.app.axon.ActingDispatch;
import sekisho.message.Acting;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.Seat;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.web.identity.PracticeAccount;

/** The product as it is started by anybody, with a database of its own, and its practice people. */
final class Subject implements AutoCloseable {
  /** A day on which the rules of 2026 are in force, whenever this is run. */
  static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final Instant NOON = DAY.atTime(3, 0).toInstant(ZoneOffset.UTC);

  private final ConfigurableApplicationContext context;
  private final ActingDispatch dispatch;
  private final Map<Seat, PracticeAccount> people;
  private final TextRef words;

  private Subject(ConfigurableApplicationContext context) {
    this.context = context;
    this.dispatch = bean(ActingDispatch.class);
    this.people =
        bean(PracticeAccounts.class).offered().stream()
            .collect(Collectors.toMap(PracticeAccount::seat, Function.identity()));
    this.words = text("審査の所見。 / A finding of the review.");
  }

  static Subject start(Path data) {
    return with(
        "--server.port=0",
        "--sekisho.data-dir=" + data.resolve("sekisho"),
        "--sekisho.embedded.binaries-dir=" + data.resolveSibling("bench-postgresql"));
  }

  static Subject with(String... settings) {
    return new Subject(Sekisho.application().run(settings));
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  <T> T bean(String name, Class<T> type) {
    return context.getBean(name, type);
  }

  JdbcClient jdbc() {
    return bean(JdbcClient.class);
  }

  /** The database as its owner sees it, outside the walls within which the product works. */
  JdbcClient owner() {
    try {
      var pool = bean(DataSource.class).unwrap(HikariDataSource.class);
      return JdbcClient.create(
          new DriverManagerDataSource(pool.getJdbcUrl(), "postgres", pool.getPassword()));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  String address() {
    WebServer server = ((WebServerApplicationContext) context).getWebServer();
    return "http://127.0.0.1:" + Objects.requireNonNull(server).getPort();
  }

  PracticeAccount person(Seat seat) {
    PracticeAccount account = people.get(seat);
    if (account == null) {
      throw new IllegalStateException("Nobody sits in " + seat);
    }
    return account;
  }

  Acting acting(Seat seat) {
    return new Acting(person(seat).person(), seat, NOON, DAY);
  }

  /** Sends a command as the person in that seat, and says how many records the stream has then. */
  long send(Seat seat, Command command) {
    return send(newId(), seat, command);
  }

  long send(CommandId id, Seat seat, Command command) {
    return dispatch.send(id, command, acting(seat), true);
  }

  /** As {@link #send}, some days later than all the cases. */
  void sendLater(Seat seat, Command command) {
    int days = 3;
    Acting later =
        new Acting(
            person(seat).person(), seat, NOON.plus(Duration.ofDays(days)), DAY.plusDays(days));
    dispatch.send(newId(), command, later, true);
  }

  static CommandId newId() {
    return new CommandId(UUID.randomUUID());
  }

  /** A text that stands wherever one is needed. */
  TextRef words() {
    return words;
  }

  TextRef text(String text) {
    return bean(TextStore.class).keep(newId(), text);
  }

  @Override
  public void close() {
    context.close();
  }
}
