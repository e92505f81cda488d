package sekisho.app.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sekisho.app.settings.SekishoProperties;
import sekisho.ledger.EntryVerifier;
import sekisho.ledger.EventKey;

/** The key that signs facts: made at the first start in training, handed over in production. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

  @Bean
  EventKey eventKey(
      SekishoProperties properties, @Value("${sekisho.event-signing-key:}") String configured) {
    if (!configured.isBlank()) {
      Path file = Path.of(configured);
      if (!Files.isReadable(file)) {
        throw new KeyMissing("sekisho.event-signing-key", file.toString());
      }
      return EventKey.read(file);
    }
    if (!properties.training()) {
      throw new KeyMissing("sekisho.event-signing-key", "");
    }
    return EventKey.readOrCreate(properties.dataDir().resolve("keys/event-signing.key"));
  }

  @Bean
  EntryVerifier entryVerifier(EventKey key) {
    return new EntryVerifier(List.of(key.publicKey()));
  }
}
