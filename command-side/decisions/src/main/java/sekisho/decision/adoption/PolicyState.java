package sekisho.decision.adoption;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sekisho.message.Acting;
import sekisho.message.DocumentHash;
import sekisho.message.PersonId;
import sekisho.message.PolicyEvent;
import sekisho.message.PolicyEvent.PolicyVersionAdopted;
import sekisho.message.PolicyEvent.VersionProposed;
import sekisho.message.PolicyEvent.VersionWithdrawn;
import sekisho.message.PolicyVersionId;

/** What was proposed and adopted beyond the versions that the product brings. */
public record PolicyState(
    Map<PolicyVersionId, Proposal> proposals, Map<PolicyVersionId, LocalDate> adopted) {
  public PolicyState {
    proposals = Map.copyOf(proposals);
    adopted = Map.copyOf(adopted);
  }

  /** A proposal that is neither adopted nor withdrawn. */
  public record Proposal(DocumentHash document, LocalDate effectiveFrom, PersonId by) {}

  public static PolicyState initial() {
    return new PolicyState(Map.of(), Map.of());
  }

  Optional<Proposal> proposal(PolicyVersionId version) {
    return Optional.ofNullable(proposals.get(version));
  }

  /** The policy after one more fact, made by this person. */
  public PolicyState evolve(PolicyEvent event, Acting by) {
    Map<PolicyVersionId, Proposal> open = new HashMap<>(proposals);
    Map<PolicyVersionId, LocalDate> inBook = new HashMap<>(adopted);
    switch (event) {
      case VersionProposed e ->
          open.put(e.version(), new Proposal(e.document(), e.effectiveFrom(), by.person()));
      case PolicyVersionAdopted e -> {
        open.remove(e.version());
        inBook.put(e.version(), e.effectiveFrom());
      }
      case VersionWithdrawn e -> open.remove(e.version());
    }
    return new PolicyState(open, inBook);
  }
}
