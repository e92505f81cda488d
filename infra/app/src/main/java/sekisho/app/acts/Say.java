package sekisho.app.acts;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an official says differently from the usual way: words under the names of the fields of an
 * act. Several texts stand on lines of their own, several names apart by commas; a day is a date or
 * a period from today on, such as {@code P14D}.
 */
public record Say(Map<String, String> words) {
  public Say {
    words = Map.copyOf(words);
  }

  public static Say usual() {
    return new Say(Map.of());
  }

  public static Say of(String field, String word) {
    return new Say(Map.of(field, word));
  }

  /** One more field. */
  public Say and(String field, String word) {
    Map<String, String> more = new HashMap<>(words);
    more.put(field, word);
    return new Say(more);
  }

  public Optional<String> find(String field) {
    return Optional.ofNullable(words.get(field));
  }

  public String or(String field, String usual) {
    return words.getOrDefault(field, usual);
  }

  /** A word without which the act says nothing. */
  public String needed(String field) {
    return find(field)
        .orElseThrow(() -> new IllegalArgumentException("The act needs a word for " + field));
  }

  public boolean flag(String field, boolean usual) {
    return find(field).map(Say::yesOrNo).orElse(usual);
  }

  private static boolean yesOrNo(String word) {
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("true or false, not " + word);
    };
  }

  public int number(String field, int usual) {
    return find(field).map(Integer::parseInt).orElse(usual);
  }

  public <E extends Enum<E>> E one(Class<E> type, String field, E usual) {
    return one(type, field).orElse(usual);
  }

  public <E extends Enum<E>> Optional<E> one(Class<E> type, String field) {
    return find(field).map(word -> Enum.valueOf(type, word));
  }

  public <E extends Enum<E>> Set<E> some(Class<E> type, String field, Set<E> usual) {
    return find(field)
        .map(
            word -> {
              Set<E> some = EnumSet.noneOf(type);
              names(word).forEach(name -> some.add(Enum.valueOf(type, name)));
              return some;
            })
        .orElse(usual);
  }

  public List<String> lines(String field, List<String> usual) {
    return find(field)
        .map(word -> word.lines().map(String::strip).filter(line -> !line.isEmpty()).toList())
        .orElse(usual);
  }

  public LocalDate day(String field, LocalDate today, Period usual) {
    String word = or(field, usual.toString());
    return word.startsWith("P") ? today.plus(Period.parse(word)) : LocalDate.parse(word);
  }

  private static List<String> names(String word) {
    return Arrays.stream(word.split(",", -1)).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }
}
