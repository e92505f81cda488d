package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sekisho.decision.casefile.CaseDecider;
import sekisho.decision.policy.PolicyBook;
import sekisho.message.Acting;
import sekisho.message.CaseCommand;
import sekisho.message.CaseEvent;
import sekisho.message.Ground;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.message.Stage;

/**
 * A case played by its seats: given what they did, when one of them asks, then facts or a refusal.
 *
 * <p>Each seat is another person unless a spec says otherwise. Every when / then is told to {@link
 * SpecBook}, from which the prose for officials is made.
 */
public final class Play {
  public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final CaseDecider decider;
  private final Map<Seat, PersonId> persons = new HashMap<>();
  private CaseState state = CaseState.initial();
  private LocalDate day = DAY;

  /** A play by a book and a register on paper. */
  Play() {
    this(new OnPaper(), OnPaper::agreement);
  }

  public Play(PolicyBook policy, AgreementRegister agreements) {
    Map<OnPaper.Series, Long> given = new HashMap<>();
    decider =
        new CaseDecider(
            policy,
            agreements,
            (person, seat) -> persons.containsValue(person) && person(seat).equals(person),
            (series, year) -> given.merge(new OnPaper.Series(series, year), 1L, Long::sum));
  }

  static PersonId person(String name) {
    return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  public PersonId person(Seat seat) {
    return persons.computeIfAbsent(seat, s -> person(s.name()));
  }

  /** The same human being holds both seats from now on. */
  public Play sits(Seat seat, Seat like) {
    persons.put(seat, person(like));
    return this;
  }

  /** Another human being sits in the seat from now on. */
  public Play replaced(Seat seat) {
    persons.put(seat, person("another " + seat));
    return this;
  }

  public Play on(LocalDate newDay) {
    day = newDay;
    return this;
  }

  public LocalDate day() {
    return day;
  }

  public CaseState state() {
    return state;
  }

  /** What a seat did before; it is accepted, or the spec is wrong. */
  public Play did(Seat seat, CaseCommand... commands) {
    for (CaseCommand command : commands) {
      Acting by = acting(seat);
      state = state.evolve(decider.decide(command, by, state), by);
    }
    return this;
  }

  /** When a seat asks. */
  public Asked when(Seat seat, CaseCommand command) {
    return new Asked(seat, command);
  }

  private Acting acting(Seat seat) {
    Instant at = day.atTime(3, 0).toInstant(ZoneOffset.UTC);
    return new Acting(person(seat), seat, at, day);
  }

  /** What was asked, and what is expected of it. */
  public final class Asked {
    private final Seat seat;
    private final CaseCommand command;
    private final Stage before = state.stage();

    private Asked(Seat seat, CaseCommand command) {
      this.seat = seat;
      this.command = command;
    }

    /** Then exactly these facts are recorded, in this order. */
    public Play then(Class<?>... facts) {
      Acting by = acting(seat);
      List<CaseEvent> events = decider.decide(command, by, state);
      assertThat(events.stream().<Class<?>>map(Object::getClass).toList())
          .isEqualTo(Arrays.asList(facts));
      state = state.evolve(events, by);
      SpecBook.told(
          before,
          seat,
          command,
          Arrays.stream(facts).map(Class::getSimpleName).collect(Collectors.joining(", ")),
          null);
      return Play.this;
    }

    /** Then it is refused on this ground, and nothing is recorded. */
    public Play refused(Ground ground) {
      CaseState unchanged = state;
      @Nullable Refused refused =
          catchThrowableOfType(
              Refused.class, () -> decider.decide(command, acting(seat), unchanged));
      assertThat(refused).as("%s by %s should be refused", command, seat).isNotNull();
      assertThat(refused.ground()).isEqualTo(ground);
      SpecBook.told(before, seat, command, "", ground);
      return Play.this;
    }
  }

  /** Then the case stands here. */
  public Play standsAt(Stage stage) {
    assertThat(state.stage()).isEqualTo(stage);
    return this;
  }

  public <E extends CaseEvent> E latest(Class<E> type) {
    return state.latest(type).orElseThrow();
  }
}
