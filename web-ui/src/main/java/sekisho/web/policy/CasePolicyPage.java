package sekisho.web.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.Evaluation;
import sekisho.message.PolicyStage;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Screening.Evaluated;
import sekisho.view.policy.ExplainedRow;
import sekisho.view.policy.ExplainedRow.Standing;
import sekisho.view.policy.ExplainedTable;
import sekisho.view.policy.Explanation;
import sekisho.view.policy.Explanations;
import sekisho.view.policy.RowText;
import sekisho.view.policy.RuleBook;
import sekisho.web.Fields;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.casefile.DecisionTrace;

/** The newest evaluation of a case, explained from the tables of its version. */
@Component
class CasePolicyPage {
  private static final Optional<String> PERMITTED = Optional.of("OK");
  private static final Set<String> AGAINST = Set.of("P", "OUT", "STOP", "N", "HOLD");

  /** The end of the address of the page. */
  static final String WHY = "/policy";

  private final CaseHeads heads;
  private final RuleBook book;
  private final Explanations explanations;
  private final DecisionTrace trace;
  private final WhyRows rows;
  private final WhyQuestions questions;
  private final PolicyWords policyWords;
  private final Words words;

  CasePolicyPage(
      CaseHeads heads,
      RuleBook book,
      Explanations explanations,
      DecisionTrace trace,
      WhyRows rows,
      WhyQuestions questions,
      PolicyWords policyWords,
      Words words) {
    this.heads = heads;
    this.book = book;
    this.explanations = explanations;
    this.trace = trace;
    this.rows = rows;
    this.questions = questions;
    this.policyWords = policyWords;
    this.words = words;
  }

  /** A stored evaluation and the tables against its facts. */
  record Why(Evaluated stored, Explanation explanation) {
    /** Whether the tables say today what was stored; what was stored counts. */
    boolean asStored() {
      Evaluation then = stored.evaluation();
      Evaluation today = explanation.evaluation();
      return today.verdict() == then.verdict()
          && today.level() == then.level()
          && rules(today).equals(rules(then));
    }

    private static List<String> rules(Evaluation evaluation) {
      return evaluation.hits().stream().map(hit -> hit.rule() + " " + hit.output()).toList();
    }
  }

  /** Empty while the rules were not evaluated, or under a version that is not in the book. */
  Optional<Why> explain(CaseFile file) {
    return file.screening()
        .evaluation()
        .filter(stored -> book.version(stored.evaluation().version()).isPresent())
        .map(
            stored ->
                new Why(
                    stored,
                    explanations.of(stored.evaluation().version(), stored.evaluation().facts())));
  }

  void answer(Model model, Fields fields, Why why) {
    Optional<PolicyStage> stage = Optional.empty();
    var typed = fields.maybeChoice("stage", PolicyStage.class);
    if (typed.understood()) {
      stage = typed.get();
    }
    model.addAttribute("only", stage.orElse(null));
    Optional<PolicyStage> only = stage;
    model.addAttribute(
        "stages",
        why.explanation().stages().stream()
            .filter(s -> only.isEmpty() || only.get() == s.table().stage())
            .map(s -> stage(why.explanation(), s))
            .toList());
    questions.answer(model, fields, why.explanation());
  }

  void fill(Model model, CaseFile file, Optional<Why> why) {
    model.addAttribute("head", heads.of(file, WHY));
    model.addAttribute("page", CaseHeads.address(file) + WHY);
    model.addAttribute("at", file.past() ? file.at() : null);
    model.addAttribute("atOnly", CaseHeads.asShown(file));
    model.addAttribute("atMore", CaseHeads.asShown(file).replace('?', '&'));
    model.addAttribute("evaluated", why.map(Why::stored).orElse(null));
    model.addAttribute("stands", file.screening().evaluationStands());
    model.addAttribute("everyStage", PolicyStage.values());
    why.ifPresent(
        w -> {
          model.addAttribute("verdict", trace.verdict(w.stored().evaluation()));
          model.addAttribute("asStored", w.asStored());
          model.addAttribute("decided", decided(w.explanation()));
          model.addAttribute("level", said(w.explanation(), PolicyStage.C));
          model.addAttribute("duties", said(w.explanation(), PolicyStage.D));
          model.addAttribute(
              "version", book.version(w.stored().evaluation().version()).orElseThrow());
        });
  }

  void fillTables(Model model, CaseFile file) {
    Optional<Why> why = explain(file);
    fill(model, file, why);
    model.addAttribute("head", heads.of(file, WHY + "/tables"));
    model.addAttribute(
        "tables",
        why.stream().flatMap(w -> w.explanation().stages().stream()).map(ShownTable::of).toList());
  }

  private WhyStage stage(Explanation explanation, ExplainedTable table) {
    var fired = table.rows().stream().filter(r -> r.standing() == Standing.FIRED).toList();
    var others = table.rows().stream().filter(r -> r.standing() != Standing.FIRED).toList();
    return new WhyStage(
        table.table(),
        conclusion(table),
        rows.of(explanation, table, fired),
        rows.of(explanation, table, others));
  }

  /** What a stage came to, in a sentence. */
  private String conclusion(ExplainedTable table) {
    if (table.endedBy().isPresent()) {
      return words.of("policy.why.ended." + table.endedBy().get());
    }
    if (table.outcome().isEmpty()) {
      return words.of("policy.why.conclusion.D", table.fired().size());
    }
    String code = table.outcome().get();
    if (table.fired().isEmpty()) {
      return words.of("policy.why.conclusion.none." + table.table().stage());
    }
    List<String> others = says(table, said -> !said.equals(code));
    String result =
        words.of(
            "policy.why.by-rule", policyWords.output(code), words.list(says(table, code::equals)));
    return others.isEmpty()
        ? result
        : result + " " + words.of("policy.why.overridden", words.list(others));
  }

  /** The rules of the rows that applied and say such a thing. */
  private static List<String> says(ExplainedTable table, Predicate<String> output) {
    return table.fired().stream()
        .map(ExplainedRow::row)
        .filter(row -> output.test(row.line().output()))
        .map(row -> row.rule().value())
        .distinct()
        .toList();
  }

  /** What made the verdict: what stands against the transfer, or else what permits it. */
  private List<String> decided(Explanation explanation) {
    List<String> against =
        explanation.stages().stream()
            .filter(stage -> stage.outcome().isEmpty() || !stage.outcome().equals(PERMITTED))
            .flatMap(stage -> said(stage, AGAINST::contains).stream())
            .toList();
    return against.isEmpty()
        ? explanation.stage(PolicyStage.B).stream().map(this::conclusion).toList()
        : against;
  }

  private List<String> said(Explanation explanation, PolicyStage stage) {
    return explanation.stage(stage).map(table -> said(table, _ -> true)).orElse(List.of());
  }

  private List<String> said(ExplainedTable table, Predicate<String> output) {
    return table.fired().stream()
        .map(ExplainedRow::row)
        .filter(row -> output.test(row.line().output()))
        .map(row -> said(row))
        .distinct()
        .toList();
  }

  private String said(RowText row) {
    return words.of("policy.why.by-rule", policyWords.output(row.line().output()), row.rule());
  }
}
