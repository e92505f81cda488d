package sekisho.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.springframework.context.SmartLifecycle;
import sekisho.app.stored.Envelope;
import sekisho.app.stored.EventSerializer;
import sekisho.message.AttemptEvent.AttemptRefused;
import sekisho.message.Ground;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.view.venue.Venue;

/**
 * What the log costs, and whether it keeps up: facts are appended as fast as it goes, each in a
 * commit of its own, with signature and log and without either.
 */
final class LogRates {
  private static final int CLIENTS = 32;

  /** Of so many appends, one is followed into the log. */
  private static final int FOLLOWED = 20;

  private static final long LIMIT_NANOS = 60_000_000_000L;

  private final Subject subject;
  private final EventStorageEngine signed;
  private final EventStorageEngine unsigned;
  private final SmartLifecycle sequencer;
  private final AttemptRefused fact =
      new AttemptRefused(
          Optional.empty(),
          "SignCase",
          Ground.SEAT_MAY_NOT,
          new Refused(Ground.SEAT_MAY_NOT).article(),
          List.of());

  LogRates(Subject subject) {
    this.subject = subject;
    this.signed = subject.bean(EventStorageEngine.class);
    this.unsigned = unsigned(subject);
    this.sequencer = subject.bean("sequencer", SmartLifecycle.class);
  }

  void measure(Plan plan, Report report) {
    report.size(
        "log: %d clients append facts, one a commit; projections follow".formatted(CLIENTS));
    rate(signed, plan.seconds());
    double[] with = new double[plan.rounds()];
    double[] without = new double[plan.rounds()];
    double[] share = new double[plan.rounds()];
    double[] placed = new double[plan.rounds()];
    double[] alone = new double[plan.rounds()];
    double[] half = new double[plan.rounds()];
    double[] most = new double[plan.rounds()];
    for (int i = 0; i < plan.rounds(); i++) {
      sequencer.stop();
      without[i] = rate(unsigned, 3 * plan.seconds());
      long backlog = waiting();
      long start = System.nanoTime();
      sequencer.start();
      awaitPlaced();
      alone[i] = backlog / ((System.nanoTime() - start) / 1e9);
      Samples delays = new Samples();
      with[i] = rateWith(delays, 3 * plan.seconds(), placed, i);
      share[i] = with[i] / without[i];
      half[i] = delays.percentile(50);
      most[i] = delays.percentile(99);
    }
    String at = String.format(Locale.ROOT, ", %d at once", CLIENTS);
    report.add(
        new Figure("appends, no signature, no log" + at, "1/s", without, Figure.Target.NONE));
    report.add(new Figure("appends, signed and logged" + at, "1/s", with, Figure.Target.NONE));
    report.add(
        new Figure("appends with as a share of without", "", share, Figure.Target.atLeast(0.8)));
    report.add(
        new Figure(
            "facts placed as a share of those appended meanwhile",
            "",
            placed,
            Figure.Target.atLeast(0.95)));
    report.add(new Figure("facts placed from a backlog", "1/s", alone, Figure.Target.NONE));
    report.add(new Figure("merge delay at full speed, p50", "ms", half, Figure.Target.NONE));
    report.add(
        new Figure("merge delay at full speed, p99", "ms", most, Figure.Target.under(1_000)));
  }

  /** A fact and when its commit had returned. */
  private record Followed(String event, Instant committed) {}

  /** At full speed; of some facts it is seen afterwards when a checkpoint covered them. */
  private double rateWith(Samples delays, int seconds, double[] placed, int round) {
    long leavesBefore = leaves();
    long start = System.nanoTime();
    Queue<Followed> followed = new ConcurrentLinkedQueue<>();
    double rate = rate(signed, seconds, followed);
    double took = (System.nanoTime() - start) / 1e9;
    placed[round] = (leaves() - leavesBefore) / (rate * took);
    awaitPlaced();
    followed.forEach(
        fact -> delays.add(Duration.between(fact.committed(), covered(fact.event())).toNanos()));
    return rate;
  }

  private double rate(EventStorageEngine engine, int seconds) {
    return rate(engine, seconds, new ConcurrentLinkedQueue<>());
  }

  private double rate(EventStorageEngine engine, int seconds, Queue<Followed> followed) {
    return Clients.perSecond(CLIENTS, seconds, goOn -> appends(engine, goOn, followed));
  }

  private long appends(EventStorageEngine engine, BooleanSupplier goOn, Queue<Followed> followed) {
    long written = 0;
    while (goOn.getAsBoolean()) {
      DomainEventMessage<?> message = message();
      append(engine, message);
      if (written++ % FOLLOWED == 0) {
        followed.add(new Followed(message.getIdentifier(), Instant.now()));
      }
    }
    return written;
  }

  private void append(EventStorageEngine engine, DomainEventMessage<?> message) {
    subject
        .bean(TransactionManager.class)
        .executeInTransaction(() -> engine.appendEvents(List.of(message)));
  }

  private DomainEventMessage<?> message() {
    return new GenericDomainEventMessage<>(
        "Attempt",
        UUID.randomUUID().toString(),
        0,
        fact,
        Envelope.of(Subject.newId(), subject.acting(Seat.AUD), true));
  }

  /** When the first checkpoint over a fact was written, by the clock of the same machine. */
  private Instant covered(String event) {
    return subject
        .jdbc()
        .sql(
            """
            SELECT (SELECT created_at FROM audit_checkpoint WHERE tree_size > l.leaf_index
                    ORDER BY tree_size LIMIT 1)
            FROM audit_leaf l JOIN domain_event_entry e USING (global_index)
            WHERE e.event_identifier = ?
            """)
        .param(event)
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  private void awaitPlaced() {
    long start = System.nanoTime();
    while (waiting() > 0) {
      if (System.nanoTime() - start > 5 * LIMIT_NANOS) {
        throw new IllegalStateException("The log does not catch up");
      }
      LockSupport.parkNanos(50_000_000);
    }
  }

  private long leaves() {
    return subject
        .jdbc()
        .sql("SELECT max(leaf_index) + 1 FROM audit_leaf")
        .query(Long.class)
        .single();
  }

  private long waiting() {
    return new Venue.Everywhere()
        .supply(
            () ->
                subject
                        .jdbc()
                        .sql("SELECT count(*) FROM domain_event_entry")
                        .query(Long.class)
                        .single()
                    - leaves());
  }

  /** The same engine on the same table; what stands in for the entry costs nothing to make. */
  private static EventStorageEngine unsigned(Subject subject) {
    EventSerializer serializer = subject.bean(EventSerializer.class);
    return JdbcEventStorageEngine.builder()
        .connectionProvider(subject.bean(ConnectionProvider.class))
        .transactionManager(subject.bean(TransactionManager.class))
        .persistenceExceptionResolver(subject.bean(PersistenceExceptionResolver.class))
        .eventSerializer(serializer)
        .snapshotSerializer(serializer)
        .dataType(byte[].class)
        .schema(subject.bean(EventSchema.class))
        .appendEvents(new UnsignedAppend())
        .build();
  }
}
