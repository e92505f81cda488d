package sekisho.web.screening;

import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.CaseId;
import sekisho.message.ScreeningCommand.ConcurCombat;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** Whether MOD concurs with the finding on combat, and why, as typed. */
record CombatOpinionForm(String combatConcurs, String combatOpinion) {
  static final String LABELS = "screening.combat-opinion";

  static CombatOpinionForm blank() {
    return new CombatOpinionForm("", "");
  }

  static Supplier<ConcurCombat> read(CaseId id, Fields fields, Function<String, TextRef> keep) {
    var concurs = fields.yesNo("combatConcurs");
    var reason = fields.text("combatOpinion");
    return () -> new ConcurCombat(id, concurs.get(), keep.apply(reason.get()));
  }
}
