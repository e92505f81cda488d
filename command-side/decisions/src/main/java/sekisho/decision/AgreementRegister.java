package sekisho.decision;

import java.time.LocalDate;
import sekisho.message.AgreementEntry;
import sekisho.message.Country;

/** The register of agreements on the transfer of defence equipment and technology (policy 4.1). */
public interface AgreementRegister {
  /**
   * How the agreement with the country stands on the day; a country without one has an entry too.
   */
  AgreementEntry on(Country country, LocalDate day);
}
