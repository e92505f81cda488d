package sekisho.message;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How the agreement with a country stands on a day (policy 4.1).
 *
 * @param signed day of signature, where it is known to the day
 * @param inForce day of entry into force, where it is known to the day
 * @param charterClauseRef where the clause on use consistent with the UN Charter stands; may be
 *     empty
 * @param grade grade of the source, U where a date is not verified
 */
public record AgreementEntry(
    Country country,
    AgreementStatus status,
    Optional<LocalDate> signed,
    Optional<LocalDate> inForce,
    String charterClauseRef,
    SourceGrade grade) {}
