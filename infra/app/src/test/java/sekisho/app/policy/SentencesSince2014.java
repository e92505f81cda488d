package sekisho.app.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.message.Verdict.CANNOT_PROCEED;
import static sekisho.message.Verdict.OK;
import static sekisho.message.Verdict.OUT_OF_SCOPE;
import static sekisho.message.Verdict.PROHIBITED;

import java.util.List;
import java.util.stream.Stream;
import sekisho.message.ItemForm;
import sekisho.message.JointDevelopment;
import sekisho.message.Licensor;
import sekisho.message.PolicyVersionId;
import sekisho.message.RecipientType;
import sekisho.message.Tri;

/** Prohibitions and the heads of permission that the versions since 2014 have in common. */
final class SentencesSince2014 {
  private SentencesSince2014() {}

  static Stream<PolicySentence> of(PolicyVersionId v) {
    return Stream.of(prohibitions(v), carriedHeads(v)).flatMap(List::stream);
  }

  /** The heads that came with V2023 and stayed. */
  static Stream<PolicySentence> since2023(PolicyVersionId v) {
    return headsOfV2023(v).stream();
  }

  private static List<PolicySentence> prohibitions(PolicyVersionId v) {
    return List.of(
        PolicySentence.of(v, "RA0: what item 1 does not list is out of scope", f -> f.item1(false))
            .hit("RA0", "OUT")
            .verdict(OUT_OF_SCOPE),
        PolicySentence.of(v, "RA3: a treaty prohibits", f -> f.p1Treaty(Tri.YES))
            .hit("RA3", "P")
            .verdict(PROHIBITED),
        PolicySentence.of(
                v, "RA3, example h: any item to the DPRK is prohibited", f -> f.p1Unsc(Tri.YES))
            .hit("RA3", "P")
            .verdict(PROHIBITED)
            .also(e -> assertThat(e.hits()).hasSize(1)),
        PolicySentence.of(
                v, "RA3: a party to a conflict is prohibited", f -> f.p1ConflictParty(Tri.YES))
            .hit("RA3", "P")
            .verdict(PROHIBITED),
        PolicySentence.of(
                v,
                "RA3 and I-01: special circumstances do not lift Principle 1",
                f -> f.p1ConflictParty(Tri.YES).sdfWeapon(true).specialCircumstances(true))
            .hit("RA3", "P")
            .verdict(PROHIBITED),
        PolicySentence.of(
                v,
                "RA3 is asked before RA4: a known hit prohibits though another ground is open",
                f -> f.p1Treaty(Tri.UNKNOWN).p1Unsc(Tri.YES))
            .hit("RA3", "P")
            .miss("RA4")
            .verdict(PROHIBITED),
        PolicySentence.of(
                v, "RA4: an open treaty question stops the case", f -> f.p1Treaty(Tri.UNKNOWN))
            .hit("RA4", "STOP")
            .verdict(CANNOT_PROCEED),
        PolicySentence.of(
                v, "RA4: an open UNSC question stops the case", f -> f.p1Unsc(Tri.UNKNOWN))
            .hit("RA4", "STOP")
            .verdict(CANNOT_PROCEED),
        PolicySentence.of(
                v,
                "RA4: an open conflict question stops the case",
                f -> f.p1ConflictParty(Tri.UNKNOWN))
            .hit("RA4", "STOP")
            .verdict(CANNOT_PROCEED),
        PolicySentence.of(
                v, "RA0, RA3, RA4 stay away from a case with clear answers", f -> f.acsa(true))
            .miss("RA0")
            .miss("RA3")
            .miss("RA4")
            .verdict(OK));
  }

  private static List<PolicySentence> carriedHeads(PolicyVersionId v) {
    return List.of(
        PolicySentence.of(
                v,
                "RB5: to a development partner",
                f -> f.jointDevelopment(JointDevelopment.PARTNER))
            .hit("RB5", "OK")
            .verdict(OK),
        PolicySentence.of(
                v,
                "RB5 needs security cooperation",
                f -> f.jointDevelopment(JointDevelopment.PARTNER).securityPartner(false))
            .miss("RB5"),
        PolicySentence.of(
                v,
                "RB5 needs positive meaning",
                f -> f.jointDevelopment(JointDevelopment.PARTNER).positiveMeaning(false))
            .miss("RB5"),
        PolicySentence.of(v, "RB6: supply under ACSA", f -> f.acsa(true))
            .hit("RB6", "OK")
            .verdict(OK),
        PolicySentence.of(v, "RB6 does not apply without ACSA", f -> f.acsa(false)).miss("RB6"),
        PolicySentence.to(
                "US", v, "RB7: technology to the United States", f -> f.form(ItemForm.TECHNOLOGY))
            .hit("RB7", "OK")
            .verdict(OK),
        PolicySentence.to(
                "GB", v, "RB7 is for the United States alone", f -> f.form(ItemForm.TECHNOLOGY))
            .miss("RB7"),
        PolicySentence.to("US", v, "RB7 is for technology alone", f -> f.form(ItemForm.FINISHED))
            .miss("RB7"),
        PolicySentence.of(v, "RB25: an activity of the SDF", f -> f.sdfActivity(true))
            .hit("RB25", "OK")
            .verdict(OK),
        PolicySentence.of(
                v, "RB25: the safety of nationals", f -> f.recipient(RecipientType.NATIONAL))
            .hit("RB25", "OK"),
        PolicySentence.of(v, "RB25: minimal impact", f -> f.minimal(true)).hit("RB25", "OK"),
        PolicySentence.of(v, "RB25 does not apply to an ordinary transfer", f -> f.urgent(true))
            .miss("RB25"));
  }

  private static List<PolicySentence> headsOfV2023(PolicyVersionId v) {
    return List.of(
        PolicySentence.of(
                v,
                "RB9: a finished licensed product to the licensor who asked for it",
                f -> f.licensor(Licensor.US).toLicensor(true).licensorRequest(true))
            .hit("RB9", "OK")
            .verdict(OK),
        PolicySentence.of(
                v,
                "RB9 needs the request of the licensor",
                f -> f.licensor(Licensor.US).toLicensor(true))
            .miss("RB9"),
        PolicySentence.of(
                v,
                "RB9 is for the country of the licensor",
                f -> f.licensor(Licensor.OTHER).licensorRequest(true))
            .miss("RB9"),
        PolicySentence.of(v, "RB14: parts to a security partner", f -> f.form(ItemForm.PART))
            .hit("RB14", "OK"),
        PolicySentence.of(v, "RB14: repair for a security partner", f -> f.form(ItemForm.SERVICE))
            .hit("RB14", "OK"),
        PolicySentence.of(
                v,
                "RB14 needs security cooperation",
                f -> f.form(ItemForm.PART).securityPartner(false))
            .miss("RB14"),
        PolicySentence.of(v, "RB14 is not for finished products", f -> f.form(ItemForm.FINISHED))
            .miss("RB14"));
  }
}
