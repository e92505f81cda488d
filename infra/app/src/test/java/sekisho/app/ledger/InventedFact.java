package sekisho.app.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sekisho.ledger.LedgerEntry;
import sekisho.ledger.Recordable;

/** An invented fact: the n-th of the log. */
record InventedFact(int n, String payload) {
  private static final int CASES = 8;

  byte[] payloadBytes() {
    return payload.getBytes(StandardCharsets.UTF_8);
  }

  byte[] metadataBytes() {
    return "{\"person\":\"p-%d\",\"seat\":\"MOD_R\"}"
        .formatted(n % 3)
        .getBytes(StandardCharsets.UTF_8);
  }

  Recordable row() {
    return new Recordable(
        id("event", n),
        "Case",
        id("case", n % CASES),
        n / CASES,
        "ViewpointRecorded",
        "1",
        Instant.parse("2026-11-21T01:02:03.123456Z").plusSeconds(n),
        "p-" + n % 3,
        id("command", n),
        LedgerEntry.hash(payloadBytes()),
        LedgerEntry.hash(metadataBytes()),
        List.of());
  }

  private static String id(String kind, int n) {
    return UUID.nameUUIDFromBytes((kind + n).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
