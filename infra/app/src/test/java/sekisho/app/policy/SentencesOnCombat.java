package sekisho.app.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.message.AgreementStatus.NONE;
import static sekisho.message.AgreementStatus.SIGNED;
import static sekisho.message.CombatStatus.UNDETERMINED;
import static sekisho.message.CombatStatus.YES;
import static sekisho.message.JointDevelopment.PARTNER;
import static sekisho.message.Level.L3;
import static sekisho.message.Verdict.HOLD;
import static sekisho.message.Verdict.NOT_PERMISSIBLE;
import static sekisho.message.Verdict.OK;

import java.util.List;
import java.util.function.UnaryOperator;
import sekisho.message.PolicyFactsBuilder;
import sekisho.message.PolicyVersionId;

/** V2026: combat actually taking place, and special circumstances. */
final class SentencesOnCombat {
  private static final PolicyVersionId V2026 = new PolicyVersionId("V2026");

  private SentencesOnCombat() {}

  private static PolicySentence say(String words, UnaryOperator<PolicyFactsBuilder> change) {
    return PolicySentence.of(V2026, words, change);
  }

  private static PolicySentence weapon(String words, UnaryOperator<PolicyFactsBuilder> change) {
    return say(words, f -> change.apply(f.sdfWeapon(true)));
  }

  static List<PolicySentence> all() {
    return List.of(
        weapon(
                "RB18: combat with special circumstances may be permitted exceptionally",
                f -> f.combat(YES).specialCircumstances(true))
            .hit("RB18", "OK")
            .miss("RB20")
            .verdict(OK)
            .level(L3),
        weapon(
                "RB18 needs the agreement in force",
                f -> f.combat(YES).specialCircumstances(true).agreement(SIGNED))
            .miss("RB18")
            .hit("RB19", "N")
            .verdict(NOT_PERMISSIBLE),
        weapon("RB20: combat without special circumstances is not permissible", f -> f.combat(YES))
            .hit("RB20", "N")
            .miss("RB17")
            .miss("RB18")
            .verdict(NOT_PERMISSIBLE)
            .level(L3)
            .also(e -> assertThat(e.dietNotice()).isFalse()),
        weapon(
                "RB20 beats every permission, the one for own forces too",
                f -> f.combat(YES).sdfActivity(true).acsa(true).jointDevelopment(PARTNER))
            .hit("RB20", "N")
            .hit("RB5", "OK")
            .hit("RB6", "OK")
            .hit("RB25", "OK")
            .verdict(NOT_PERMISSIBLE),
        say("RB20 leaves what is no weapon alone", f -> f.combat(YES)).miss("RB20").verdict(OK),
        weapon("RB22: an open combat question holds the case", f -> f.combat(UNDETERMINED))
            .hit("RB22", "HOLD")
            .miss("RB17")
            .verdict(HOLD)
            .level(L3),
        weapon(
                "RB22 holds the case whatever else permits or forbids it",
                f -> f.combat(UNDETERMINED).acsa(true).agreement(NONE))
            .hit("RB22", "HOLD")
            .hit("RB6", "OK")
            .hit("RB19", "N")
            .verdict(HOLD),
        say("RB22 leaves what is no weapon alone", f -> f.combat(UNDETERMINED))
            .miss("RB22")
            .verdict(OK));
  }
}
