package sekisho.app.policy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;
import sekisho.decision.policy.PolicyVersion;
import sekisho.message.Evaluation;
import sekisho.message.PolicyFacts;

/**
 * A draft of a version as the engine reads it: what the engine has to say about it, and what it
 * answers. Only a file whose shape was checked comes here, since an engine runs what it is given.
 */
public final class DraftTables {
  private final PolicyTables tables;

  private DraftTables(PolicyTables tables) {
    this.tables = tables;
  }

  /**
   * A message of the engine.
   *
   * @param kind its name with the engine, such as DECISION_TABLE_GAP
   * @param source the id of the part of the file that it is about; empty for the file
   */
  public record Message(String kind, String source, String text) {}

  /** What the engine finds wrong when it reads the file; nothing for a sound one. */
  public static List<Message> faults(byte[] dmn) {
    return ask(dmn, Validation.VALIDATE_MODEL, Validation.VALIDATE_COMPILATION);
  }

  /** What the engine's analyser says about gaps and overlaps of the tables. */
  public static List<Message> analysis(byte[] dmn) {
    return ask(dmn, Validation.ANALYZE_DECISION_TABLE);
  }

  /**
   * Reads the tables, for the engine and for people.
   *
   * @throws RuntimeException when either cannot
   */
  public static DraftTables read(byte[] dmn) {
    PolicyTables tables = PolicyTables.read("draft.dmn", dmn);
    new ReadPolicy(tables);
    return new DraftTables(tables);
  }

  public PolicyVersion version() {
    return tables.version();
  }

  /**
   * What the draft says about the facts.
   *
   * @throws IllegalStateException when it has no answer
   */
  public Evaluation evaluate(PolicyFacts facts) {
    try {
      return tables.evaluate(facts);
    } catch (NullPointerException | IllegalArgumentException | ClassCastException cause) {
      throw new IllegalStateException("No answer of the draft to " + facts, cause);
    }
  }

  private static List<Message> ask(byte[] dmn, Validation... what) {
    // One validator a question: it keeps state while it works.
    DMNValidator validator = DMNValidatorFactory.newValidator();
    return validator
        .validateUsing(what)
        .theseModels(new StringReader(new String(dmn, StandardCharsets.UTF_8)))
        .stream()
        .map(DraftTables::message)
        .toList();
  }

  private static Message message(DMNMessage message) {
    return new Message(
        message.getMessageType().name(),
        Optional.ofNullable(message.getSourceId()).orElse(""),
        Objects.requireNonNullElse(message.getText(), ""));
  }
}
