package sekisho.app.reading;

import org.axonframework.eventhandling.GenericDomainEventEntry;

/** A row of the event store: the fact and its signed entry. */
final class StoredRow {
  private final GenericDomainEventEntry<byte[]> fact;
  private final byte[] entry;

  StoredRow(GenericDomainEventEntry<byte[]> fact, byte[] entry) {
    this.fact = fact;
    this.entry = entry;
  }

  GenericDomainEventEntry<byte[]> fact() {
    return fact;
  }

  byte[] entry() {
    return entry;
  }
}
