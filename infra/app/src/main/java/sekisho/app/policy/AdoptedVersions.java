package sekisho.app.policy;

import java.time.LocalDate;
import java.util.List;
import sekisho.message.PolicyVersionId;

/** The versions that were adopted beyond those of the product. */
@FunctionalInterface
interface AdoptedVersions {
  /** Where nothing is ever adopted. */
  AdoptedVersions NONE = _ -> List.of();

  /**
   * A version that was adopted.
   *
   * @param record the number of its record, by which the next question goes on
   * @param effectiveFrom the day that was adopted, whatever the file says
   * @param dmn the decision tables
   */
  record Adopted(long record, PolicyVersionId version, LocalDate effectiveFrom, DmnFile dmn) {}

  /** What was adopted after this record, in the order of adoption. */
  List<Adopted> after(long record);
}
