package sekisho.view.precedent;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sekisho.message.Country;

/**
 * What is looked for among the documented cases; a case is found when all of it holds.
 *
 * @param words all of them occur, in either language; full-width and half-width forms, and capital
 *     and small letters, are the same
 * @param version the name of a policy version, such as V2022
 * @param decided whether the matter is decided in the sources
 * @param mock whether a mock case can be opened from it
 */
public record PrecedentQuery(
    String words,
    Optional<ItemKind> kind,
    Optional<Country> recipient,
    Optional<String> version,
    Optional<PrecedentOutcome> outcome,
    Optional<Boolean> decided,
    Optional<Boolean> mock) {

  /** Words alone. */
  public static PrecedentQuery words(String words) {
    return new PrecedentQuery(
        words,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Whether a case is found.
   *
   * @param seeded whether a mock case can be opened from it
   */
  public boolean finds(Precedent c, boolean seeded) {
    String text = folded(text(c));
    return Stream.of(folded(words).split("\\s+")).allMatch(text::contains)
        && kind.map(c.kinds()::contains).orElse(true)
        && recipient.map(c.countries()::contains).orElse(true)
        && version.map(c.versions()::contains).orElse(true)
        && outcome.map(o -> o == c.outcome()).orElse(true)
        && decided.map(d -> d != c.undecided()).orElse(true)
        && mock.map(m -> m == seeded).orElse(true);
  }

  private static String text(Precedent c) {
    return Stream.of(c.equipment(), c.recipient(), c.basis(), c.bodies(), c.result())
        .map(text -> text.ja() + " " + text.en())
        .collect(Collectors.joining(" ", c.number() + " " + c.date() + " ", " " + c.sources()));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
