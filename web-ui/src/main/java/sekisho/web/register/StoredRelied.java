package sekisho.web.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.CaseReference;
import sekisho.view.caselist.CaseList;
import sekisho.view.register.FactLine;
import sekisho.view.register.Reliance;
import sekisho.view.register.ReliedOn;
import sekisho.web.Words;

/** Finds them among the decisions of all cases. */
@Component
class StoredRelied implements Relied {
  private final Reliance reliance;
  private final CaseList cases;
  private final Words words;

  StoredRelied(Reliance reliance, CaseList cases, Words words) {
    this.reliance = reliance;
    this.cases = cases;
    this.words = words;
  }

  @Override
  public List<ReliedRow> on(FactLine line, Optional<LocalDate> heldUntil) {
    List<ReliedOn> found = reliance.on(line, heldUntil);
    Map<CaseId, CaseReference> references =
        cases.references(found.stream().map(ReliedOn::caseId).toList());
    return found.stream().map(on -> row(on, references)).toList();
  }

  private ReliedRow row(ReliedOn on, Map<CaseId, CaseReference> references) {
    return new ReliedRow(
        "/cases/" + on.caseId() + "/records/" + on.record(),
        Optional.ofNullable(references.get(on.caseId()))
            .map(CaseReference::value)
            .orElse(on.caseId().toString().substring(0, 8)),
        words.of("registers.decision." + on.decision()),
        on);
  }
}
