package sekisho.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Three mock cases on documented ones, walked from the library to the licence by every seat they
 * need, in a browser.
 */
class PathJourneyIT extends BrowserTest {
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private final Map<String, Official> officials = new HashMap<>();
  private Locale language = Locale.JAPANESE;
  private String caseAddress = "";
  private boolean script = true;

  @Override
  protected String address() {
    return RunningSekisho.address();
  }

  private Official as(String login) {
    return officials.computeIfAbsent(
        login,
        l ->
            Official.signsIn(
                script ? visitor(language) : visitorWithoutScript(language), l, language));
  }

  private Official as(String login, String page) {
    return as(login).opens(caseAddress + page);
  }

  @Test
  void a_radar_is_confirmed_by_the_ministries_and_licensed() {
    mockCase(20);
    submitted();
    screened("no");
    reviewed();
    consentBasis();
    as("nss", "/signoff").sends("/signoff/ministries", "memo=認め得る案件に該当する。");
    standsAt("POLICY_CONFIRMED");
    licensed();
    asItWas();
  }

  /** Whoever runs no script can do all of it. */
  @Test
  void missiles_go_to_the_licensor_with_four_signatures_and_an_undertaking_without_any_script() {
    script = false;
    mockCase(26);
    submitted();
    screened("yes");
    reviewed();
    consentBasis();
    undertakingText();
    toMinisters();
    as("nss", "/signoff")
        .sends(
            "/signoff/round",
            "meetingOn=" + today,
            "circulation=no",
            "attendance=PM",
            "attendance=CCS",
            "attendance=FM",
            "attendance=DM");
    reviewerMayNotSign();
    fourSign();
    standsAt("POLICY_CONFIRMED");
    undertakingRecord();
    licensed();
  }

  @Test
  void frigates_are_confirmed_on_a_condition_in_english() {
    language = Locale.ENGLISH;
    mockCase(30);
    submitted();
    screened("yes");
    reviewed();
    consentBasis();
    undertakingText();
    toMinisters();
    as("nss", "/signoff")
        .sends(
            "/signoff/round",
            "meetingOn=" + today,
            "circulation=yes",
            "condition=Australia selects the proposal.",
            "lapsesAfter=" + today.plusDays(90));
    fourSign();
    standsAt("POLICY_CONFIRMED_CONDITIONAL");
    as("nss", "/signoff").sends("/signoff/condition-met", "evidence=Selected by Australia.");
    undertakingRecord();
    licensed();
  }

  private void mockCase(int number) {
    Official applicant = as("applicant").opens("/precedents/" + number);
    applicant.sends("/mock-case");
    caseAddress = applicant.page().url().replaceFirst(".*(/cases/[0-9a-f-]{36}).*", "$1");
    assertThat(caseAddress).startsWith("/cases/");
  }

  private void submitted() {
    as("applicant", "/request/items");
    as("applicant", "/request/destination");
    as("applicant", "/request/basis");
    as("applicant", "/request/documents");
    as("applicant", "/request/declaration").sends("/declaration", "declared=true");
    standsAt("SUBMITTED");
  }

  private void screened(String weapon) {
    as("meti-lo", "/screening")
        .isRefused(
            "/principle1",
            language.equals(Locale.ENGLISH) ? "too old" : "古すぎます",
            principle1(today.minusDays(2)))
        .sends("/principle1", "dataAsOf=" + today);
    as("mofa", "/screening").sends("/principle1/confirmation", "p1Agrees=yes", "p1Reason=該当しない。");
    as("meti-lo", "/screening")
        .sends(
            "/classification",
            "item1Arms=yes",
            "sdfWeapon=" + weapon,
            "fiveCategory=NONE",
            "classificationReason=仕様書による。",
            "circumstances=POSITIVE_MEANING",
            "circumstances=SECURITY_PARTNER",
            "circumstances=PRECEDENT",
            "appraisalReason=公表された先例がある。");
    as("mod", "/screening")
        .sends(
            "/classification/concurrence",
            "classificationConcurs=yes",
            "classificationOpinion=同意する。");
    as("treaty", "/screening").sends("/agreement");
    as("mofa", "/screening")
        .sends(
            "/combat",
            "combatStatus=NO",
            "combatBasis=在外公館の報告による。",
            "combatAsOf=" + today,
            "combatValidUntil=" + today.plusDays(30));
    as("mod", "/screening")
        .sends("/combat/concurrence", "combatConcurs=yes", "combatOpinion=同意する。");
    standsAt("MINISTRY_REVIEW");
  }

  private static String[] principle1(LocalDate dataAsOf) {
    return new String[] {
      "treaty=NO",
      "treatyReference=条約一覧 令和8年版",
      "unsc=NO",
      "unscReference=安保理統合リスト",
      "conflictParty=NO",
      "conflictPartyReference=安保理の措置なし",
      "dataAsOf=" + dataAsOf
    };
  }

  private void reviewed() {
    viewpoint("mofa", "DESTINATION");
    as("mofa", "/review")
        .sends(
            "/att-risk",
            "peaceAndSecurity=1",
            "humanitarianLaw=0",
            "humanRights=0",
            "terrorism=0",
            "organisedCrime=0",
            "genderBasedViolence=0",
            "mitigation=年次報告を求める。",
            "overriding=no");
    view("mofa");
    viewpoint("meti-lo", "END_USER");
    viewpoint("meti-lo", "REGIME");
    view("meti-lo");
    viewpoint("mod", "CONCERN");
    viewpoint("mod", "SELF_DEFENCE_IMPACT");
    view("mod");
    view("nss");
  }

  private void viewpoint(String login, String viewpoint) {
    as(login, "/review")
        .sends("/viewpoints", "about=" + viewpoint, "concern=LOW", "risk=1", "finding=問題は認められない。");
  }

  private void view(String login) {
    as(login, "/review").sends("/review/view", "position=CONCUR", "viewReason=差し支えない。");
  }

  private void consentBasis() {
    as("meti-lo", "/undertaking")
        .sends("/consent-basis", "basis=PRIOR_CONSENT", "consentReason=原則による。");
  }

  private void undertakingText() {
    as("treaty", "/undertaking")
        .sends("/undertaking/text", "instrument=AGREEMENT", "article=第3条", "scope=本件の品目");
  }

  private void undertakingRecord() {
    Official treaty = as("treaty", "/undertaking");
    treaty.sends("/undertaking/document", "file=Exchange of notes, mock.");
    treaty.opens(caseAddress + "/undertaking");
    treaty.sends(
        "/undertaking/record",
        "signatory=駐日大使（架空）",
        "authority=全権委任状（模擬）",
        "signedOn=" + today,
        "inForceOn=" + today,
        "expiresOn=" + today.plusYears(10),
        "document=" + treaty.firstValue("document"));
    standsAt("UNDERTAKING_RECORDED");
  }

  private void toMinisters() {
    as("nss", "/review").sends("/escalation", "escalationReason=武器に当たるため。");
    as("secretaries", "/secretaries")
        .sends(
            "/secretaries",
            "heldOn=" + today,
            "attendance=METI",
            "attendance=MOFA",
            "attendance=MOD",
            "attendance=NSS",
            "outcome=TO_MINISTERS",
            "secretariesReason=四大臣会合に付議する。");
    standsAt("FOUR_MINISTER_PENDING");
  }

  private void fourSign() {
    for (String minister : new String[] {"fm", "dm", "ccs", "pm"}) {
      as(minister, "/signoff");
      as(minister, "/signoff/confirmation?act=sign").sends("/signature");
    }
  }

  /** The route is closed to a reviewer, whatever the page offers (I-05, process 7.1). */
  private void reviewerMayNotSign() {
    Page nss = as("nss").page();
    assertThat(nss.navigate(caseAddress + "/signoff/confirmation?act=sign").status())
        .isEqualTo(403);
  }

  private void licensed() {
    as("applicant", "/licence").sends("/licence/application");
    as("meti-dm", "/licence").sends("/licence/grant", "conditions=年1回、使用状況を報告すること。");
    standsAt("LICENSED");
  }

  /** The page says at which stage the case stands. */
  private void standsAt(String stage) {
    assertThat(stage(as("auditor", ""))).isEqualTo(label(stage));
  }

  private static String stage(Official official) {
    return official.page().locator(".ch .ref .chip").innerText().strip();
  }

  private String label(String stage) {
    String bundle = language.equals(Locale.ENGLISH) ? "enums_en" : "enums";
    return RunningSekisho.words(bundle).getProperty("enums.Stage." + stage);
  }

  /** An auditor sees the case as it stood at its first record, and can change nothing there. */
  private void asItWas() {
    Official auditor = as("auditor", "?at=1");
    assertThat(stage(auditor)).isEqualTo(label("DRAFT"));
    assertThat(auditor.page().locator("main form[method=post]").count()).isZero();
  }
}
