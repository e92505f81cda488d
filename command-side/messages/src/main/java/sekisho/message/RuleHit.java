package sekisho.message;

/**
 * A rule that applied in an evaluation, kept as it stood then.
 *
 * @param output what the rule said, in the code of the table: "P", "N", "OK", "HOLD", "L3", "PC",
 *     ...
 * @param citation where the rule comes from, with its source keys
 */
public record RuleHit(
    RuleId rule, PolicyStage stage, String output, String citation, SourceGrade grade) {}
