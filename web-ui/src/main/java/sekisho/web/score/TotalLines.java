package sekisho.web.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import sekisho.message.Band;
import sekisho.message.ScoreComponent;
import sekisho.message.ScoreTotal;
import sekisho.message.ScoreTotal.ComponentShare;
import sekisho.message.Share;
import sekisho.message.scenario.Scenario;
import sekisho.web.Words;
import sekisho.web.part.Chip;

/** Totals in words and as bars. */
@Component
class TotalLines {
  private static final String NONE = "—";

  private final Words words;
  private final Said said;

  TotalLines(Words words, Said said) {
    this.words = words;
    this.said = said;
  }

  List<TotalLine> lines(Scenario scenario, List<ScoreTotal> totals) {
    return totals.stream().map(total -> line(scenario, total)).toList();
  }

  TotalLine line(Scenario scenario, ScoreTotal total) {
    return new TotalLine(
        total.place().map(p -> said.place(scenario, p)).orElseGet(() -> words.of("score.team")),
        total.tenths().map(Points::ofTenths).orElse(NONE),
        band(total.band()),
        Arrays.stream(ScoreComponent.values())
            .map(c -> share(total, c).map(Points::percent).orElse(NONE))
            .toList(),
        remarks(scenario, total));
  }

  List<String> components() {
    return Arrays.stream(ScoreComponent.values()).map(words::label).toList();
  }

  Chip band(Optional<Band> band) {
    return band.map(
            b ->
                switch (b) {
                  case PERFORMED -> Chip.ok(words.label(b));
                  case SOME_CHALLENGES -> Chip.go(words.label(b));
                  case MAJOR_CHALLENGES -> Chip.warn(words.label(b));
                  case UNABLE -> Chip.bad(words.label(b));
                })
        .orElseGet(() -> Chip.todo(words.of("score.no-total")));
  }

  private static Optional<Share> share(ScoreTotal total, ScoreComponent component) {
    return total.components().stream()
        .filter(c -> c.component() == component)
        .map(ComponentShare::share)
        .findFirst();
  }

  private List<String> remarks(Scenario scenario, ScoreTotal total) {
    List<String> remarks = new ArrayList<>();
    total.breached().forEach(id -> remarks.add(words.of("score.breached", text(scenario, id))));
    total.missed().forEach(id -> remarks.add(words.of("score.missed", text(scenario, id))));
    if (total.waiting() > 0) {
      remarks.add(words.of("score.waiting", total.waiting()));
    }
    return remarks;
  }

  private String text(Scenario scenario, String criterion) {
    return scenario.rubric().stream()
        .filter(c -> c.id().equals(criterion))
        .map(c -> said.text(c.text()))
        .findFirst()
        .orElse(criterion);
  }

  /** The total first, then its components. */
  List<Bar> bars(ScoreTotal total) {
    List<ComponentShare> shares = total.components();
    return IntStream.rangeClosed(0, shares.size())
        .filter(i -> i > 0 || total.tenths().isPresent())
        .mapToObj(
            i ->
                i == 0
                    ? bar(
                        words.of("score.total"), Share.of(total.tenths().orElse(0), 1000), 0, true)
                    : bar(
                        words.label(shares.get(i - 1).component()),
                        shares.get(i - 1).share(),
                        i,
                        false))
        .toList();
  }

  private static Bar bar(String label, Share share, int row, boolean strong) {
    int width = (int) Math.round(share.value() * Bar.WHOLE);
    return new Bar(label, Points.percent(share), Math.max(2, width), 8 + row * Bar.ROW, strong);
  }
}
