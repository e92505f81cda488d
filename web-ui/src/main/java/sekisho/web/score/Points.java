package sekisho.web.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import sekisho.message.Share;

/** Points and totals as people read them: at most one digit after the point. */
final class Points {
  private Points() {}

  /** A share of so many points, such as 7.5. */
  static String of(Share share, int points) {
    return BigDecimal.valueOf(share.millionths(), 6)
        .multiply(BigDecimal.valueOf(points))
        .setScale(1, RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** A total, such as 85.5. */
  static String ofTenths(int tenths) {
    return BigDecimal.valueOf(tenths, 1).toPlainString();
  }

  /** A share as one of a hundred, such as 83.3. */
  static String percent(Share share) {
    return of(share, 100);
  }
}
