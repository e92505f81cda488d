package sekisho.web.laboratory;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.Verdict;
import sekisho.view.laboratory.Flow;
import sekisho.view.laboratory.Outcome;
import sekisho.view.laboratory.Said;
import sekisho.web.Countries;
import sekisho.web.Words;

/** What a trial found, in words, and how large each part is. */
@Component
class TrialLines {
  private static final int WIDEST = 400;

  private final Words words;
  private final Countries countries;

  TrialLines(Words words, Countries countries) {
    this.words = words;
    this.countries = countries;
  }

  /**
   * From one verdict to another.
   *
   * @param width of its bar, in units of the picture
   * @param y of its bar
   */
  record FlowLine(
      String then, String now, int cases, int levels, int duties, boolean flips, int width, int y) {
    public int text() {
      return y + 15;
    }

    public int number() {
      return width + 432;
    }
  }

  /** A case: what was said then, what the draft says, and the rules between. */
  record OutcomeLine(
      String address,
      String name,
      String destination,
      String version,
      String then,
      String now,
      String dutiesGone,
      String dutiesNew,
      String rulesThen,
      String rulesNow) {}

  List<FlowLine> flows(List<Flow> flows) {
    int most = flows.stream().mapToInt(Flow::cases).max().orElse(1);
    return java.util.stream.IntStream.range(0, flows.size())
        .mapToObj(i -> flow(flows.get(i), most, i))
        .toList();
  }

  private FlowLine flow(Flow flow, int most, int index) {
    return new FlowLine(
        words.label(flow.then()),
        verdict(flow.now()),
        flow.cases(),
        flow.level(),
        flow.duties(),
        flow.flips(),
        Math.max(2, (int) Math.round((double) flow.cases() * WIDEST / most)),
        8 + index * 30);
  }

  private String verdict(Optional<Verdict> verdict) {
    return verdict.map(words::label).orElseGet(() -> words.of("laboratory.no-answer"));
  }

  List<OutcomeLine> outcomes(List<Outcome> outcomes) {
    return outcomes.stream().map(this::outcome).toList();
  }

  private OutcomeLine outcome(Outcome one) {
    List<String> then = one.then().duties();
    // Where the draft permits nothing there is nothing to carry duties, and their list says
    // nothing.
    List<String> now =
        one.now().filter(said -> said.verdict() == Verdict.OK).map(Said::duties).orElse(then);
    return new OutcomeLine(
        "/cases/" + one.caseId(),
        one.reference().orElseGet(() -> one.caseId().toString().substring(0, 8)),
        countries.name(one.destination()),
        one.then().version(),
        said(one.then()),
        one.now().map(this::said).orElseGet(() -> words.of("laboratory.no-answer")),
        duties(then, now),
        duties(now, then),
        words.list(one.rulesThen()),
        words.list(one.rulesNow()));
  }

  private String said(Said said) {
    return switch (said.verdict()) {
      case OK -> words.of("laboratory.said", words.label(said.verdict()), said.level());
      case PROHIBITED, NOT_PERMISSIBLE, HOLD, OUT_OF_SCOPE, CANNOT_PROCEED ->
          words.label(said.verdict());
    };
  }

  private String duties(List<String> these, List<String> notThose) {
    return words.list(
        these.stream()
            .filter(duty -> !notThose.contains(duty))
            .map(duty -> words.of("laboratory.duty." + duty))
            .toList());
  }
}
