package sekisho.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import sekisho.app.access.SessionAccess;
import sekisho.app.accounts.JdbcAccounts;
import sekisho.app.accounts.PracticeAccounts;
import sekisho.message.SignInRefusal;
import sekisho.web.identity.Account;
import sekisho.web.identity.Entrance;
import sekisho.web.identity.PracticeAccount;
import sekisho.web.identity.SignedIn;

/**
 * Checks who comes in. An unknown name costs the same work and gets the same answer as a wrong
 * password; too many wrong ones in a row are not looked at, nor recorded one by one.
 */
@Component
class Door implements Entrance {
  private final JdbcAccounts accounts;
  private final PracticeAccounts practice;
  private final PasswordEncoder passwords;
  private final SessionAuthenticationStrategy newSession;
  private final SecurityContextRepository sessions;
  private final SessionAccess access;
  private final Throttle throttle;
  private final String nobody;

  Door(
      JdbcAccounts accounts,
      PracticeAccounts practice,
      PasswordEncoder passwords,
      SessionAuthenticationStrategy newSession,
      SecurityContextRepository sessions,
      SessionAccess access,
      Clock clock) {
    this.accounts = accounts;
    this.practice = practice;
    this.passwords = passwords;
    this.newSession = newSession;
    this.sessions = sessions;
    this.access = access;
    this.throttle = new Throttle(clock);
    this.nobody = String.valueOf(passwords.encode("nobody has this password"));
  }

  /** How long a program has to wait after wrong passwords; absent when it may try now. */
  Optional<Duration> pause(String login, HttpServletRequest request) {
    return throttle.pause(keys(login, request));
  }

  /** The account of a program that sends its name and password; no session begins. */
  Optional<Account> program(String login, String password, HttpServletRequest request) {
    Optional<Account> account = open(login, password);
    if (account.isPresent()) {
      throttle.right(keys(login, request));
    } else {
      throttle.wrong(keys(login, request));
    }
    return account;
  }

  private static String[] keys(String login, HttpServletRequest request) {
    return new String[] {
      "account " + login.toLowerCase(Locale.ROOT), "address " + request.getRemoteAddr()
    };
  }

  @Override
  public Answer signIn(
      String login, String password, HttpServletRequest request, HttpServletResponse response) {
    String[] keys = keys(login, request);
    Optional<Duration> pause = throttle.pause(keys);
    if (pause.isPresent()) {
      return new Answer.TooMany(pause.get());
    }
    Optional<Account> account = open(login, password);
    if (account.isEmpty()) {
      throttle.wrong(keys);
      return new Answer.Wrong();
    }
    throttle.right(keys);
    return enter(account.get(), request, response);
  }

  @Override
  public Answer practise(
      PracticeAccount account, HttpServletRequest request, HttpServletResponse response) {
    return open(account.login(), account.password())
        .map(known -> enter(known, request, response))
        .orElseGet(Answer.Wrong::new);
  }

  /** The account that this password opens; the work is the same when there is none. */
  private Optional<Account> open(String login, String password) {
    Optional<JdbcAccounts.Known> known = accounts.known(login);
    boolean right = passwords.matches(password, known.map(JdbcAccounts.Known::hash).orElse(nobody));
    Optional<Account> account = known.map(JdbcAccounts.Known::account);
    Optional<Account> opened = account.filter(a -> right && !a.disabled());
    if (opened.isEmpty()) {
      access.refused(
          account.map(Account::person),
          account.map(Door::refusal).orElse(SignInRefusal.UNKNOWN_ACCOUNT),
          account.map(Account::simulated).orElse(false));
    }
    return opened;
  }

  private static SignInRefusal refusal(Account account) {
    return account.disabled() ? SignInRefusal.ACCOUNT_CLOSED : SignInRefusal.WRONG_PASSWORD;
  }

  private Answer enter(Account account, HttpServletRequest request, HttpServletResponse response) {
    var person = new SignedIn(account.person(), account.login(), account.simulated());
    var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    newSession.onAuthentication(authentication, request, response);
    // First the fact, then the way in: nobody comes in unrecorded.
    access.signedIn(account.person(), account.simulated(), request);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    SecurityContextHolder.setContext(context);
    sessions.saveContext(context, request, response);
    return new Answer.In();
  }

  /** Whoever goes out is out, also when that cannot be recorded. */
  @Override
  public void signOut(HttpServletRequest request, HttpServletResponse response) {
    try {
      SignedIn.now().ifPresent(p -> access.signedOut(p.person(), p.simulated(), request));
    } finally {
      new SecurityContextLogoutHandler()
          .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
    }
  }

  @Override
  public List<PracticeAccount> practice() {
    return practice.offered();
  }
}
