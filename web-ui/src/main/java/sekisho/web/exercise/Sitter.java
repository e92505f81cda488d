package sekisho.web.exercise;

import java.util.Optional;
import java.util.UUID;
import sekisho.message.AutomationMode;
import sekisho.message.Occupant;
import sekisho.message.PersonId;

/** Who sits in a place, as the field of a form says it. */
final class Sitter {
  static final String NOBODY = "nobody";
  private static final String PERSON = "person-";
  private static final String AUTOMATED = "automated-";

  private Sitter() {}

  static String of(Occupant occupant) {
    return switch (occupant) {
      case Occupant.Nobody _ -> NOBODY;
      case Occupant.Player(PersonId player) -> of(player);
      case Occupant.Counterpart(AutomationMode mode) -> of(mode);
    };
  }

  static String of(PersonId person) {
    return PERSON + person;
  }

  static String of(AutomationMode mode) {
    return AUTOMATED + mode.name();
  }

  /** Empty when it says nothing that a form offers. */
  static Optional<Occupant> read(String typed) {
    try {
      if (typed.equals(NOBODY)) {
        return Optional.of(new Occupant.Nobody());
      }
      if (typed.startsWith(PERSON)) {
        var player = new PersonId(UUID.fromString(typed.substring(PERSON.length())));
        return Optional.of(new Occupant.Player(player));
      }
      return typed.startsWith(AUTOMATED)
          ? Optional.of(
              new Occupant.Counterpart(AutomationMode.valueOf(typed.substring(AUTOMATED.length()))))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
