package sekisho.app.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import sekisho.web.ShownMoment;
import sekisho.web.identity.ActingSeat;
import sekisho.web.identity.Reach;
import sekisho.web.identity.SignedIn;

/**
 * Lets a request through when the table names its route for the seat acted in; all else is denied.
 */
@Component
class RouteGuard implements AuthorizationManager<RequestAuthorizationContext>, Reach {
  private final RouteTable routes;
  private final ActingSeat acting;

  RouteGuard(RouteTable routes, ActingSeat acting) {
    this.routes = routes;
    this.acting = acting;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> authentication,
      RequestAuthorizationContext context) {
    var request = context.getRequest();
    return new AuthorizationDecision(allows(request.getMethod(), request.getRequestURI()));
  }

  /** From a page of the past no link leads out of it but the one that says so. */
  @Override
  public boolean mayOpen(String address) {
    return allows("GET", address)
        && (ShownMoment.now().isEmpty() || ShownMoment.isKnownTo(address));
  }

  /** In the past nothing can be done. */
  @Override
  public boolean may(String method, String address) {
    return method.equals("GET")
        ? mayOpen(address)
        : ShownMoment.now().isEmpty() && allows(method, address);
  }

  private boolean allows(String method, String address) {
    return switch (routes.access(method, address).orElse(null)) {
      case Access.Everybody _ -> true;
      case Access.SignedIn _ -> SignedIn.now().isPresent();
      case Access.Seats(var seats) -> acting.maybeSeat().filter(seats::contains).isPresent();
      case null -> false;
    };
  }
}
