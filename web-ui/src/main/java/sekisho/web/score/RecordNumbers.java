package sekisho.web.score;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of records, typed apart by commas or blanks; Japanese ones are understood too. */
record RecordNumbers(List<Long> numbers) {
  private static final Pattern APART = Pattern.compile("[,、\\s]+");

  RecordNumbers {
    numbers = List.copyOf(numbers);
  }

  /**
   * @throws IllegalArgumentException when something else than numbers was typed
   */
  static RecordNumbers of(String typed) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    return new RecordNumbers(
        Stream.of(APART.split(plain)).filter(s -> !s.isEmpty()).map(Long::valueOf).toList());
  }
}
