package sekisho.web.screening;

import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.CaseId;
import sekisho.message.CombatStatus;
import sekisho.message.ScreeningCommand.DetermineCombat;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** MOFA's finding on combat actually taking place, with its validity, as typed. */
record CombatForm(
    String combatStatus, String combatBasis, String combatAsOf, String combatValidUntil) {
  static final String LABELS = "screening.combat";

  static CombatForm blank() {
    return new CombatForm("", "", "", "");
  }

  static Supplier<DetermineCombat> read(CaseId id, Fields fields, Function<String, TextRef> keep) {
    var status = fields.choice("combatStatus", CombatStatus.class);
    var basis = fields.text("combatBasis");
    var asOf = fields.day("combatAsOf");
    var validUntil = fields.day("combatValidUntil");
    if (asOf.understood() && validUntil.understood() && validUntil.get().isBefore(asOf.get())) {
      fields.error("combatValidUntil", "screening.combat.backwards");
    }
    return () ->
        new DetermineCombat(
            id, status.get(), keep.apply(basis.get()), asOf.get(), validUntil.get());
  }
}
