package sekisho.app.ledger.export;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.view.ledger.LogHead;
import sekisho.view.ledger.LogHeads;

/** Up to which checkpoint is exported. */
@Component
class ExportedHead {
  /** An export rather ends a little earlier than without the word of a witness. */
  private static final Duration FOR_A_WITNESS = Duration.ofMinutes(10);

  private final LogHeads heads;

  ExportedHead(LogHeads heads) {
    this.heads = heads;
  }

  /** The newest checkpoint, or the newest that a witness has cosigned if that is little older. */
  Optional<LogHead> choose() {
    return heads
        .newest()
        .map(
            newest ->
                heads
                    .newestCosigned()
                    .filter(c -> c.at().plus(FOR_A_WITNESS).isAfter(newest.at()))
                    .orElse(newest));
  }
}
