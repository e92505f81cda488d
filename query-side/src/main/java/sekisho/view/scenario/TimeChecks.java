package sekisho.view.scenario;

import static sekisho.view.scenario.ScenarioFault.Code.*;

import java.time.Duration;
import java.util.List;
import sekisho.message.scenario.Bot;
import sekisho.message.scenario.ClockPlan;
import sekisho.message.scenario.Condition;
import sekisho.message.scenario.Expectation;
import sekisho.message.scenario.GoldenPlay;
import sekisho.message.scenario.Scenario;

/** That what has a time has it within the exercise, and in its order. */
final class TimeChecks {
  private final Scenario scenario;
  private final Findings findings;

  TimeChecks(Scenario scenario, Findings findings) {
    this.scenario = scenario;
    this.findings = findings;
  }

  void all() {
    clock(scenario.clock());
    for (int i = 0; i < scenario.injects().size(); i++) {
      String at = "injects[" + i + "].trigger";
      scenario.injects().get(i).trigger().ifPresent(trigger -> condition(at, trigger));
    }
    for (int i = 0; i < scenario.expectations().size(); i++) {
      String at = "expectations[" + i + "]";
      Expectation expectation = scenario.expectations().get(i);
      condition(at + ".met", expectation.met());
      expectation
          .timing()
          .filter(t -> t.target().compareTo(t.limit()) > 0)
          .ifPresent(
              t -> findings.found(at + ".timing", TARGET_AFTER_LIMIT, t.target(), t.limit()));
    }
    for (int i = 0; i < scenario.bots().size(); i++) {
      Bot bot = scenario.bots().get(i);
      if (bot.delayFrom().compareTo(bot.delayTo()) > 0) {
        findings.found("bots[" + i + "].delay", DELAY_BACKWARDS, bot.delayFrom(), bot.delayTo());
      }
    }
    for (int i = 0; i < scenario.golden().size(); i++) {
      List<GoldenPlay.Timed> steps = scenario.golden().get(i).steps();
      for (int step = 0; step < steps.size(); step++) {
        within("golden[" + i + "].steps[" + step + "].at", steps.get(step).at());
      }
    }
  }

  private void clock(ClockPlan clock) {
    if (clock.defaultRate() > clock.maxRate()) {
      findings.found("clock.defaultRate", RATE_ABOVE_MOST, clock.defaultRate(), clock.maxRate());
    }
    Duration before = Duration.ZERO;
    for (int i = 0; i < clock.moves().size(); i++) {
      Duration begins = clock.moves().get(i).at();
      within("clock.moves[" + i + "].at", begins);
      if (begins.compareTo(before) < 0) {
        findings.found("clock.moves[" + i + "].at", MOVES_OUT_OF_ORDER, begins, before);
      }
      before = begins;
    }
  }

  private void condition(String at, Condition condition) {
    switch (condition) {
      case Condition.All c -> several(at + ".all", c.of());
      case Condition.Any c -> several(at + ".any", c.of());
      case Condition.Not c -> condition(at + ".not", c.of());
      case Condition.ClockAt c -> within(at + ".clock", c.since());
      case Condition.Absent c -> within(at + ".absent.within", c.within());
      case Condition.Happened _,
          Condition.CaseStands _,
          Condition.Delivered _,
          Condition.Read _,
          Condition.MoveBegan _ -> {}
    }
  }

  private void several(String at, List<Condition> of) {
    for (int i = 0; i < of.size(); i++) {
      condition(at + "[" + i + "]", of.get(i));
    }
  }

  private void within(String at, Duration since) {
    if (since.compareTo(scenario.length()) > 0) {
      findings.found(at, AFTER_THE_END, since, scenario.length());
    }
  }
}
