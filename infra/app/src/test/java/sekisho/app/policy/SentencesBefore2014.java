package sekisho.app.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.message.Level.L1;
import static sekisho.message.Verdict.NOT_PERMISSIBLE;
import static sekisho.message.Verdict.OK;
import static sekisho.message.Verdict.OUT_OF_SCOPE;
import static sekisho.message.Verdict.PROHIBITED;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sekisho.message.CombatStatus;
import sekisho.message.ItemForm;
import sekisho.message.JointDevelopment;
import sekisho.message.PolicyFactsBuilder;
import sekisho.message.PolicyVersionId;
import sekisho.message.Tri;

/** The principles of 1967 and the exceptions that followed, coarsely, for lessons in history. */
final class SentencesBefore2014 {
  private static final PolicyVersionId V1967 = new PolicyVersionId("V1967");
  private static final PolicyVersionId V1976 = new PolicyVersionId("V1976");
  private static final PolicyVersionId V1983 = new PolicyVersionId("V1983");
  private static final PolicyVersionId V2004 = new PolicyVersionId("V2004");
  private static final PolicyVersionId V2011 = new PolicyVersionId("V2011");

  private SentencesBefore2014() {}

  static Stream<PolicySentence> all() {
    return Stream.of(
            Stream.of(V1967, V1976, V1983, V2004, V2011).flatMap(v -> prohibitions(v).stream()),
            Stream.of(V1967).flatMap(v -> elsewhere(v).stream()),
            Stream.of(V1976, V1983, V2004, V2011).flatMap(v -> restraint(v).stream()),
            Stream.of(V1983, V2004, V2011).flatMap(v -> technology(v).stream()),
            Stream.of(V2004, V2011).flatMap(v -> missileDefence(v).stream()),
            comprehensive().stream(),
            notYet().stream())
        .flatMap(s -> s);
  }

  private static PolicySentence say(
      PolicyVersionId v, String words, UnaryOperator<PolicyFactsBuilder> change) {
    return PolicySentence.of(v, words, change);
  }

  private static PolicySentence prohibited(
      PolicyVersionId v, String words, UnaryOperator<PolicyFactsBuilder> change) {
    return say(v, words, change).hit("RA1", "P").verdict(PROHIBITED);
  }

  private static List<PolicySentence> prohibitions(PolicyVersionId v) {
    return List.of(
        say(v, "RA0: what item 1 does not list is out of scope", f -> f.item1(false))
            .hit("RA0", "OUT")
            .verdict(OUT_OF_SCOPE),
        prohibited(v, "RA1: nothing to the communist bloc", f -> f.communistBloc(true)),
        prohibited(
            v,
            "RA1, example h: nothing to where the United Nations forbid it",
            f -> f.p1Unsc(Tri.YES)),
        prohibited(v, "RA1: nothing to where conflict is likely", f -> f.conflictLikely(true)),
        prohibited(v, "RA1: nothing to a party to a conflict", f -> f.p1ConflictParty(Tri.YES)),
        prohibited(v, "RA1: nothing to where combat takes place", f -> f.combat(CombatStatus.YES)),
        prohibited(
            v,
            "RA1: a statement of the Chief Cabinet Secretary lifts no prohibition",
            f -> f.communistBloc(true).chiefSecretaryStatement(true)),
        say(v, "RA1: a treaty of today is not asked about", f -> f.p1Treaty(Tri.YES)).miss("RA1"));
  }

  private static List<PolicySentence> elsewhere(PolicyVersionId v) {
    return List.of(
        say(v, "RB0, RC0, RD0: elsewhere arms are permissible by licence", f -> f.sdfWeapon(true))
            .hit("RB0", "OK")
            .hit("RC0", "L1")
            .hit("RD0", "LICENCE")
            .miss("RA2")
            .verdict(OK)
            .level(L1)
            .also(e -> assertThat(e.undertakingRequired()).isFalse()));
  }

  private static List<PolicySentence> restraint(PolicyVersionId v) {
    return List.of(
        say(v, "RA2: elsewhere arms are refrained from", f -> f)
            .hit("RA2", "N")
            .hit("RC0", "L1")
            .miss("RB0")
            .miss("RD0")
            .verdict(NOT_PERMISSIBLE),
        say(
                v,
                "RA2, RD0: a statement of the Chief Cabinet Secretary excepts a case",
                f -> f.chiefSecretaryStatement(true))
            .hit("RA2", "OK")
            .hit("RD0", "LICENCE")
            .verdict(OK));
  }

  private static List<PolicySentence> technology(PolicyVersionId v) {
    return List.of(
        PolicySentence.to(
                "US",
                v,
                "RB1: military technology to the United States lies outside the principles",
                f -> f.form(ItemForm.TECHNOLOGY).combat(CombatStatus.YES))
            .hit("RB1", "PASS")
            .hit("RB1", "OK")
            .miss("RA1")
            .verdict(OK),
        PolicySentence.to(
                "GB", v, "RB1 is for the United States alone", f -> f.form(ItemForm.TECHNOLOGY))
            .miss("RB1")
            .verdict(NOT_PERMISSIBLE),
        PolicySentence.to("US", v, "RB1 is for technology alone", f -> f)
            .miss("RB1")
            .verdict(NOT_PERMISSIBLE));
  }

  private static List<PolicySentence> missileDefence(PolicyVersionId v) {
    UnaryOperator<PolicyFactsBuilder> together =
        f -> f.missileDefence(true).jointDevelopment(JointDevelopment.PARTNER);
    return List.of(
        PolicySentence.to(
                "US",
                v,
                "RB2: ballistic missile defence with the United States lies outside the principles",
                f -> together.apply(f).sdfWeapon(true).conflictLikely(true))
            .hit("RB2", "PASS")
            .hit("RB2", "OK")
            .miss("RA1")
            .verdict(OK),
        PolicySentence.to("GB", v, "RB2 is for the United States alone", together).miss("RB2"),
        PolicySentence.to("US", v, "RB2 is for joint development", f -> f.missileDefence(true))
            .miss("RB2"));
  }

  private static List<PolicySentence> comprehensive() {
    return List.of(
        say(V2011, "RB3: peace contribution, with prior consent", f -> f.peaceContribution(true))
            .hit("RB3", "OK")
            .hit("RA2", "N")
            .verdict(OK)
            .consent(),
        say(
                V2011,
                "RB3: joint development for Japan's security",
                f -> f.jointDevelopment(JointDevelopment.PARTNER))
            .hit("RB3", "OK")
            .verdict(OK),
        say(
                V2011,
                "RB3 needs meaning for Japan's security",
                f -> f.jointDevelopment(JointDevelopment.PARTNER).positiveMeaning(false))
            .miss("RB3")
            .verdict(NOT_PERMISSIBLE),
        say(
                V2011,
                "RA2: rounds for a United Nations mission in 2013, which the standards did not"
                    + " cover, by a statement of their own",
                f -> f.chiefSecretaryStatement(true))
            .miss("RB3")
            .hit("RA2", "OK")
            .verdict(OK));
  }

  /** What a version does not know yet. */
  private static List<PolicySentence> notYet() {
    return List.of(
        PolicySentence.to(
                "US", V1976, "RB1 does not exist before 1983", f -> f.form(ItemForm.TECHNOLOGY))
            .miss("RB1")
            .verdict(NOT_PERMISSIBLE),
        PolicySentence.to(
                "US",
                V1983,
                "RB2 does not exist before 2004",
                f -> f.missileDefence(true).jointDevelopment(JointDevelopment.PARTNER))
            .miss("RB2")
            .verdict(NOT_PERMISSIBLE),
        say(V2004, "RB3 does not exist before 2011", f -> f.peaceContribution(true))
            .miss("RB3")
            .verdict(NOT_PERMISSIBLE));
  }
}
