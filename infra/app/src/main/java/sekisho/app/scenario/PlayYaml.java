package sekisho.app.scenario;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sekisho.message.AutomationMode;
import sekisho.message.Seat;
import sekisho.message.scenario.Bot;
import sekisho.message.scenario.GoldenPlay;
import sekisho.message.scenario.PlayStep;

/** Reads what automated counterparts do, and the scripted plays whose score is known. */
final class PlayYaml {
  private static final int SLOWEST = 100;
  private static final int USUALLY_SLOWER = 4;
  private static final int FULL = 100;

  private PlayYaml() {}

  static Bot bot(Part part) {
    Part delay = part.at("delay");
    List<AutomationMode> modes = part.filled("modes", p -> p.choice(AutomationMode.class));
    Bot bot =
        new Bot(
            part.at("id").text(),
            modes.isEmpty() ? EnumSet.noneOf(AutomationMode.class) : EnumSet.copyOf(modes),
            delay.at("from").duration(),
            delay.at("to").duration(),
            part.maybe("slower").map(p -> (int) p.whole(1, SLOWEST)).orElse(USUALLY_SLOWER),
            part.list("steps", p -> p.closed(step(p))),
            part.list("slips", p -> p.closed(step(p))));
    delay.closed(bot);
    return part.closed(bot);
  }

  private static PlayStep step(Part part) {
    return new PlayStep(
        part.at("seat").choice(Seat.class),
        part.maybe("case").map(Part::text),
        part.at("act").text(),
        part.maybe("with").map(with -> with.named(Part::text)).orElse(Map.of()));
  }

  static GoldenPlay golden(Part part) {
    Part expect = part.at("expect");
    GoldenPlay play =
        new GoldenPlay(
            part.at("name").text(),
            part.filled(
                "steps", p -> p.closed(new GoldenPlay.Timed(p.at("at").duration(), step(p)))),
            total(expect.maybe("leastTotal")),
            total(expect.maybe("mostTotal")),
            expect.maybe("gate").map(Part::flag).orElse(false));
    expect.closed(play);
    return part.closed(play);
  }

  private static Optional<Double> total(Optional<Part> part) {
    return part.map(p -> p.number(0, FULL));
  }
}
