package sekisho.web.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import sekisho.message.ConsentBasis;
import sekisho.message.Evaluation;
import sekisho.message.PolicyVersionId;
import sekisho.message.RuleHit;
import sekisho.message.Verdict;
import sekisho.view.policy.RuleBook;
import sekisho.view.whatif.Contrast;
import sekisho.view.whatif.Result;
import sekisho.web.Words;
import sekisho.web.casefile.DecisionTrace;
import sekisho.web.part.Pair;

/** What the policy says, in words: one answer, and two beside each other with the rules between. */
@Component
class OutcomeWords {
  private static final List<Result> DUTIES =
      Arrays.stream(Result.values()).filter(r -> r != Result.VERDICT && r != Result.LEVEL).toList();

  private final DecisionTrace trace;
  private final RuleBook book;
  private final KeptRules kept;
  private final Words words;

  OutcomeWords(DecisionTrace trace, RuleBook book, KeptRules kept, Words words) {
    this.trace = trace;
    this.book = book;
    this.kept = kept;
    this.words = words;
  }

  Outcome of(Evaluation evaluation) {
    return new Outcome(
        evaluation.version().value(),
        trace.verdict(evaluation),
        words.label(evaluation.level()),
        DUTIES.stream().map(r -> Pair.of(name(r), value(r, evaluation))).toList(),
        trace.of(evaluation));
  }

  /** One side of a comparison. */
  Beside.Side side(String title, String more, Evaluation evaluation) {
    return new Beside.Side(
        title,
        more,
        trace.verdict(evaluation),
        value(Result.LEVEL, evaluation),
        kept.nearest(evaluation));
  }

  /** Two sides with all results and the rules that make the difference. */
  Beside beside(Beside.Side left, Beside.Side right, Contrast contrast) {
    return new Beside(
        left,
        right,
        Arrays.stream(Result.values()).map(r -> row(r, contrast)).toList(),
        contrast.same(),
        contrast.stopped().stream().map(h -> trace.of(h, contrast.before().version())).toList(),
        contrast.begun().stream().map(h -> trace.of(h, contrast.after().version())).toList());
  }

  /** What a result is called. */
  String name(Result result) {
    return words.of("whatif.result." + result);
  }

  /** What an evaluation says on one point. */
  String value(Result result, Evaluation e) {
    return result.obligation() && e.verdict() != Verdict.OK
        ? words.of("whatif.none")
        : said(result, e);
  }

  private String said(Result result, Evaluation e) {
    return switch (result) {
      case VERDICT -> words.label(e.verdict());
      case LEVEL -> words.label(e.level());
      case FOUR_MINISTERS -> needed(e.fourMinisters());
      case UNDERTAKING ->
          e.undertakingAdvised() && !e.undertakingRequired()
              ? words.of("whatif.advised")
              : needed(e.undertakingRequired());
      case CONSENT -> consent(e);
      case PUBLICATION -> needed(e.publication());
      case DIET -> needed(e.dietNotice());
      case MONITORING -> needed(e.monitoring());
      case ANNUAL_REPORT -> needed(e.annualReport());
    };
  }

  /** The rules that make a result differ, each with what happened to it and why. */
  List<Beside.Flip> flips(Contrast.Flip flip, Contrast contrast) {
    List<Beside.Flip> lines = new ArrayList<>();
    Evaluation before = contrast.before();
    Evaluation after = contrast.after();
    flip.begun().forEach(hit -> add(lines, hit, after.version(), begun(hit, before)));
    flip.stopped().forEach(hit -> add(lines, hit, before.version(), stopped(hit, after)));
    return List.copyOf(lines);
  }

  /** The same when one fact was changed: that fact is the reason, and need not be looked for. */
  List<Beside.Flip> flipsOfOneFact(Contrast.Flip flip, Contrast contrast) {
    List<Beside.Flip> lines = new ArrayList<>();
    PolicyVersionId version = contrast.after().version();
    flip.begun().forEach(hit -> add(lines, hit, version, words.of("whatif.flip.begun", said(hit))));
    flip.stopped()
        .forEach(hit -> add(lines, hit, version, words.of("whatif.flip.stopped", said(hit))));
    return List.copyOf(lines);
  }

  private Beside.Row row(Result result, Contrast contrast) {
    return new Beside.Row(
        name(result),
        value(result, contrast.before()),
        value(result, contrast.after()),
        contrast.differs(result),
        contrast.flips().stream()
            .filter(flip -> flip.result() == result)
            .flatMap(flip -> flips(flip, contrast).stream())
            .toList());
  }

  private static void add(
      List<Beside.Flip> lines, RuleHit hit, PolicyVersionId version, String said) {
    var flip =
        new Beside.Flip(
            hit.rule().value(), DecisionTrace.address(version, hit.rule().value()), said);
    if (!lines.contains(flip)) {
      lines.add(flip);
    }
  }

  /** Whether a rule that applies now is new or was there and did not apply, and why not. */
  private String begun(RuleHit hit, Evaluation before) {
    return book.rule(before.version(), hit.rule()).isEmpty()
        ? words.of("whatif.flip.new", said(hit))
        : because("begun", hit, before);
  }

  private String stopped(RuleHit hit, Evaluation after) {
    return book.rule(after.version(), hit.rule()).isEmpty()
        ? words.of("whatif.flip.dropped", said(hit))
        : because("stopped", hit, after);
  }

  /** What kept the rule from applying on the side on which it does not. */
  private String because(String kind, RuleHit hit, Evaluation without) {
    return kept.by(hit, without)
        .map(inputs -> words.of("whatif.flip." + kind + ".because", said(hit), inputs))
        .orElseGet(() -> words.of("whatif.flip." + kind, said(hit)));
  }

  private String said(RuleHit hit) {
    return words.of("policy.output." + hit.output().replace(':', '.'));
  }

  private String consent(Evaluation e) {
    return e.consentBasis() == ConsentBasis.PRIOR_CONSENT
        ? words.of("whatif.prior-consent")
        : words.of(
            "whatif.control-check",
            words.list(e.consentExceptions().stream().map(words::label).toList()));
  }

  private String needed(boolean needed) {
    return words.of("whatif." + (needed ? "needed" : "not-needed"));
  }
}
