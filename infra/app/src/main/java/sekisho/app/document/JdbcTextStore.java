package sekisho.app.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.keys.TextSalt;
import sekisho.message.CommandId;
import sekisho.message.TextRef;
import sekisho.message.TextStore;

/**
 * Free texts in the database, each behind a salt.
 *
 * <p>A blob is a salt of 32 bytes and the text in UTF-8; the reference is the SHA-256 of the blob.
 * The salt follows from a secret key, the command and the text: the same command gives the same
 * reference again, and nobody without the key can try texts against a reference.
 */
@Component
class JdbcTextStore implements TextStore {
  private final JdbcClient jdbc;
  private final TextSalt salts;
  private final Clock clock;

  JdbcTextStore(JdbcClient jdbc, TextSalt salts, Clock clock) {
    this.jdbc = jdbc;
    this.salts = salts;
    this.clock = clock;
  }

  @Override
  public TextRef keep(CommandId command, String text) {
    String normal = normal(text);
    byte[] utf8 = normal.getBytes(StandardCharsets.UTF_8);
    byte[] salt = salts.saltFor(command, utf8);
    byte[] blob = Arrays.copyOf(salt, salt.length + utf8.length);
    System.arraycopy(utf8, 0, blob, salt.length, utf8.length);
    String address = HexFormat.of().formatHex(Sha256.of(blob));
    jdbc.sql(
            """
            INSERT INTO text_blob (sha256, blob, stored_at) VALUES (:sha256, :blob, :at)
            ON CONFLICT (sha256) DO NOTHING
            """)
        .param("sha256", address)
        .param("blob", blob)
        .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
        .update();
    return new TextRef(address);
  }

  @Override
  public void letBeFound(TextRef ref) {
    jdbc.sql(
            """
            INSERT INTO text_words (sha256, words)
            SELECT sha256, plain_words(convert_from(substring(blob FROM :textFrom), 'UTF8'))
            FROM text_blob WHERE sha256 = :sha256
            ON CONFLICT (sha256) DO NOTHING
            """)
        .param("textFrom", TextSalt.LENGTH_BYTES + 1)
        .param("sha256", ref.sha256())
        .update();
  }

  @Override
  public Optional<String> read(TextRef ref) {
    return jdbc.sql("SELECT blob FROM text_blob WHERE sha256 = :sha256")
        .param("sha256", ref.sha256())
        .query((rows, _) -> rows.getBytes(1))
        .optional()
        .map(JdbcTextStore::text);
  }

  @Override
  public Map<TextRef, String> read(Collection<TextRef> refs) {
    Map<TextRef, String> texts = new HashMap<>();
    jdbc.sql("SELECT sha256, blob FROM text_blob WHERE sha256 = ANY (:refs)")
        .param("refs", refs.stream().map(TextRef::sha256).distinct().toArray(String[]::new))
        .query(
            row -> {
              texts.put(new TextRef(row.getString(1)), text(row.getBytes(2)));
            });
    return texts;
  }

  private static String text(byte[] blob) {
    return new String(
        blob, TextSalt.LENGTH_BYTES, blob.length - TextSalt.LENGTH_BYTES, StandardCharsets.UTF_8);
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
