package sekisho.web.policy;

import java.util.List;
import sekisho.view.policy.VersionText;

/**
 * The answer to "why not?".
 *
 * @param sentence the answer in a sentence
 * @param rows the rows that were asked about, each with its reason
 * @param otherVersions versions that have the rule, when the version of the case does not
 * @param rule the rule that was asked about; empty when an outcome was
 */
record WhyAnswer(
    String sentence, List<WhyRow> rows, List<VersionText> otherVersions, String rule) {}
