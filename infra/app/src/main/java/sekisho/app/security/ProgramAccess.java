package sekisho.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import sekisho.web.identity.Account;
import sekisho.web.identity.SignedIn;

/**
 * Lets a program in by name and password in each request (RFC 7617), with the same pause after
 * wrong ones as at the door of the pages. No session begins, so no other site can borrow one.
 */
final class ProgramAccess extends OncePerRequestFilter {
  private static final String BASIC = "Basic ";

  private final Door door;
  private final ApiTurned turned;

  ProgramAccess(Door door, ApiTurned turned) {
    this.door = door;
    this.turned = turned;
  }

  /** Whether the request brings a name and a password. */
  static boolean asks(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length());
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !asks(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String[] sent = namePassword(request.getHeader(HttpHeaders.AUTHORIZATION));
    Optional<Duration> pause = door.pause(sent[0], request);
    if (pause.isPresent()) {
      response.setHeader(
          HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, pause.get().toSeconds())));
      turned.tell(request, response, HttpStatus.TOO_MANY_REQUESTS);
      return;
    }
    Optional<Account> account = door.program(sent[0], sent[1], request);
    if (account.isEmpty()) {
      turned.tell(request, response, HttpStatus.UNAUTHORIZED);
      return;
    }
    // Never saved: the chain around clears it when the request ends.
    SecurityContextHolder.setContext(context(account.get()));
    chain.doFilter(request, response);
  }

  private static SecurityContext context(Account account) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            new SignedIn(account.person(), account.login(), account.simulated()), null, List.of()));
    return context;
  }

  /** Name and password; empty words for what cannot be read, which nobody has. */
  private static String[] namePassword(String header) {
    try {
      String pair =
          new String(
              Base64.getDecoder().decode(header.substring(BASIC.length()).strip()),
              StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0
          ? new String[] {pair, ""}
          : new String[] {pair.substring(0, colon), pair.substring(colon + 1)};
    } catch (IllegalArgumentException e) {
      return new String[] {"", ""};
    }
  }
}
