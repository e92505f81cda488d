package sekisho.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import sekisho.web.identity.KeptForm;
import sekisho.web.identity.SignedIn;

/**
 * What happens to a request that was turned away: whoever is not signed in goes to the sign-in
 * page, and what was typed is kept; so is what was typed on a page of an older session by somebody
 * who has signed in again since; an address that does not exist is not found; the rest is
 * forbidden.
 */
@Component
class Turned implements AuthenticationEntryPoint, AccessDeniedHandler {
  private static final String SIGN_IN = "/sign-in";

  private final RouteTable routes;

  Turned(RouteTable routes) {
    this.routes = routes;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    toSignIn(request, response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    boolean staleForm = reason instanceof CsrfException;
    if (staleForm && request.getRequestURI().startsWith(SIGN_IN)) {
      seeOther(response, SIGN_IN + "?stale");
    } else if (SignedIn.now().isEmpty()) {
      toSignIn(request, response);
    } else if (!routes.knows(request.getRequestURI())) {
      response.sendError(HttpStatus.NOT_FOUND.value());
    } else if (staleForm && ownPage(request) && KeptForm.keep(request)) {
      seeOther(response, SIGN_IN + "/kept");
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  /** Whether a page of this product sent the form; the page of somebody else is given nothing. */
  private static boolean ownPage(HttpServletRequest request) {
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin != null
        && ServletUriComponentsBuilder.fromContextPath(request)
            .build()
            .toUriString()
            .equals(origin);
  }

  private static void toSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (reading) {
      KeptForm.returnTo(request);
      seeOther(response, SIGN_IN);
    } else {
      KeptForm.keep(request);
      seeOther(response, SIGN_IN + "?ended");
    }
  }

  private static void seeOther(HttpServletResponse response, String address) {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, address);
  }
}
