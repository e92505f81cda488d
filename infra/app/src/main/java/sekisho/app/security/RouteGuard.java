package sekisho.app.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
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
    return new AuthorizationDecision(may(request.getMethod(), request.getRequestURI()));
  }

  @Override
  public boolean mayOpen(String address) {
    return may("GET", address);
  }

  @Override
  public boolean may(String method, String address) {
    return switch (routes.access(method, address).orElse(null)) {
      case Access.Everybody _ -> true;
      case Access.SignedIn _ -> SignedIn.now().isPresent();
      case Access.Seats(var seats) -> acting.maybeSeat().filter(seats::contains).isPresent();
      case null -> false;
    };
  }
}
