package sekisho.message.play;

import static java.util.Comparator.comparing;
import static sekisho.message.play.Answer.Holding.ALWAYS;
import static sekisho.message.play.Answer.Holding.NEVER;
import static sekisho.message.play.Answer.Holding.NOT_YET;
import static sekisho.message.play.Answer.Holding.NOW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sekisho.message.ExerciseEvent.InjectDelivered;
import sekisho.message.ExerciseEvent.ItemOpened;
import sekisho.message.ExerciseEvent.MoveAdvanced;
import sekisho.message.InjectId;
import sekisho.message.SeatId;
import sekisho.message.scenario.ClockPlan;
import sekisho.message.scenario.Condition;
import sekisho.message.scenario.Condition.Absent;
import sekisho.message.scenario.Condition.All;
import sekisho.message.scenario.Condition.Any;
import sekisho.message.scenario.Condition.CaseStands;
import sekisho.message.scenario.Condition.ClockAt;
import sekisho.message.scenario.Condition.Delivered;
import sekisho.message.scenario.Condition.Happened;
import sekisho.message.scenario.Condition.MoveBegan;
import sekisho.message.scenario.Condition.Not;
import sekisho.message.scenario.Condition.Read;

/** One look at an exercise at one moment of its clock. */
final class Asking {
  private final Play play;
  private final Instant now;
  private final Predicate<Played> counts;

  /**
   * @param counts which facts count as having happened
   */
  Asking(Play play, Instant now, Predicate<Played> counts) {
    this.play = play;
    this.now = now;
    this.counts = counts;
  }

  /** Before the start nothing holds, and all may come. */
  Answer of(Condition condition) {
    return play.start()
        .map(start -> of(condition, start))
        .orElseGet(() -> Answer.of(NOT_YET, play.scenario().calendar().epoch()));
  }

  private Answer of(Condition condition, Played start) {
    return switch (condition) {
      case All all -> all(all.of().stream().map(part -> of(part, start)).toList(), start);
      case Any any -> any(any.of().stream().map(part -> of(part, start)).toList(), start);
      case Not not -> of(not.of(), start).not();
      case Happened happened -> leaf(happened(happened, start));
      case Absent absent -> leaf(absent(absent, start));
      case CaseStands stands -> leaf(stands(stands, start));
      case ClockAt clock -> leaf(clock(clock, start));
      case Delivered delivered -> leaf(delivered(new InjectId(delivered.inject()), start));
      case Read read -> leaf(read(read.place(), new InjectId(read.inject()), start));
      case MoveBegan move -> leaf(move(move, start));
    };
  }

  private Answer leaf(Answer answer) {
    return play.end().isPresent() ? answer.forGood() : answer;
  }

  private Answer happened(Happened asked, Played start) {
    List<Played> found =
        play.matching(asked.fact()).stream()
            .filter(counts)
            .limit(Math.max(1, asked.atLeast()))
            .toList();
    return found.size() < asked.atLeast()
        ? Answer.of(NOT_YET, start.at())
        : Answer.of(
            ALWAYS,
            found.isEmpty() ? start.at() : found.getLast().at(),
            found.stream().map(Played::number).toArray(Long[]::new));
  }

  /** A fact at the very end of the time comes too late: from then on its absence holds. */
  private Answer absent(Absent asked, Played start) {
    Optional<InjectId> inject = asked.afterInject().map(InjectId::new);
    if (inject.isPresent() && play.delivery(inject.get()).isEmpty()) {
      return notComing(inject.get()).orElseGet(() -> Answer.of(NOT_YET, start.at()));
    }
    Played opening = inject.flatMap(play::delivery).orElse(start);
    Instant end = play.scenario().calendar().ends(opening.at(), asked.within(), asked.working());
    Optional<Played> came =
        play.matching(asked.fact()).stream()
            .filter(record -> record.number() > opening.number())
            .filter(record -> record.at().isBefore(end))
            .findFirst();
    return came.map(record -> Answer.of(NEVER, record.at(), record.number()))
        .orElseGet(
            () ->
                now.isBefore(end)
                    ? Answer.of(NOT_YET, start.at())
                    : Answer.of(ALWAYS, end, opening.number()));
  }

  private Answer stands(CaseStands asked, Played start) {
    List<Play.Stood> stood = play.stages(asked.caseId());
    if (stood.isEmpty()) {
      return Answer.of(NOT_YET, start.at());
    }
    Play.Stood last = stood.getLast();
    return Answer.of(
        asked.at().contains(last.stage()) ? NOW : NOT_YET, last.from().at(), last.from().number());
  }

  private Answer clock(ClockAt asked, Played start) {
    Instant from = start.at().plus(asked.since());
    return now.isBefore(from)
        ? Answer.of(NOT_YET, start.at())
        : Answer.of(ALWAYS, from, start.number());
  }

  private Answer delivered(InjectId inject, Played start) {
    return play.delivery(inject)
        .map(record -> Answer.of(ALWAYS, record.at(), record.number()))
        .or(() -> notComing(inject))
        .orElseGet(() -> Answer.of(NOT_YET, start.at()));
  }

  private Answer read(SeatId place, InjectId inject, Played start) {
    return play.first(ItemOpened.class, e -> e.place().equals(place) && e.inject().equals(inject))
        .map(record -> Answer.of(ALWAYS, record.at(), record.number()))
        .or(() -> notComing(inject))
        .or(() -> play.recall(inject).map(r -> Answer.without(inject, r.at(), r.number())))
        .or(() -> notFor(place, inject))
        .orElseGet(() -> Answer.of(NOT_YET, start.at()));
  }

  private Optional<Answer> notFor(SeatId place, InjectId inject) {
    return play.delivery(inject)
        .filter(r -> r.event() instanceof InjectDelivered e && !e.to().contains(place))
        .map(r -> Answer.without(inject, r.at(), r.number()));
  }

  private Optional<Answer> notComing(InjectId inject) {
    return play.leftOut(inject).map(r -> Answer.without(inject, r.at(), r.number()));
  }

  /** A move without time before it begins with the exercise. */
  private Answer move(MoveBegan asked, Played start) {
    List<ClockPlan.Move> moves = play.scenario().clock().moves();
    if (asked.move() == 1 && !moves.isEmpty() && moves.getFirst().at().isZero()) {
      return Answer.of(ALWAYS, start.at(), start.number());
    }
    return play.first(MoveAdvanced.class, e -> e.move() >= asked.move())
        .map(record -> Answer.of(ALWAYS, record.at(), record.number()))
        .orElseGet(() -> Answer.of(NOT_YET, start.at()));
  }

  private static Answer all(List<Answer> parts, Played start) {
    Optional<Answer> never = parts.stream().filter(Answer::never).min(comparing(Answer::since));
    Optional<Answer> missing =
        parts.stream().filter(part -> !part.holds()).min(comparing(Answer::since));
    if (never.isPresent()) {
      return never.get();
    } else if (missing.isPresent()) {
      return new Answer(NOT_YET, missing.get().since(), recordsOf(parts), Optional.empty());
    }
    return new Answer(
        parts.stream().allMatch(part -> part.holding() == ALWAYS) ? ALWAYS : NOW,
        parts.stream().map(Answer::since).reduce(start.at(), Asking::later),
        recordsOf(parts),
        Optional.empty());
  }

  private static Answer any(List<Answer> parts, Played start) {
    Optional<Answer> always =
        parts.stream().filter(part -> part.holding() == ALWAYS).min(comparing(Answer::since));
    Optional<Answer> now =
        parts.stream().filter(part -> part.holding() == NOW).min(comparing(Answer::since));
    if (always.isPresent() || now.isPresent()) {
      Answer first =
          Stream.of(always, now)
              .flatMap(Optional::stream)
              .min(comparing(Answer::since))
              .orElseThrow();
      return new Answer(
          always.isPresent() ? ALWAYS : NOW, first.since(), first.records(), Optional.empty());
    }
    return new Answer(
        parts.stream().allMatch(Answer::never) ? NEVER : NOT_YET,
        parts.stream().map(Answer::since).reduce(start.at(), Asking::later),
        recordsOf(parts),
        parts.stream().map(Answer::without).flatMap(Optional::stream).findFirst());
  }

  private static SortedSet<Long> recordsOf(List<Answer> parts) {
    SortedSet<Long> all = new TreeSet<>();
    parts.forEach(part -> all.addAll(part.records()));
    return all;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
