package sekisho.view.scenario;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sekisho.message.scenario.Condition;
import sekisho.message.scenario.Inject;
import sekisho.message.scenario.Scenario;

/**
 * When an inject comes at the earliest, counted from the start, as far as its trigger says so; what
 * depends on the players has no planned time of its own.
 */
public final class PlannedTime {
  private final Scenario scenario;

  public PlannedTime(Scenario scenario) {
    this.scenario = scenario;
  }

  /** Empty when a trainer delivers it by hand, or only the play can tell. */
  public Optional<Duration> of(Inject inject) {
    return of(inject, new HashSet<>());
  }

  private Optional<Duration> of(Inject inject, Set<String> seen) {
    return seen.add(inject.id())
        ? inject.trigger().flatMap(trigger -> of(trigger, seen))
        : Optional.empty();
  }

  private Optional<Duration> of(Condition condition, Set<String> seen) {
    return switch (condition) {
      case Condition.All c -> times(c.of().stream(), seen).max(Comparator.naturalOrder());
      case Condition.Any c -> times(c.of().stream(), seen).min(Comparator.naturalOrder());
      case Condition.ClockAt c -> Optional.of(c.since());
      case Condition.Delivered c -> of(c.inject(), seen);
      case Condition.Read c -> of(c.inject(), seen);
      case Condition.Absent c ->
          c.afterInject()
              .map(after -> of(after, seen))
              .orElse(Optional.of(Duration.ZERO))
              .map(c.within()::plus);
      case Condition.MoveBegan c ->
          scenario.clock().moves().stream().skip(c.move() - 1L).findFirst().map(m -> m.at());
      case Condition.Not _, Condition.Happened _, Condition.CaseStands _ -> Optional.empty();
    };
  }

  private Optional<Duration> of(String inject, Set<String> seen) {
    return scenario.inject(inject).flatMap(i -> of(i, new HashSet<>(seen)));
  }

  private Stream<Duration> times(Stream<Condition> conditions, Set<String> seen) {
    return conditions.flatMap(c -> of(c, seen).stream());
  }
}
