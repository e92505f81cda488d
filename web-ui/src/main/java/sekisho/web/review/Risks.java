package sekisho.web.review;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import sekisho.web.Fields;
import sekisho.web.Words;
import sekisho.web.part.Choice;

/** The degrees of risk, 0 (none) to 4 (grave). */
final class Risks {
  static final int GRAVEST = 4;

  private Risks() {}

  static Supplier<Integer> read(Fields fields, String field) {
    var risk = fields.whole(field, 0, GRAVEST);
    return () -> Math.toIntExact(risk.get());
  }

  static List<Choice> choices(Words words) {
    return IntStream.rangeClosed(0, GRAVEST)
        .mapToObj(n -> Choice.of(String.valueOf(n), words.of("review.risk." + n)))
        .toList();
  }
}
