package sekisho.decision.party;

import java.util.Optional;
import sekisho.message.PartyEvent;
import sekisho.message.PartyEvent.PartyListImported;

/** A list of parties as the decider knows it: the version that counts. */
public record PartyListState(Optional<PartyListImported> newest) {
  public static PartyListState initial() {
    return new PartyListState(Optional.empty());
  }

  /** The number of the version that counts; 0 before the first import. */
  public int version() {
    return newest.map(n -> n.version().version()).orElse(0);
  }

  /** The list after one more fact. */
  public PartyListState evolve(PartyEvent event) {
    return switch (event) {
      case PartyListImported e -> new PartyListState(Optional.of(e));
    };
  }
}
