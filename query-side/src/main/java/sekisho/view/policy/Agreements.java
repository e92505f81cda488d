package sekisho.view.policy;

import java.time.LocalDate;
import java.util.List;

/** The register of agreements on the transfer of defence equipment and technology, for pages. */
public interface Agreements {
  /** All entries of the register, each as it stands on the day, in the order of the source book. */
  List<AgreementLine> on(LocalDate day);
}
