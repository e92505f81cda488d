package sekisho.app.policy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.model.api.Definitions;
import org.kie.internal.io.ResourceFactory;
import sekisho.decision.policy.PolicyVersion;
import sekisho.message.ConsentBasis;
import sekisho.message.ConsentException;
import sekisho.message.Evaluation;
import sekisho.message.Level;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyStage;
import sekisho.message.RuleHit;
import sekisho.message.RuleId;
import sekisho.message.Verdict;

/**
 * The decision tables of one version, parsed once. The parsed model never changes, so threads share
 * it; each evaluation has a context of its own.
 */
final class PolicyTables {
  private final PolicyVersion version;
  private final List<TableRow> rows;
  private final DMNRuntime runtime;
  private final DMNModel model;
  private final byte[] file;

  private PolicyTables(
      PolicyVersion version, List<TableRow> rows, DMNRuntime runtime, byte[] file) {
    this.version = version;
    this.file = file.clone();
    this.rows = rows;
    this.runtime = runtime;
    this.model = runtime.getModels().getFirst();
  }

  /**
   * Reads one file.
   *
   * @throws IllegalStateException when the engine has a message about it, even a warning
   */
  static PolicyTables read(String fileName, byte[] dmn) {
    Resource resource = ResourceFactory.newByteArrayResource(dmn).setSourcePath(fileName);
    DMNRuntime runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(resource))
            .getOrElseThrow(
                cause -> new IllegalStateException("No valid policy: " + fileName, cause));
    DMNModel model = runtime.getModels().getFirst();
    refuseMessages(fileName, model.getMessages());
    return new PolicyTables(
        PolicyHeader.read(fileName, dmn), TableRow.all(model.getDefinitions()), runtime, dmn);
  }

  /** The same tables, in force from another day than the file says. */
  PolicyTables inForceFrom(LocalDate day) {
    PolicyVersion later =
        new PolicyVersion(
            version.id(),
            day,
            version.titleJa(),
            version.titleEn(),
            version.citation(),
            version.grade());
    return new PolicyTables(later, rows, runtime, file);
  }

  PolicyVersion version() {
    return version;
  }

  /** All rows, stage by stage, in the order of the tables. */
  List<TableRow> rows() {
    return rows;
  }

  /** The file as it was read. */
  byte[] file() {
    return file.clone();
  }

  /** The tables as the engine parsed them. */
  Definitions definitions() {
    return model.getDefinitions();
  }

  Evaluation evaluate(PolicyFacts facts) {
    return work(facts).evaluation();
  }

  /**
   * An answer with the working.
   *
   * @param values the facts, and what each decision of the file came to, by name
   */
  record Worked(Evaluation evaluation, Map<String, Object> values) {}

  Worked work(PolicyFacts facts) {
    DMNContext context = runtime.newContext();
    context.set("facts", FactsForTables.of(facts));
    DMNResult result = runtime.evaluateAll(model, context);
    refuseMessages(version.id() + " with " + facts, result.getMessages());
    Object answer = result.getDecisionResultByName("result").getResult();
    return new Worked(
        evaluation(facts, new Answer((Map<?, ?>) Objects.requireNonNull(answer))),
        result.getContext().getAll());
  }

  private Evaluation evaluation(PolicyFacts facts, Answer answer) {
    return new Evaluation(
        version.id(),
        facts,
        hits(answer.map("trace")),
        Verdict.valueOf(answer.text("verdict")),
        Level.valueOf(answer.text("level")),
        answer.flag("fourMinisters"),
        answer.flag("undertakingRequired"),
        answer.flag("undertakingAdvised"),
        ConsentBasis.valueOf(answer.text("consentBasis")),
        answer.list("consentExceptions").stream()
            .map(code -> ConsentException.valueOf((String) code))
            .toList(),
        answer.flag("publication"),
        answer.flag("dietNotice"),
        answer.flag("monitoring"),
        answer.flag("annualReport"));
  }

  private List<RuleHit> hits(Answer trace) {
    // Two rows of a rule may say the same thing; the trace says it once.
    LinkedHashSet<RuleHit> hits = new LinkedHashSet<>();
    for (PolicyStage stage : PolicyStage.values()) {
      for (Object hit : trace.list(stage.name().toLowerCase(Locale.ROOT))) {
        Answer row = new Answer((Map<?, ?>) hit);
        hits.add(hit(stage, row.text("rule"), row.text("output")));
      }
    }
    return List.copyOf(hits);
  }

  private RuleHit hit(PolicyStage stage, String rule, String output) {
    TableRow row =
        rows.stream()
            .filter(r -> r.rule().equals(rule) && r.output().equals(output))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(rule + " never says " + output));
    return new RuleHit(new RuleId(rule), stage, output, row.citation(), row.grade());
  }

  private static void refuseMessages(String what, List<DMNMessage> messages) {
    if (!messages.isEmpty()) {
      throw new IllegalStateException("The policy engine about " + what + ": " + messages);
    }
  }

  /** A context of the result, read by type; a missing or wrong entry is a defect of the file. */
  private record Answer(Map<?, ?> entries) {
    Object entry(String name) {
      return Objects.requireNonNull(entries.get(name), name);
    }

    String text(String name) {
      return (String) entry(name);
    }

    boolean flag(String name) {
      return (Boolean) entry(name);
    }

    List<?> list(String name) {
      return (List<?>) entry(name);
    }

    Answer map(String name) {
      return new Answer((Map<?, ?>) entry(name));
    }
  }
}
