package sekisho.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an entry may hold, in the form of RFC 8785 and as the library of others writes it. */
class CanonicalJsonTest {
  /** All that is escaped or nearly is, and the borders of UTF-8's and UTF-16's lengths. */
  static IntStream characters() {
    return IntStream.concat(
        IntStream.rangeClosed(0, 0xa0),
        IntStream.of(
            0x7ff, 0x800, 0x2028, 0x2029, 0xd7ff, 0xe000, 0xfeff, 0xffff, 0x10000, 0x10ffff));
  }

  @ParameterizedTest
  @MethodSource("characters")
  void every_character_is_written_as_the_library_writes_it(int codePoint) throws IOException {
    String text = "関" + Character.toString(codePoint) + "所";
    String escaped = text.chars().mapToObj("\\u%04x"::formatted).reduce("", String::concat);
    byte[] library = new JsonCanonicalizer("{\"a\":\"" + escaped + "\"}").getEncodedUTF8();
    assertThat(CanonicalJson.of(Map.of("a", text))).isEqualTo(library);
  }

  @Test
  void the_names_of_section_3_2_3_are_sorted_by_utf_16() throws IOException {
    String json =
        """
        {"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh",
         "1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control",
         "\\u00f6":"Latin Small Letter O With Diaeresis"}
        """;
    Map<String, Object> fields =
        Map.of(
            "\u20ac", "Euro Sign",
            "\r", "Carriage Return",
            "\ufb33", "Hebrew Letter Dalet With Dagesh",
            "1", "One",
            "\ud83d\ude00", "Emoji: Grinning Face",
            "\u0080", "Control",
            "\u00f6", "Latin Small Letter O With Diaeresis");
    assertThat(CanonicalJson.of(fields)).isEqualTo(new JsonCanonicalizer(json).getEncodedUTF8());
    assertThat(new String(CanonicalJson.of(fields), StandardCharsets.UTF_8))
        .containsSubsequence(
            "Carriage Return",
            "One",
            "Control",
            "Latin Small Letter O With Diaeresis",
            "Euro Sign",
            "Emoji: Grinning Face",
            "Hebrew Letter Dalet With Dagesh");
  }

  @Test
  void the_fields_of_an_entry_are_sorted_and_escaped() {
    Map<String, Object> fields =
        Map.of("b", "a\"\\\n\u0001関所", "a", 1, "c", List.of("x", "y"), "d", List.of());
    assertThat(new String(CanonicalJson.of(fields), StandardCharsets.UTF_8))
        .isEqualTo("{\"a\":1,\"b\":\"a\\\"\\\\\\n\\u0001関所\",\"c\":[\"x\",\"y\"],\"d\":[]}");
  }

  @Test
  void half_a_character_is_refused() {
    assertThatThrownBy(() -> CanonicalJson.of(Map.of("a", "\ud83d")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_number_beyond_an_entry_is_refused() {
    assertThatThrownBy(() -> CanonicalJson.of(Map.of("a", 9_007_199_254_740_993L)))
        .isInstanceOf(IllegalStateException.class);
  }
}
