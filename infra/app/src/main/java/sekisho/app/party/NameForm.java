package sekisho.app.party;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as it is compared: one width and case (NFKC), without legal forms and punctuation; kana
 * and other phonetic scripts romanised, Chinese characters as written.
 *
 * @param words in the order of the name
 * @param han whether it is compared as written, sign by sign
 */
record NameForm(List<String> words, boolean han) {
  private static final Normalizer2 WIDTH_AND_CASE = Normalizer2.getNFKCCasefoldInstance();

  /** One rule set for all phonetic scripts; kana come out in Hepburn. */
  private static final Transliterator ROMAN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private static final Pattern BRACKETS = Pattern.compile("[(\\[〔【（「『]([^)\\]〕】）」』]*)[)\\]〕】）」』]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}ー]+");
  private static final Pattern JOINS = Pattern.compile("['’ʼ`´ʻʿʾ・･]");

  /** Legal forms written in Japanese; they stand before or after the name without a space. */
  private static final Pattern LEGAL_JAPANESE =
      Pattern.compile(
          "株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|一般財団法人|公益財団法人|公益社団法人"
              + "|有限公司|股份|会社|公司|\\(株\\)|\\(有\\)|(?<=.)社$");

  /** Legal forms as words, after folding. */
  private static final Set<String> LEGAL =
      Set.of(
          "co",
          "ltd",
          "limited",
          "company",
          "corp",
          "corporation",
          "inc",
          "incorporated",
          "llc",
          "llp",
          "lp",
          "plc",
          "gmbh",
          "ag",
          "kg",
          "sa",
          "sas",
          "sarl",
          "srl",
          "spa",
          "bv",
          "nv",
          "ab",
          "oy",
          "as",
          "pty",
          "pte",
          "pvt",
          "private",
          "public",
          "kk",
          "gk",
          "jsc",
          "ooo",
          "oao",
          "zao",
          "pjsc",
          "fze",
          "fzco",
          "the",
          "and",
          "of");

  NameForm {
    words = List.copyOf(words);
  }

  /**
   * The forms of a name: of all of it, of what stands before and in brackets, and of the runs of
   * one script when Japanese and Latin stand side by side.
   */
  static List<NameForm> of(String name) {
    String folded = WIDTH_AND_CASE.normalize(name);
    String bare = LEGAL_JAPANESE.matcher(folded).replaceAll(" ");
    Set<String> parts = new LinkedHashSet<>();
    parts.add(BRACKETS.matcher(bare).replaceAll(" "));
    parts.add(BRACKETS.matcher(bare).replaceAll(" $1 "));
    Matcher inside = BRACKETS.matcher(folded);
    while (inside.find()) {
      parts.add(inside.group(1));
    }
    for (String part : List.copyOf(parts)) {
      parts.addAll(runs(part));
    }
    return parts.stream().map(NameForm::form).filter(f -> !f.words().isEmpty()).distinct().toList();
  }

  private static NameForm form(String part) {
    String bare = LEGAL_JAPANESE.matcher(part.strip()).replaceAll(" ");
    boolean han = bare.codePoints().anyMatch(NameForm::isHan);
    String spelled = JOINS.matcher(han ? bare : roman(bare)).replaceAll("");
    List<String> words =
        Arrays.stream(NO_WORD.split(spelled))
            .filter(w -> !w.isEmpty() && !LEGAL.contains(w))
            .toList();
    return new NameForm(words, han);
  }

  private static String roman(String bare) {
    return ROMAN.transliterate(JOINS.matcher(bare).replaceAll(""));
  }

  /** Parts of one name that are written in Latin letters, and parts that are not. */
  private static List<String> runs(String part) {
    List<String> latin = new ArrayList<>();
    List<String> other = new ArrayList<>();
    for (String word : part.strip().split("\\s+")) {
      (word.codePoints().anyMatch(NameForm::isJapanese) ? other : latin).add(word);
    }
    return latin.isEmpty() || other.isEmpty()
        ? List.of()
        : List.of(String.join(" ", latin), String.join(" ", other));
  }

  private static boolean isHan(int point) {
    return UnicodeScript.of(point) == UnicodeScript.HAN;
  }

  private static boolean isJapanese(int point) {
    return switch (UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  /** All words as one. */
  String joined() {
    return String.join("", words);
  }

  /**
   * The same name by its sound: the romanisations of Japanese (Hepburn, Kunrei, with and without
   * long vowels) come out alike.
   */
  NameForm sound() {
    return han ? this : new NameForm(words.stream().map(NameForm::sound).toList(), false);
  }

  private static String sound(String word) {
    return word.replaceAll("(?:ou|oo|oh(?![aeiouy]))", "o")
        .replaceAll("uu", "u")
        .replaceAll("shi", "si")
        .replaceAll("sh(?=[aou])", "sy")
        .replaceAll("chi", "ti")
        .replaceAll("ch(?=[aou])", "ty")
        .replaceAll("tsu", "tu")
        .replaceAll("fu", "hu")
        .replaceAll("ji", "zi")
        .replaceAll("j(?=[aou])", "zy")
        .replaceAll("m(?=[bp])", "n");
  }
}
