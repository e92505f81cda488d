package sekisho.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sekisho.message.*;
import sekisho.message.ReviewCommand.*;
import sekisho.message.ScreeningCommand.*;
import sekisho.message.SignOffCommand.TableCase;
import sekisho.message.SubmissionCommand.*;
import sekisho.message.UndertakingCommand.*;

/**
 * The way of one case from its opening to the four ministers, act by act: what a day at the office
 * asks of the product.
 */
final class CasePath {
  private static final int REVIEWED_FROM = 13;

  private final TextRef words;
  private final CaseId id;
  private final List<Act> acts;

  CasePath(TextRef words) {
    this(new CaseId(UUID.randomUUID()), words);
  }

  CasePath(CaseId id, TextRef words) {
    this.id = id;
    this.words = words;
    this.acts = acts();
  }

  /** One act of a person in a seat. */
  record Act(Seat seat, CaseCommand command) {}

  CaseId id() {
    return id;
  }

  List<Act> all() {
    return acts;
  }

  /** Up to where the ministries begin to write their findings. */
  List<Act> untilReview() {
    return acts.subList(0, REVIEWED_FROM);
  }

  private List<Act> acts() {
    return List.of(
        by(Seat.APPLICANT, new OpenCase(id, words, Optional.empty())),
        by(Seat.APPLICANT, new DescribeItem(id, List.of(line()))),
        by(Seat.APPLICANT, new DescribeDestination(id, destination())),
        by(Seat.APPLICANT, new ClaimBasis(id, basis())),
        by(Seat.APPLICANT, new AttachDocument(id, certificate())),
        by(Seat.APPLICANT, new SubmitCase(id, true, false)),
        by(Seat.METI_LO, screening()),
        by(Seat.MOFA_R, new ConfirmPrinciple1(id, true, words)),
        by(Seat.METI_LO, classification()),
        by(Seat.MOD_R, new ConcurClassification(id, true, words)),
        by(Seat.TRE, new CheckAgreement(id)),
        by(Seat.MOFA_R, combat()),
        by(Seat.MOD_R, new ConcurCombat(id, true, words)),
        by(Seat.MOFA_R, viewpoint(Viewpoint.DESTINATION, words)),
        by(Seat.MOFA_R, new RecordAttRisk(id, new AttRisks(1, 0, 0, 0, 0, 0), words, false)),
        by(Seat.MOFA_R, view()),
        by(Seat.METI_LO, viewpoint(Viewpoint.END_USER, words)),
        by(Seat.METI_LO, viewpoint(Viewpoint.REGIME, words)),
        by(Seat.METI_LO, view()),
        by(
            Seat.METI_LO,
            new RecordConsentBasis(id, ConsentBasis.PRIOR_CONSENT, Optional.empty(), words)),
        by(Seat.MOD_R, viewpoint(Viewpoint.CONCERN, words)),
        by(Seat.MOD_R, viewpoint(Viewpoint.SELF_DEFENCE_IMPACT, words)),
        by(Seat.MOD_R, view()),
        by(Seat.NSS_C, view()),
        by(Seat.TRE, new ProposeUndertaking(id, undertaking())),
        by(Seat.NSS_C, new EscalateTo(id, words)),
        by(Seat.SEC, secretaries()),
        by(
            Seat.NSS_C,
            new TableCase(id, Subject.DAY, false, Seat.FOUR_MINISTERS, Optional.empty())));
  }

  private static Act by(Seat seat, CaseCommand command) {
    return new Act(seat, command);
  }

  private ItemLine line() {
    return new ItemLine(
        words,
        Optional.of(Item1Subhead.S8),
        new MunitionsCategory(9),
        10,
        5_000_000_000L,
        ItemForm.FINISHED,
        Optional.empty());
  }

  private Destination destination() {
    return new Destination(
        new Country("AU"), words, RecipientType.GOVERNMENT, List.of(), words, Optional.empty());
  }

  private static ClaimedBasis basis() {
    return new ClaimedBasis(Licensor.NONE, false, false, JointDevelopment.NONE, List.of(), false);
  }

  private CaseDocument certificate() {
    return new CaseDocument(
        new DocumentHash(words.sha256()),
        DocumentKind.END_USE_CERTIFICATE,
        words,
        "application/pdf",
        1000);
  }

  private ScreenPrinciple1 screening() {
    P1Finding no = new P1Finding(Tri.NO, words);
    return new ScreenPrinciple1(id, no, no, no, Subject.DAY);
  }

  private ClassifyItem classification() {
    return new ClassifyItem(
        id,
        new Classification(true, true, FiveCategory.NONE, words),
        new Appraisal(EnumSet.of(Circumstance.POSITIVE_MEANING, Circumstance.PRECEDENT), words));
  }

  private DetermineCombat combat() {
    return new DetermineCombat(id, CombatStatus.NO, words, Subject.DAY, Subject.DAY.plusDays(30));
  }

  /** A finding of a ministry, as it is written again and again on a long case. */
  RecordViewpoint viewpoint(Viewpoint viewpoint, TextRef finding) {
    return new RecordViewpoint(id, viewpoint, ConcernLevel.LOW, 1, finding, List.of());
  }

  private GiveMinistryView view() {
    return new GiveMinistryView(id, Position.CONCUR, List.of(), words);
  }

  private UndertakingText undertaking() {
    return new UndertakingText(
        Instrument.AGREEMENT,
        words,
        List.of(new Country("JP"), new Country("AU")),
        words,
        words,
        words,
        words);
  }

  private RecordSecretaries secretaries() {
    return new RecordSecretaries(
        id,
        Subject.DAY,
        Set.of(Ministry.values()),
        SecretariesOutcome.TO_MINISTERS,
        Optional.empty(),
        words);
  }
}
