package sekisho.view.casefile;

import static sekisho.message.Seat.*;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sekisho.message.Acting;
import sekisho.message.AgreementStatus;
import sekisho.message.AmendedPart;
import sekisho.message.Appraisal;
import sekisho.message.AttRisks;
import sekisho.message.CaseDocument;
import sekisho.message.CaseEvent;
import sekisho.message.CaseId;
import sekisho.message.CaseReference;
import sekisho.message.Circumstance;
import sekisho.message.ClaimedBasis;
import sekisho.message.Classification;
import sekisho.message.CombatStatus;
import sekisho.message.CommandId;
import sekisho.message.ConcernLevel;
import sekisho.message.ConsentBasis;
import sekisho.message.Country;
import sekisho.message.Destination;
import sekisho.message.DocumentHash;
import sekisho.message.DocumentKind;
import sekisho.message.DossierHash;
import sekisho.message.Evaluation;
import sekisho.message.FiveCategory;
import sekisho.message.Instrument;
import sekisho.message.ItemForm;
import sekisho.message.ItemLine;
import sekisho.message.JointDevelopment;
import sekisho.message.Level;
import sekisho.message.Licensor;
import sekisho.message.Meeting;
import sekisho.message.MeetingId;
import sekisho.message.MunitionsCategory;
import sekisho.message.P1Finding;
import sekisho.message.PersonId;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;
import sekisho.message.Position;
import sekisho.message.RecipientType;
import sekisho.message.ReviewEvent.AttRiskAssessed;
import sekisho.message.ReviewEvent.CaseEscalated;
import sekisho.message.ReviewEvent.MinistryViewGiven;
import sekisho.message.ReviewEvent.SecretariesConcluded;
import sekisho.message.ReviewEvent.ViewpointRecorded;
import sekisho.message.ScreeningEvent.AgreementChecked;
import sekisho.message.ScreeningEvent.ClassificationConcurred;
import sekisho.message.ScreeningEvent.CombatConcurred;
import sekisho.message.ScreeningEvent.CombatDetermined;
import sekisho.message.ScreeningEvent.ItemClassified;
import sekisho.message.ScreeningEvent.P1Confirmed;
import sekisho.message.ScreeningEvent.P1Screened;
import sekisho.message.ScreeningEvent.PolicyVersionPinned;
import sekisho.message.ScreeningEvent.RulesEvaluated;
import sekisho.message.Seat;
import sekisho.message.SecretariesOutcome;
import sekisho.message.SignOffEvent.DossierFrozen;
import sekisho.message.SignOffEvent.MinisterSigned;
import sekisho.message.SourceGrade;
import sekisho.message.SubmissionEvent.BasisClaimed;
import sekisho.message.SubmissionEvent.CaseAmended;
import sekisho.message.SubmissionEvent.CaseOpened;
import sekisho.message.SubmissionEvent.CaseSubmitted;
import sekisho.message.SubmissionEvent.DestinationDescribed;
import sekisho.message.SubmissionEvent.DocumentAttached;
import sekisho.message.SubmissionEvent.ItemDescribed;
import sekisho.message.TextRef;
import sekisho.message.Tri;
import sekisho.message.UndertakingEvent.ConsentBasisRecorded;
import sekisho.message.UndertakingEvent.UndertakingProposed;
import sekisho.message.UndertakingText;
import sekisho.message.Verdict;
import sekisho.message.Viewpoint;

/** The records of one case, told one after another: one person a seat, one minute a record. */
final class Story {
  static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  static final LocalDate COMBAT_UNTIL = DAY.plusMonths(6);
  static final CaseId CASE = new CaseId(new UUID(0, 147));
  static final TextRef WORDS = new TextRef("a".repeat(64));
  static final DossierHash DOSSIER = new DossierHash("d".repeat(64));
  static final PolicyVersionId V2026 = new PolicyVersionId("V2026");
  private static final Instant START = Instant.parse("2026-11-20T00:00:00Z");

  private final List<Recorded> records = new ArrayList<>();

  static PersonId person(Seat seat) {
    return new PersonId(UUID.nameUUIDFromBytes(seat.name().getBytes(StandardCharsets.UTF_8)));
  }

  Story then(Seat seat, CaseEvent... events) {
    for (CaseEvent event : events) {
      Instant at = START.plusSeconds(60L * records.size());
      records.add(
          new Recorded(
              CASE,
              records.size() + 1L,
              new Acting(person(seat), seat, at, LocalDate.ofInstant(at, ZoneOffset.UTC)),
              event,
              new RecordEnvelope(
                  "e" + records.size(),
                  new CommandId(new UUID(1, records.size())),
                  true,
                  Optional.empty(),
                  Optional.empty(),
                  event.getClass().getSimpleName(),
                  "1",
                  "key",
                  RecordSignature.VERIFIED)));
    }
    return this;
  }

  List<Recorded> records() {
    return List.copyOf(records);
  }

  CaseFile file() {
    return CaseFile.of(records);
  }

  CaseFile at(long n) {
    return CaseFile.at(records, n);
  }

  // ---- chapters

  static Story draft() {
    return new Story()
        .then(
            APPLICANT,
            new CaseOpened(WORDS, Optional.empty()),
            new ItemDescribed(List.of(line(10))),
            new DestinationDescribed(to("AU")),
            new BasisClaimed(
                new ClaimedBasis(
                    Licensor.NONE, false, false, JointDevelopment.NONE, List.of(), false)),
            new DocumentAttached(document(DocumentKind.END_USE_CERTIFICATE)));
  }

  static Story submitted() {
    return draft()
        .then(APPLICANT, new CaseSubmitted(new CaseReference("EX-2026-0001"), List.of(), false));
  }

  static Story screenedUnderP1() {
    return submitted()
        .then(METI_LO, new PolicyVersionPinned(V2026, LocalDate.of(2026, 4, 21)), p1(Tri.NO))
        .then(MOFA_R, new P1Confirmed(WORDS));
  }

  static Story classified(boolean weapon) {
    return screenedUnderP1()
        .then(METI_LO, classification(weapon))
        .then(MOD_R, new ClassificationConcurred(WORDS));
  }

  static Story inReview(boolean weapon, Level level) {
    return classified(weapon)
        .then(TRE, agreement("AU"))
        .then(MOFA_R, combat(CombatStatus.NO))
        .then(MOD_R, new CombatConcurred(WORDS), evaluated(Verdict.OK, level, weapon));
  }

  static Story reviewed(boolean weapon, Level level) {
    Story story = inReview(weapon, level);
    for (Viewpoint viewpoint : Viewpoint.values()) {
      story.then(MOFA_R, finding(viewpoint));
    }
    story.then(MOFA_R, new AttRiskAssessed(new AttRisks(0, 0, 0, 0, 0, 0), WORDS, false));
    for (Seat seat : List.of(METI_LO, MOFA_R, MOD_R, NSS_C)) {
      story.then(seat, view(seat, 1, Position.CONCUR));
    }
    story.then(
        METI_LO, new ConsentBasisRecorded(ConsentBasis.PRIOR_CONSENT, Optional.empty(), WORDS));
    return weapon ? story.then(TRE, new UndertakingProposed(undertaking())) : story;
  }

  static Story beforeMinisters() {
    return reviewed(true, Level.L3)
        .then(NSS_C, new CaseEscalated(Level.L3, List.of(), WORDS))
        .then(SEC, new SecretariesConcluded(DAY, Set.of(), SecretariesOutcome.TO_MINISTERS, WORDS));
  }

  static Story tabled() {
    return beforeMinisters().then(NSS_C, frozen(1));
  }

  // ---- single facts

  static ItemLine line(long quantity) {
    return new ItemLine(
        WORDS,
        Optional.empty(),
        new MunitionsCategory(9),
        quantity,
        1_000_000,
        ItemForm.FINISHED,
        Optional.empty());
  }

  static Destination to(String country) {
    return new Destination(
        new Country(country), WORDS, RecipientType.GOVERNMENT, List.of(), WORDS, Optional.empty());
  }

  static CaseDocument document(DocumentKind kind) {
    return new CaseDocument(new DocumentHash("b".repeat(64)), kind, WORDS, "application/pdf", 1000);
  }

  static P1Screened p1(Tri unsc) {
    P1Finding no = new P1Finding(Tri.NO, WORDS);
    return new P1Screened(no, new P1Finding(unsc, WORDS), no, DAY);
  }

  static ItemClassified classification(boolean weapon) {
    return new ItemClassified(
        new Classification(true, weapon, FiveCategory.NONE, WORDS),
        new Appraisal(Set.of(Circumstance.POSITIVE_MEANING), WORDS));
  }

  static AgreementChecked agreement(String country) {
    return new AgreementChecked(
        new Country(country),
        AgreementStatus.IN_FORCE,
        Optional.empty(),
        Optional.empty(),
        "art. 3",
        SourceGrade.A,
        DAY);
  }

  static CombatDetermined combat(CombatStatus status) {
    return new CombatDetermined(new Country("AU"), status, WORDS, DAY, COMBAT_UNTIL);
  }

  static RulesEvaluated evaluated(Verdict verdict, Level level, boolean undertaking) {
    return new RulesEvaluated(
        new Evaluation(
            V2026,
            PolicyFacts.about(new Country("AU")).build(),
            List.of(),
            verdict,
            level,
            level.fourMinisters(),
            undertaking,
            false,
            ConsentBasis.PRIOR_CONSENT,
            List.of(),
            false,
            false,
            false,
            true));
  }

  static ViewpointRecorded finding(Viewpoint viewpoint) {
    return new ViewpointRecorded(
        sekisho.message.Ministry.MOFA, viewpoint, ConcernLevel.LOW, 0, WORDS, List.of());
  }

  static MinistryViewGiven view(Seat seat, int version, Position position) {
    return new MinistryViewGiven(
        seat.ministry().orElseThrow(), version, position, List.of(), WORDS);
  }

  static UndertakingText undertaking() {
    return new UndertakingText(
        Instrument.AGREEMENT, WORDS, List.of(new Country("AU")), WORDS, WORDS, WORDS, WORDS);
  }

  static DossierFrozen frozen(int round) {
    return new DossierFrozen(
        round,
        DOSSIER,
        new Meeting(MeetingId.of(2026, round), DAY, true, Set.of()),
        Optional.empty());
  }

  static MinisterSigned signed(Seat office, int round) {
    return new MinisterSigned(office, round, DOSSIER, MeetingId.of(2026, round), true);
  }

  static CaseAmended amended(boolean material, AmendedPart... parts) {
    return new CaseAmended(List.of(line(20)), to("PH"), Set.of(parts), material, WORDS);
  }
}
