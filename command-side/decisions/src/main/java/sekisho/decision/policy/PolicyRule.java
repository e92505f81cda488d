package sekisho.decision.policy;

import sekisho.message.PolicyStage;
import sekisho.message.RuleId;
import sekisho.message.SourceGrade;

/**
 * A rule of a version in words for officials.
 *
 * @param citation where the rule comes from, with its source keys
 * @param wordingJa wording in Japanese; it says so when the rule rests on an assumption
 * @param wordingEn the same in English
 */
public record PolicyRule(
    RuleId id,
    PolicyStage stage,
    String citation,
    SourceGrade grade,
    String wordingJa,
    String wordingEn) {}
