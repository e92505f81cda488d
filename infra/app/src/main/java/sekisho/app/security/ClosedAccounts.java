package sekisho.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import sekisho.web.identity.Account;
import sekisho.web.identity.Accounts;
import sekisho.web.identity.Entrance;
import sekisho.web.identity.SignedIn;

/** Ends the session of an account that was closed, with its next request. */
final class ClosedAccounts extends OncePerRequestFilter {
  private final Accounts accounts;
  private final Entrance entrance;

  ClosedAccounts(Accounts accounts, Entrance entrance) {
    this.accounts = accounts;
    this.entrance = entrance;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean closed =
        SignedIn.now()
            .filter(p -> accounts.of(p.person()).map(Account::disabled).orElse(true))
            .isPresent();
    if (closed) {
      entrance.signOut(request, response);
    }
    chain.doFilter(request, response);
  }
}
