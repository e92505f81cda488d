package sekisho.app.document;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sekisho.app.keys.PersonKey;

/**
 * A text as a list can be searched by it without knowing it: each pair of neighbouring letters, and
 * each letter, is a token under the key of the person. A part of the text is a part of its tokens.
 */
final class WordTokens {
  /** 32 bits: of two pairs, few share a token, and then a search finds a case too many. */
  private static final int TOKEN_BYTES = 4;

  private static final String LETTER = ".";

  private WordTokens() {}

  /** All pairs in their order, then each letter once, in no order of the text. */
  static String of(String text, PersonKey key) {
    int[] letters = plain(text);
    return pairs(letters, key)
        + IntStream.of(letters)
            .distinct()
            .mapToObj(letter -> LETTER + token(Character.toString(letter), key))
            .sorted()
            .collect(Collectors.joining());
  }

  /** As LIKE looks for a searched word in the tokens of that person. */
  static String pattern(String word, PersonKey key) {
    int[] letters = plain(word);
    return switch (letters.length) {
      case 0 -> "%";
      case 1 -> "%" + LETTER + token(Character.toString(letters[0]), key) + "%";
      default -> "%" + pairs(letters, key) + "%";
    };
  }

  private static String pairs(int[] letters, PersonKey key) {
    return IntStream.range(1, letters.length)
        .mapToObj(i -> token(new String(letters, i - 1, 2), key))
        .collect(Collectors.joining());
  }

  private static String token(String piece, PersonKey key) {
    return HexFormat.of().formatHex(key.tokenOf(piece), 0, TOKEN_BYTES);
  }

  /** Neither width nor case tells letters apart. */
  private static int[] plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .toArray();
  }
}
