package sekisho.view.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sekisho.message.AdHocInject;
import sekisho.message.Channel;
import sekisho.message.ExerciseEvent.AdHocInjectDelivered;
import sekisho.message.ExerciseEvent.ExpectationSettled;
import sekisho.message.ExerciseEvent.InjectAmended;
import sekisho.message.ExerciseEvent.InjectDelivered;
import sekisho.message.ExerciseEvent.InjectRecalled;
import sekisho.message.ExerciseEvent.InjectRuledOut;
import sekisho.message.ExerciseEvent.InjectSkipped;
import sekisho.message.ExerciseEvent.ItemAnswered;
import sekisho.message.ExerciseEvent.ItemOpened;
import sekisho.message.ExerciseStanding;
import sekisho.message.ExpectationOutcome;
import sekisho.message.InjectId;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.message.play.Moments;
import sekisho.message.play.Play;
import sekisho.message.play.Played;
import sekisho.message.scenario.Condition;
import sekisho.message.scenario.Expectation;
import sekisho.message.scenario.Inject;
import sekisho.view.desk.DeskInject.State;

/** The injects of an exercise at one moment: what became of each, and who has responded. */
final class InjectsAtDesk {
  /** Nobody answers a newspaper or a report: to have opened it is all (assumption A). */
  private static final Set<Channel> ONE_WAY = EnumSet.of(Channel.NEWS, Channel.INTELLIGENCE);

  private final Play play;
  private final Moments moments;
  private final ExerciseStanding standing;
  private final Instant now;
  private final Map<String, ExpectationOutcome> settled = new HashMap<>();

  /**
   * @param standing who sits where: nobody waits for the answer of an empty place or of a
   *     counterpart
   */
  InjectsAtDesk(Play play, ExerciseStanding standing, Instant now) {
    this.play = play;
    this.moments = new Moments(play);
    this.standing = standing;
    this.now = now;
    for (Played record : play.of(ExpectationSettled.class)) {
      if (record.event() instanceof ExpectationSettled e) {
        settled.put(e.expectation(), e.outcome());
      }
    }
  }

  List<DeskInject> all() {
    List<DeskInject> all = new ArrayList<>();
    for (Inject inject : play.scenario().injects()) {
      all.add(planned(all.size() + 1, inject));
    }
    for (Played record : play.of(AdHocInjectDelivered.class)) {
      if (record.event() instanceof AdHocInjectDelivered e) {
        all.add(adHoc(all.size() + 1, e.inject(), record));
      }
    }
    return all;
  }

  private DeskInject planned(int number, Inject inject) {
    InjectId id = new InjectId(inject.id());
    Optional<Played> delivery = play.delivery(id);
    Optional<Instant> comes =
        delivery.isPresent() ? Optional.empty() : inject.trigger().flatMap(moments::comes);
    return new DeskInject(
        number,
        id,
        Optional.of(inject),
        Optional.empty(),
        state(id, delivery, inject.trigger().isPresent()),
        inject.to(),
        delivery.map(Played::at).or(() -> comes).or(() -> notBefore(inject)),
        comes.isPresent(),
        delivery.map(Played::number),
        delivery
            .flatMap(d -> d.event() instanceof InjectDelivered e ? e.amendedText() : text(id))
            .or(() -> text(id)),
        reason(id),
        delivery
            .map(
                d ->
                    responses(
                        id, inject.to(), inject.channel(), inject.answerWithin().map(d.at()::plus)))
            .orElse(List.of()));
  }

  private DeskInject adHoc(int number, AdHocInject inject, Played delivery) {
    return new DeskInject(
        number,
        inject.id(),
        Optional.empty(),
        Optional.of(inject),
        state(inject.id(), Optional.of(delivery), false),
        inject.to(),
        Optional.of(delivery.at()),
        false,
        Optional.of(delivery.number()),
        Optional.empty(),
        reason(inject.id()),
        responses(inject.id(), inject.to(), inject.channel(), inject.answerBy()));
  }

  private State state(InjectId id, Optional<Played> delivery, boolean triggered) {
    if (delivery.isPresent()) {
      return play.recall(id).isPresent() ? State.RECALLED : State.DELIVERED;
    }
    return play.leftOut(id)
        .map(out -> out.event() instanceof InjectRuledOut ? State.RULED_OUT : State.SKIPPED)
        .orElse(triggered ? State.PLANNED : State.BY_HAND);
  }

  /** The newest words put in place of those of the scenario. */
  private Optional<TextRef> text(InjectId id) {
    return play.of(InjectAmended.class).reversed().stream()
        .flatMap(r -> r.event() instanceof InjectAmended e ? Stream.of(e) : Stream.empty())
        .filter(e -> e.inject().equals(id))
        .map(InjectAmended::text)
        .findFirst();
  }

  private Optional<TextRef> reason(InjectId id) {
    return play.recall(id)
        .or(() -> play.leftOut(id))
        .map(Played::event)
        .flatMap(
            event ->
                event instanceof InjectRecalled recalled
                    ? Optional.of(recalled.reason())
                    : event instanceof InjectSkipped skipped
                        ? Optional.of(skipped.reason())
                        : Optional.empty());
  }

  /** The exercise time before which its trigger cannot hold, as far as the clock says so. */
  private Optional<Instant> notBefore(Inject inject) {
    return inject
        .trigger()
        .flatMap(InjectsAtDesk::least)
        .map(play.scenario().calendar().epoch()::plus)
        .map(at -> at.isBefore(now) && play.start().isPresent() ? now : at);
  }

  private static Optional<Duration> least(Condition condition) {
    return switch (condition) {
      case Condition.ClockAt clock -> Optional.of(clock.since());
      case Condition.All all ->
          all.of().stream().flatMap(part -> least(part).stream()).max(Comparator.naturalOrder());
      case Condition.Any any ->
          any.of().stream().allMatch(part -> least(part).isPresent())
              ? any.of().stream()
                  .flatMap(part -> least(part).stream())
                  .min(Comparator.naturalOrder())
              : Optional.empty();
      case Condition.Not _,
          Condition.Happened _,
          Condition.Absent _,
          Condition.CaseStands _,
          Condition.Delivered _,
          Condition.Read _,
          Condition.MoveBegan _ ->
          Optional.empty();
    };
  }

  private List<Response> responses(
      InjectId id, Set<SeatId> to, Channel channel, Optional<Instant> answerBy) {
    return Stream.concat(to.stream(), expected(id).stream().map(Expectation::place))
        .distinct()
        .sorted()
        .map(place -> response(id, place, channel, answerBy))
        .filter(
            response ->
                response.kind() == Response.Kind.DONE
                    || standing.in(response.place()).person().isPresent())
        .toList();
  }

  private Response response(
      InjectId id, SeatId place, Channel channel, Optional<Instant> answerBy) {
    List<Expectation> expected =
        expected(id).stream().filter(e -> e.place().equals(place)).toList();
    if (!expected.isEmpty()) {
      return settled(place, expected);
    }
    Optional<Instant> answered =
        play.of(ItemAnswered.class).stream()
            .filter(
                r ->
                    r.event() instanceof ItemAnswered e
                        && e.inject().equals(id)
                        && e.place().equals(place))
            .map(Played::at)
            .findFirst();
    if (answerBy.isPresent() && !ONE_WAY.contains(channel)) {
      boolean late =
          answered.or(() -> Optional.of(now)).filter(answerBy.get()::isBefore).isPresent();
      return new Response(
          place,
          late
              ? Response.Kind.LATE
              : answered.isPresent() ? Response.Kind.DONE : Response.Kind.OPEN,
          answered);
    }
    Optional<Instant> done = answered.or(() -> opened(id, place));
    return new Response(place, done.isPresent() ? Response.Kind.DONE : Response.Kind.OPEN, done);
  }

  private Optional<Instant> opened(InjectId id, SeatId place) {
    return play.of(ItemOpened.class).stream()
        .filter(
            r ->
                r.event() instanceof ItemOpened e
                    && e.inject().equals(id)
                    && e.place().equals(place))
        .map(Played::at)
        .findFirst();
  }

  private List<Expectation> expected(InjectId id) {
    Set<String> named =
        play.scenario().inject(id.value()).map(i -> Set.copyOf(i.expects())).orElse(Set.of());
    return play.scenario().expectations().stream()
        .filter(e -> named.contains(e.id()) || e.after().equals(Optional.of(id.value())))
        .toList();
  }

  private Response settled(SeatId place, List<Expectation> expected) {
    List<ExpectationOutcome> outcomes =
        expected.stream().flatMap(e -> Optional.ofNullable(settled.get(e.id())).stream()).toList();
    if (outcomes.stream().anyMatch(ExpectationOutcome.Missed.class::isInstance)) {
      return new Response(place, Response.Kind.LATE, Optional.empty());
    } else if (outcomes.size() < expected.size()) {
      return new Response(place, Response.Kind.OPEN, Optional.empty());
    }
    Optional<Instant> last =
        outcomes.stream()
            .flatMap(
                o -> o instanceof ExpectationOutcome.Met met ? Stream.of(met.at()) : Stream.empty())
            .max(Comparator.naturalOrder());
    return new Response(place, Response.Kind.DONE, last);
  }
}
