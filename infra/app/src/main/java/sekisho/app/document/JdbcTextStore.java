package sekisho.app.document;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.keys.PersonKey;
import sekisho.app.keys.PersonKeys;
import sekisho.message.CommandId;
import sekisho.message.PersonId;
import sekisho.message.TextRef;
import sekisho.message.TextStore;

/**
 * Free texts in the database, each sealed under the key of the person who wrote it.
 *
 * <p>The reference is the SHA-256 of a salt of 32 bytes and the text in UTF-8. The salt follows
 * from the person's key, the command and the text: the same command gives the same reference again,
 * and nobody without the key can try texts against a reference. What is stored is salt and text,
 * sealed.
 */
@Component
class JdbcTextStore implements TextStore {
  private static final int SALT_BYTES = 32;
  private static final String ROWS =
      "SELECT t.sha256, t.blob, t.sealed, "
          + PersonKeys.COLUMNS
          + " FROM text_blob t LEFT JOIN person_key k ON k.id = t.key ";

  private final JdbcClient jdbc;
  private final PersonKeys keys;
  private final Clock clock;

  JdbcTextStore(JdbcClient jdbc, PersonKeys keys, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public TextRef keep(CommandId command, String text) {
    return keep(command, PersonId.SYSTEM, text);
  }

  @Override
  public TextRef keep(CommandId command, PersonId writer, String text) {
    byte[] utf8 = normal(text).getBytes(StandardCharsets.UTF_8);
    var kept = new AtomicReference<TextRef>();
    keys.under(
        writer,
        key -> {
          byte[] salt = key.saltFor(command.toString(), utf8);
          byte[] blob = Arrays.copyOf(salt, SALT_BYTES + utf8.length);
          System.arraycopy(utf8, 0, blob, SALT_BYTES, utf8.length);
          var ref = new TextRef(HexFormat.of().formatHex(Sha256.of(blob)));
          kept.set(ref);
          return put(ref, key, blob);
        });
    return Objects.requireNonNull(kept.get(), "A text is kept or refused");
  }

  /** Rows that hold the text now, be it from before. */
  private int put(TextRef ref, PersonKey key, byte[] blob) {
    int written =
        jdbc.sql(
                """
                INSERT INTO text_blob (sha256, key, sealed, stored_at)
                SELECT :sha256, id, :sealed, :at FROM person_key
                WHERE id = :key AND wrapped IS NOT NULL
                ON CONFLICT (sha256) DO NOTHING
                """)
            .param("sha256", ref.sha256())
            .param("key", key.id())
            .param("sealed", key.seal(where(ref), blob))
            .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
            .update();
    return written > 0 ? written : read(ref).isPresent() ? 1 : 0;
  }

  /** What the sealed bytes belong to: they open under no other address. */
  private static String where(TextRef ref) {
    return "text " + ref.sha256();
  }

  @Override
  public void letBeFound(TextRef ref) {
    boolean found =
        jdbc.sql("SELECT EXISTS (SELECT FROM text_words WHERE sha256 = ?)")
            .param(ref.sha256())
            .query(Boolean.class)
            .single();
    if (!found) {
      jdbc.sql(ROWS + "WHERE t.sha256 = ?")
          .param(ref.sha256())
          .query(
              row -> {
                letBeFound(row);
              });
    }
  }

  private void letBeFound(ResultSet row) throws SQLException {
    Optional<byte[]> blob = blob(row);
    if (blob.isEmpty()) {
      return;
    }
    String sha256 = row.getString("sha256");
    String text = text(blob.get());
    if (row.getBytes("blob") == null) {
      putWords(sha256, keys.opened(row).orElseThrow(), text);
    } else {
      // From before there were keys: nobody's text, so the words are the product's.
      keys.under(
          PersonId.SYSTEM,
          key -> {
            putWords(sha256, key, text);
            return 1;
          });
    }
  }

  private void putWords(String sha256, PersonKey key, String text) {
    jdbc.sql(
            """
            INSERT INTO text_words (sha256, key, words)
            SELECT ?, id, ? FROM person_key WHERE id = ? AND wrapped IS NOT NULL
            ON CONFLICT (sha256) DO NOTHING
            """)
        .params(sha256, WordTokens.of(text, key), key.id())
        .update();
  }

  @Override
  public Optional<String> read(TextRef ref) {
    return jdbc.sql(ROWS + "WHERE t.sha256 = ?")
        .param(ref.sha256())
        .query((row, _) -> blob(row))
        .optional()
        .flatMap(blob -> blob)
        .map(JdbcTextStore::text);
  }

  @Override
  public Map<TextRef, String> read(Collection<TextRef> refs) {
    Map<TextRef, String> texts = new HashMap<>();
    jdbc.sql(ROWS + "WHERE t.sha256 = ANY (?)")
        .param(refs.stream().map(TextRef::sha256).distinct().toArray(String[]::new))
        .query(
            row -> {
              var ref = new TextRef(row.getString("sha256"));
              blob(row).ifPresent(blob -> texts.put(ref, text(blob)));
            });
    return texts;
  }

  @Override
  public OptionalLong erasedBy(TextRef ref) {
    return jdbc.sql(
            """
            SELECT k.destroyed_record FROM text_blob t JOIN person_key k ON k.id = t.key
            WHERE t.sha256 = ? AND k.destroyed_record IS NOT NULL
            """)
        .param(ref.sha256())
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  @Override
  public Optional<byte[]> opening(TextRef ref) {
    return jdbc.sql(ROWS + "WHERE t.sha256 = ?")
        .param(ref.sha256())
        .query((row, _) -> blob(row))
        .optional()
        .flatMap(blob -> blob);
  }

  /** Salt and text; empty when the key was destroyed. */
  private Optional<byte[]> blob(ResultSet row) throws SQLException {
    byte[] before = row.getBytes("blob");
    if (before != null) {
      return Optional.of(before);
    }
    Optional<PersonKey> key = keys.opened(row);
    byte[] sealed = row.getBytes("sealed");
    return key.isEmpty() || sealed == null
        ? Optional.empty()
        : Optional.of(key.get().open(where(new TextRef(row.getString("sha256"))), sealed));
  }

  private static String text(byte[] blob) {
    return new String(blob, SALT_BYTES, blob.length - SALT_BYTES, StandardCharsets.UTF_8);
  }

  /** One spelling for what looks the same; what the database cannot keep is refused at the door. */
  private static String normal(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("An empty text is no text; leave it out");
    }
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("A text cannot hold U+0000");
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException("A text cannot hold half a character");
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
