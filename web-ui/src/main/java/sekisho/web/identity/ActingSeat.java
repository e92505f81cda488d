package sekisho.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.identity.SeatHoldings;
import sekisho.web.CurrentOfficial;

/**
 * The seat in which the person of the session acts: chosen once, kept in the session, checked
 * against the seats held now on every request. A seat that was revoked is left at once.
 */
@Component
public class ActingSeat implements CurrentOfficial {
  private static final String SEAT = "sekisho.seat";
  private static final String HELD = "sekisho.held";

  private final SeatHoldings holdings;

  ActingSeat(SeatHoldings holdings) {
    this.holdings = holdings;
  }

  @Override
  public PersonId person() {
    return signedIn().person();
  }

  @Override
  public Seat seat() {
    return maybeSeat()
        .orElseThrow(() -> new IllegalStateException("Person " + person() + " holds no seat"));
  }

  @Override
  public boolean simulated() {
    return signedIn().simulated();
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

  /** The seats that the person of this request holds now; read once a request. */
  @SuppressWarnings("unchecked")
  public Set<Seat> held() {
    var person = SignedIn.now();
    if (person.isEmpty()) {
      return Set.of();
    }
    HttpServletRequest request = attributes().getRequest();
    if (request.getAttribute(HELD) instanceof Set<?> read) {
      return (Set<Seat>) read;
    }
    Set<Seat> held = holdings.of(person.get().person());
    request.setAttribute(HELD, held);
    return held;
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
