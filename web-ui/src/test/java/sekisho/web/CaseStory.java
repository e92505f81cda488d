package sekisho.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sekisho.message.*;
import sekisho.message.ReviewEvent.*;
import sekisho.message.ScreeningEvent.*;
import sekisho.message.SubmissionEvent.*;
import sekisho.view.casefile.RecordEnvelope;
import sekisho.view.casefile.RecordSignature;
import sekisho.view.casefile.Recorded;

/** A case in memory that can be told step by step, each by the seat to which it belongs. */
public final class CaseStory {
  public static final CaseId CASE = new CaseId(new UUID(7, 7));
  public static final Desk.Memory TEXTS = new Desk.Memory();
  public static final DocumentHash CERTIFICATE = new DocumentHash("ab".repeat(32));

  private final List<Recorded> records = new ArrayList<>();

  public List<Recorded> records() {
    return List.copyOf(records);
  }

  /** One more record. */
  public CaseStory then(Seat seat, CaseEvent event) {
    long number = records.size() + 1L;
    var by =
        new Acting(
            RoomPages.person(seat.name()),
            seat,
            Instant.parse("2026-11-20T01:00:00Z").plusSeconds(60 * number),
            LocalDate.of(2026, 11, 20));
    var envelope =
        new RecordEnvelope(
            "event-" + number,
            new CommandId(new UUID(9, number)),
            true,
            Optional.empty(),
            Optional.empty(),
            event.getClass().getSimpleName(),
            "1",
            "key",
            RecordSignature.VERIFIED);
    records.add(new Recorded(CASE, number, by, event, envelope));
    return this;
  }

  public static TextRef text(String text) {
    return TEXTS.keep(text);
  }

  public CaseStory submitted() {
    return then(Seat.APPLICANT, new CaseOpened(text("警戒管制レーダーの移転"), Optional.empty()))
        .then(
            Seat.APPLICANT,
            new ItemDescribed(
                List.of(
                    new ItemLine(
                        text("Air surveillance radar"),
                        Optional.of(Item1Subhead.S9),
                        new MunitionsCategory(5),
                        1,
                        5_500_000_000L,
                        ItemForm.FINISHED,
                        Optional.empty()))))
        .then(
            Seat.APPLICANT,
            new DestinationDescribed(
                new Destination(
                    new Country("PH"),
                    text("Air force"),
                    RecipientType.GOVERNMENT,
                    List.of(),
                    text("Surveillance of the own airspace"),
                    Optional.empty())))
        .then(
            Seat.APPLICANT,
            new BasisClaimed(
                new ClaimedBasis(
                    Licensor.NONE, false, false, JointDevelopment.NONE, List.of(), false)))
        .then(
            Seat.APPLICANT,
            new DocumentAttached(
                new CaseDocument(
                    CERTIFICATE,
                    DocumentKind.END_USE_CERTIFICATE,
                    text("certificate.pdf"),
                    "application/pdf",
                    1000)))
        .then(
            Seat.APPLICANT,
            new CaseSubmitted(new CaseReference("EX-2026-0001"), List.of(CERTIFICATE), false));
  }

  public CaseStory screened(Tri conflictParty) {
    return then(
            Seat.METI_LO,
            new PolicyVersionPinned(new PolicyVersionId("V2026"), LocalDate.of(2026, 4, 21)))
        .then(
            Seat.METI_LO,
            new P1Screened(
                new P1Finding(Tri.NO, text("武器貿易条約に照らして該当なし")),
                new P1Finding(Tri.NO, text("No embargo on the list of 2026-11-19")),
                new P1Finding(conflictParty, text("安保理の措置なし")),
                LocalDate.of(2026, 11, 20)));
  }

  public CaseStory confirmed() {
    return then(Seat.MOFA_R, new P1Confirmed(text("外務省の一覧と一致")));
  }

  public CaseStory classified() {
    return then(
        Seat.METI_LO,
        new ItemClassified(
            new Classification(true, false, FiveCategory.WARNING, text("軍用の仕様")),
            new Appraisal(
                Set.of(Circumstance.POSITIVE_MEANING, Circumstance.PRECEDENT), text("先例あり"))));
  }

  public CaseStory concurred() {
    return then(Seat.MOD_R, new ClassificationConcurred(text("同意する")));
  }

  public CaseStory agreementAndCombat() {
    return then(
            Seat.TRE,
            new AgreementChecked(
                new Country("PH"),
                AgreementStatus.IN_FORCE,
                Optional.of(LocalDate.of(2016, 2, 29)),
                Optional.of(LocalDate.of(2016, 4, 25)),
                "",
                SourceGrade.U,
                LocalDate.of(2026, 11, 20)))
        .then(
            Seat.MOFA_R,
            new CombatDetermined(
                new Country("PH"),
                CombatStatus.NO,
                text("在外公館の報告"),
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 12, 20)))
        .then(Seat.MOD_R, new CombatConcurred(text("同じ判断")));
  }

  public CaseStory evaluated() {
    var facts = PolicyFacts.about(new Country("PH")).build();
    return then(
        Seat.SYSTEM,
        new RulesEvaluated(
            new Evaluation(
                new PolicyVersionId("V2026"),
                facts,
                List.of(
                    new RuleHit(new RuleId("RB21"), PolicyStage.B, "OK", "S:P03", SourceGrade.B),
                    new RuleHit(
                        new RuleId("RC8"), PolicyStage.C, "L1", "S:P03", SourceGrade.ASSUMPTION),
                    new RuleHit(
                        new RuleId("RD2"), PolicyStage.D, "CC:POOLING", "U", SourceGrade.U)),
                Verdict.OK,
                Level.L1,
                false,
                false,
                true,
                ConsentBasis.CONTROL_CHECK,
                List.of(ConsentException.POOLING),
                false,
                false,
                false,
                true)));
  }

  /** Everything up to the ministries' review. */
  public CaseStory underReview() {
    return submitted()
        .screened(Tri.NO)
        .confirmed()
        .classified()
        .concurred()
        .agreementAndCombat()
        .evaluated();
  }

  public CaseStory found(Seat seat, Viewpoint viewpoint, ConcernLevel concern, int risk) {
    return then(
        seat,
        new ViewpointRecorded(
            seat.ministry().orElseThrow(),
            viewpoint,
            concern,
            risk,
            text(seat + "の所見"),
            List.of(CERTIFICATE)));
  }

  public CaseStory viewed(Seat seat, int version, Position position) {
    var conditions =
        position == Position.CONCUR_WITH_CONDITIONS
            ? List.of(text("年1回の現況報告"), text("設置場所の変更は事前に通知する"))
            : List.<TextRef>of();
    return then(
        seat,
        new MinistryViewGiven(
            seat.ministry().orElseThrow(), version, position, conditions, text("理由")));
  }
}
