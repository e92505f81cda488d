package sekisho.app.privacy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.SourceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.keys.PersonKeys;
import sekisho.message.KeyCommitment;
import sekisho.message.PersonId;
import sekisho.message.PrivacyEvent.PersonErased;
import sekisho.view.privacy.PrivacyStream;
import sekisho.web.identity.Officials;

/**
 * Does what the record says: the keys that it names are destroyed, and what they sealed is taken
 * out too. A fact that comes again, at a replay or after a fall, finds nothing left to do.
 */
@Component
class KeyDestruction {
  private static final Logger LOG = LoggerFactory.getLogger("sekisho");

  private final JdbcClient jdbc;
  private final PersonKeys keys;
  private final ObjectProvider<Officials> officials;

  KeyDestruction(JdbcClient jdbc, PersonKeys keys, ObjectProvider<Officials> officials) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.officials = officials;
  }

  @EventHandler
  void on(
      PersonErased event,
      @SourceId String stream,
      @SequenceNumber long sequence,
      @org.axonframework.eventhandling.Timestamp Instant at) {
    PersonId person = PrivacyStream.personOf(stream);
    for (KeyCommitment commitment : event.keys()) {
      jdbc.sql(
              """
              UPDATE person_key SET wrapped = NULL, destroyed_at = ?, destroyed_record = ?
              WHERE person = ? AND commitment = decode(?, 'hex') AND wrapped IS NOT NULL
              RETURNING id
              """)
          .params(Timestamp.from(at), sequence + 1, person.value(), commitment.sha256())
          .query(UUID.class)
          .list()
          .forEach(key -> takeOut(person, key));
    }
  }

  private void takeOut(PersonId person, UUID key) {
    for (String emptied :
        List.of(
            "DELETE FROM text_words WHERE key = ?",
            "UPDATE text_blob SET sealed = NULL WHERE key = ?",
            "UPDATE document_sealed SET sealed = NULL WHERE key = ?",
            """
            UPDATE account SET names = NULL, disabled = true,
              login = 'erased-' || left(person::text, 18), password_hash = 'erased'
            WHERE names_key = ?
            """)) {
      jdbc.sql(emptied).param(key).update();
    }
    // What somebody keeps for the own search may name anybody; it was never sealed.
    jdbc.sql("DELETE FROM saved_filter WHERE person = ?").param(person.value()).update();
    keys.forget(person, key);
    officials.ifAvailable(names -> names.forget(person));
    LOG.info("The key {} of person {} is destroyed", key, person);
  }
}
