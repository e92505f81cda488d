package sekisho.decision.policy;

import java.time.LocalDate;
import sekisho.message.PolicyVersionId;
import sekisho.message.SourceGrade;

/**
 * A version of the policy and the day in Japan from which it is in force (policy 1).
 *
 * @param citation act, body and source keys
 * @param grade grade of the best source that could be read
 */
public record PolicyVersion(
    PolicyVersionId id,
    LocalDate effectiveFrom,
    String titleJa,
    String titleEn,
    String citation,
    SourceGrade grade) {}
