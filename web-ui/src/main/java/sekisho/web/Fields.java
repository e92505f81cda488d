package sekisho.web;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.BindingResult;

/**
 * Reads the strings of a form as typed values and collects one error a field; the typed input
 * stays.
 *
 * <p>A field's error names its label, found under {@code <prefix>.<field>}; an index is left out of
 * the key and becomes "line 2".
 */
public final class Fields {
  private static final int LONGEST_TEXT = 20_000;
  private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

  private final BindingResult bound;
  private final String prefix;

  private Fields(BindingResult bound, String prefix) {
    this.bound = bound;
    this.prefix = prefix;
  }

  /**
   * @param prefix the start of the message keys of this form's labels, such as {@code
   *     submission.destination}
   */
  public static Fields of(BindingResult bound, String prefix) {
    return new Fields(bound, prefix);
  }

  /** A text that has to be there. */
  public Typed<String> text(String field) {
    return text(field, LONGEST_TEXT);
  }

  /** A text that has to be there, of at most so many characters. */
  public Typed<String> text(String field, int longest) {
    return parse(field, typed -> fits(field, typed, longest));
  }

  /** A text that may be left out. */
  public Typed<Optional<String>> maybeText(String field) {
    return maybe(field, typed -> fits(field, typed, LONGEST_TEXT));
  }

  /** A day, as 2026-11-21 or 令和8年11月21日. */
  public Typed<LocalDate> day(String field) {
    return parse(field, typed -> understood(field, "day", TypedDay.read(typed)));
  }

  public Typed<Optional<LocalDate>> maybeDay(String field) {
    return maybe(field, typed -> understood(field, "day", TypedDay.read(typed)));
  }

  /** A moment, as 2026-11-21T10:30 in Japan or with an offset; a day alone means its end. */
  public Typed<Optional<Instant>> maybeMoment(String field) {
    return maybe(field, typed -> understood(field, "moment", TypedMoment.read(typed).orElse(null)));
  }

  /**
   * A whole number between two bounds, both allowed; commas and full-width digits are understood.
   */
  public Typed<Long> whole(String field, long least, long most) {
    return parse(field, typed -> number(field, typed, least, most));
  }

  public Typed<Optional<Long>> maybeWhole(String field, long least, long most) {
    return maybe(field, typed -> number(field, typed, least, most));
  }

  /** One of the names of an enum. */
  public <E extends Enum<E>> Typed<E> choice(String field, Class<E> type) {
    return choose(field, typed -> understood(field, "choice", named(type, typed)));
  }

  public <E extends Enum<E>> Typed<Optional<E>> maybeChoice(String field, Class<E> type) {
    return maybe(field, typed -> understood(field, "choice", named(type, typed)));
  }

  /** Any number of the names of an enum, also none. */
  public <E extends Enum<E>> Typed<Set<E>> choices(String field, Class<E> type) {
    var chosen = EnumSet.noneOf(type);
    for (String typed : rawList(field)) {
      E value = understood(field, "choice", named(type, typed));
      if (value == null) {
        return new Typed<>(field, null);
      }
      chosen.add(value);
    }
    return new Typed<>(field, chosen);
  }

  /** "yes" or "no", one of which has to be chosen. */
  public Typed<Boolean> yesNo(String field) {
    return choose(
        field,
        typed ->
            switch (typed) {
              case "yes" -> Boolean.TRUE;
              case "no" -> Boolean.FALSE;
              default -> this.<Boolean>understood(field, "choice", null);
            });
  }

  /** Whether a check box is ticked. */
  public boolean ticked(String field) {
    return !raw(field).isEmpty();
  }

  /** A check box that has to be ticked, such as a declaration. */
  public Typed<Boolean> mustTick(String field) {
    if (!ticked(field)) {
      error(field, "common.field.tick");
      return new Typed<>(field, null);
    }
    return new Typed<>(field, Boolean.TRUE);
  }

  public Typed<UUID> uuid(String field) {
    return value(field, UUID::fromString);
  }

  /**
   * A value with a shape of its own, such as {@code fields.value("document", DocumentHash::new)}; a
   * wrong shape is an {@link IllegalArgumentException}.
   */
  public <T> Typed<T> value(String field, Function<String, T> of) {
    return choose(field, typed -> shaped(field, typed, of));
  }

  public <T> Typed<Optional<T>> maybeValue(String field, Function<String, T> of) {
    return maybe(field, typed -> shaped(field, typed, of));
  }

  /** Lines of a list, such as the values of several inputs of one name; empty ones are left out. */
  public List<String> lines(String field) {
    return rawList(field);
  }

  /** Adds an error to a field; the first one stays. The label is argument 0 of the message. */
  public void error(String field, String key, Object... more) {
    if (bound.hasFieldErrors(field)) {
      return;
    }
    var arguments = new Object[more.length + 1];
    arguments[0] = label(field);
    System.arraycopy(more, 0, arguments, 1, more.length);
    bound.rejectValue(field, key, arguments, null);
  }

  /** Whether any field has an error. */
  public boolean wrong() {
    return bound.hasErrors();
  }

  BindingResult bound() {
    return bound;
  }

  private <T> Typed<T> parse(String field, Function<String, @Nullable T> read) {
    return need(field, "common.field.required", read);
  }

  private <T> Typed<T> choose(String field, Function<String, @Nullable T> read) {
    return need(field, "common.field.choose", read);
  }

  private <T> Typed<T> need(String field, String missing, Function<String, @Nullable T> read) {
    String typed = raw(field);
    if (typed.isEmpty()) {
      error(field, missing);
      return new Typed<>(field, null);
    }
    return new Typed<>(field, read.apply(typed));
  }

  private <T> Typed<Optional<T>> maybe(String field, Function<String, @Nullable T> read) {
    String typed = raw(field);
    if (typed.isEmpty()) {
      return new Typed<>(field, Optional.empty());
    }
    T value = read.apply(typed);
    return new Typed<>(field, value == null ? null : Optional.of(value));
  }

  private @Nullable String fits(String field, String typed, int longest) {
    if (typed.codePointCount(0, typed.length()) > longest) {
      error(field, "common.field.long", longest);
      return null;
    }
    if (typed.indexOf('\0') >= 0) {
      return understood(field, "shape", null);
    }
    return Normalizer.normalize(typed, Normalizer.Form.NFC);
  }

  private @Nullable Long number(String field, String typed, long least, long most) {
    String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
    if (!WHOLE.matcher(digits).matches()) {
      return understood(field, "whole", null);
    }
    long number = Long.parseLong(digits);
    if (number < least || number > most) {
      error(field, "common.field.between", least, most);
      return null;
    }
    return number;
  }

  private <T> @Nullable T shaped(String field, String typed, Function<String, T> of) {
    try {
      return of.apply(typed);
    } catch (IllegalArgumentException e) {
      return understood(field, "shape", null);
    }
  }

  private <T> @Nullable T understood(String field, String kind, @Nullable T value) {
    if (value == null) {
      error(field, "common.field." + kind);
    }
    return value;
  }

  private static <E extends Enum<E>> @Nullable E named(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> e.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private String raw(String field) {
    Object value = bound.getFieldValue(field);
    return value == null ? "" : value.toString().strip();
  }

  /** The values as they were bound; the formatted value of several is one text with commas. */
  private List<String> rawList(String field) {
    Object value = bound.getRawFieldValue(field);
    var lines = new LinkedHashSet<String>();
    switch (value) {
      case Collection<?> several -> several.forEach(v -> lines.add(String.valueOf(v).strip()));
      case String[] several -> Arrays.stream(several).map(String::strip).forEach(lines::add);
      case null -> {}
      default -> lines.add(value.toString().strip());
    }
    lines.remove("");
    return List.copyOf(lines);
  }

  private MessageSourceResolvable label(String field) {
    String key = prefix + "." + INDEX.matcher(field).replaceAll("");
    var label = new DefaultMessageSourceResolvable(new String[] {key, "common.field.this"}, field);
    Matcher index = INDEX.matcher(field);
    if (!index.find()) {
      return label;
    }
    int line = Integer.parseInt(index.group(1)) + 1;
    return new DefaultMessageSourceResolvable(
        new String[] {"common.field.line"}, new Object[] {line, label}, field);
  }
}
