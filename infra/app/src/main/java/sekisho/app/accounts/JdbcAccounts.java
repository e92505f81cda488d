package sekisho.app.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import sekisho.message.PersonId;
import sekisho.web.identity.Account;
import sekisho.web.identity.Accounts;

/** Accounts in PostgreSQL; passwords as Argon2id. */
@Component
public class JdbcAccounts implements Accounts {
  private static final String COLUMNS = "person, login, name_ja, name_en, simulated, disabled";

  private final JdbcClient database;
  private final PasswordEncoder passwords;

  JdbcAccounts(JdbcClient database, PasswordEncoder passwords) {
    this.database = database;
    this.passwords = passwords;
  }

  /** An account and the hash of its password, for the door alone. */
  public record Known(Account account, String hash) {}

  @Override
  public List<Account> all() {
    return database
        .sql("SELECT " + COLUMNS + " FROM account ORDER BY created_at, login")
        .query((row, _) -> account(row))
        .list();
  }

  @Override
  public Optional<Account> of(PersonId person) {
    return database
        .sql("SELECT " + COLUMNS + " FROM account WHERE person = ?")
        .param(person.value())
        .query((row, _) -> account(row))
        .optional();
  }

  /** The account with this login name and its hash. */
  public Optional<Known> known(String login) {
    return database
        .sql("SELECT " + COLUMNS + ", password_hash FROM account WHERE login = ?")
        .param(login)
        .query((row, _) -> new Known(account(row), row.getString("password_hash")))
        .optional();
  }

  @Override
  public boolean loginTaken(String login) {
    return known(login).isPresent();
  }

  @Override
  public void add(Account account, String password) {
    database
        .sql(
            """
            INSERT INTO account (person, login, password_hash, name_ja, name_en, simulated, disabled)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            account.person().value(),
            account.login(),
            passwords.encode(password),
            account.nameJa(),
            account.nameEn(),
            account.simulated(),
            account.disabled())
        .update();
  }

  @Override
  public void remove(PersonId person) {
    database.sql("DELETE FROM account WHERE person = ?").param(person.value()).update();
  }

  @Override
  public void setPassword(PersonId person, String password) {
    database
        .sql("UPDATE account SET password_hash = ? WHERE person = ?")
        .params(passwords.encode(password), person.value())
        .update();
  }

  @Override
  public void setDisabled(PersonId person, boolean disabled) {
    database
        .sql("UPDATE account SET disabled = ? WHERE person = ?")
        .params(disabled, person.value())
        .update();
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("login"),
        row.getString("name_ja"),
        row.getString("name_en"),
        row.getBoolean("simulated"),
        row.getBoolean("disabled"));
  }
}
