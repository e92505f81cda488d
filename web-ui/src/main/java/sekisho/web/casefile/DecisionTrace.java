package sekisho.web.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.message.ConsentException;
import sekisho.message.Evaluation;
import sekisho.message.PolicyStage;
import sekisho.message.PolicyVersionId;
import sekisho.message.RuleHit;
import sekisho.message.SourceGrade;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.RuleLine;
import sekisho.web.Words;
import sekisho.web.part.Chip;
import sekisho.web.part.TraceLine;

/**
 * An evaluation as it was stored, rule by rule: the wording, what the rule said, where it comes
 * from and how good that source is. Nothing is evaluated again.
 */
@Component
public class DecisionTrace {
  private static final List<PolicyStage> ALWAYS_SHOWN = List.of(PolicyStage.A, PolicyStage.B);

  private final RuleBook book;
  private final Words words;

  DecisionTrace(RuleBook book, Words words) {
    this.book = book;
    this.words = words;
  }

  public List<TraceLine> of(Evaluation evaluation) {
    List<TraceLine> lines = new ArrayList<>();
    for (PolicyStage stage : PolicyStage.values()) {
      var hits = evaluation.hits().stream().filter(h -> h.stage() == stage).toList();
      if (hits.isEmpty() && ALWAYS_SHOWN.contains(stage)) {
        lines.add(none(stage, evaluation.version()));
      }
      hits.forEach(hit -> lines.add(of(hit, evaluation.version())));
    }
    lines.add(end(evaluation));
    return List.copyOf(lines);
  }

  /** The conclusion in one word with a colour. */
  public Chip verdict(Evaluation evaluation) {
    var tone =
        switch (evaluation.verdict()) {
          case OK -> Chip.Tone.OK;
          case HOLD, CANNOT_PROCEED, OUT_OF_SCOPE -> Chip.Tone.WARN;
          case PROHIBITED, NOT_PERMISSIBLE -> Chip.Tone.BAD;
        };
    return new Chip(tone, words.label(evaluation.verdict()));
  }

  /** The address of a rule in the policy book. */
  public static String address(PolicyVersionId version, String rule) {
    return "/policy/" + version + "/rules/" + rule;
  }

  private TraceLine none(PolicyStage stage, PolicyVersionId version) {
    return new TraceLine(
        TraceLine.Kind.PLAIN,
        words.label(stage),
        words.of("screening.trace.none"),
        words.of("screening.trace.version", version),
        "/policy/" + version);
  }

  /** One rule that applied. */
  public TraceLine of(RuleHit hit, PolicyVersionId version) {
    return new TraceLine(
        kind(hit),
        wording(hit, version),
        output(hit.output()),
        words.of("screening.trace.source", hit.rule(), hit.citation(), words.label(hit.grade())),
        address(version, hit.rule().value()));
  }

  private static TraceLine.Kind kind(RuleHit hit) {
    boolean plain =
        hit.grade() != SourceGrade.ASSUMPTION
            && !List.of("P", "N", "HOLD", "STOP", "OUT").contains(hit.output());
    return plain ? TraceLine.Kind.PLAIN : TraceLine.Kind.CARE;
  }

  private String wording(RuleHit hit, PolicyVersionId version) {
    return lines(hit, version).stream()
        .map(line -> line.wording(LocaleContextHolder.getLocale().getLanguage()))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(" / "),
                text -> text.isEmpty() ? words.of("screening.trace.wording-missing") : text));
  }

  /** The lines of the book that say what the hit says; those of the same citation, if any. */
  private List<RuleLine> lines(RuleHit hit, PolicyVersionId version) {
    List<RuleLine> sameOutput =
        book.rule(version, hit.rule()).map(rule -> rule.lines(hit.output())).orElse(List.of());
    List<RuleLine> sameSource =
        sameOutput.stream().filter(line -> line.citation().equals(hit.citation())).toList();
    return sameSource.isEmpty() ? sameOutput : sameSource;
  }

  /** What a rule said, in words, from the code of the table such as {@code CC:POOLING}. */
  private String output(String code) {
    String[] parts = code.split(":", 2);
    String said = words.of("screening.trace.output." + parts[0]);
    return parts.length == 1
        ? said
        : words.of(
            "screening.trace.output.exception",
            said,
            words.label(ConsentException.valueOf(parts[1])));
  }

  private TraceLine end(Evaluation evaluation) {
    return new TraceLine(
        TraceLine.Kind.END,
        words.of("screening.trace.end", words.label(evaluation.verdict())),
        words.of("screening.trace.end.level", words.label(evaluation.level())),
        words.of("screening.trace.version", evaluation.version()),
        "/policy/" + evaluation.version());
  }
}
