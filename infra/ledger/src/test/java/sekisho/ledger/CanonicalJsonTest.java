package sekisho.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 8785, and what an entry may hold. */
class CanonicalJsonTest {
  @Test
  void the_example_of_section_3_2_2_gives_the_bytes_of_section_3_2_4() {
    String json =
        """
        {
          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
          "literals": [null, true, false]
        }
        """;
    byte[] expected =
        HexFormat.of()
            .parseHex(
                "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a"
                    + "5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d32"
                    + "375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d");
    assertThat(CanonicalJson.of(json)).isEqualTo(expected);
  }

  @Test
  void the_example_of_section_3_2_3_is_sorted_by_utf_16() {
    String json =
        """
        {"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh",
         "1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control",
         "\\u00f6":"Latin Small Letter O With Diaeresis"}
        """;
    assertThat(new String(CanonicalJson.of(json), StandardCharsets.UTF_8))
        .containsSubsequence(
            "Carriage Return",
            "One",
            "Control",
            "Latin Small Letter O With Diaeresis",
            "Euro Sign",
            "Emoji: Grinning Face",
            "Hebrew Letter Dalet With Dagesh");
  }

  /** Appendix B: the bits of a number and how it is written. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000,0",
    "8000000000000000,0",
    "0000000000000001,5e-324",
    "8000000000000001,-5e-324",
    "7fefffffffffffff,1.7976931348623157e+308",
    "ffefffffffffffff,-1.7976931348623157e+308",
    "4340000000000000,9007199254740992",
    "c340000000000000,-9007199254740992",
    "4430000000000000,295147905179352830000",
    "44b52d02c7e14af5,9.999999999999997e+22",
    "44b52d02c7e14af6,1e+23",
    "44b52d02c7e14af7,1.0000000000000001e+23",
    "444b1ae4d6e2ef4e,999999999999999700000",
    "444b1ae4d6e2ef4f,999999999999999900000",
    "444b1ae4d6e2ef50,1e+21",
    "3eb0c6f7a0b5ed8c,9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d,0.000001",
    "41b3de4355555553,333333333.3333332",
    "41b3de4355555554,333333333.33333325",
    "41b3de4355555555,333333333.3333333",
    "41b3de4355555556,333333333.3333334",
    "41b3de4355555557,333333333.33333343",
    "becbf647612f3696,-0.0000033333333333333333",
    "43143ff3c1cb0959,1424953923781206.2"
  })
  void the_numbers_of_appendix_b(String bits, String written) {
    double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertThat(new String(CanonicalJson.of("[" + number + "]"), StandardCharsets.UTF_8))
        .isEqualTo("[" + written + "]");
  }

  @Test
  void the_fields_of_an_entry_are_sorted_and_escaped() {
    Map<String, Object> fields = Map.of("b", "a\"\\\n\u0001関所", "a", 1, "c", List.of("x", "y"));
    assertThat(new String(CanonicalJson.of(fields), StandardCharsets.UTF_8))
        .isEqualTo("{\"a\":1,\"b\":\"a\\\"\\\\\\n\\u0001関所\",\"c\":[\"x\",\"y\"]}");
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
