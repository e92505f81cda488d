package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.ConfigurableApplicationContext;
import sekisho.app.Sekisho;
import sekisho.app.database.Outside;
import sekisho.app.database.TestDatabase;
import sekisho.app.settings.UnsafeSettings;
import sekisho.message.Seat;
import sekisho.view.identity.SeatHoldings;
import sekisho.web.identity.Accounts;
import sekisho.web.identity.Entrance;

/** Outside training nobody is there by default, and the first administrator is asked for. */
class ProductionIT extends WholeApplication {
  @Value("${sekisho.data-dir}")
  private String keys;

  @Test
  void there_are_no_default_accounts() {
    try (var node = start(TestDatabase.fresh("production_empty"))) {
      assertThat(node.getBean(Accounts.class).all()).isEmpty();
      assertThat(node.getBean(Entrance.class).practice()).isEmpty();
    }
  }

  @Test
  void the_first_administrator_comes_from_the_settings_once() {
    String url = TestDatabase.fresh("production_first");
    for (String login : List.of("root-official", "somebody-else")) {
      try (var node =
          start(
              url,
              "--sekisho.first-administrator.login=" + login,
              "--sekisho.first-administrator.password=a long and easy sentence")) {
        var accounts = node.getBean(Accounts.class).all();
        assertThat(accounts).hasSize(1);
        assertThat(accounts.getFirst().login()).isEqualTo("root-official");
        assertThat(accounts.getFirst().simulated()).isFalse();
        await()
            .untilAsserted(
                () ->
                    assertThat(node.getBean(SeatHoldings.class).of(accounts.getFirst().person()))
                        .containsExactly(Seat.ADMIN));
      }
    }
  }

  @Test
  void a_short_password_stops_the_start() {
    String url = TestDatabase.fresh("production_short");
    assertThatThrownBy(
            () ->
                start(
                    url,
                    "--sekisho.first-administrator.login=root-official",
                    "--sekisho.first-administrator.password=short"))
        .hasStackTraceContaining("at least 15 characters");
  }

  @Test
  void a_user_of_the_database_who_may_change_the_record_stops_the_start() {
    String url = Outside.address(TestDatabase.fresh("production_superuser"));
    assertThatThrownBy(() -> start(url))
        .hasRootCauseInstanceOf(UnsafeSettings.class)
        .hasStackTraceContaining("Sekisho can act in the database as postgres")
        .satisfies(e -> assertThat(((ExitCodeGenerator) rootCause(e)).getExitCode()).isEqualTo(78));
  }

  private static Throwable rootCause(Throwable failure) {
    return failure.getCause() == null ? failure : rootCause(failure.getCause());
  }

  private ConfigurableApplicationContext start(String url, String... settings) {
    return Sekisho.application()
        .run(
            Stream.concat(
                    Stream.of(
                        "--sekisho.mode=production",
                        "--spring.datasource.url=" + url,
                        "--spring.flyway.url=" + TestDatabase.schema(url),
                        "--sekisho.data-dir=" + keys,
                        "--sekisho.event-signing-key=" + keys + "/keys/event-signing.key",
                        "--sekisho.master-key=" + keys + "/keys/master.key",
                        "--sekisho.log-signing-key=" + keys + "/keys/log-signing.key",
                        "--server.port=0"),
                    Stream.of(settings))
                .toArray(String[]::new));
  }
}
