package sekisho.app.laboratory;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sekisho.app.laboratory.PastCases.Past;
import sekisho.app.policy.DraftTables;
import sekisho.decision.policy.PolicyBook;
import sekisho.message.DocumentHash;
import sekisho.message.Evaluation;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;

/**
 * Runs trials beside the pages, one at a time on a node. A trial that was cut short goes on after
 * the last case that it finished, on whichever node looks first; nothing is written to a case.
 */
@Component
class TrialRun {
  private static final Logger LOG = LoggerFactory.getLogger("sekisho.laboratory");
  private static final int CASES_AT_ONCE = 250;

  /** A node that works on a trial says so after each portion; silence this long is a stop. */
  private static final Duration SILENCE = Duration.ofSeconds(60);

  private final JdbcClient database;
  private final PastCases cases;
  private final TrialRows rows;
  private final JdbcDrafts drafts;
  private final PolicyBook book;
  private final Clock clock;
  private final UUID node = UUID.randomUUID();
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile boolean stopped;

  TrialRun(
      JdbcClient database,
      PastCases cases,
      TrialRows rows,
      JdbcDrafts drafts,
      PolicyBook book,
      Clock clock) {
    this.database = database;
    this.cases = cases;
    this.rows = rows;
    this.drafts = drafts;
    this.book = book;
    this.clock = clock;
  }

  /** A trial that this node has taken up. */
  private record Taken(UUID id, DocumentHash document, Optional<PolicyVersionId> against) {}

  /** Takes up what waits, beside the caller; nothing when this node works already. */
  @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT15S")
  void wake() {
    if (!stopped && busy.compareAndSet(false, true)) {
      Thread.ofPlatform().name("draft trial").daemon().start(this::work);
    }
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopped = true;
  }

  private void work() {
    try {
      for (Optional<Taken> next = take(); next.isPresent() && !stopped; next = take()) {
        run(next.get());
      }
    } catch (RuntimeException broken) {
      if (!stopped) {
        LOG.error("A trial is broken off; it is taken up again", broken);
      }
    } finally {
      busy.set(false);
    }
  }

  private Optional<Taken> take() {
    OffsetDateTime now = now();
    return database
        .sql(
            """
            UPDATE laboratory_trial SET node = :node, beat_at = :now WHERE id = (
              SELECT id FROM laboratory_trial
              WHERE ended_at IS NULL AND (beat_at IS NULL OR beat_at < :silent OR node = :node)
              ORDER BY asked_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, document, baseline
            """)
        .param("node", node)
        .param("now", now)
        .param("silent", now.minus(SILENCE))
        .query(
            (row, _) ->
                new Taken(
                    row.getObject("id", UUID.class),
                    new DocumentHash(row.getString("document")),
                    Optional.ofNullable(row.getString("baseline")).map(PolicyVersionId::new)))
        .optional();
  }

  private void run(Taken trial) {
    try {
      DraftTables draft = DraftTables.read(drafts.file(trial.document()).orElseThrow());
      Map<PolicyFacts, Optional<Evaluation>> answers = new HashMap<>();
      String last = rows.last(trial.id());
      rows.total(trial.id(), Math.max(cases.count(), rows.done(trial.id())));
      List<Past> portion = cases.after(last, CASES_AT_ONCE);
      while (!portion.isEmpty() && !stopped) {
        rows.add(
            trial.id(),
            portion.stream().map(past -> compare(trial, draft, answers, past)).toList());
        rows.beat(trial.id(), now());
        portion = cases.after(portion.getLast().caseId().toString(), CASES_AT_ONCE);
      }
      if (!stopped) {
        rows.end(trial.id(), now(), null);
      }
    } catch (IllegalStateException | java.util.NoSuchElementException broken) {
      LOG.error("The trial {} ends before its end", trial.id(), broken);
      rows.end(trial.id(), now(), "BROKEN");
    }
  }

  /** Cases repeat each other's facts, and the same facts get the same answer. */
  private TrialRows.Compared compare(
      Taken trial, DraftTables draft, Map<PolicyFacts, Optional<Evaluation>> answers, Past past) {
    PolicyFacts facts = past.evaluation().facts();
    Evaluation then =
        trial.against().map(version -> book.evaluate(version, facts)).orElse(past.evaluation());
    return new TrialRows.Compared(
        past.caseId(),
        facts.destination(),
        Comparison.said(then),
        answers.computeIfAbsent(facts, f -> answer(draft, f)).map(now -> Comparison.of(then, now)));
  }

  private static Optional<Evaluation> answer(DraftTables draft, PolicyFacts facts) {
    try {
      return Optional.of(draft.evaluate(facts));
    } catch (IllegalStateException none) {
      return Optional.empty();
    }
  }

  private OffsetDateTime now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
