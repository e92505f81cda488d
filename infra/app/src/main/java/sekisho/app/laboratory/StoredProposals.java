package sekisho.app.laboratory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import sekisho.app.stored.Envelope;
import sekisho.message.Acting;
import sekisho.message.PolicyEvent;
import sekisho.message.PolicyEvent.PolicyVersionAdopted;
import sekisho.message.PolicyEvent.VersionProposed;
import sekisho.message.PolicyEvent.VersionWithdrawn;
import sekisho.message.PolicyVersionId;
import sekisho.message.TextRef;
import sekisho.view.laboratory.Proposal;
import sekisho.view.laboratory.Proposal.Settled;
import sekisho.view.laboratory.Proposals;

/** The proposals as the stream of the policy has them, so that the own act is always there. */
@Component
class StoredProposals implements Proposals {
  private static final String STREAM = "policy";

  private final EventStore store;

  StoredProposals(EventStore store) {
    this.store = store;
  }

  @Override
  public List<Proposal> all() {
    List<Proposal> ended = new ArrayList<>();
    Map<PolicyVersionId, Proposal> open = new LinkedHashMap<>();
    store.readEvents(STREAM, 0).asStream().forEach(fact -> take(fact, open, ended));
    List<Proposal> all = new ArrayList<>(ended);
    all.addAll(open.values());
    return all.reversed();
  }

  private static void take(
      DomainEventMessage<?> fact, Map<PolicyVersionId, Proposal> open, List<Proposal> ended) {
    Acting by = Envelope.acting(fact.getMetaData());
    switch ((PolicyEvent) fact.getPayload()) {
      case VersionProposed e ->
          open.put(
              e.version(),
              new Proposal(
                  e.version(),
                  e.document(),
                  e.effectiveFrom(),
                  e.reason(),
                  by.person(),
                  by.at(),
                  Optional.empty()));
      case PolicyVersionAdopted e -> settle(e, true, by, Optional.empty(), open, ended);
      case VersionWithdrawn e -> settle(e, false, by, Optional.of(e.reason()), open, ended);
    }
  }

  private static void settle(
      PolicyEvent event,
      boolean adopted,
      Acting by,
      Optional<TextRef> reason,
      Map<PolicyVersionId, Proposal> open,
      List<Proposal> ended) {
    Proposal proposal = open.remove(event.version());
    if (proposal != null) {
      ended.add(proposal.settled(new Settled(adopted, by.person(), by.at(), reason)));
    }
  }
}
