package sekisho.view.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register of agreements on the transfer of defence equipment and technology, for pages. */
public interface Agreements {
  /**
   * All entries of the register, each as it stands on the day, by the day of signature.
   *
   * @param known only what was recorded until then; empty for all that is known now
   */
  List<AgreementLine> on(LocalDate day, Optional<Instant> known);
}
