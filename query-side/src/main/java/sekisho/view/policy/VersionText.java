package sekisho.view.policy;

import java.time.LocalDate;
import sekisho.message.PolicyVersionId;
import sekisho.message.SourceGrade;

/**
 * A version of the policy as pages name it.
 *
 * @param effectiveFrom the day in Japan from which it is in force
 * @param citation act, body and source keys
 */
public record VersionText(
    PolicyVersionId id,
    LocalDate effectiveFrom,
    String titleJa,
    String titleEn,
    String citation,
    SourceGrade grade) {

  public String title(String language) {
    return language.equals("ja") ? titleJa : titleEn;
  }

  /** The citation with its source keys told apart. */
  public Citation source() {
    return Citation.of(citation);
  }
}
