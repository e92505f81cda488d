package sekisho.app.laboratory;

import sekisho.view.laboratory.Fault;

/** A file that is not looked at any further, and why. */
final class DraftRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  DraftRefused(Fault fault) {
    super(fault.toString(), null, false, false);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
