package sekisho.app.keys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.PersonId;

/**
 * The keys of persons, wrapped in the database. A key that was destroyed is not there any more,
 * whatever a node still remembers: what is opened is asked of the database together with its key.
 */
@Component
public class PersonKeys {
  /** The columns from which {@link #opened} takes a key, in a query that names the table k. */
  public static final String COLUMNS = "k.id AS key_id, k.wrapped, k.master";

  private static final int SECRET_BYTES = 32;

  private final JdbcClient jdbc;
  private final MasterKey master;
  private final Clock clock;
  private final Map<UUID, Unwrapped> unwrapped = new ConcurrentHashMap<>();
  private final Map<PersonId, PersonKey> current = new ConcurrentHashMap<>();

  PersonKeys(JdbcClient jdbc, MasterKey master, Clock clock) {
    this.jdbc = jdbc;
    this.master = master;
    this.clock = clock;
  }

  /** A key, and the bytes it was unwrapped from. */
  private static final class Unwrapped {
    private final byte[] wrapped;
    private final PersonKey key;

    Unwrapped(byte[] wrapped, PersonKey key) {
      this.wrapped = wrapped;
      this.key = key;
    }
  }

  /**
   * Writes something that belongs to a person, under the person's key.
   *
   * @param write the rows written under this key; none when the key is there no longer, and then a
   *     new key is taken
   */
  public void under(PersonId person, ToIntFunction<PersonKey> write) {
    for (int attempt = 0; attempt < 3; attempt++) {
      if (write.applyAsInt(current.computeIfAbsent(person, this::taken)) > 0) {
        return;
      }
      current.remove(person);
    }
    throw new IllegalStateException("There is no key to write under for " + person);
  }

  /** The key of the row on which the result stands; empty when it was destroyed. */
  public Optional<PersonKey> opened(ResultSet row) throws SQLException {
    UUID id = row.getObject("key_id", UUID.class);
    byte[] wrapped = row.getBytes("wrapped");
    if (id == null || wrapped == null) {
      return Optional.empty();
    }
    return Optional.of(opened(id, wrapped, row.getString("master")));
  }

  private PersonKey opened(UUID id, byte[] wrapped, String by) {
    Unwrapped known = unwrapped.get(id);
    if (known == null || !Arrays.equals(known.wrapped, wrapped)) {
      known = new Unwrapped(wrapped, new PersonKey(id, master.unwrap(by, where(id), wrapped)));
      unwrapped.put(id, known);
    }
    return known.key;
  }

  /** Every key that is still there. */
  public List<PersonKey> living() {
    return jdbc.sql("SELECT " + COLUMNS + " FROM person_key k WHERE k.wrapped IS NOT NULL")
        .query((row, _) -> opened(row).orElseThrow())
        .list();
  }

  /** Forgets what this node remembers of a key that was destroyed. */
  public void forget(PersonId person, UUID key) {
    current.remove(person);
    unwrapped.remove(key);
  }

  private PersonKey taken(PersonId person) {
    return find(person)
        .orElseGet(
            () -> {
              make(person);
              return find(person)
                  .orElseThrow(() -> new IllegalStateException("No key was made for " + person));
            });
  }

  private Optional<PersonKey> find(PersonId person) {
    return jdbc.sql(
            "SELECT " + COLUMNS + " FROM person_key k WHERE k.person = ? AND k.wrapped IS NOT NULL")
        .param(person.value())
        .query((row, _) -> opened(row).orElseThrow())
        .optional();
  }

  /** Of two nodes that make the first key of a person at once, one is faster. */
  private void make(PersonId person) {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    var key = new PersonKey(UUID.randomUUID(), secret);
    jdbc.sql(
            """
            INSERT INTO person_key (id, person, number, commitment, wrapped, master, made_at)
            SELECT :id, :person, coalesce(max(number), 0) + 1, :commitment, :wrapped, :master, :at
            FROM person_key WHERE person = :person
            ON CONFLICT DO NOTHING
            """)
        .param("id", key.id())
        .param("person", person.value())
        .param("commitment", key.commitment())
        .param("wrapped", wrapped(key))
        .param("master", master.id())
        .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * Wraps all keys anew under a new master key and forgets the one before: a key that was destroyed
   * cannot be unwrapped from an old copy of the database either. No other node may run meanwhile.
   *
   * @return how many keys were wrapped anew
   */
  public int renewMaster() {
    master.renew();
    List<PersonKey> keys = living();
    for (PersonKey key : keys) {
      jdbc.sql("UPDATE person_key SET wrapped = ?, master = ? WHERE id = ? AND wrapped IS NOT NULL")
          .params(wrapped(key), master.id(), key.id())
          .update();
    }
    master.forgetOthers();
    unwrapped.clear();
    return keys.size();
  }

  private byte[] wrapped(PersonKey key) {
    return master.wrap(where(key.id()), key.secret());
  }

  private static byte[] where(UUID id) {
    return ("person key " + id).getBytes(StandardCharsets.US_ASCII);
  }
}
