package sekisho.app.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.message.Level.L1;
import static sekisho.message.Level.L3;
import static sekisho.message.Level.L4;
import static sekisho.message.Verdict.NOT_PERMISSIBLE;
import static sekisho.message.Verdict.OK;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sekisho.message.AgreementStatus;
import sekisho.message.CombatStatus;
import sekisho.message.FiveCategory;
import sekisho.message.ItemForm;
import sekisho.message.JointDevelopment;
import sekisho.message.Licensor;
import sekisho.message.PolicyFactsBuilder;
import sekisho.message.PolicyVersionId;
import sekisho.message.RecipientType;

/** V2023 and V2024: heads of permission; the five categories; GCAP to third countries. */
final class SentencesOfV2024 {
  private static final PolicyVersionId V2023 = new PolicyVersionId("V2023");
  private static final PolicyVersionId V2024 = new PolicyVersionId("V2024");

  private SentencesOfV2024() {}

  static Stream<PolicySentence> all() {
    return Stream.of(V2023, V2024)
        .flatMap(v -> Stream.of(heads(v), jointDevelopment(v), licensed(v)))
        .flatMap(both -> both.stream());
  }

  static Stream<PolicySentence> gcap() {
    return Stream.of(gcapOfV2023(), gcapOfV2024()).flatMap(List::stream);
  }

  private static PolicySentence say(
      PolicyVersionId v, String words, UnaryOperator<PolicyFactsBuilder> change) {
    return PolicySentence.of(v, words, change);
  }

  private static List<PolicySentence> heads(PolicyVersionId v) {
    return List.of(
        say(v, "Without a head nothing is permissible", f -> f)
            .miss("RB4")
            .miss("RB10")
            .verdict(NOT_PERMISSIBLE),
        say(v, "RB4: peace contribution to a government", f -> f.peaceContribution(true))
            .hit("RB4", "OK")
            .verdict(OK),
        say(
                v,
                "RB4: peace contribution to a body of the United Nations",
                f -> f.peaceContribution(true).recipient(RecipientType.UN_BODY))
            .hit("RB4", "OK")
            .verdict(OK),
        say(
                v,
                "RB4 does not reach an SDF-Act weapon",
                f -> f.peaceContribution(true).sdfWeapon(true))
            .miss("RB4")
            .verdict(NOT_PERMISSIBLE),
        say(
                v,
                "RB4 does not reach a private end user",
                f -> f.peaceContribution(true).recipient(RecipientType.PRIVATE))
            .miss("RB4"),
        say(
                v,
                "RB10, case 20: an air-surveillance radar is permitted by the ministries",
                f -> f.fiveCategory(FiveCategory.SURVEILLANCE))
            .hit("RB10", "OK")
            .hit("RC8", "L1")
            .verdict(OK)
            .level(L1)
            .also(e -> assertThat(e.undertakingRequired()).isFalse()),
        say(
                v,
                "RB10 needs security cooperation",
                f -> f.fiveCategory(FiveCategory.RESCUE).securityPartner(false))
            .miss("RB10")
            .verdict(NOT_PERMISSIBLE),
        say(
                v,
                "RB10, example c before V2026: a destroyer is not permissible without joint"
                    + " development",
                f -> f.fiveCategory(FiveCategory.WARNING).sdfWeapon(true))
            .miss("RB10")
            .miss("RB11")
            .verdict(NOT_PERMISSIBLE)
            .level(L3),
        say(
                v,
                "RB11: a transport with the weapons that it needs to protect itself",
                f -> f.fiveCategory(FiveCategory.TRANSPORT).sdfWeapon(true).missionWeapon(true))
            .hit("RB11", "OK")
            .hit("RC5", "L3")
            .verdict(OK)
            .level(L3),
        say(v, "RB11 is for the five categories alone", f -> f.sdfWeapon(true).missionWeapon(true))
            .miss("RB11")
            .verdict(NOT_PERMISSIBLE),
        say(
                v,
                "RB11 needs security cooperation, as its head does",
                f ->
                    f.fiveCategory(FiveCategory.MINESWEEPING)
                        .missionWeapon(true)
                        .securityPartner(false))
            .miss("RB11"),
        say(
                v,
                "RB13: equipment for an invaded country",
                f -> f.aggressionVictim(true).combat(CombatStatus.YES))
            .hit("RB13", "OK")
            .verdict(OK),
        say(
                v,
                "RB13 does not reach an SDF-Act weapon",
                f -> f.aggressionVictim(true).sdfWeapon(true))
            .miss("RB13")
            .verdict(NOT_PERMISSIBLE));
  }

  private static List<PolicySentence> jointDevelopment(PolicyVersionId v) {
    return List.of(
        say(
                v,
                "RB5 and RC5, case 30: frigates of a joint development go to the four ministers",
                f -> f.jointDevelopment(JointDevelopment.PARTNER).sdfWeapon(true))
            .hit("RB5", "OK")
            .hit("RC5", "L3")
            .hit("RD7", "PUB")
            .verdict(OK)
            .level(L3)
            .also(
                e -> {
                  assertThat(e.publication()).isTrue();
                  assertThat(e.dietNotice()).as("the Diet notice begins with V2026").isFalse();
                  assertThat(e.monitoring()).isFalse();
                }),
        say(v, "RC5 leaves what is no weapon alone", f -> f.acsa(true)).miss("RC5"),
        say(
                v,
                "RB15: parts of a joint development to a third country",
                f ->
                    f.jointDevelopment(JointDevelopment.THIRD)
                        .form(ItemForm.PART)
                        .securityPartner(false))
            .hit("RB15", "OK")
            .verdict(OK),
        say(
                v,
                "RB15: a finished product of a joint development to a third country is not"
                    + " permitted",
                f -> f.jointDevelopment(JointDevelopment.THIRD).sdfWeapon(true))
            .hit("RB15", "N")
            .verdict(NOT_PERMISSIBLE),
        say(
                v,
                "RB15 closes its own head only: another head still permits",
                f ->
                    f.jointDevelopment(JointDevelopment.THIRD)
                        .fiveCategory(FiveCategory.SURVEILLANCE))
            .hit("RB15", "N")
            .hit("RB10", "OK")
            .verdict(OK));
  }

  private static List<PolicySentence> licensed(PolicyVersionId v) {
    return List.of(
        PolicySentence.to(
                "US",
                v,
                "RB9 and RC5, example b and case 26: PAC-3 to the licensor, with prior consent",
                f -> f.licensor(Licensor.US).toLicensor(true).licensorRequest(true).sdfWeapon(true))
            .hit("RB9", "OK")
            .hit("RC5", "L3")
            .hit("RD3", "PC")
            .verdict(OK)
            .level(L3)
            .consent(),
        say(
                v,
                "RD3: no consent to send a finished licensed product on to where combat takes"
                    + " place",
                f ->
                    f.licensor(Licensor.US)
                        .thirdPartyTransfer(true)
                        .aggressionVictim(true)
                        .combat(CombatStatus.YES))
            .hit("RB13", "OK")
            .hit("RD3", "N")
            .verdict(NOT_PERMISSIBLE),
        say(
                v,
                "RD3: special circumstances are no exception before V2026",
                f ->
                    f.licensor(Licensor.US)
                        .thirdPartyTransfer(true)
                        .aggressionVictim(true)
                        .specialCircumstances(true)
                        .combat(CombatStatus.YES))
            .hit("RD3", "N")
            .verdict(NOT_PERMISSIBLE),
        say(
                v,
                "RD3 leaves the onward transfer to a country without combat alone",
                f -> f.licensor(Licensor.US).thirdPartyTransfer(true).acsa(true))
            .miss("RD3")
            .verdict(OK));
  }

  private static PolicyFactsBuilder gcapToThird(PolicyFactsBuilder f) {
    return f.gcap(true).jointDevelopment(JointDevelopment.THIRD).sdfWeapon(true);
  }

  private static List<PolicySentence> gcapOfV2023() {
    return List.of(
        say(
                V2023,
                "RB15: GCAP to a third country is not permitted yet",
                SentencesOfV2024::gcapToThird)
            .hit("RB15", "N")
            .hit("RC5", "L3")
            .verdict(NOT_PERMISSIBLE));
  }

  private static List<PolicySentence> gcapOfV2024() {
    return List.of(
        say(
                V2024,
                "RB16, RC3, RD5: GCAP to a third country goes to the Cabinet and needs an"
                    + " undertaking",
                SentencesOfV2024::gcapToThird)
            .hit("RB16", "OK")
            .hit("RC3", "L4")
            .hit("RD5", "UND")
            .hit("RD7", "PUB")
            .miss("RB15")
            .verdict(OK)
            .level(L4)
            .also(e -> assertThat(e.undertakingRequired()).isTrue()),
        say(
                V2024,
                "RB16: a signature alone is no agreement in force",
                f -> gcapToThird(f).agreement(AgreementStatus.SIGNED))
            .miss("RB16")
            .verdict(NOT_PERMISSIBLE)
            .level(L4),
        say(
                V2024,
                "RB16 stops where combat takes place",
                f -> gcapToThird(f).combat(CombatStatus.YES))
            .miss("RB16")
            .verdict(NOT_PERMISSIBLE),
        say(
                V2024,
                "RB16 waits for the combat finding",
                f -> gcapToThird(f).combat(CombatStatus.UNDETERMINED))
            .miss("RB16")
            .verdict(NOT_PERMISSIBLE),
        say(
                V2024,
                "RC3 and RD5 leave a development without GCAP alone",
                f -> f.jointDevelopment(JointDevelopment.THIRD).form(ItemForm.PART))
            .miss("RC3")
            .miss("RD5"));
  }
}
