package sekisho.web.signoff;

import static sekisho.web.CaseStory.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sekisho.message.AdverseGround;
import sekisho.message.AftercareEvent.CaseReopened;
import sekisho.message.AftercareEvent.CaseSuspended;
import sekisho.message.AftercareEvent.LicenceApplied;
import sekisho.message.AftercareEvent.LicenceGranted;
import sekisho.message.AftercareEvent.LicenceRefused;
import sekisho.message.AftercareEvent.LicenceRevoked;
import sekisho.message.AftercareEvent.SuspensionLifted;
import sekisho.message.Appraisal;
import sekisho.message.AttRisks;
import sekisho.message.CaseDocument;
import sekisho.message.Circumstance;
import sekisho.message.Classification;
import sekisho.message.CombatStatus;
import sekisho.message.ConfirmationCondition;
import sekisho.message.ConsentBasis;
import sekisho.message.Country;
import sekisho.message.DocumentHash;
import sekisho.message.DocumentKind;
import sekisho.message.DossierHash;
import sekisho.message.FiveCategory;
import sekisho.message.Instrument;
import sekisho.message.Level;
import sekisho.message.LicenceLine;
import sekisho.message.LicenceNumber;
import sekisho.message.Meeting;
import sekisho.message.MeetingId;
import sekisho.message.MinisterSignature;
import sekisho.message.Ministry;
import sekisho.message.ObjectionOutcome;
import sekisho.message.PolicyVersionId;
import sekisho.message.Position;
import sekisho.message.ReopenTrigger;
import sekisho.message.ReviewEvent.AttRiskAssessed;
import sekisho.message.ReviewEvent.CaseEscalated;
import sekisho.message.ReviewEvent.SecretariesConcluded;
import sekisho.message.RuleId;
import sekisho.message.ScreeningEvent.CombatConcurred;
import sekisho.message.ScreeningEvent.CombatDetermined;
import sekisho.message.ScreeningEvent.ItemClassified;
import sekisho.message.Seat;
import sekisho.message.SecretariesOutcome;
import sekisho.message.SignOffEvent.CabinetDecided;
import sekisho.message.SignOffEvent.CaseResumed;
import sekisho.message.SignOffEvent.ConfirmationConditionMet;
import sekisho.message.SignOffEvent.ConfirmationLapsed;
import sekisho.message.SignOffEvent.DossierFrozen;
import sekisho.message.SignOffEvent.FourMinisterConcluded;
import sekisho.message.SignOffEvent.MinisterObjected;
import sekisho.message.SignOffEvent.MinisterReturned;
import sekisho.message.SignOffEvent.MinisterSigned;
import sekisho.message.SignOffEvent.PolicyConfirmed;
import sekisho.message.SignOffEvent.RoundVoided;
import sekisho.message.SignOffEvent.SignOffWithdrawn;
import sekisho.message.SignOffEvent.SpecialCircumstancesFound;
import sekisho.message.Stage;
import sekisho.message.SubmissionEvent.DocumentAttached;
import sekisho.message.TextRef;
import sekisho.message.UndertakingEvent.ConsentBasisRecorded;
import sekisho.message.UndertakingEvent.UndertakingProposed;
import sekisho.message.UndertakingEvent.UndertakingRecorded;
import sekisho.message.UndertakingText;
import sekisho.message.Viewpoint;
import sekisho.web.CaseStory;
import sekisho.web.RoomPages;

/** How the case in memory goes on after the review, step by step. */
public final class LaterStory {
  public static final DocumentHash INSTRUMENT = new DocumentHash("1a".repeat(32));

  private static final MeetingId MEETING = MeetingId.of(2026, 7);

  private LaterStory() {}

  /** The hash of the dossier of a round. */
  public static DossierHash dossier(int round) {
    return new DossierHash(("0" + round).repeat(32));
  }

  public static CaseStory reviewed(CaseStory story) {
    story.underReview();
    for (Seat seat : List.of(Seat.METI_LO, Seat.MOFA_R, Seat.NSS_C)) {
      story.viewed(seat, 1, Position.CONCUR);
    }
    return story.viewed(Seat.MOD_R, 1, Position.CONCUR_WITH_CONDITIONS);
  }

  public static CaseStory attRisk(CaseStory story) {
    return story.then(
        Seat.MOFA_R, new AttRiskAssessed(new AttRisks(0, 0, 0, 0, 0, 0), text("なし"), false));
  }

  /** The item turns out to be a weapon, and combat to take place in the destination. */
  public static CaseStory weaponInCombat(CaseStory story) {
    return story
        .then(
            Seat.METI_LO,
            new ItemClassified(
                new Classification(true, true, FiveCategory.NONE, text("艦砲を備える")),
                new Appraisal(Set.of(Circumstance.POSITIVE_MEANING), text("意義がある"))))
        .concurred()
        .then(
            Seat.MOFA_R,
            new CombatDetermined(
                new Country("PH"),
                CombatStatus.YES,
                text("在外公館の報告"),
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 12, 20)))
        .then(Seat.MOD_R, new CombatConcurred(text("同じ判断")));
  }

  public static CaseStory proposed(CaseStory story) {
    return story.then(Seat.TRE, new UndertakingProposed(wording()));
  }

  public static CaseStory attached(CaseStory story) {
    return story.then(
        Seat.TRE,
        new DocumentAttached(
            new CaseDocument(
                INSTRUMENT, DocumentKind.UNDERTAKING, text("notes.pdf"), "application/pdf", 900)));
  }

  public static CaseStory recorded(CaseStory story) {
    return story.then(
        Seat.TRE,
        new UndertakingRecorded(
            wording(),
            text("Secretary of National Defense"),
            text("full powers"),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 15),
            LocalDate.of(2031, 11, 14),
            INSTRUMENT));
  }

  private static UndertakingText wording() {
    return new UndertakingText(
        Instrument.AGREEMENT,
        text("第3条"),
        List.of(new Country("JP"), new Country("PH")),
        text("国際連合憲章の目的及び原則と両立する方法で使用する。"),
        text("細目取極で定める目的のために使用する。"),
        text("事前の書面による同意なく移転してはならない。"),
        text("Air surveillance radar (1)"));
  }

  public static CaseStory consented(CaseStory story) {
    return story.then(
        Seat.METI_LO,
        new ConsentBasisRecorded(ConsentBasis.PRIOR_CONSENT, Optional.empty(), text("原則どおり")));
  }

  public static CaseStory toMinisters(CaseStory story) {
    return story
        .then(Seat.NSS_C, new CaseEscalated(Level.L3, List.of(new RuleId("RC4")), text("武器の案件である")))
        .then(
            Seat.SEC,
            new SecretariesConcluded(
                LocalDate.of(2026, 11, 19),
                Set.of(Ministry.values()),
                SecretariesOutcome.TO_MINISTERS,
                text("四大臣会合に付議する")));
  }

  public static CaseStory special(CaseStory story) {
    return story.then(
        Seat.NSS_C,
        new SpecialCircumstancesFound(
            new Country("PH"),
            text("戦闘の状況"),
            text("海上交通路の安全"),
            text("国連憲章第51条に基づく通報"),
            LocalDate.of(2026, 12, 31)));
  }

  public static CaseStory frozen(CaseStory story, int round, boolean circulation) {
    return story.then(
        Seat.NSS_C,
        new DossierFrozen(
            round,
            dossier(round),
            new Meeting(
                MEETING,
                LocalDate.of(2026, 11, 20),
                circulation,
                circulation ? Set.of() : Seat.FOUR_MINISTERS),
            circulation ? Optional.of(condition()) : Optional.empty()));
  }

  public static ConfirmationCondition condition() {
    return new ConfirmationCondition(text("相手国の選定で採用されること"), LocalDate.of(2027, 3, 31));
  }

  public static CaseStory signed(CaseStory story, Seat office, int round) {
    return story.then(office, new MinisterSigned(office, round, dossier(round), MEETING, false));
  }

  public static CaseStory takenBack(CaseStory story, Seat office, int round) {
    return story.then(office, new SignOffWithdrawn(office, round, text("条件を確かめたい")));
  }

  public static CaseStory voided(CaseStory story, int round) {
    return story.then(Seat.TRE, new RoundVoided(round, dossier(round), dossier(round + 1)));
  }

  public static CaseStory objected(CaseStory story, ObjectionOutcome outcome) {
    return story.then(
        Seat.FM,
        new MinisterObjected(
            Seat.FM,
            1,
            dossier(1),
            outcome,
            Optional.of(
                new AdverseGround(Optional.of(new RuleId("RB20")), Optional.of(Viewpoint.CONCERN))),
            text("戦闘の有無をさらに確かめる")));
  }

  public static CaseStory resumed(CaseStory story) {
    return story.then(Seat.NSS_C, new CaseResumed(text("確認が終わった")));
  }

  public static CaseStory returned(CaseStory story) {
    return story.then(Seat.CCS, new MinisterReturned(Seat.CCS, 1, dossier(1), text("条件の文言を直すこと")));
  }

  public static CaseStory concluded(CaseStory story, boolean conditional, boolean toCabinet) {
    for (Seat office : Seat.FOUR_MINISTERS) {
      signed(story, office, 1);
    }
    var signatures =
        Seat.FOUR_MINISTERS.stream()
            .map(office -> new MinisterSignature(office, RoomPages.person(office.name())))
            .toList();
    var on = conditional ? Optional.of(condition()) : Optional.<ConfirmationCondition>empty();
    story.then(
        Seat.DM, new FourMinisterConcluded(1, dossier(1), signatures, conditions(), on, toCabinet));
    return toCabinet ? story : confirmed(story, Level.L3, conditional);
  }

  public static CaseStory confirmed(CaseStory story, Level level, boolean conditional) {
    return story.then(
        level == Level.L1 ? Seat.NSS_C : Seat.DM,
        new PolicyConfirmed(
            level,
            new PolicyVersionId("V2026"),
            level == Level.L1 ? Optional.of(text("確認の文書")) : Optional.empty(),
            conditions(),
            conditional ? Optional.of(condition()) : Optional.empty()));
  }

  private static List<TextRef> conditions() {
    return List.of(text("年1回の現況報告"), text("設置場所の変更は\n事前に通知する"));
  }

  public static CaseStory cabinet(CaseStory story) {
    return story.then(
        Seat.CAB, new CabinetDecided(text("模擬閣議 第12号"), LocalDate.of(2026, 11, 20), text("この移転")));
  }

  public static CaseStory met(CaseStory story) {
    return story.then(Seat.NSS_C, new ConfirmationConditionMet(text("選定の発表")));
  }

  public static CaseStory lapsed(CaseStory story) {
    return story.then(Seat.NSS_C, new ConfirmationLapsed(true, text("選定されなかった")));
  }

  public static CaseStory applied(CaseStory story) {
    return story.then(Seat.APPLICANT, new LicenceApplied(List.of(new LicenceLine(1, 1))));
  }

  public static CaseStory granted(CaseStory story) {
    return story.then(
        Seat.METI_DM,
        new LicenceGranted(
            LicenceNumber.of(2026, 3), LocalDate.of(2027, 5, 21), List.of(text("年1回の現況報告"))));
  }

  public static CaseStory refused(CaseStory story) {
    return story.then(
        Seat.METI_DM,
        new LicenceRefused(
            new AdverseGround(Optional.empty(), Optional.of(Viewpoint.END_USER)),
            text("最終需要者の変更")));
  }

  public static CaseStory suspended(CaseStory story, Stage at) {
    return story.then(
        Seat.NSS_C,
        new CaseSuspended(ReopenTrigger.CONFLICT_OUTBREAK, at, text("戦闘が始まった"), Optional.empty()));
  }

  public static CaseStory lifted(CaseStory story, Stage to) {
    return story.then(Seat.PM, new SuspensionLifted(to, text("停戦が成立した")));
  }

  public static CaseStory revoked(CaseStory story) {
    return story.then(Seat.METI_DM, new LicenceRevoked(text("戦闘が続いている")));
  }

  public static CaseStory reopened(CaseStory story, Stage from) {
    return story.then(
        Seat.NSS_C, new CaseReopened(1, ReopenTrigger.REQUEST_CHANGED, from, text("用途の変更")));
  }
}
