package sekisho.app.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sekisho.app.settings.SekishoProperties;
import sekisho.ledger.EntryVerifier;
import sekisho.ledger.EventKey;

/** The keys of this node: made at the first start in training, handed over in production. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

  @Bean
  EventKey eventKey(
      SekishoProperties properties, @Value("${sekisho.event-signing-key:}") String configured) {
    return configured("sekisho.event-signing-key", configured, properties)
        .map(EventKey::read)
        .orElseGet(
            () -> EventKey.readOrCreate(properties.dataDir().resolve("keys/event-signing.key")));
  }

  @Bean
  MasterKey masterKey(
      SekishoProperties properties, @Value("${sekisho.master-key:}") String configured) {
    return configured("sekisho.master-key", configured, properties)
        .map(MasterKey::read)
        .orElseGet(() -> MasterKey.readOrCreate(properties.dataDir().resolve("keys/master.key")));
  }

  @Bean
  LogKey logKey(
      SekishoProperties properties, @Value("${sekisho.log-signing-key:}") String configured) {
    return new LogKey(
        configured("sekisho.log-signing-key", configured, properties)
            .map(EventKey::read)
            .orElseGet(
                () -> EventKey.readOrCreate(properties.dataDir().resolve("keys/log-signing.key"))));
  }

  @Bean
  EntryVerifier entryVerifier(EventKey key) {
    return new EntryVerifier(List.of(key.publicKey()));
  }

  /** The configured file; none only in training, where a key is made at the first start. */
  private static Optional<Path> configured(
      String setting, String configured, SekishoProperties properties) {
    if (configured.isBlank() && properties.training()) {
      return Optional.empty();
    }
    if (configured.isBlank() || !Files.isReadable(Path.of(configured))) {
      throw new KeyMissing(setting, configured);
    }
    return Optional.of(Path.of(configured));
  }
}
