package sekisho.view.policy;

import java.time.LocalDate;
import java.util.Optional;
import sekisho.message.AgreementStatus;
import sekisho.message.Country;
import sekisho.message.Instrument;
import sekisho.message.SourceGrade;

/**
 * An entry of the register of agreements.
 *
 * @param number its place by the day of signature
 * @param status as of the day that was asked for
 * @param signedSource marks and source keys of the day of signature; [U] where it is not verified
 * @param inForceSource the same of the day of entry into force
 * @param charterClauseRef where the clause on use consistent with the UN Charter stands; empty when
 *     the text was not read
 */
public record AgreementLine(
    int number,
    Country country,
    Instrument instrument,
    AgreementStatus status,
    Optional<LocalDate> signed,
    String signedSource,
    Optional<LocalDate> inForce,
    String inForceSource,
    String charterClauseRef,
    SourceGrade grade) {

  /** The source of the day of signature with its keys told apart. */
  public Citation signedCitation() {
    return Citation.of(signedSource);
  }

  /** The source of the day of entry into force with its keys told apart. */
  public Citation inForceCitation() {
    return Citation.of(inForceSource);
  }

  /** The clause with its source keys told apart. */
  public Citation charterClause() {
    return Citation.of(charterClauseRef);
  }
}
