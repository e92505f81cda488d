package sekisho.view.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import sekisho.message.Country;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.TextRef;

/** One value that a record carries, for pages to put into words. */
public sealed interface Value {
  /** What a person wrote; shown as it was written. */
  record Written(TextRef text) implements Value {}

  /** A member of a closed set, under its label. */
  record Member(Enum<?> member) implements Value {}

  /** A day in Japan. */
  record Day(LocalDate day) implements Value {}

  /** A country or region. */
  record Place(Country country) implements Value {}

  /** A person, under the name of the account. */
  record Person(PersonId person) implements Value {}

  /** A number or a code that is the same in every language. */
  record Code(String code) implements Value {}

  /** Yes or no. */
  record YesNo(boolean yes) implements Value {}

  /** Several values, one after another. */
  record Several(List<Value> values) implements Value {
    public Several {
      values = List.copyOf(values);
    }
  }

  /** Offices, in the order of the process. */
  static Value offices(Collection<Seat> seats) {
    return new Several(seats.stream().map(s -> (Value) new Member(s)).toList());
  }

  static Value members(Collection<? extends Enum<?>> members) {
    return new Several(members.stream().map(m -> (Value) new Member(m)).toList());
  }

  static Value written(Collection<TextRef> texts) {
    return new Several(texts.stream().map(t -> (Value) new Written(t)).toList());
  }

  static Value codes(Collection<?> codes) {
    return new Several(codes.stream().map(c -> (Value) new Code(String.valueOf(c))).toList());
  }
}
