package sekisho.app.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.web.identity.Account;
import sekisho.web.identity.Passwords;

/**
 * The first administrator of an installation without any account: {@code
 * --sekisho.first-administrator.login=...} with the password in the environment as {@code
 * SEKISHO_FIRST_ADMINISTRATOR_PASSWORD}. Once there is an account, the settings do nothing.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger("sekisho");

  private final Settings settings;
  private final JdbcAccounts accounts;
  private final Enrolment enrolment;

  FirstAdministrator(Settings settings, JdbcAccounts accounts, Enrolment enrolment) {
    this.settings = settings;
    this.accounts = accounts;
    this.enrolment = enrolment;
  }

  /** Who it is to be. */
  @ConfigurationProperties("sekisho.first-administrator")
  record Settings(
      @Nullable String login,
      @Nullable String password,
      @Nullable String nameJa,
      @Nullable String nameEn) {}

  @Override
  public void run(ApplicationArguments arguments) {
    if (!accounts.all().isEmpty()) {
      return;
    }
    if (settings.login() == null) {
      LOG.warn(
          "There is no account yet and nobody can sign in. Start once with"
              + " --sekisho.first-administrator.login=NAME and the password in the environment as"
              + " SEKISHO_FIRST_ADMINISTRATOR_PASSWORD.");
      return;
    }
    String password = settings.password();
    if (password == null || password.length() < Passwords.SHORTEST) {
      throw new IllegalStateException(
          "The first administrator needs a password of at least "
              + Passwords.SHORTEST
              + " characters in SEKISHO_FIRST_ADMINISTRATOR_PASSWORD");
    }
    String login = settings.login();
    enrolment.enrol(
        new Account(
            new PersonId(UUID.randomUUID()),
            login,
            settings.nameJa() == null ? login : settings.nameJa(),
            settings.nameEn() == null ? login : settings.nameEn(),
            false,
            false),
        Seat.ADMIN,
        password);
  }
}
