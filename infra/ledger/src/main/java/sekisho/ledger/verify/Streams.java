package sekisho.ledger.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import sekisho.ledger.Hash;
import sekisho.ledger.Recordable;

/**
 * Whether each stream is in the log without a gap, and each fact once.
 *
 * <p>A stream need not be in order: what two people did at the same time may stand either way
 * round.
 */
final class Streams {
  private final Map<String, Stream> streams = new HashMap<>();
  private final Set<UUID> facts = new HashSet<>();

  private static final class Stream {
    private long next;
    private final TreeSet<Long> ahead = new TreeSet<>();
  }

  Optional<Finding> add(long record, Recordable fact) {
    if (!facts.add(identity(fact.eventId()))) {
      return Optional.of(Finding.at(record, Wrong.FACT_TWICE, fact.eventId(), fact.type()));
    }
    Stream stream = streams.computeIfAbsent(fact.aggregateId(), _ -> new Stream());
    long place = fact.sequence();
    if (place < stream.next || (place > stream.next && !stream.ahead.add(place))) {
      return Optional.of(
          Finding.at(record, Wrong.PLACE_TWICE, fact.aggregateId(), place, fact.type()));
    }
    if (place == stream.next) {
      stream.next++;
      while (stream.ahead.remove(stream.next)) {
        stream.next++;
      }
    }
    return Optional.empty();
  }

  /** After the last record: the streams that go on after something that is not there. */
  List<Finding> gaps() {
    List<Finding> gaps = new ArrayList<>();
    streams.forEach(
        (id, stream) -> {
          if (!stream.ahead.isEmpty()) {
            gaps.add(Finding.of(Wrong.STREAM_GAP, id, stream.next, stream.ahead.first()));
          }
        });
    return gaps;
  }

  int count() {
    return streams.size();
  }

  /** A UUID as it is; any other text by its hash, which takes as little room. */
  private static UUID identity(String eventId) {
    try {
      return eventId.length() == 36 ? UUID.fromString(eventId) : hashed(eventId);
    } catch (IllegalArgumentException e) {
      return hashed(eventId);
    }
  }

  private static UUID hashed(String eventId) {
    ByteBuffer hash =
        ByteBuffer.wrap(Hash.ofLeaf(eventId.getBytes(StandardCharsets.UTF_8)).bytes());
    return new UUID(hash.getLong(), hash.getLong());
  }
}
