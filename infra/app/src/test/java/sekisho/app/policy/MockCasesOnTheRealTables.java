package sekisho.app.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.decision.Acts.*;
import static sekisho.message.Seat.*;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sekisho.app.register.SeededRegisters;
import sekisho.decision.Play;
import sekisho.decision.Ways;
import sekisho.message.Appraisal;
import sekisho.message.CaseDocument;
import sekisho.message.Circumstance;
import sekisho.message.Classification;
import sekisho.message.CombatStatus;
import sekisho.message.DocumentHash;
import sekisho.message.Evaluation;
import sekisho.message.FiveCategory;
import sekisho.message.Level;
import sekisho.message.MockCaseSeed;
import sekisho.message.ScreeningCommand.CheckAgreement;
import sekisho.message.ScreeningCommand.ClassifyItem;
import sekisho.message.ScreeningCommand.ConcurClassification;
import sekisho.message.ScreeningCommand.ConcurCombat;
import sekisho.message.ScreeningEvent.RulesEvaluated;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.message.TextRef;
import sekisho.message.Verdict;
import sekisho.view.precedent.Precedents;
import sekisho.web.precedent.MockRequest;

/**
 * Every mock case, played on the real tables of today with the findings that its papers suggest,
 * gets an answer that its rule explains.
 */
class MockCasesOnTheRealTables {
  private static final PolicyConfiguration REAL = new PolicyConfiguration();
  private static final Precedents PRECEDENTS = REAL.precedents();

  /** Keeps nothing: a reference is enough for a decider. */
  private static final class Nowhere implements MockRequest.Keeper {
    @Override
    public TextRef text(String text) {
      return new TextRef(hash(text));
    }

    @Override
    public CaseDocument document(MockCaseSeed.Paper paper) {
      return new CaseDocument(
          new DocumentHash(hash(paper.text())),
          paper.kind(),
          text(paper.fileName()),
          "text/plain",
          paper.text().getBytes(StandardCharsets.UTF_8).length);
    }
  }

  private static Play submitted(int number) {
    Play play = new Play(PolicyTableSpec.BOOK, new SeededRegisters());
    MockRequest.of(CASE, PRECEDENTS.seed(number).orElseThrow())
        .forEach(part -> play.did(APPLICANT, part.command().apply(new Nowhere())));
    return play.did(APPLICANT, new SubmitCase(CASE, true, false));
  }

  private static Evaluation evaluated(
      int number, boolean weapon, CombatStatus combat, Set<Circumstance> circumstances) {
    Play play = Ways.screened(submitted(number));
    play.did(
            METI_LO,
            new ClassifyItem(
                CASE,
                new Classification(true, weapon, FiveCategory.NONE, WORDS),
                new Appraisal(circumstances, WORDS)))
        .did(MOD_R, new ConcurClassification(CASE, true, WORDS))
        .did(TRE, new CheckAgreement(CASE))
        .did(MOFA_R, combat(combat, play.day(), play.day().plusDays(30)))
        .did(MOD_R, new ConcurCombat(CASE, true, WORDS));
    return Ways.reviewed(play).latest(RulesEvaluated.class).evaluation();
  }

  @ParameterizedTest(name = "case {0}: {5} at {6} by {7}")
  @CsvSource({
    // number, weapon, combat, precedent, SDF activity, verdict, level, rule
    "8,  true,  YES, true,  false, NOT_PERMISSIBLE, L3, RB20",
    "8,  true,  NO,  true,  false, NOT_PERMISSIBLE, L3, RB19",
    "9,  false, NO,  true,  false, OK,              L1, RB9",
    "13, true,  NO,  true,  false, OK,              L3, RB5",
    "15, false, NO,  true,  false, OK,              L1, RB21",
    "19, false, NO,  true,  false, OK,              L1, RB14",
    "20, false, NO,  true,  false, OK,              L1, RB21",
    "22, false, YES, true,  false, OK,              L1, RB21",
    "26, true,  NO,  true,  false, OK,              L3, RB9",
    "27, true,  NO,  false, false, OK,              L4, RB23",
    "29, false, NO,  false, false, OK,              L2, RB5",
    "30, true,  NO,  true,  false, OK,              L3, RB5",
    "34, true,  NO,  false, false, NOT_PERMISSIBLE, L3, RB19",
    "36, true,  NO,  true,  false, NOT_PERMISSIBLE, L3, RB19",
    "39, true,  NO,  true,  true,  OK,              L1, RB25",
  })
  void aMockCaseGetsAnAnswerThatItsRuleExplains(
      int number,
      boolean weapon,
      CombatStatus combat,
      boolean precedent,
      boolean sdfActivity,
      Verdict verdict,
      Level level,
      String rule) {
    Set<Circumstance> circumstances =
        EnumSet.of(Circumstance.POSITIVE_MEANING, Circumstance.SECURITY_PARTNER);
    if (precedent) {
      circumstances.add(Circumstance.PRECEDENT);
    }
    if (sdfActivity) {
      circumstances.add(Circumstance.SDF_ACTIVITY);
    }
    Evaluation evaluation = evaluated(number, weapon, combat, circumstances);
    assertThat(evaluation.verdict()).isEqualTo(verdict);
    assertThat(evaluation.hit(rule)).as("%s", evaluation.hits()).isTrue();
    if (verdict == Verdict.OK) {
      assertThat(evaluation.level()).isEqualTo(level);
    }
  }

  @Test
  void theTableAboveHasEveryMockCase() {
    assertThat(PRECEDENTS.all().stream().filter(c -> PRECEDENTS.seed(c.number()).isPresent()))
        .hasSize(14);
  }
}
