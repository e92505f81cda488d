package sekisho.app.accounts;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import sekisho.app.keys.PersonKey;
import sekisho.app.keys.PersonKeys;
import sekisho.message.PersonId;
import sekisho.web.identity.Account;
import sekisho.web.identity.Accounts;

/** Accounts in PostgreSQL; passwords as Argon2id, names sealed under the key of the person. */
@Component
public class JdbcAccounts implements Accounts {
  private static final String SEPARATOR = "\n";

  private static final String ACCOUNTS =
      """
      SELECT a.person, a.login, a.password_hash, a.name_ja, a.name_en, a.names, a.simulated,
             a.disabled, k.destroyed_record, %s
      FROM account a LEFT JOIN person_key k ON k.id = a.names_key
      """
          .formatted(PersonKeys.COLUMNS);

  private final JdbcClient database;
  private final PasswordEncoder passwords;
  private final PersonKeys keys;
  private final MessageSource words;

  JdbcAccounts(
      JdbcClient database, PasswordEncoder passwords, PersonKeys keys, MessageSource words) {
    this.database = database;
    this.passwords = passwords;
    this.keys = keys;
    this.words = words;
  }

  /** An account and the hash of its password, for the door alone. */
  public record Known(Account account, String hash) {}

  @Override
  public List<Account> all() {
    return database
        .sql(ACCOUNTS + "ORDER BY a.created_at, a.login")
        .query((row, _) -> account(row))
        .list();
  }

  @Override
  public Optional<Account> of(PersonId person) {
    return database
        .sql(ACCOUNTS + "WHERE a.person = ?")
        .param(person.value())
        .query((row, _) -> account(row))
        .optional();
  }

  /** The account with this login name and its hash. */
  public Optional<Known> known(String login) {
    return database
        .sql(ACCOUNTS + "WHERE a.login = ?")
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
    String hash = passwords.encode(password);
    keys.under(account.person(), key -> add(account, hash, key));
  }

  private int add(Account account, String hash, PersonKey key) {
    return database
        .sql(
            """
            INSERT INTO account (person, login, password_hash, names, names_key, simulated, disabled)
            SELECT ?, ?, ?, ?, id, ?, ? FROM person_key WHERE id = ? AND wrapped IS NOT NULL
            """)
        .params(
            account.person().value(),
            account.login(),
            hash,
            sealed(account, key),
            account.simulated(),
            account.disabled(),
            key.id())
        .update();
  }

  /** Seals the names of accounts from before there were keys. */
  void sealNames() {
    database
        .sql(ACCOUNTS + "WHERE a.name_ja IS NOT NULL")
        .query((row, _) -> account(row))
        .list()
        .forEach(account -> keys.under(account.person(), key -> seal(account, key)));
  }

  private int seal(Account account, PersonKey key) {
    return database
        .sql(
            """
            UPDATE account SET name_ja = NULL, name_en = NULL, names = ?, names_key = k.id
            FROM person_key k WHERE k.id = ? AND k.wrapped IS NOT NULL AND account.person = ?
            """)
        .params(sealed(account, key), key.id(), account.person().value())
        .update();
  }

  private static byte[] sealed(Account account, PersonKey key) {
    String names = account.nameJa() + SEPARATOR + account.nameEn();
    return key.seal(where(account.person()), names.getBytes(StandardCharsets.UTF_8));
  }

  private static String where(PersonId person) {
    return "names " + person;
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

  private Account account(ResultSet row) throws SQLException {
    var person = new PersonId(row.getObject("person", UUID.class));
    String[] names = names(row, person);
    return new Account(
        person,
        row.getString("login"),
        names[0],
        names[1],
        row.getBoolean("simulated"),
        row.getBoolean("disabled"));
  }

  /** In Japanese and in English; words in their place when they were erased. */
  private String[] names(ResultSet row, PersonId person) throws SQLException {
    if (row.getString("name_ja") != null) {
      return new String[] {row.getString("name_ja"), row.getString("name_en")};
    }
    byte[] sealed = row.getBytes("names");
    Optional<PersonKey> key = keys.opened(row);
    if (sealed == null || key.isEmpty()) {
      return new String[] {
        erased(row, person, Locale.JAPANESE), erased(row, person, Locale.ENGLISH)
      };
    }
    String opened = new String(key.get().open(where(person), sealed), StandardCharsets.UTF_8);
    return opened.split(SEPARATOR, 2);
  }

  /** Words with the pseudonym, so that two of them can be told apart. */
  private String erased(ResultSet row, PersonId person, Locale locale) throws SQLException {
    String pseudonym = person.toString().substring(0, 8);
    Object[] facts = {row.getLong("destroyed_record"), pseudonym};
    return words.getMessage("identity.erased", facts, locale);
  }
}
