package sekisho.app.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.stored.Envelope;
import sekisho.app.stored.EventSerializer;
import sekisho.app.stored.FactRow;
import sekisho.ledger.EntryVerifier;
import sekisho.ledger.LedgerEntry;
import sekisho.ledger.Recordable;
import sekisho.message.CaseEvent;
import sekisho.message.CaseId;
import sekisho.view.casefile.CaseStream;
import sekisho.view.casefile.RecordEnvelope;
import sekisho.view.casefile.RecordSignature;
import sekisho.view.casefile.Recorded;

/**
 * The records of a case, straight from the event store, each with the verdict on its signature.
 *
 * <p>Facts pass the same upcasters as everywhere; signatures are verified over the bytes as stored.
 */
@Component
class StoredCaseStream implements CaseStream {
  private final JdbcClient jdbc;
  private final EventSerializer serializer;
  private final Configuration axon;
  private final EntryVerifier verifier;
  private final ReadBefore readBefore = new ReadBefore();

  StoredCaseStream(
      JdbcClient jdbc, EventSerializer serializer, Configuration axon, EntryVerifier verifier) {
    this.jdbc = jdbc;
    this.serializer = serializer;
    this.axon = axon;
    this.verifier = verifier;
  }

  @Override
  public List<Recorded> read(CaseId caseId) {
    List<StoredRow> rows = rows(caseId, 0);
    Map<String, Recorded> said = new HashMap<>();
    List<StoredRow> unread = new ArrayList<>();
    for (StoredRow row : rows) {
      readBefore
          .of(row)
          .ifPresentOrElse(record -> said.put(row.eventId(), record), () -> unread.add(row));
    }
    Map<String, Recorded> readNow = interpreted(caseId, unread, this::verdict);
    unread.forEach(row -> readBefore.keep(row, readNow.get(row.eventId())));
    said.putAll(readNow);
    return inOrder(rows, said);
  }

  @Override
  public List<Recorded> readAfter(CaseId caseId, int known) {
    List<StoredRow> rows = rows(caseId, known);
    return inOrder(rows, interpreted(caseId, rows, (_, _) -> RecordSignature.NOT_ASKED));
  }

  private List<StoredRow> rows(CaseId caseId, int from) {
    return jdbc.sql(
            """
            SELECT event_identifier, type, aggregate_identifier, sequence_number, time_stamp,
                   payload_type, payload_revision, payload, meta_data, entry
            FROM domain_event_entry
            WHERE aggregate_identifier = :id AND type = 'Case' AND sequence_number >= :from
            ORDER BY sequence_number
            """)
        .param("id", caseId.toString())
        .param("from", from)
        .query((row, _) -> stored(row))
        .list();
  }

  private static List<Recorded> inOrder(List<StoredRow> rows, Map<String, Recorded> said) {
    return rows.stream()
        .flatMap(row -> Optional.ofNullable(said.get(row.eventId())).stream())
        .toList();
  }

  private Map<String, Recorded> interpreted(
      CaseId caseId,
      List<StoredRow> rows,
      BiFunction<StoredRow, MetaData, RecordSignature> verdict) {
    Map<String, StoredRow> byEvent =
        rows.stream().collect(Collectors.toMap(StoredRow::eventId, Function.identity()));
    return EventStreamUtils.upcastAndDeserializeDomainEvents(
            rows.stream().map(StoredRow::fact), serializer, axon.upcasterChain())
        .asStream()
        .map(fact -> recorded(caseId, fact, byEvent, verdict))
        .collect(Collectors.toMap(r -> r.envelope().eventId(), Function.identity()));
  }

  private Recorded recorded(
      CaseId caseId,
      DomainEventMessage<?> fact,
      Map<String, StoredRow> byEvent,
      BiFunction<StoredRow, MetaData, RecordSignature> verdict) {
    StoredRow row = byEvent.get(fact.getIdentifier());
    if (row == null || !(fact.getPayload() instanceof CaseEvent event)) {
      throw new IllegalStateException(
          "Case " + caseId + " holds what is no fact of a case: " + fact.getPayloadType());
    }
    MetaData envelope = fact.getMetaData();
    return new Recorded(
        caseId,
        fact.getSequenceNumber() + 1,
        Envelope.acting(envelope),
        event,
        new RecordEnvelope(
            fact.getIdentifier(),
            Envelope.command(envelope),
            Envelope.simulated(envelope),
            Envelope.optional(envelope, Envelope.EXERCISE_ID),
            Envelope.optional(envelope, Envelope.EXERCISE_TIME).map(Instant::parse),
            row.fact().getPayload().getType().getName(),
            row.fact().getPayload().getType().getRevision(),
            LedgerEntry.keyIdOf(row.entry()).orElse(""),
            verdict.apply(row, envelope)));
  }

  private RecordSignature verdict(StoredRow row, MetaData envelope) {
    GenericDomainEventEntry<byte[]> fact = row.fact();
    if (!fact.getTimestamp().equals(fact.getTimestamp().truncatedTo(ChronoUnit.MICROS))) {
      return RecordSignature.BROKEN; // no record is written with a finer time
    }
    Recordable asStored =
        new Recordable(
            fact.getEventIdentifier(),
            fact.getType(),
            fact.getAggregateIdentifier(),
            fact.getSequenceNumber(),
            fact.getPayload().getType().getName(),
            fact.getPayload().getType().getRevision(),
            fact.getTimestamp(),
            Envelope.required(envelope, Envelope.PERSON),
            Envelope.required(envelope, Envelope.COMMAND_ID),
            LedgerEntry.hash(fact.getPayload().getData()),
            LedgerEntry.hash(fact.getMetaData().getData()),
            List.of());
    return switch (verifier.verify(asStored, row.entry())) {
      case VERIFIED -> RecordSignature.VERIFIED;
      case KEY_UNKNOWN -> RecordSignature.KEY_UNKNOWN;
      case ROW_DIFFERS, SIGNATURE_WRONG, ENTRY_UNREADABLE -> RecordSignature.BROKEN;
    };
  }

  private static StoredRow stored(ResultSet row) throws SQLException {
    return new StoredRow(FactRow.read(row), row.getBytes("entry"));
  }
}
