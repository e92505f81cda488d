package sekisho.view.policy;

import java.time.LocalDate;
import java.util.List;

/** The register of agreements on the transfer of defence equipment and technology, for pages. */
public interface Agreements {
  /** All entries of the register, each as it stands on the day, by the day of signature. */
  List<AgreementLine> on(LocalDate day);
}
