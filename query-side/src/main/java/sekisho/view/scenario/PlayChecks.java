package sekisho.view.scenario;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static sekisho.view.scenario.ScenarioFault.Code.*;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.Stage;
import sekisho.message.scenario.Bot;
import sekisho.message.scenario.GoldenPlay;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.PlayStep;
import sekisho.message.scenario.Scenario;

/** That the places hold the seats that play needs, and that scripted acts are acts that exist. */
final class PlayChecks {
  /** Seats of the house, not of the process: nobody plays them. */
  private static final Set<Seat> OUTSIDE = EnumSet.of(Seat.EXCON, Seat.ADMIN, Seat.SYSTEM);

  private final Scenario scenario;
  private final PlayWords words;
  private final Findings findings;
  private final Map<Seat, SeatId> placeOf = new HashMap<>();
  private final Set<String> cases;

  PlayChecks(Scenario scenario, PlayWords words, Findings findings) {
    this.scenario = scenario;
    this.words = words;
    this.findings = findings;
    this.cases = scenario.cases().stream().map(c -> c.id()).collect(toUnmodifiableSet());
  }

  void all() {
    Set<String> bots = scenario.bots().stream().map(Bot::id).collect(toUnmodifiableSet());
    for (int i = 0; i < scenario.places().size(); i++) {
      place("places[" + i + "]", scenario.places().get(i), bots);
    }
    for (int i = 0; i < scenario.cases().size(); i++) {
      if (scenario.cases().get(i).from() == Stage.DRAFT && !placeOf.containsKey(Seat.APPLICANT)) {
        findings.found("cases[" + i + "]", CASE_CANNOT_BE_PLAYED, Seat.APPLICANT);
      }
    }
    for (int i = 0; i < scenario.bots().size(); i++) {
      Bot bot = scenario.bots().get(i);
      steps("bots[" + i + "].steps", bot.steps());
      steps("bots[" + i + "].slips", bot.slips());
    }
    if (scenario.golden().isEmpty()) {
      findings.found("", NO_GOLDEN_PLAY);
    }
    for (int i = 0; i < scenario.golden().size(); i++) {
      golden("golden[" + i + "]", scenario.golden().get(i));
    }
  }

  private void place(String at, Place place, Set<String> bots) {
    for (Seat seat : place.seats()) {
      if (OUTSIDE.contains(seat)) {
        findings.found(at + ".seats", SEAT_NOT_AT_A_PLACE, seat);
      }
      SeatId other = placeOf.putIfAbsent(seat, place.id());
      if (other != null && seat != Seat.AUD) {
        findings.found(at + ".seats", SEAT_TWICE, seat, other);
      }
    }
    place
        .bot()
        .filter(bot -> !bots.contains(bot))
        .ifPresent(
            bot ->
                findings.found(
                    at + ".bot",
                    UNKNOWN_BOT,
                    bot,
                    String.join(", ", bots.stream().sorted().toList())));
  }

  private void golden(String at, GoldenPlay play) {
    steps(at + ".steps", play.steps().stream().map(GoldenPlay.Timed::step).toList());
    if (play.leastTotal().isEmpty() && play.mostTotal().isEmpty() && !play.gate()) {
      findings.found(at + ".expect", GOLDEN_WITHOUT_RESULT);
    }
  }

  private void steps(String at, List<PlayStep> steps) {
    for (int i = 0; i < steps.size(); i++) {
      PlayStep step = steps.get(i);
      String here = at + "[" + i + "]";
      if (!words.acts().contains(step.act())) {
        findings.found(here + ".act", UNKNOWN_ACT, step.act());
      }
      // The product itself may act in a play, and the trainer by hand.
      if (!placeOf.containsKey(step.seat()) && !OUTSIDE.contains(step.seat())) {
        findings.found(here + ".seat", SEAT_NOT_PLAYED, step.seat());
      }
      step.caseId()
          .filter(id -> !cases.contains(id))
          .ifPresent(
              id ->
                  findings.found(
                      here + ".case",
                      UNKNOWN_CASE,
                      id,
                      String.join(", ", cases.stream().sorted().toList())));
    }
  }
}
