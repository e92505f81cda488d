package sekisho.view.laboratory;

import java.time.Instant;
import java.time.LocalDate;
import sekisho.message.DocumentHash;
import sekisho.message.PersonId;
import sekisho.message.PolicyVersionId;

/**
 * A draft of the policy that passed the checks, kept as a document.
 *
 * @param version what the file calls itself
 * @param effectiveFrom the day that the file names; a proposal names its own
 */
public record Draft(
    DocumentHash document,
    PolicyVersionId version,
    LocalDate effectiveFrom,
    String titleJa,
    String titleEn,
    Instant keptAt,
    PersonId keptBy) {

  public String title(String language) {
    return language.equals("ja") ? titleJa : titleEn;
  }
}
