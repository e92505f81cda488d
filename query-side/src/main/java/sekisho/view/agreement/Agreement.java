package sekisho.view.agreement;

import java.util.Optional;

/**
 * How far raters agree. A coefficient is empty ("n/a") where fewer than ten things were rated, or
 * everything got the same category: there it would mislead (design of exercises, 5.5).
 *
 * @param things how many things were rated by all
 * @param raters how many raters
 * @param raw the share of pairs of raters that said the same; empty when nothing was rated
 * @param kappa Cohen's, of two raters
 * @param weighted Cohen's with quadratic weights, of two raters on categories with an order
 * @param fleiss of three raters or more
 * @param single ICC(2,1), of marks
 * @param mean ICC(2,k), of marks
 */
public record Agreement(
    int things,
    int raters,
    Optional<Double> raw,
    Optional<Coefficient> kappa,
    Optional<Coefficient> weighted,
    Optional<Coefficient> fleiss,
    Optional<Coefficient> ac1,
    Optional<Coefficient> single,
    Optional<Coefficient> mean) {
  /** Below so many things a coefficient says nothing. */
  public static final int LEAST_THINGS = 10;

  /** What the categories are. */
  public enum Scale {
    /** Names without an order. */
    NOMINAL,
    /** From less to more, such as approve, conditional, return, reject. */
    ORDERED,
    /** Marks that can be added. */
    MARKS
  }

  public static Agreement of(Ratings ratings, Scale scale) {
    int raters = ratings.raters();
    if (raters < 2) {
      return none(ratings, Optional.empty());
    }
    ManyRaters many = new ManyRaters(ratings);
    if (ratings.count() < LEAST_THINGS || ratings.oneCategoryOnly()) {
      return none(ratings, Optional.of(many.raw()));
    }
    Optional<TwoRaters> two = raters == 2 ? Optional.of(new TwoRaters(ratings)) : Optional.empty();
    Optional<IntraClass> marks =
        scale == Scale.MARKS
            ? Optional.of(new IntraClass(ratings.things())).filter(IntraClass::defined)
            : Optional.empty();
    return new Agreement(
        ratings.count(),
        raters,
        Optional.of(many.raw()),
        two.map(TwoRaters::kappa),
        scale == Scale.NOMINAL ? Optional.empty() : two.map(TwoRaters::quadratic),
        raters > 2 ? Optional.of(many.fleiss()) : Optional.empty(),
        Optional.of(many.ac1()),
        marks.map(IntraClass::single),
        marks.map(IntraClass::mean));
  }

  private static Agreement none(Ratings ratings, Optional<Double> raw) {
    return new Agreement(
        ratings.count(),
        ratings.raters(),
        raw,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
