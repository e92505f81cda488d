package sekisho.web.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sekisho.message.Share;
import sekisho.view.agreement.Agreement;
import sekisho.view.agreement.Coefficient;
import sekisho.view.score.CohortJudges;
import sekisho.web.Words;

/** How far those who judge agree, in numbers with their intervals. */
@Component
class AgreementLines {
  private final Words words;

  AgreementLines(Words words) {
    this.words = words;
  }

  /**
   * How far certain judges agree.
   *
   * @param coefficients the raw agreement first
   */
  record AgreementLine(String between, int things, int raters, List<String> coefficients) {}

  /** The names of the coefficients, in the order of those of a line. */
  List<String> names() {
    return Stream.of("kappa", "weighted", "fleiss", "ac1", "icc1", "icck")
        .map(name -> words.of("score.results." + name))
        .toList();
  }

  List<AgreementLine> lines(CohortJudges judges) {
    List<AgreementLine> lines = new ArrayList<>();
    judges.evaluators().ifPresent(e -> lines.add(line("score.results.evaluators", e.agreement())));
    Agreement panel = judges.panel();
    if (panel.things() > 0) {
      lines.add(line("score.results.panel", panel));
    }
    return lines;
  }

  private AgreementLine line(String between, Agreement agreement) {
    return new AgreementLine(
        words.of(between),
        agreement.things(),
        agreement.raters(),
        Stream.concat(
                Stream.of(
                    agreement
                        .raw()
                        .map(raw -> Points.percent(Share.of(raw, 1)) + "%")
                        .orElseGet(this::notAvailable)),
                Stream.of(
                        agreement.kappa(),
                        agreement.weighted(),
                        agreement.fleiss(),
                        agreement.ac1(),
                        agreement.single(),
                        agreement.mean())
                    .map(this::coefficient))
            .toList());
  }

  private String coefficient(Optional<Coefficient> coefficient) {
    return coefficient
        .map(
            c ->
                words.of(
                    "score.results.interval",
                    twoDigits(c.value()),
                    twoDigits(c.low()),
                    twoDigits(c.high())))
        .orElseGet(this::notAvailable);
  }

  private String notAvailable() {
    return words.of("score.results.na");
  }

  static String twoDigits(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
