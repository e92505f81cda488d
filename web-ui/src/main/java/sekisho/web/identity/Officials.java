package sekisho.web.identity;

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
  private final Accounts accounts;
  private final Words words;
  private final Cast cast;
  private final Map<PersonId, Account> known = new ConcurrentHashMap<>();

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

  /** Forgets what is known of a person, after a change of the account. */
  void forget(PersonId person) {
    known.remove(person);
  }

  private Optional<Account> account(PersonId person) {
    Account account = known.get(person);
    if (account == null) {
      account = accounts.of(person).orElse(null);
      if (account != null) {
        known.put(person, account);
      }
    }
    return Optional.ofNullable(account);
  }
}
