package sekisho.app.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.message.AgreementStatus.NONE;
import static sekisho.message.AgreementStatus.SIGNED;
import static sekisho.message.CombatStatus.YES;
import static sekisho.message.JointDevelopment.PARTNER;
import static sekisho.message.JointDevelopment.THIRD;
import static sekisho.message.Level.L1;
import static sekisho.message.Level.L3;
import static sekisho.message.Level.L4;
import static sekisho.message.Verdict.NOT_PERMISSIBLE;
import static sekisho.message.Verdict.OK;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sekisho.message.FiveCategory;
import sekisho.message.ItemForm;
import sekisho.message.Licensor;
import sekisho.message.PolicyFactsBuilder;
import sekisho.message.PolicyVersionId;
import sekisho.message.RecipientType;

/** V2026: weapons and non-weapons, agreements, joint development, onward transfer. */
final class SentencesOfV2026 {
  private static final PolicyVersionId V2026 = new PolicyVersionId("V2026");

  private SentencesOfV2026() {}

  static Stream<PolicySentence> all() {
    return Stream.of(weapons(), agreement(), others(), jointDevelopment(), onward())
        .flatMap(List::stream);
  }

  private static PolicySentence say(String words, UnaryOperator<PolicyFactsBuilder> change) {
    return PolicySentence.of(V2026, words, change);
  }

  private static PolicySentence weapon(String words, UnaryOperator<PolicyFactsBuilder> change) {
    return say(words, f -> change.apply(f.sdfWeapon(true)));
  }

  private static List<PolicySentence> weapons() {
    return List.of(
        weapon("RB17, RC4, RD5, RD8, RD9, example c: a destroyer to the Philippines", f -> f)
            .hit("RB17", "OK")
            .hit("RC4", "L3")
            .hit("RD5", "UND")
            .hit("RD7", "PUB")
            .hit("RD8", "DIET")
            .hit("RD9", "MON")
            .verdict(OK)
            .level(L3)
            .consent()
            .also(
                e -> {
                  assertThat(e.fourMinisters()).isTrue();
                  assertThat(e.undertakingRequired()).isTrue();
                  assertThat(e.undertakingAdvised()).isFalse();
                  assertThat(e.publication()).isTrue();
                  assertThat(e.dietNotice()).isTrue();
                  assertThat(e.monitoring()).isTrue();
                  assertThat(e.annualReport()).isTrue();
                }),
        weapon(
                "RB17: the five categories do not matter any more",
                f -> f.fiveCategory(FiveCategory.WARNING))
            .hit("RB17", "OK"),
        weapon("RB17 needs positive meaning", f -> f.positiveMeaning(false))
            .miss("RB17")
            .verdict(NOT_PERMISSIBLE),
        PolicySentence.to(
                "US",
                V2026,
                "RB9 and RB17, case 26: PAC-3 to the licensor under V2026, with prior consent",
                f -> f.sdfWeapon(true).licensor(Licensor.US).toLicensor(true).licensorRequest(true))
            .hit("RB9", "OK")
            .hit("RB17", "OK")
            .hit("RC4", "L3")
            .hit("RD3", "PC")
            .verdict(OK)
            .level(L3)
            .consent(),
        PolicySentence.to(
                "AU",
                V2026,
                "RB5 and RB17, case 30: frigates of a joint development under V2026",
                f -> f.sdfWeapon(true).jointDevelopment(PARTNER))
            .hit("RB5", "OK")
            .hit("RB17", "OK")
            .hit("RC4", "L3")
            .verdict(OK)
            .level(L3));
  }

  private static List<PolicySentence> agreement() {
    return List.of(
        PolicySentence.to(
                "CA",
                V2026,
                "RB19: an agreement that is signed only is not in force",
                f -> f.sdfWeapon(true).agreement(SIGNED))
            .hit("RB19", "N")
            .miss("RB17")
            .verdict(NOT_PERMISSIBLE),
        weapon("RB19: no agreement at all", f -> f.agreement(NONE))
            .hit("RB19", "N")
            .verdict(NOT_PERMISSIBLE),
        weapon(
                "RB19 yields to a development partner (RB5)",
                f -> f.agreement(NONE).jointDevelopment(PARTNER))
            .hit("RB19", "N")
            .hit("RB5", "OK")
            .verdict(OK),
        weapon("RB19 yields to ACSA (RB6)", f -> f.agreement(NONE).acsa(true))
            .hit("RB19", "N")
            .hit("RB6", "OK")
            .verdict(OK),
        weapon(
                "RB19 yields to the licensor (RB9)",
                f ->
                    f.agreement(NONE)
                        .licensor(Licensor.OTHER)
                        .toLicensor(true)
                        .licensorRequest(true))
            .hit("RB19", "N")
            .hit("RB9", "OK")
            .verdict(OK),
        weapon("RB19 yields to own forces (RB25)", f -> f.agreement(NONE).sdfActivity(true))
            .hit("RB19", "N")
            .hit("RB25", "OK")
            .verdict(OK),
        weapon(
                "RB19 does not yield to parts for a partner (RB14)",
                f -> f.agreement(NONE).form(ItemForm.PART))
            .hit("RB19", "N")
            .hit("RB14", "OK")
            .verdict(NOT_PERMISSIBLE),
        PolicySentence.to(
                "US",
                V2026,
                "RB19 does not yield to technology (RB7)",
                f -> f.sdfWeapon(true).agreement(NONE).form(ItemForm.TECHNOLOGY))
            .hit("RB19", "N")
            .hit("RB7", "OK")
            .verdict(NOT_PERMISSIBLE),
        say("RB19 leaves what is no weapon alone", f -> f.agreement(NONE))
            .miss("RB19")
            .verdict(OK));
  }

  private static List<PolicySentence> others() {
    return List.of(
        say(
                "RB21, RC8, RD6, case 20: a radar stays with the ministries; an undertaking is"
                    + " advised",
                f -> f)
            .hit("RB21", "OK")
            .hit("RC8", "L1")
            .hit("RD6", "UND_ADVISED")
            .miss("RC4")
            .miss("RD5")
            .miss("RD8")
            .miss("RD9")
            .verdict(OK)
            .level(L1)
            .also(
                e -> {
                  assertThat(e.undertakingRequired()).isFalse();
                  assertThat(e.undertakingAdvised()).isTrue();
                  assertThat(e.dietNotice()).isFalse();
                  assertThat(e.monitoring()).isFalse();
                }),
        say(
                "RB21: to any destination that no prohibition catches",
                f -> f.agreement(NONE).securityPartner(false).positiveMeaning(false).combat(YES))
            .hit("RB21", "OK")
            .verdict(OK),
        weapon("RB21 and RD6 do not reach a weapon", f -> f).miss("RB21").miss("RD6"),
        say("RD6 is for governments", f -> f.recipient(RecipientType.PRIVATE)).miss("RD6"));
  }

  private static List<PolicySentence> jointDevelopment() {
    return List.of(
        weapon(
                "RB23, RC3: GCAP to a third country keeps the Cabinet decision",
                f -> f.gcap(true).jointDevelopment(THIRD))
            .hit("RB23", "OK")
            .hit("RB17", "OK")
            .hit("RC3", "L4")
            .miss("RC4")
            .miss("RB24")
            .verdict(OK)
            .level(L4),
        weapon(
                "RB23 needs what RB17 needs",
                f -> f.gcap(true).jointDevelopment(THIRD).agreement(SIGNED))
            .miss("RB23")
            .verdict(NOT_PERMISSIBLE)
            .level(L4),
        weapon(
                "RB24: another development to a third country, on the conditions of RB17",
                f -> f.jointDevelopment(THIRD))
            .hit("RB24", "OK")
            .hit("RC4", "L3")
            .miss("RB23")
            .miss("RC3")
            .verdict(OK)
            .level(L3),
        weapon("RB24 needs what RB17 needs", f -> f.jointDevelopment(THIRD).positiveMeaning(false))
            .miss("RB24")
            .verdict(NOT_PERMISSIBLE));
  }

  private static List<PolicySentence> onward() {
    UnaryOperator<PolicyFactsBuilder> onward =
        f -> f.licensor(Licensor.US).thirdPartyTransfer(true).combat(YES);
    return List.of(
        say(
                "RD3: no consent to send a finished licensed product on to where combat takes"
                    + " place",
                onward)
            .hit("RB21", "OK")
            .hit("RD3", "N")
            .verdict(NOT_PERMISSIBLE),
        say(
                "RD3: unless there are special circumstances",
                f -> onward.apply(f).specialCircumstances(true))
            .miss("RD3")
            .verdict(OK));
  }
}
