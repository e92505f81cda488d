package sekisho.app.party;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How alike two names are, in percent.
 *
 * <p>Words are compared with each other whatever their order (Jaro-Winkler), and the names as a
 * whole sign by sign (Levenshtein), so that neither another order nor a missing space hides a name.
 * A listed name that stands wholly inside a longer one counts as {@value #INSIDE_PERCENT}.
 */
final class Likeness {
  static final int INSIDE_PERCENT = 90;

  /** Words less alike than this have nothing to do with each other. */
  private static final double SAME_WORD = 0.85;

  /** A name shorter than this is found by chance inside others. */
  private static final int LONG_ENOUGH_LATIN = 8;

  private static final int LONG_ENOUGH_HAN = 4;

  private static final JaroWinklerSimilarity WORDS = new JaroWinklerSimilarity();
  private static final LevenshteinDistance SIGNS = LevenshteinDistance.getDefaultInstance();

  private Likeness() {}

  /** 100 for the same, 0 for names of different kinds of writing. */
  static int percent(NameForm listed, NameForm party) {
    if (listed.han() != party.han()) {
      return 0;
    }
    int plain = plain(listed, party);
    return listed.han() || plain == 100
        ? plain
        : Math.max(plain, plain(listed.sound(), party.sound()));
  }

  private static int plain(NameForm listed, NameForm party) {
    String one = listed.joined();
    String other = party.joined();
    if (one.equals(other)) {
      return 100;
    }
    int longest = Math.max(one.length(), other.length());
    double signs = 1 - (double) SIGNS.apply(one, other) / longest;
    if (listed.han()) {
      boolean inside = one.length() >= LONG_ENOUGH_HAN && other.contains(one);
      return Math.max(round(signs), inside ? INSIDE_PERCENT : 0);
    }
    double there = covered(listed.words(), party.words());
    double back = covered(party.words(), listed.words());
    double words = (there * one.length() + back * other.length()) / (one.length() + other.length());
    boolean inside =
        listed.words().size() > 1 && one.length() >= LONG_ENOUGH_LATIN && there >= 0.95;
    return Math.max(round(Math.max(signs, words)), inside ? INSIDE_PERCENT : 0);
  }

  /** How much of one name has its like in the other, by letters. */
  private static double covered(List<String> words, List<String> among) {
    double covered = 0;
    int letters = 0;
    for (String word : words) {
      double best = 0;
      for (String other : among) {
        best = Math.max(best, WORDS.apply(word, other));
      }
      covered += best < SAME_WORD ? 0 : best * word.length();
      letters += word.length();
    }
    return letters == 0 ? 0 : covered / letters;
  }

  /** Rounded down, so that only the same name has 100. */
  private static int round(double likeness) {
    return (int) Math.min(99, Math.floor(likeness * 100));
  }
}
