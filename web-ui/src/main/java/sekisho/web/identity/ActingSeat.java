package sekisho.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.exercise.Sittings;
import sekisho.view.identity.SeatHoldings;
import sekisho.web.CurrentOfficial;

/**
 * The seat in which the person of the session acts: chosen once, kept in the session, checked
 * against the seats held now on every request. A seat that was revoked is left at once.
 */
@Component
public class ActingSeat implements CurrentOfficial {
  private static final String SEAT = "sekisho.seat";
  private static final String STANDING = "sekisho.standing";
  private static final String EXERCISE = "sekisho.exercise";

  /** Who leads or inspects exercises stays who they are, in every exercise. */
  private static final Set<Seat> THEMSELVES = Set.of(Seat.EXCON, Seat.AUD);

  private final SeatHoldings holdings;
  private final Sittings sittings;

  ActingSeat(SeatHoldings holdings, Sittings sittings) {
    this.holdings = holdings;
    this.sittings = sittings;
  }

  @Override
  public PersonId person() {
    PersonId player = player();
    return exercise()
        .filter(_ -> !THEMSELVES.contains(seat()))
        .map(exercise -> PersonId.inExercise(exercise, seat()))
        .orElse(player);
  }

  @Override
  public PersonId player() {
    return signedIn().person();
  }

  /** The exercise that the session has entered, as long as its person has a place there. */
  @Override
  public Optional<ExerciseId> exercise() {
    return standing().exercise();
  }

  /**
   * Enters an exercise, or not when the person has no place there. The seat is chosen anew.
   *
   * @return whether the session stands in the exercise now
   */
  public boolean enter(ExerciseId exercise) {
    if (inExercise(exercise, player()).isEmpty()) {
      return false;
    }
    move(Optional.of(exercise));
    return true;
  }

  /** Leaves the exercise; the session stands in the open house again. */
  public void leave() {
    move(Optional.empty());
  }

  private static void move(Optional<ExerciseId> to) {
    ServletRequestAttributes attributes = attributes();
    attributes.removeAttribute(SEAT, RequestAttributes.SCOPE_SESSION);
    attributes.removeAttribute(EXERCISE, RequestAttributes.SCOPE_SESSION);
    attributes.getRequest().removeAttribute(STANDING);
    to.ifPresent(
        exercise ->
            attributes.setAttribute(
                EXERCISE, exercise.toString(), RequestAttributes.SCOPE_SESSION));
  }

  private static Optional<ExerciseId> entered() {
    Object entered = attributes().getAttribute(EXERCISE, RequestAttributes.SCOPE_SESSION);
    return entered instanceof String id ? Optional.of(ExerciseId.of(id)) : Optional.empty();
  }

  /** Trainers and auditors may stand in every exercise; whoever else has a place, in that. */
  private Set<Seat> inExercise(ExerciseId exercise, PersonId player) {
    Set<Seat> seats = EnumSet.noneOf(Seat.class);
    seats.addAll(sittings.seats(exercise, player));
    holdings.of(player).stream().filter(THEMSELVES::contains).forEach(seats::add);
    return Collections.unmodifiableSet(seats);
  }

  @Override
  public Seat seat() {
    return maybeSeat()
        .orElseThrow(() -> new IllegalStateException("Person " + person() + " holds no seat"));
  }

  @Override
  public boolean simulated() {
    return signedIn().simulated() || exercise().isPresent();
  }

  /** The seat acted in, if somebody is signed in who holds one. */
  public Optional<Seat> maybeSeat() {
    Set<Seat> held = held();
    Object chosen = attributes().getAttribute(SEAT, RequestAttributes.SCOPE_SESSION);
    if (chosen instanceof Seat seat && held.contains(seat)) {
      return Optional.of(seat);
    }
    return held.stream().findFirst();
  }

  /** The seats that the person of this request holds now, where the session stands. */
  public Set<Seat> held() {
    return standing().seats();
  }

  /** Where the session stands, and the seats held there. */
  private record Standing(Optional<ExerciseId> exercise, Set<Seat> seats) {}

  /** Read once a request. Whoever lost the last place in an exercise stands outside again. */
  private Standing standing() {
    var person = SignedIn.now();
    if (person.isEmpty()) {
      return new Standing(Optional.empty(), Set.of());
    }
    HttpServletRequest request = attributes().getRequest();
    if (request.getAttribute(STANDING) instanceof Standing read) {
      return read;
    }
    PersonId player = person.get().person();
    Standing now =
        entered()
            .map(exercise -> new Standing(Optional.of(exercise), inExercise(exercise, player)))
            .filter(standing -> !standing.seats().isEmpty())
            .orElseGet(() -> new Standing(Optional.empty(), holdings.of(player)));
    request.setAttribute(STANDING, now);
    return now;
  }

  /** Acts in another seat from now on; a seat that is not held is not taken. */
  public boolean actIn(Seat seat) {
    if (!held().contains(seat)) {
      return false;
    }
    attributes().setAttribute(SEAT, seat, RequestAttributes.SCOPE_SESSION);
    return true;
  }

  private static SignedIn signedIn() {
    return SignedIn.now().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
  }

  private static ServletRequestAttributes attributes() {
    return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
  }
}
