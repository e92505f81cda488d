package sekisho.view.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import sekisho.view.agreement.Agreement.Scale;

/** The coefficients against numbers that others published, and where they are not given. */
class AgreementTest {
  private static final Offset<Double> FIVE_DIGITS = within(0.000005);
  private static final Offset<Double> FOUR_DIGITS = within(0.00005);
  private static final Offset<Double> THREE_DIGITS = within(0.0005);
  private static final Offset<Double> TWO_DIGITS = within(0.005);

  /**
   * The data set cont3x3abstractors of the R package irrCAC, with the results in its overview
   * (cran.r-project.org/web/packages/irrCAC/vignettes/overview.html).
   */
  private static final int[][] ABSTRACTORS = {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}};

  @Test
  void cohensKappaIsThatOfThePackageIrrCac() {
    Coefficient kappa = new TwoRaters(Ratings.ofTable(ABSTRACTORS)).kappa();
    assertThat(kappa.value()).isCloseTo(0.7964094, FOUR_DIGITS);
    assertThat(error(kappa)).isCloseTo(0.05891072, FIVE_DIGITS);
  }

  @Test
  void gwetsAc1IsThatOfThePackageIrrCac() {
    Coefficient ac1 = new ManyRaters(Ratings.ofTable(ABSTRACTORS)).ac1();
    assertThat(ac1.value()).isCloseTo(0.8493305, FOUR_DIGITS);
    assertThat(error(ac1)).isCloseTo(0.04321747, FIVE_DIGITS);
  }

  /** Fleiss' kappa of two raters is Scott's pi. */
  @Test
  void fleissKappaOfTwoRatersIsScottsPiOfThePackageIrrCac() {
    ManyRaters two = new ManyRaters(Ratings.ofTable(ABSTRACTORS));
    assertThat(two.raw()).isCloseTo(0.89, FOUR_DIGITS);
    assertThat(two.fleiss().value()).isCloseTo(0.7962397, FOUR_DIGITS);
    assertThat(error(two.fleiss())).isCloseTo(0.05905473, FIVE_DIGITS);
  }

  /**
   * The worked example of the article "Fleiss' kappa" of the English Wikipedia: ten things,
   * fourteen raters, five categories.
   */
  @Test
  void fleissKappaIsThatOfTheWorkedExample() {
    int[][] counts = {
      {0, 0, 0, 0, 14},
      {0, 2, 6, 4, 2},
      {0, 0, 3, 5, 6},
      {0, 3, 9, 2, 0},
      {2, 2, 8, 1, 1},
      {7, 7, 0, 0, 0},
      {3, 2, 6, 3, 0},
      {2, 5, 3, 2, 2},
      {6, 5, 2, 1, 0},
      {0, 2, 2, 3, 7}
    };
    List<List<Integer>> things = new ArrayList<>();
    for (int[] row : counts) {
      things.add(
          IntStream.range(0, row.length)
              .boxed()
              .flatMap(category -> Collections.nCopies(row[category], category).stream())
              .toList());
    }
    ManyRaters many = new ManyRaters(new Ratings(5, things));
    assertThat(many.raw()).isCloseTo(0.378, THREE_DIGITS);
    assertThat(many.fleiss().value()).isCloseTo(0.210, THREE_DIGITS);
  }

  /**
   * The data set anxiety of the R package irr; its first two raters with squared weights (0.297)
   * and its three raters as ICC(A,1) (0.198, from -0.039 to 0.494), as that package prints them.
   */
  @Test
  void weightedKappaAndIccAreThoseOfThePackageIrr() {
    List<List<Integer>> anxiety = anxiety();
    Ratings two =
        new Ratings(6, anxiety.stream().map(t -> List.of(t.get(0) - 1, t.get(1) - 1)).toList());
    assertThat(new TwoRaters(two).quadratic().value()).isCloseTo(0.297, THREE_DIGITS);
    assertThat(new TwoRaters(two).kappa().value()).isCloseTo(0.119, THREE_DIGITS);
    Coefficient icc = new IntraClass(anxiety).single();
    assertThat(icc.value()).isCloseTo(0.198, THREE_DIGITS);
    assertThat(icc.low()).isCloseTo(-0.039, THREE_DIGITS);
    assertThat(icc.high()).isCloseTo(0.494, THREE_DIGITS);
  }

  /** Table 2 of Shrout and Fleiss (1979): six targets, four judges. */
  @Test
  void theIntraclassCorrelationsAreThoseOfShroutAndFleiss() {
    IntraClass icc =
        new IntraClass(
            List.of(
                List.of(9, 2, 5, 8),
                List.of(6, 1, 3, 2),
                List.of(8, 4, 6, 8),
                List.of(7, 1, 2, 6),
                List.of(10, 5, 6, 9),
                List.of(6, 2, 4, 7)));
    assertThat(icc.single().value()).isCloseTo(0.29, TWO_DIGITS);
    assertThat(icc.mean().value()).isCloseTo(0.62, TWO_DIGITS);
  }

  @Test
  void nineThingsGiveNoCoefficientAndTenDo() {
    Agreement nine = Agreement.of(alternating(9), Scale.NOMINAL);
    assertThat(nine.kappa()).isEmpty();
    assertThat(nine.ac1()).isEmpty();
    assertThat(nine.things()).isEqualTo(9);
    assertThat(nine.raw()).contains(1.0);
    Agreement ten = Agreement.of(alternating(10), Scale.NOMINAL);
    assertThat(ten.kappa().orElseThrow().value()).isCloseTo(1, FIVE_DIGITS);
    assertThat(ten.ac1().orElseThrow().value()).isCloseTo(1, FIVE_DIGITS);
  }

  @Test
  void oneCategoryOnlyGivesNoCoefficientHoweverMany() {
    Ratings same = new Ratings(3, Collections.nCopies(50, List.of(1, 1)));
    assertThat(Agreement.of(same, Scale.MARKS).kappa()).isEmpty();
    assertThat(Agreement.of(same, Scale.MARKS).single()).isEmpty();
    assertThat(Agreement.of(same, Scale.MARKS).raw()).contains(1.0);
  }

  @Test
  void oneRaterOrNothingRatedIsNoAgreement() {
    assertThat(Agreement.of(new Ratings(2, List.of()), Scale.NOMINAL).raw()).isEmpty();
    Ratings one = new Ratings(2, Collections.nCopies(20, List.of(1)));
    assertThat(Agreement.of(one, Scale.NOMINAL).raw()).isEmpty();
  }

  @Test
  void twoRatersHaveCohensKappaAndThreeHaveThatOfFleiss() {
    Agreement two = Agreement.of(alternating(20), Scale.ORDERED);
    assertThat(two.weighted()).isPresent();
    assertThat(two.fleiss()).isEmpty();
    Agreement three =
        Agreement.of(
            new Ratings(2, IntStream.range(0, 20).mapToObj(i -> List.of(i % 2, i % 2, 1)).toList()),
            Scale.NOMINAL);
    assertThat(three.kappa()).isEmpty();
    assertThat(three.fleiss()).isPresent();
  }

  /** Nearly everything in one category: kappa falls below nothing, AC1 does not (Gwet 2008). */
  @Test
  void whereNearlyAllIsInOneCategoryKappaMisleadsAndAc1DoesNot() {
    Agreement agreement =
        Agreement.of(Ratings.ofTable(new int[][] {{118, 5}, {2, 0}}), Scale.NOMINAL);
    assertThat(agreement.raw().orElseThrow()).isCloseTo(0.944, FOUR_DIGITS);
    assertThat(agreement.kappa().orElseThrow().value()).isNegative();
    assertThat(agreement.ac1().orElseThrow().value()).isGreaterThan(0.9);
  }

  @Test
  void ratingsThatDoNotFitTogetherAreAMistake() {
    assertThatThrownBy(() -> new Ratings(2, List.of(List.of(1, 1), List.of(1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Ratings(2, List.of(List.of(1, 2))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * The standard error as the package states it for a table: there it divides by n; for raw data,
   * as here, by n - 1. The 97.5 % point of t with 99 degrees of freedom is that of the tables.
   */
  private static double error(Coefficient coefficient) {
    double halfWidth = (coefficient.high() - coefficient.low()) / 2;
    return halfWidth / 1.984217 * Math.sqrt(99.0 / 100);
  }

  private static Ratings alternating(int things) {
    return new Ratings(2, IntStream.range(0, things).mapToObj(i -> List.of(i % 2, i % 2)).toList());
  }

  private static List<List<Integer>> anxiety() {
    int[][] raters = {
      {3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3},
      {3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4},
      {2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2}
    };
    return IntStream.range(0, 20)
        .mapToObj(i -> List.of(raters[0][i], raters[1][i], raters[2][i]))
        .toList();
  }
}
