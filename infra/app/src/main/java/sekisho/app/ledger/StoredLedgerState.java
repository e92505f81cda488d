package sekisho.app.ledger;

import org.springframework.stereotype.Component;
import sekisho.view.ledger.LedgerState;

/** How the log is doing, as this node sees it. */
@Component
class StoredLedgerState implements LedgerState {
  private final StoredHeads heads;
  private final LagWatch lag;
  private final Sequencer sequencer;
  private final Witnesses witnesses;

  StoredLedgerState(StoredHeads heads, LagWatch lag, Sequencer sequencer, Witnesses witnesses) {
    this.heads = heads;
    this.lag = lag;
    this.sequencer = sequencer;
    this.witnesses = witnesses;
  }

  @Override
  public State now() {
    return new State(
        heads.newest(), heads.awake(), lag.lag(), sequencer.stopped(), witnesses.states());
  }
}
