package sekisho.web.identity;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.exercise.Cast;
import sekisho.view.venue.Venue;
import sekisho.web.Words;

/** The names of people in the reader's language. Templates call it {@code @officials}. */
@Component("officials")
public class Officials {
  /** As long as another node may still show a name that was erased on this one. */
  private static final Duration FRESH = Duration.ofSeconds(5);

  private final Accounts accounts;
  private final Words words;
  private final Cast cast;
  private final Map<PersonId, Known> known = new ConcurrentHashMap<>();

  Officials(Accounts accounts, Words words, Cast cast) {
    this.accounts = accounts;
    this.words = words;
    this.cast = cast;
  }

  /** The name of a person; the product has one too, and an erased account keeps its pseudonym. */
  public String name(PersonId person) {
    if (person.equals(PersonId.SYSTEM)) {
      return words.label(Seat.SYSTEM);
    }
    Locale locale = LocaleContextHolder.getLocale();
    return Venue.exercise()
        .flatMap(exercise -> cast.person(exercise, person))
        .map(invented -> invented.in(locale.getLanguage()))
        .or(() -> account(person).map(account -> account.name(locale)))
        .orElseGet(() -> person.toString().substring(0, 8));
  }

  /** Person and seat in one line: 経済産業省 審査担当 佐藤 健一. */
  public String inSeat(PersonId person, Seat seat) {
    return person.equals(PersonId.SYSTEM)
        ? words.label(Seat.SYSTEM)
        : words.of("common.officials.in-seat", words.label(seat), name(person));
  }

  /** An account as it was read a moment ago. */
  private record Known(Account account, long readNanos) {
    boolean fresh() {
      return System.nanoTime() - readNanos < FRESH.toNanos();
    }
  }

  /** Forgets what is known of a person, after a change of the account. */
  public void forget(PersonId person) {
    known.remove(person);
  }

  private Optional<Account> account(PersonId person) {
    Known before = known.get(person);
    if (before != null && before.fresh()) {
      return Optional.of(before.account());
    }
    Optional<Account> account = accounts.of(person);
    account.ifPresent(a -> known.put(person, new Known(a, System.nanoTime())));
    return account;
  }
}
