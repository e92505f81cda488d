package sekisho.view.laboratory;

import java.util.List;
import java.util.Optional;
import sekisho.message.DocumentHash;

/**
 * What the laboratory says about a file.
 *
 * @param kept where it is kept; empty when something is wrong with it, and then nothing is kept
 * @param faults all that was found, errors and what may be intended
 */
public record Checked(Optional<DocumentHash> kept, List<Fault> faults) {
  public Checked {
    faults = List.copyOf(faults);
  }
}
