package sekisho.web.identity;

import java.util.Optional;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import sekisho.message.PersonId;

/**
 * The person of the session. What it may do is not kept here: seats are read anew on each request.
 *
 * @param simulated a role-play account
 */
public record SignedIn(PersonId person, String login, boolean simulated)
    implements AuthenticatedPrincipal {
  @Override
  public String getName() {
    return person.toString();
  }

  /** The person of the current request, if somebody is signed in. */
  public static Optional<SignedIn> now() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn person
        ? Optional.of(person)
        : Optional.empty();
  }
}
