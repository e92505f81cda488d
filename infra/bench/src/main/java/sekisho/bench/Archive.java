package sekisho.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import sekisho.app.stored.Envelope;
import sekisho.message.Acting;
import sekisho.message.CaseEvent;
import sekisho.message.CaseReference;
import sekisho.message.Country;
import sekisho.message.Destination;
import sekisho.message.Evaluation;
import sekisho.message.ScreeningEvent.RulesEvaluated;
import sekisho.message.SubmissionEvent.CaseOpened;
import sekisho.message.SubmissionEvent.CaseSubmitted;
import sekisho.message.SubmissionEvent.DestinationDescribed;
import sekisho.message.TextRef;
import sekisho.view.casefile.CaseStream;
import sekisho.view.casefile.Recorded;

/**
 * Many cases: one is played by commands, and its facts are appended again under other identities,
 * by the event store itself, so that each is serialised and signed like any other.
 */
final class Archive {
  /** So many cases are open at the same time; their facts lie side by side as in a year's work. */
  private static final int OPEN_AT_ONCE = 400;

  private static final int APPENDED_AT_ONCE = 500;
  private static final int YEAR = 2024;
  private static final List<String> GOODS =
      List.of("警戒管制レーダー", "護衛艦", "救難飛行艇", "防弾チョッキ", "地対空誘導弾", "輸送機", "通信機", "掃海器具");
  private static final List<String> DEEDS = List.of("移転", "部品の移転", "技術の提供", "修理のための移転");

  private final Subject subject;
  private final List<Recorded> story;
  private final Random random = new Random(20_261_124L);
  private int cases;

  Archive(Subject subject) {
    this.subject = subject;
    CasePath path = new CasePath(subject.words());
    path.all().forEach(act -> subject.send(act.seat(), act.command()));
    this.story = subject.bean(CaseStream.class).read(path.id());
  }

  /** A case that is being written: its identity, title, number, and how far it will go. */
  private record Open(
      String id, TextRef title, int number, List<Recorded> facts, AtomicInteger written) {
    boolean complete() {
      return written.get() == facts.size();
    }

    Open telling(List<Recorded> other) {
      return new Open(id, title, number, other, written);
    }
  }

  int cases() {
    return cases;
  }

  /** Appends facts of cases at every stage until there are so many. */
  long growTo(long facts) {
    long written = 0;
    List<Open> open = new ArrayList<>();
    List<DomainEventMessage<?>> page = new ArrayList<>();
    while (written < facts) {
      while (open.size() < OPEN_AT_ONCE) {
        open.addAll(begin(100, 6, story.size()));
      }
      page.add(next(open));
      written++;
      if (page.size() == APPENDED_AT_ONCE || written == facts) {
        append(page);
      }
    }
    return written;
  }

  /** Appends cases that have gone all the way of the story, to another country. */
  void wholeCases(int count, Country country) {
    List<Recorded> elsewhere = story.stream().map(r -> to(country, r)).toList();
    List<DomainEventMessage<?>> page = new ArrayList<>();
    for (int left = count; left > 0; left -= 100) {
      List<Open> open = begin(Math.min(100, left), 0, 0);
      open.replaceAll(each -> each.telling(elsewhere));
      while (!open.isEmpty()) {
        page.add(next(open));
      }
      append(page);
    }
  }

  private static Recorded to(Country country, Recorded r) {
    if (!(r.event() instanceof DestinationDescribed(Destination d))) {
      return r;
    }
    var other =
        new DestinationDescribed(
            new Destination(
                country, d.endUser(), d.recipientType(), d.consignees(), d.statedUse(), d.site()));
    return new Recorded(r.caseId(), r.record(), r.by(), other, r.envelope());
  }

  /** Appends short cases, each with an answer of the policy of its own. */
  void evaluatedCases(int count, Supplier<Evaluation> answers) {
    List<DomainEventMessage<?>> page = new ArrayList<>();
    for (int left = count; left > 0; left -= 100) {
      List<Open> open = begin(Math.min(100, left), 0, 0);
      open.replaceAll(each -> each.telling(evaluated(each.facts(), answers.get())));
      while (!open.isEmpty()) {
        page.add(next(open));
      }
      append(page);
    }
  }

  /** Appends short cases, so that there are so many; the queue is long, not deep. */
  long shortCases(int count) {
    long written = 0;
    List<DomainEventMessage<?>> page = new ArrayList<>();
    for (int left = count; left > 0; left -= 100) {
      List<Open> open = begin(Math.min(100, left), 0, 0);
      while (!open.isEmpty()) {
        page.add(next(open));
        written++;
      }
      append(page);
    }
    return written;
  }

  private static List<Recorded> evaluated(List<Recorded> facts, Evaluation answer) {
    Recorded model = facts.getLast();
    List<Recorded> longer = new ArrayList<>(facts);
    longer.add(
        new Recorded(
            model.caseId(),
            model.record() + 1,
            model.by(),
            new RulesEvaluated(answer),
            model.envelope()));
    return longer;
  }

  /** New cases; those without a length have only what a submitted case cannot do without. */
  private List<Open> begin(int count, int least, int most) {
    List<Open> begun = new ArrayList<>();
    subject
        .bean(TransactionManager.class)
        .executeInTransaction(
            () -> {
              for (int i = 0; i < count; i++) {
                cases++;
                begun.add(
                    new Open(
                        UUID.randomUUID().toString(),
                        subject.text(title()),
                        cases,
                        most == 0 ? bare() : story.subList(0, random.nextInt(least, most + 1)),
                        new AtomicInteger()));
              }
            });
    return begun;
  }

  private String title() {
    return GOODS.get(random.nextInt(GOODS.size()))
        + "の"
        + DEEDS.get(random.nextInt(DEEDS.size()))
        + " 第"
        + cases
        + "号";
  }

  private List<Recorded> bare() {
    return story.stream()
        .filter(
            r ->
                r.event() instanceof CaseOpened
                    || r.event() instanceof DestinationDescribed
                    || r.event() instanceof CaseSubmitted)
        .toList();
  }

  /** The next fact of any of the open cases. */
  private DomainEventMessage<?> next(List<Open> open) {
    int chosen = random.nextInt(open.size());
    Open each = open.get(chosen);
    int sequence = each.written().getAndIncrement();
    Recorded model = each.facts().get(sequence);
    if (each.complete()) {
      open.set(chosen, open.getLast());
      open.removeLast();
    }
    Acting then = model.by();
    Acting by =
        new Acting(then.person(), then.seat(), then.at().plusSeconds(each.number()), then.day());
    return new GenericDomainEventMessage<>(
        "Case",
        each.id(),
        sequence,
        fact(model.event(), each),
        Envelope.of(Subject.newId(), by, true));
  }

  private static CaseEvent fact(CaseEvent model, Open each) {
    return switch (model) {
      case CaseOpened e -> new CaseOpened(each.title(), e.precedent());
      case CaseSubmitted e ->
          new CaseSubmitted(
              CaseReference.of("EX", YEAR, each.number()),
              e.documents(),
              e.endUseCertificatePromised());
      default -> model;
    };
  }

  private void append(List<DomainEventMessage<?>> page) {
    subject
        .bean(TransactionManager.class)
        .executeInTransaction(() -> subject.bean(EventStore.class).publish(List.copyOf(page)));
    page.clear();
  }
}
