package sekisho.decision.exercise;

import static java.util.Comparator.comparing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sekisho.message.Country;
import sekisho.message.ExerciseEvent.AdHocInjectDelivered;
import sekisho.message.ExerciseEvent.ExpectationSettled;
import sekisho.message.ExerciseEvent.InjectDelivered;
import sekisho.message.InjectId;
import sekisho.message.RegisterCommand;
import sekisho.message.RegisterEvent;
import sekisho.message.RegisterEvent.FactRecorded;
import sekisho.message.RegisterEvent.RegisterFactCorrected;
import sekisho.message.RegisterFactId;
import sekisho.message.RegisterFacts;
import sekisho.message.TextRef;
import sekisho.message.WorldChange;
import sekisho.message.play.Moments;
import sekisho.message.play.Play;
import sekisho.message.play.Played;
import sekisho.message.scenario.Expectation;
import sekisho.message.scenario.Inject;

/**
 * What the product itself has to do in an exercise: deliver what falls due, let it become true in
 * the registers, rule out what can no longer come, and say what became of expectations. It follows
 * from the records and the clock alone: cut short, it is the same when asked again.
 */
public final class Unfolding {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final Play play;
  private final Moments moments;

  public Unfolding(Play play) {
    this.play = play;
    this.moments = new Moments(play);
  }

  /** The steps that are due up to a moment of the exercise, in their order. */
  public List<Step> due(Instant now) {
    if (play.start().isEmpty()) {
      // Before the start nothing is due but the world, on which the cases are prepared.
      return play.records().isEmpty() ? List.of() : initial(epoch());
    }
    Instant last = play.records().getLast().at();
    Instant until = play.end().map(Played::at).filter(now::isAfter).orElse(now);
    List<Step> steps = new ArrayList<>(initial(last));
    for (Played record : play.of(InjectDelivered.class)) {
      if (record.event() instanceof InjectDelivered e) {
        steps.addAll(brought(e.inject(), e.changes(), record, last));
      }
    }
    for (Played record : play.of(AdHocInjectDelivered.class)) {
      if (record.event() instanceof AdHocInjectDelivered e) {
        steps.addAll(brought(e.inject().id(), e.inject().changes(), record, last));
      }
    }
    steps.addAll(new Reaching(play).due(until, last));
    for (Inject inject : play.scenario().injects()) {
      step(inject, until, last).ifPresent(steps::add);
    }
    Set<String> settled =
        play.of(ExpectationSettled.class).stream()
            .map(record -> ((ExpectationSettled) record.event()).expectation())
            .collect(Collectors.toUnmodifiableSet());
    for (Expectation expectation : play.scenario().expectations()) {
      if (!settled.contains(expectation.id())) {
        new Expected(play, expectation)
            .by(until)
            .map(o -> new Step.Settle(expectation.id(), o.outcome(), later(o.at(), last)))
            .ifPresent(steps::add);
      }
    }
    return steps.stream().sorted(comparing(Step::at).thenComparing(Step::rank)).toList();
  }

  /** After the end nothing is delivered any more; what never came is ruled out. */
  private Optional<Step> step(Inject inject, Instant now, Instant last) {
    InjectId id = new InjectId(inject.id());
    if (play.delivery(id).isPresent() || play.leftOut(id).isPresent()) {
      return Optional.empty();
    } else if (play.end().isPresent()) {
      return Optional.of(new Step.RuleOut(id, last));
    }
    return inject
        .trigger()
        .flatMap(
            trigger ->
                moments
                    .firstHeld(trigger, now)
                    .<Step>map(held -> new Step.Deliver(id, later(held.at(), last)))
                    .or(
                        () ->
                            Optional.of(play.ask(trigger, now))
                                .filter(answer -> answer.never())
                                .map(_ -> new Step.RuleOut(id, last))));
  }

  /** What is true from the start and not on record yet. */
  private List<Step> initial(Instant last) {
    List<WorldChange> facts =
        play.scenario().world().countries().stream()
            .flatMap(
                country ->
                    country.facts().stream()
                        .sorted()
                        .map(fact -> new WorldChange(country.code(), fact, true)))
            .toList();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      if (!recordedAfter(0, facts.get(i), dayOf(last))) {
        steps.add(new Step.Change(Optional.empty(), i, facts.get(i), last));
      }
    }
    return steps;
  }

  private List<Step> brought(
      InjectId inject, List<WorldChange> changes, Played delivery, Instant last) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      WorldChange change = changes.get(i);
      LocalDate day = dayOf(delivery.at());
      boolean was = new WorldChanges(change, day).holds(known(change.country(), delivery.number()));
      if (!was && !recordedAfter(delivery.number(), change, day)) {
        steps.add(new Step.Change(Optional.of(inject), i, change, last));
      }
    }
    return steps;
  }

  private boolean recordedAfter(long number, WorldChange change, LocalDate day) {
    var wanted = new WorldChanges(change, day);
    return registers(change.country())
        .anyMatch(
            record ->
                record.number() > number
                    && ((record.event() instanceof FactRecorded fact && wanted.saidBy(fact))
                        || (record.event() instanceof RegisterFactCorrected c
                            && corrects(c, wanted))));
  }

  private boolean corrects(RegisterFactCorrected corrected, WorldChanges wanted) {
    return known(corrected.country(), Long.MAX_VALUE)
        .find(corrected.corrected())
        .filter(fact -> fact.register() == wanted.register())
        .isPresent();
  }

  /**
   * What has to be asked of the registers so that a change becomes true.
   *
   * @param reason why a fact of the same day is corrected
   */
  public List<RegisterCommand> commands(Step.Change step, TextRef reason) {
    WorldChange change = step.change();
    return new WorldChanges(change, day(step))
        .commands(known(change.country(), Long.MAX_VALUE), number -> id(step, number), reason);
  }

  /** What is true from the start was so on the day before. */
  private LocalDate day(Step.Change step) {
    return step.inject()
        .flatMap(play::delivery)
        .map(delivery -> dayOf(delivery.at()))
        .orElseGet(() -> dayOf(epoch()).minusDays(1));
  }

  private RegisterFactId id(Step.Change step, int number) {
    String name = "sekisho exercise " + play.exercise() + " " + step.name() + " fact " + number;
    return new RegisterFactId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  private RegisterFacts known(Country country, long before) {
    return RegisterFacts.of(
        registers(country)
            .filter(record -> record.number() < before)
            .map(record -> (RegisterEvent) record.event())
            .toList());
  }

  private Stream<Played> registers(Country country) {
    return play.records().stream()
        .filter(r -> r.event() instanceof RegisterEvent e && e.country().equals(country));
  }

  private Instant epoch() {
    return play.scenario().calendar().epoch();
  }

  private static LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, JAPAN);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
