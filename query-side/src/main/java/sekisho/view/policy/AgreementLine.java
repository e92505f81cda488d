package sekisho.view.policy;

import java.time.LocalDate;
import java.util.Optional;
import sekisho.message.AgreementStatus;
import sekisho.message.Country;
import sekisho.message.SourceGrade;

/**
 * An entry of the register of agreements.
 *
 * @param status as of the day that was asked for
 * @param signedVerified whether the day of signature was found in a source
 * @param inForceVerified whether the day of entry into force was found in a source
 * @param charterClauseRef where the clause on use consistent with the UN Charter stands
 * @param sources marks and source keys
 */
public record AgreementLine(
    String number,
    Country country,
    String instrumentJa,
    String instrumentEn,
    AgreementStatus status,
    Optional<LocalDate> signed,
    boolean signedVerified,
    Optional<LocalDate> inForce,
    boolean inForceVerified,
    String charterClauseRef,
    SourceGrade grade,
    String sources) {

  public String instrument(String language) {
    return language.equals("ja") ? instrumentJa : instrumentEn;
  }

  /** The citation with its source keys told apart. */
  public Citation source() {
    return Citation.of(sources);
  }
}
