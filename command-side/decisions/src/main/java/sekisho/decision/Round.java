package sekisho.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sekisho.message.ConfirmationCondition;
import sekisho.message.DossierHash;
import sekisho.message.Meeting;
import sekisho.message.MinisterSignature;
import sekisho.message.Seat;
import sekisho.message.SignOffEvent.DossierFrozen;
import sekisho.message.SignOffEvent.FourMinisterConcluded;
import sekisho.message.SignOffEvent.MinisterObjected;
import sekisho.message.SignOffEvent.MinisterReturned;
import sekisho.message.SignOffEvent.MinisterSigned;
import sekisho.message.SignOffEvent.RoundVoided;
import sekisho.message.SignOffEvent.SignOffWithdrawn;

/** The round of signatures that is open: one frozen dossier, one meeting, up to four signatures. */
public record Round(
    int number,
    DossierHash dossier,
    Meeting meeting,
    Optional<ConfirmationCondition> conditionalOn,
    List<MinisterSignature> signatures) {

  /** The open round of a case, if one is open. */
  public static Optional<Round> open(CaseState state) {
    Optional<DossierFrozen> frozen =
        state
            .newestOf(
                Set.of(
                    DossierFrozen.class,
                    RoundVoided.class,
                    MinisterObjected.class,
                    MinisterReturned.class,
                    FourMinisterConcluded.class))
            .filter(DossierFrozen.class::isInstance)
            .map(DossierFrozen.class::cast);
    return frozen.map(
        f -> new Round(f.round(), f.dossier(), f.meeting(), f.conditionalOn(), signatures(state)));
  }

  private static List<MinisterSignature> signatures(CaseState state) {
    List<MinisterSignature> signatures = new ArrayList<>();
    for (Fact fact : state.since(DossierFrozen.class)) {
      if (fact.event() instanceof MinisterSigned e) {
        signatures.add(new MinisterSignature(e.office(), fact.by().person()));
      } else if (fact.event() instanceof SignOffWithdrawn e) {
        signatures.removeIf(s -> s.office() == e.office());
      }
    }
    return signatures;
  }

  public boolean hasSigned(Seat office) {
    return signatures.stream().anyMatch(s -> s.office() == office);
  }
}
