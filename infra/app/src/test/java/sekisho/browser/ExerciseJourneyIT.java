package sekisho.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sekisho.app.accounts.PracticeAccounts;
import sekisho.message.CaseId;
import sekisho.message.ExerciseId;
import sekisho.message.Stage;
import sekisho.web.identity.PracticeAccount;

/**
 * A whole exercise: a trainer brings a scenario as a file and starts it, nine people play it in
 * nine browsers, a war breaks out after two signatures and stops the case, it is looked at again
 * and decided, and then scored, looked back on, branched off and reported.
 */
class ExerciseJourneyIT extends BrowserTest {
  private static final String SCENARIO = "/scenarios/conflict-after-two-signatures.yaml";
  private static final LocalDate DAY = LocalDate.of(2027, 9, 6);

  /** The places of the scenario, in its order, and who sits there. */
  private static final List<String> PLAYERS =
      List.of("applicant", "meti-lo", "mofa", "mod", "nss", "pm", "ccs", "fm", "dm");

  private final String address = RunningSekisho.address();
  private final Map<String, Official> people = new LinkedHashMap<>();
  private String exercise = "";
  private String caseAddress = "";

  @Override
  protected String address() {
    return address;
  }

  @Test
  void a_war_stops_the_signatures_of_nine_people_and_the_case_is_judged_again() {
    RunningSekisho.awaitDemo();
    authored();
    seated();
    started();
    twoSign();
    stopped();
    judgedAgain();
    decided();
    ended();
    scored();
    lookedBackOn();
    branchedOff();
    reported();
  }

  private Official as(String login) {
    return people.computeIfAbsent(
        login, name -> Official.signsIn(visitor(Locale.JAPANESE), name, Locale.JAPANESE));
  }

  private Official as(String login, String path) {
    return as(login).opens(path);
  }

  private void authored() {
    Official trainer = as("trainer", "/scenarios/import");
    trainer
        .page()
        .locator("input[type=file][name=file]")
        .setInputFiles(file(SCENARIO, "conflict-after-two-signatures", "strait-of-nine"));
    trainer.page().locator("form[action$='/scenarios/import'] button[type=submit]").click();
    assertThat(trainer.page().url()).contains("/scenarios/strait-of-nine/");
    trainer.sends("/publication");
  }

  private static Path file(String resource, String id, String newId) {
    try (InputStream in = ExerciseJourneyIT.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).contains("id: " + id);
      Path file = Files.createTempFile("scenario", ".yaml");
      return Files.writeString(file, text.replace("id: " + id, "id: " + newId));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void seated() {
    Official trainer = as("trainer", "/exercises/new?scenario=strait-of-nine");
    trainer.sends("/exercises", "name=九人の演習");
    exercise = trainer.page().url().replaceFirst(".*(/exercises/[0-9a-f-]{36}).*", "$1");
    ExerciseId id = ExerciseId.of(exercise.substring(exercise.lastIndexOf('/') + 1));
    caseAddress = "/cases/" + CaseId.inExercise(id, "case-1");
    List<Locator> places = trainer.page().locator("select[name=sit]").all();
    assertThat(places).hasSameSizeAs(PLAYERS);
    for (int i = 0; i < PLAYERS.size(); i++) {
      places.get(i).selectOption("person-" + account(PLAYERS.get(i)).person());
    }
    trainer.sends("/places");
    // Who is no player of it finds nothing at its address.
    assertThat(as("cabinet").page().navigate(exercise).status()).isEqualTo(404);
  }

  private static PracticeAccount account(String login) {
    return RunningSekisho.context().getBean(PracticeAccounts.class).offered().stream()
        .filter(account -> account.login().equals(login))
        .findFirst()
        .orElseThrow();
  }

  private void started() {
    as("trainer", exercise).sends("/start");
    for (String player : PLAYERS) {
      as(player, exercise).sends("/enter");
      awaited(as(player).page(), "/cases", "main", "TRN-");
    }
    // A case of the exercise does not exist outside, nor one of the open house inside.
    assertThat(as("cabinet").page().navigate(caseAddress).status()).isEqualTo(404);
  }

  private void twoSign() {
    as("nss", caseAddress + "/signoff")
        .sends(
            "/signoff/round",
            "meetingOn=" + DAY,
            "circulation=no",
            "attendance=PM",
            "attendance=CCS",
            "attendance=FM",
            "attendance=DM");
    for (String minister : List.of("fm", "dm")) {
      as(minister, caseAddress + "/signoff");
      as(minister, caseAddress + "/signoff/confirmation?act=sign").sends("/signature");
    }
  }

  /** The news reaches the inboxes by itself, and the case stops by itself. */
  private void stopped() {
    Page nss = as("nss", "/inbox").page();
    awaited(nss, "/inbox", "main", "海峡で交戦");
    nss.locator("main a:has-text('海峡で交戦')").first().click();
    assertThat(nss.locator("main").innerText()).contains("自衛権の行使を宣言した");
    awaited(nss, caseAddress, ".ch .ref .chip", stage(Stage.SUSPENDED));
    awaited(as("pm").page(), caseAddress, ".ch .ref .chip", stage(Stage.SUSPENDED));
  }

  /** Opens the page again until the words are there; the clock of the product does the rest. */
  private static void awaited(Page page, String path, String where, String words) {
    for (int i = 0; i < 60; i++) {
      page.navigate(path);
      if (page.locator(where).first().innerText().contains(words)) {
        return;
      }
      page.waitForTimeout(250);
    }
    throw new AssertionError("Never at " + path + ": " + words);
  }

  private static String stage(Stage stage) {
    return RunningSekisho.words("enums").getProperty("enums.Stage." + stage);
  }

  private void judgedAgain() {
    as("mofa", caseAddress + "/screening")
        .sends(
            "/combat",
            "combatStatus=YES",
            "combatBasis=島への上陸と交戦が確認された。",
            "combatAsOf=" + DAY,
            "combatValidUntil=" + DAY.plusDays(30));
    as("mod", caseAddress + "/screening")
        .sends("/combat/concurrence", "combatConcurs=yes", "combatOpinion=異存はない。");
    as("mofa", caseAddress + "/review")
        .sends(
            "/viewpoints",
            "about=DESTINATION",
            "concern=CAREFUL",
            "risk=3",
            "finding=交戦中の国であり、特に慎重な検討を要する。");
    as("nss", caseAddress + "/supervision")
        .sends("/supervision/lifting", "liftReason=認定を改めたため、手続に戻す。");
  }

  private void decided() {
    awaited(as("ccs").page(), "/inbox", "main", "緊急質問");
    as("ccs", "/inbox/diet").sends("/inbox/diet/answer", "answer=手続は停止し、認定をやり直した。");
    as("nss", caseAddress + "/review")
        .sends("/not-permitted", "rule=RB20", "adverseReason=特段の事情は認められなかった。");
    awaited(as("nss").page(), caseAddress, ".ch .ref .chip", stage(Stage.NOT_PERMITTED));
  }

  private void ended() {
    as("trainer", exercise + "/desk");
    as("trainer", exercise).sends("/end");
    as("fm", exercise + "/debrief");
  }

  private void scored() {
    Official trainer = as("trainer", exercise + "/scores");
    trainer.sends("/scores");
    assertThat(trainer.page().locator("main").innerText())
        .as("each point with the records on which it rests")
        .contains("速報を読んだ早さ", "所要", "記録");
  }

  private void lookedBackOn() {
    Page page = as("trainer", exercise + "/debrief?at=5&seat=fm").page();
    assertThat(page.locator("#at").getAttribute("max")).matches("[1-9][0-9]+");
  }

  private void branchedOff() {
    Official trainer = as("trainer", exercise + "/debrief");
    String before = trainer.page().locator("#at").getAttribute("max");
    Locator fork = trainer.page().locator("form[action$='/debrief/forks']");
    for (int record = Integer.parseInt(before) - 1; fork.count() == 0; record--) {
      trainer.opens(exercise + "/debrief?at=" + record);
    }
    trainer.sends("/debrief/forks");
    assertThat(trainer.page().url()).doesNotContain(exercise).contains("/exercises/");
    trainer.opens(exercise + "/debrief");
    assertThat(trainer.page().locator("#at").getAttribute("max")).isEqualTo(before);
  }

  private void reported() {
    Official trainer = as("trainer", exercise + "/report");
    trainer.sends("/report/draft");
    trainer.opens(exercise + "/report").sends("/report/signature");
    var paper = trainer.page().context().request().get(address + exercise + "/report.pdf");
    assertThat(paper.status()).isEqualTo(200);
    assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }
}
