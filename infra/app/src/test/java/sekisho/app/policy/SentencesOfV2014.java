package sekisho.app.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.message.Level.L3;
import static sekisho.message.Verdict.NOT_PERMISSIBLE;
import static sekisho.message.Verdict.OK;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sekisho.message.AgreementStatus;
import sekisho.message.CombatStatus;
import sekisho.message.ConcernLevel;
import sekisho.message.FiveCategory;
import sekisho.message.ItemForm;
import sekisho.message.JointDevelopment;
import sekisho.message.Licensor;
import sekisho.message.PolicyFactsBuilder;
import sekisho.message.PolicyVersionId;
import sekisho.message.RecipientType;

/** V2014 and V2022: the first Guidelines, and what was added for Ukraine. */
final class SentencesOfV2014 {
  private static final PolicyVersionId V2014 = new PolicyVersionId("V2014");
  private static final PolicyVersionId V2022 = new PolicyVersionId("V2022");

  private SentencesOfV2014() {}

  static Stream<PolicySentence> all() {
    return Stream.concat(
        Stream.of(V2014, V2022).flatMap(v -> heads(v).stream()), ukraine().stream());
  }

  private static PolicySentence say(
      PolicyVersionId v, String words, UnaryOperator<PolicyFactsBuilder> change) {
    return PolicySentence.of(v, words, change);
  }

  private static List<PolicySentence> heads(PolicyVersionId v) {
    return List.of(
        say(v, "Without a head nothing is permissible", f -> f).verdict(NOT_PERMISSIBLE),
        say(v, "RB4: peace contribution to a government", f -> f.peaceContribution(true))
            .hit("RB4", "OK")
            .verdict(OK),
        say(
                v,
                "RB4 does not reach an SDF-Act weapon",
                f -> f.peaceContribution(true).sdfWeapon(true))
            .miss("RB4")
            .verdict(NOT_PERMISSIBLE),
        PolicySentence.to(
                "US",
                v,
                "RB8: a part of a licensed product to the United States",
                f -> f.licensor(Licensor.US).toLicensor(true).form(ItemForm.PART).sdfWeapon(true))
            .hit("RB8", "OK")
            .verdict(OK),
        PolicySentence.to(
                "US",
                v,
                "RB8: repair for United States forces",
                f -> f.form(ItemForm.SERVICE).sdfWeapon(true))
            .hit("RB8", "OK")
            .verdict(OK),
        PolicySentence.to(
                "US",
                v,
                "RB8, example b: a finished round to the licensor is not permitted before V2023",
                f -> f.licensor(Licensor.US).toLicensor(true).licensorRequest(true).sdfWeapon(true))
            .miss("RB8")
            .miss("RB9")
            .verdict(NOT_PERMISSIBLE),
        PolicySentence.to(
                "GB",
                v,
                "RB8 is for the United States alone",
                f -> f.licensor(Licensor.OTHER).toLicensor(true).form(ItemForm.PART))
            .miss("RB8"),
        say(v, "RB10: the five categories", f -> f.fiveCategory(FiveCategory.TRANSPORT))
            .hit("RB10", "OK")
            .verdict(OK),
        say(
                v,
                "RB10 does not reach a weapon, needed for its mission or not",
                f -> f.fiveCategory(FiveCategory.TRANSPORT).sdfWeapon(true).missionWeapon(true))
            .miss("RB10")
            .miss("RB11")
            .verdict(NOT_PERMISSIBLE),
        say(
                v,
                "RC6: a weapon as such is no important case",
                f -> f.jointDevelopment(JointDevelopment.PARTNER).sdfWeapon(true))
            .miss("RC6")
            .hit("RB5", "OK")
            .hit("RC8", "L1")
            .verdict(OK));
  }

  /** Body armour of the SDF to the government of Ukraine, which fights on its own ground. */
  private static PolicyFactsBuilder bodyArmour(PolicyFactsBuilder f) {
    return f.sdfStock(true)
        .aggressionVictim(true)
        .combat(CombatStatus.YES)
        .agreement(AgreementStatus.NONE)
        .concern(ConcernLevel.CAREFUL)
        .securityPartner(false);
  }

  private static PolicySentence armour(
      PolicyVersionId v, String words, UnaryOperator<PolicyFactsBuilder> change) {
    return PolicySentence.to("UA", v, words, f -> change.apply(bodyArmour(f)));
  }

  private static List<PolicySentence> ukraine() {
    return List.of(
        armour(
                V2014,
                "Example a on 2022-03-01: no rule permits body armour to Ukraine (documented as"
                    + " unclear)",
                f -> f)
            .also(e -> assertThat(e.hits()).noneMatch(h -> h.rule().value().startsWith("RB")))
            .verdict(NOT_PERMISSIBLE),
        armour(V2022, "RB12, RC6, RD4, example a on 2022-03-09: body armour to Ukraine", f -> f)
            .hit("RB12", "OK")
            .hit("RC6", "L3")
            .hit("RD4", "UND")
            .hit("RD4", "PC")
            .hit("RD7", "PUB")
            .verdict(OK)
            .level(L3)
            .consent()
            .also(e -> assertThat(e.undertakingRequired()).isTrue()),
        armour(V2022, "RB12 does not reach an SDF-Act weapon", f -> f.sdfWeapon(true))
            .miss("RB12")
            .verdict(NOT_PERMISSIBLE),
        armour(V2022, "RB12 is for equipment of the SDF", f -> f.sdfStock(false)).miss("RB12"),
        armour(V2022, "RB12 is for the government", f -> f.recipient(RecipientType.PRIVATE))
            .miss("RB12"),
        say(V2022, "RB12 and RD4 are for Ukraine alone", f -> f.sdfStock(true).acsa(true))
            .miss("RB12")
            .miss("RD4")
            .also(e -> assertThat(e.undertakingRequired()).isFalse()));
  }
}
