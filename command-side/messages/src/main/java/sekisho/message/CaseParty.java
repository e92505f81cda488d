package sekisho.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who takes part in a transfer, in one role.
 *
 * @param name the name as it was written; empty for the exporter, whose name stands in the account
 */
public record CaseParty(PartyRole role, Optional<TextRef> name) {
  /**
   * All parties of a request, in the order of the roles; one definition for the decider, for the
   * screening and for pages.
   */
  public static List<CaseParty> of(Optional<Destination> destination) {
    List<CaseParty> parties = new ArrayList<>();
    parties.add(new CaseParty(PartyRole.EXPORTER, Optional.empty()));
    destination.ifPresent(
        d -> {
          parties.add(new CaseParty(PartyRole.END_USER, Optional.of(d.endUser())));
          d.consignees().stream()
              .distinct()
              .forEach(c -> parties.add(new CaseParty(PartyRole.CONSIGNEE, Optional.of(c))));
        });
    return List.copyOf(parties);
  }

  /** Whether an amendment of these parts may have changed who takes part. */
  public static boolean changedBy(Set<AmendedPart> changed) {
    return changed.contains(AmendedPart.END_USER) || changed.contains(AmendedPart.CONSIGNEE);
  }
}
