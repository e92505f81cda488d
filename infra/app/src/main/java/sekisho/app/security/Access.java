package sekisho.app.security;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import sekisho.message.Seat;

/** Who may: the third column of the table of authorities. */
public sealed interface Access {
  /** {@code public}: also whoever is not signed in. */
  record Everybody() implements Access {}

  /** {@code *}: whoever is signed in, in any seat. */
  record SignedIn() implements Access {}

  /** The seats named, separated by blanks. */
  record Seats(Set<Seat> seats) implements Access {
    public Seats {
      seats = Set.copyOf(seats);
    }
  }

  /** Reads the column. */
  static Access of(String words) {
    return switch (words) {
      case "public" -> new Everybody();
      case "*" -> new SignedIn();
      default ->
          new Seats(
              Arrays.stream(words.split("\\s+", -1))
                  .map(Seat::valueOf)
                  .collect(Collectors.toUnmodifiableSet()));
    };
  }

  /** Whether a person who is signed in and acts in this seat may. */
  default boolean allows(Seat seat) {
    return switch (this) {
      case Everybody _, SignedIn _ -> true;
      case Seats(var seats) -> seats.contains(seat);
    };
  }
}
