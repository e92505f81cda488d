package sekisho.app.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.message.ConsentException.PART_TO_LICENSOR;
import static sekisho.message.ConsentException.POOLING;
import static sekisho.message.ConsentException.SDF_OR_NATIONALS;
import static sekisho.message.ConsentException.SMALL;
import static sekisho.message.ConsentException.TENDER_SAMPLE;
import static sekisho.message.ConsentException.UN_BODY;
import static sekisho.message.ConsentException.URGENT;
import static sekisho.message.Level.L1;
import static sekisho.message.Level.L2;
import static sekisho.message.Level.L3;
import static sekisho.message.Verdict.NOT_PERMISSIBLE;
import static sekisho.message.Verdict.OK;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import sekisho.message.ConcernLevel;
import sekisho.message.ConsentException;
import sekisho.message.ItemForm;
import sekisho.message.Licensor;
import sekisho.message.PolicyFactsBuilder;
import sekisho.message.PolicyVersionId;
import sekisho.message.RecipientType;

/** Who decides, and how Principle 3 is met: what the versions since 2014 have in common. */
final class SentencesOnLevelAndConsent {
  private SentencesOnLevelAndConsent() {}

  static Stream<PolicySentence> of(PolicyVersionId v) {
    return Stream.of(adverse(v), levels(v), consent(v)).flatMap(List::stream);
  }

  /** What came with V2023 and stayed: the licensor of a finished product is bound. */
  static Stream<PolicySentence> since2023(PolicyVersionId v) {
    return licensed(v).stream();
  }

  /** Until V2022 the guidelines speak of important cases; since V2023 of weapons. */
  private static String careful(PolicyVersionId v) {
    return v.value().compareTo("V2023") < 0 ? "RC6" : "RC7";
  }

  /** A case that one head permits in every version, whatever else changes: supply under ACSA. */
  private static PolicySentence acsa(
      PolicyVersionId v, String words, UnaryOperator<PolicyFactsBuilder> change) {
    return PolicySentence.of(v, words, f -> change.apply(f.acsa(true)));
  }

  private static List<PolicySentence> adverse(PolicyVersionId v) {
    return List.of(
        acsa(
                v,
                "RC1: an inappropriate destination or end user",
                f -> f.destinationAppropriate(false))
            .hit("RC1", "N")
            .verdict(NOT_PERMISSIBLE)
            .level(L2),
        acsa(v, "RC1: the concern rules it out", f -> f.concern(ConcernLevel.NO))
            .hit("RC1", "N")
            .verdict(NOT_PERMISSIBLE)
            .level(L2),
        acsa(v, "RC1 and I-11: an overriding risk under the ATT", f -> f.attOverriding(true))
            .hit("RC1", "N")
            .verdict(NOT_PERMISSIBLE)
            .also(
                e -> {
                  assertThat(e.publication()).as("obligations bind a permitted case").isFalse();
                  assertThat(e.annualReport()).isFalse();
                }),
        acsa(v, "RC1 is asked before RC2", f -> f.sdfActivity(true).attOverriding(true))
            .hit("RC1", "N")
            .miss("RC2"),
        acsa(v, "RC1 leaves careful concern alone", f -> f.concern(ConcernLevel.CAREFUL))
            .miss("RC1")
            .verdict(OK));
  }

  private static List<PolicySentence> levels(PolicyVersionId v) {
    return List.of(
        acsa(
                v,
                "RC2: repair for the SDF stays with the ministries, weapon or not",
                f -> f.sdfActivity(true).sdfWeapon(true).form(ItemForm.SERVICE))
            .hit("RC2", "L1")
            .verdict(OK)
            .level(L1),
        acsa(v, "RC2 needs a precedent", f -> f.sdfActivity(true).precedent(false))
            .miss("RC2")
            .hit("RC7", "L2")
            .level(L2),
        acsa(v, "RC2 needs low concern", f -> f.minimal(true).concern(ConcernLevel.CAREFUL))
            .miss("RC2")
            .hit(careful(v), "L3")
            .level(L3),
        acsa(
                v,
                "RC7: no precedent of the same kind goes to the Secretaries' Meeting",
                f -> f.precedent(false))
            .hit("RC7", "L2")
            .level(L2),
        acsa(
                v,
                careful(v) + ": careful concern goes on to the four ministers, and RD7 publishes",
                f -> f.concern(ConcernLevel.CAREFUL))
            .hit(careful(v), "L3")
            .hit("RD7", "PUB")
            .level(L3)
            .also(e -> assertThat(e.publication()).isTrue()),
        acsa(v, "RC8: everything else stays with the ministries, and RD7 does not publish", f -> f)
            .hit("RC8", "L1")
            .miss("RC7")
            .miss("RD7")
            .level(L1)
            .also(e -> assertThat(e.publication()).isFalse()));
  }

  private static List<PolicySentence> consent(PolicyVersionId v) {
    return List.of(
        acsa(v, "RD1: prior consent is the default; RD10: a licence is reported", f -> f)
            .hit("RD1", "PC")
            .hit("RD10", "REPORT")
            .miss("RD2")
            .consent()
            .also(e -> assertThat(e.annualReport()).isTrue()),
        check(
            v,
            "RD2: a part to the licensor",
            PART_TO_LICENSOR,
            f -> f.licensor(Licensor.US).toLicensor(true).form(ItemForm.PART)),
        check(v, "RD2: parts pooling", POOLING, f -> f.pooling(true)),
        check(v, "RD2: urgent or humanitarian need", URGENT, f -> f.urgent(true)),
        check(
            v,
            "RD2: a body of the United Nations",
            UN_BODY,
            f -> f.recipient(RecipientType.UN_BODY)),
        check(v, "RD2: a tender sample", TENDER_SAMPLE, f -> f.tenderSample(true)),
        check(v, "RD2: small value and quantity", SMALL, f -> f.smallValue(true)),
        check(v, "RD2: an activity of the SDF", SDF_OR_NATIONALS, f -> f.sdfActivity(true)),
        check(
            v,
            "RD2: Japanese nationals",
            SDF_OR_NATIONALS,
            f -> f.recipient(RecipientType.NATIONAL)),
        check(
            v,
            "RD2: the SDF abroad, said once",
            SDF_OR_NATIONALS,
            f -> f.sdfActivity(true).recipient(RecipientType.SDF)));
  }

  private static PolicySentence check(
      PolicyVersionId v,
      String words,
      ConsentException exception,
      UnaryOperator<PolicyFactsBuilder> change) {
    return acsa(v, words, change).hit("RD2", "CC:" + exception).verdict(OK).consent(exception);
  }

  private static List<PolicySentence> licensed(PolicyVersionId v) {
    return List.of(
        acsa(
                v,
                "RD3 and I-13: a finished licensed product needs prior consent, exception or not",
                f -> f.licensor(Licensor.US).toLicensor(true).urgent(true))
            .hit("RD3", "PC")
            .hit("RD2", "CC:URGENT")
            .consent(),
        acsa(
                v,
                "RD3 does not ask for consent to a part",
                f -> f.licensor(Licensor.US).toLicensor(true).form(ItemForm.PART))
            .miss("RD3"));
  }
}
