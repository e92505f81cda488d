package sekisho.message.play;

import java.time.Instant;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import sekisho.message.InjectId;
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

/** When the clock alone, with nothing more happening, makes a condition hold. */
public final class Moments {
  private final Play play;

  public Moments(Play play) {
    this.play = play;
  }

  /**
   * The first moment at which the condition holds, from the last record on and up to a moment. So
   * what falls due while the clock jumps falls due at its own time.
   */
  public Optional<Held> firstHeld(Condition condition, Instant until) {
    return firstHeld(condition, until, moment -> play.ask(condition, moment));
  }

  /**
   * As {@link #firstHeld}, counting only what was done in play after a record.
   *
   * @param after its number
   */
  public Optional<Held> firstHeld(Condition condition, Instant until, long after) {
    return firstHeld(condition, until, moment -> play.ask(condition, moment, after));
  }

  private Optional<Held> firstHeld(
      Condition condition, Instant until, Function<Instant, Answer> asked) {
    if (play.records().isEmpty()) {
      return Optional.empty();
    }
    Instant last = play.records().getLast().at();
    NavigableSet<Instant> moments = new TreeSet<>();
    moments.add(last.isAfter(until) ? until : last);
    turns(condition)
        .filter(moment -> moment.isAfter(last) && !moment.isAfter(until))
        .forEach(moments::add);
    return moments.stream()
        .map(moment -> new Held(moment, asked.apply(moment)))
        .filter(held -> held.answer().holds())
        .findFirst();
  }

  /** When it will hold if nothing more happens. */
  public Optional<Instant> comes(Condition condition) {
    return firstHeld(condition, Instant.MAX).map(Held::at);
  }

  /**
   * A condition that holds.
   *
   * @param at the moment, not before the last record
   */
  public record Held(Instant at, Answer answer) {}

  /** The moments at which the clock alone changes an answer. */
  private Stream<Instant> turns(Condition condition) {
    return switch (condition) {
      case All all -> all.of().stream().flatMap(this::turns);
      case Any any -> any.of().stream().flatMap(this::turns);
      case Not not -> turns(not.of());
      case Absent absent ->
          absent
              .afterInject()
              .map(inject -> play.delivery(new InjectId(inject)))
              .orElseGet(play::start)
              .map(
                  from ->
                      play.scenario().calendar().ends(from.at(), absent.within(), absent.working()))
              .stream();
      case ClockAt clock -> play.start().map(from -> from.at().plus(clock.since())).stream();
      case Happened _, CaseStands _, Delivered _, Read _, MoveBegan _ -> Stream.empty();
    };
  }
}
