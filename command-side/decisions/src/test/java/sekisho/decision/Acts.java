package sekisho.decision;

import static sekisho.message.Seat.*;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sekisho.message.AdverseGround;
import sekisho.message.AftercareCommand.ApplyLicence;
import sekisho.message.AftercareCommand.GrantLicence;
import sekisho.message.Appraisal;
import sekisho.message.AttRisks;
import sekisho.message.CaseDocument;
import sekisho.message.CaseId;
import sekisho.message.Circumstance;
import sekisho.message.ClaimedBasis;
import sekisho.message.Classification;
import sekisho.message.CombatStatus;
import sekisho.message.ConcernLevel;
import sekisho.message.ConfirmationCondition;
import sekisho.message.ConsentBasis;
import sekisho.message.Country;
import sekisho.message.Destination;
import sekisho.message.DocumentHash;
import sekisho.message.DocumentKind;
import sekisho.message.DossierHash;
import sekisho.message.FiveCategory;
import sekisho.message.Instrument;
import sekisho.message.Item1Subhead;
import sekisho.message.ItemForm;
import sekisho.message.ItemLine;
import sekisho.message.JointDevelopment;
import sekisho.message.LicenceLine;
import sekisho.message.Licensor;
import sekisho.message.Ministry;
import sekisho.message.MunitionsCategory;
import sekisho.message.P1Finding;
import sekisho.message.Position;
import sekisho.message.RecipientType;
import sekisho.message.ReviewCommand.GiveMinistryView;
import sekisho.message.ReviewCommand.RecordAttRisk;
import sekisho.message.ReviewCommand.RecordSecretaries;
import sekisho.message.ReviewCommand.RecordViewpoint;
import sekisho.message.RuleId;
import sekisho.message.ScreeningCommand.*;
import sekisho.message.Seat;
import sekisho.message.SecretariesOutcome;
import sekisho.message.SignOffCommand.*;
import sekisho.message.SignOffEvent.DossierFrozen;
import sekisho.message.SubmissionCommand.*;
import sekisho.message.TextRef;
import sekisho.message.Tri;
import sekisho.message.UndertakingCommand.*;
import sekisho.message.UndertakingText;
import sekisho.message.Viewpoint;

/** The acts that specs play, with ordinary contents. */
public final class Acts {
  public static final CaseId CASE = new CaseId(new UUID(7, 7));
  public static final TextRef WORDS = text("words");
  public static final DocumentHash NOTE = new DocumentHash(hash("signed note"));
  public static final AdverseGround RULE =
      new AdverseGround(Optional.of(new RuleId("RC1")), Optional.empty());

  private Acts() {}

  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public static TextRef text(String text) {
    return new TextRef(hash(text));
  }

  public static ItemLine line(long quantity) {
    return new ItemLine(
        text("item"),
        Optional.of(Item1Subhead.S8),
        new MunitionsCategory(9),
        quantity,
        5_000_000_000L,
        ItemForm.FINISHED,
        Optional.empty());
  }

  public static Destination to(String country) {
    return new Destination(
        new Country(country),
        text("navy"),
        RecipientType.GOVERNMENT,
        List.of(),
        text("patrol"),
        Optional.empty());
  }

  public static ClaimedBasis basis(boolean gcap) {
    return new ClaimedBasis(
        Licensor.NONE,
        false,
        false,
        gcap ? JointDevelopment.THIRD : JointDevelopment.NONE,
        List.of(),
        gcap);
  }

  public static CaseDocument document(String name, DocumentKind kind) {
    return new CaseDocument(
        new DocumentHash(hash(name)), kind, text(name), "application/pdf", 1000);
  }

  public static AttachDocument endUseCertificate() {
    return new AttachDocument(CASE, document("euc", DocumentKind.END_USE_CERTIFICATE));
  }

  public static P1Finding found(Tri hit) {
    return new P1Finding(hit, text("ref"));
  }

  public static ScreenPrinciple1 screen(Tri treaty, Tri unsc, Tri party, LocalDate dataAsOf) {
    return new ScreenPrinciple1(CASE, found(treaty), found(unsc), found(party), dataAsOf);
  }

  public static Classification item(boolean weapon) {
    return new Classification(true, weapon, FiveCategory.NONE, WORDS);
  }

  public static ClassifyItem classify(boolean weapon) {
    return new ClassifyItem(
        CASE,
        item(weapon),
        new Appraisal(EnumSet.of(Circumstance.POSITIVE_MEANING, Circumstance.PRECEDENT), WORDS));
  }

  public static DetermineCombat combat(CombatStatus status, LocalDate asOf, LocalDate validUntil) {
    return new DetermineCombat(CASE, status, WORDS, asOf, validUntil);
  }

  public static RecordViewpoint viewpoint(Viewpoint viewpoint, ConcernLevel concern) {
    return new RecordViewpoint(CASE, viewpoint, concern, 1, WORDS, List.of());
  }

  public static RecordAttRisk attRisk(boolean overriding) {
    return new RecordAttRisk(CASE, new AttRisks(1, 0, 0, 0, 0, 0), WORDS, overriding);
  }

  public static GiveMinistryView view(Position position, String... conditions) {
    return new GiveMinistryView(
        CASE, position, Arrays.stream(conditions).map(Acts::text).toList(), WORDS);
  }

  public static RecordConsentBasis priorConsent() {
    return new RecordConsentBasis(CASE, ConsentBasis.PRIOR_CONSENT, Optional.empty(), WORDS);
  }

  public static ProposeUndertaking propose(String scope) {
    return new ProposeUndertaking(
        CASE,
        new UndertakingText(
            Instrument.AGREEMENT,
            text("art. 3"),
            List.of(new Country("JP"), new Country("AU")),
            text("charter"),
            text("purpose"),
            text("no retransfer"),
            text(scope)));
  }

  public static RecordUndertaking recordUndertaking(
      LocalDate signed, LocalDate inForce, LocalDate expires) {
    return new RecordUndertaking(CASE, WORDS, WORDS, signed, inForce, expires, NOTE);
  }

  public static RecordSecretaries secretaries(SecretariesOutcome outcome) {
    return new RecordSecretaries(
        CASE, Play.DAY, EnumSet.allOf(Ministry.class), outcome, Optional.of(RULE), WORDS);
  }

  public static TableCase table(Set<Seat> attendance, LocalDate lapsesAfter) {
    return new TableCase(
        CASE,
        Play.DAY,
        attendance.isEmpty(),
        attendance,
        Optional.of(new ConfirmationCondition(text("if selected"), lapsesAfter)));
  }

  public static TableCase table() {
    return new TableCase(CASE, Play.DAY, false, Seat.FOUR_MINISTERS, Optional.empty());
  }

  public static SignCase sign(Play play) {
    return new SignCase(CASE, shown(play));
  }

  public static DossierHash shown(Play play) {
    return play.latest(DossierFrozen.class).dossier();
  }

  public static GrantLicence grant() {
    return new GrantLicence(CASE, Optional.empty(), List.of());
  }

  public static ApplyLicence apply(int line, long quantity) {
    return new ApplyLicence(CASE, List.of(new LicenceLine(line, quantity)));
  }
}
