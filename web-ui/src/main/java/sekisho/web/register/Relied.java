package sekisho.web.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sekisho.view.register.FactLine;
import sekisho.view.register.ReliedOn;

/** The decisions that rest on a fact. */
interface Relied {
  /**
   * One of them, in words.
   *
   * @param address the record of the decision in its case
   */
  record ReliedRow(String address, String reference, String decision, ReliedOn on) {}

  /**
   * Oldest first.
   *
   * @param heldUntil the first day on which a later fact took over, if there is one
   */
  List<ReliedRow> on(FactLine line, Optional<LocalDate> heldUntil);
}
