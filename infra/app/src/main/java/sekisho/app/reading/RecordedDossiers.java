package sekisho.app.reading;

import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.decision.CaseState;
import sekisho.decision.Dossier;
import sekisho.decision.Round;
import sekisho.message.CaseId;
import sekisho.message.DossierHash;
import sekisho.view.casefile.CaseStream;
import sekisho.view.casefile.Recorded;
import sekisho.web.signoff.Dossiers;

/** Makes dossiers again by the code that decides on signatures, from the records as stored. */
@Component
class RecordedDossiers implements Dossiers {
  private final CaseStream stream;

  RecordedDossiers(CaseStream stream) {
    this.stream = stream;
  }

  @Override
  public Optional<DossierHash> open(CaseId caseId, long record) {
    CaseState state = CaseState.initial();
    for (Recorded r : stream.read(caseId).stream().limit(record).toList()) {
      state = state.evolve(r.event(), r.by());
    }
    CaseState then = state;
    return Round.open(then).map(round -> Dossier.of(then, round.conditionalOn()).hash());
  }
}
