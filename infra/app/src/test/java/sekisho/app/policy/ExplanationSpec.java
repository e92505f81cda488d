package sekisho.app.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sekisho.decision.policy.PolicyVersion;
import sekisho.message.AgreementStatus;
import sekisho.message.CombatStatus;
import sekisho.message.ItemForm;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyFactsBuilder;
import sekisho.message.PolicyStage;
import sekisho.message.PolicyVersionId;
import sekisho.message.RecipientType;
import sekisho.message.RuleId;
import sekisho.message.Tri;
import sekisho.view.policy.CellText;
import sekisho.view.policy.ExplainedCell;
import sekisho.view.policy.ExplainedRow;
import sekisho.view.policy.ExplainedRow.Standing;
import sekisho.view.policy.Explanation;
import sekisho.view.policy.InputText;
import sekisho.view.policy.Phrase;
import sekisho.view.policy.StepText;
import sekisho.view.policy.TableText;

/** Why a version says what it says, and what kept each other rule from applying. */
class ExplanationSpec {
  private static final KieTableBook TABLES =
      new KieTableBook(new PolicyShelf(PolicyFiles.read(), AdoptedVersions.NONE));
  private static final PolicyVersionId V2026 = new PolicyVersionId("V2026");

  static List<PolicyVersion> versions() {
    return PolicyTableSpec.BOOK.versions();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("versions")
  void whatFiredByTheExplanationIsWhatTheEngineHit(PolicyVersion version) {
    GeneratedFacts.some(200)
        .forEach(
            facts -> {
              Explanation explanation = TABLES.of(version.id(), facts);
              assertThat(fired(explanation))
                  .as("%s with %s", version.id(), facts)
                  .isEqualTo(hits(explanation));
              assertThat(explanation.evaluation())
                  .isEqualTo(PolicyTableSpec.BOOK.evaluate(version.id(), facts));
            });
  }

  private static List<String> fired(Explanation explanation) {
    return explanation.stages().stream()
        .flatMap(stage -> stage.fired().stream())
        .map(row -> row.row().rule() + " " + row.row().line().output())
        .distinct()
        .toList();
  }

  private static List<String> hits(Explanation explanation) {
    return explanation.evaluation().hits().stream()
        .map(hit -> hit.rule() + " " + hit.output())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("versions")
  void everyRowThatDidNotFireSaysWhatKeptIt(PolicyVersion version) {
    GeneratedFacts.some(60)
        .flatMap(facts -> TABLES.of(version.id(), facts).stages().stream())
        .forEach(
            stage ->
                stage
                    .rows()
                    .forEach(
                        row -> {
                          switch (row.standing()) {
                            case FIRED -> assertThat(row.keptBy()).isEmpty();
                            case NOT_MET -> assertThat(row.keptBy()).isNotEmpty();
                            case BEHIND -> assertThat(row.earlier()).isPresent();
                            case ENDED -> assertThat(stage.endedBy()).isPresent();
                          }
                        }));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("versions")
  void everyConditionCanBeSaidInValuesAndEveryInputLeadsToFacts(PolicyVersion version) {
    List<TableText> tables = TABLES.tables(version.id());
    assertThat(tables).isNotEmpty();
    assertThat(tables.stream().flatMap(t -> t.inputs().stream()))
        .allSatisfy(input -> assertThat(input.reads()).isNotEmpty());
    assertThat(tables.stream().flatMap(t -> t.rows().stream()).flatMap(r -> r.cells().stream()))
        .allSatisfy(
            cell -> {
              assertThat(cell.accepted()).isNotEmpty();
              assertThat(cell.excluded()).isNotEmpty();
            });
  }

  @Test
  void aRadarIsNoNscCaseBecauseItIsNoWeapon() {
    ExplainedRow rc4 = row(V2026, f -> f, "RC4-1");
    assertThat(rc4.standing()).isEqualTo(Standing.NOT_MET);
    assertThat(rc4.keptBy())
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.cell().input().fact()).contains("sdfWeapon");
              assertThat(kept.cell().accepted()).containsExactly("true");
              assertThat(kept.value()).isEqualTo("false");
            });
  }

  @Test
  void aWeaponWithoutAnAgreementIsKeptFromRb17ByTheAgreementAlone() {
    ExplainedRow rb17 =
        row(V2026, f -> f.sdfWeapon(true).agreement(AgreementStatus.SIGNED), "RB17-1");
    assertThat(rb17.keptBy())
        .extracting(kept -> kept.cell().input().expression())
        .containsExactly("facts.agreement");
    assertThat(rb17.cells()).hasSize(4);
  }

  @Test
  void aRowThatIsMetBehindTheFirstNamesTheRowThatDecided() {
    ExplainedRow rc8 = row(V2026, f -> f.sdfWeapon(true), "RC8-1");
    assertThat(rc8.standing()).isEqualTo(Standing.BEHIND);
    assertThat(rc8.earlier()).hasValueSatisfying(e -> assertThat(e.id()).isEqualTo("RC4-1"));
  }

  @Test
  void aProhibitionEndsTheQuestionForTheStagesAfterIt() {
    Explanation explanation = explain(V2026, f -> f.p1Unsc(Tri.YES));
    assertThat(explanation.stage(PolicyStage.A).orElseThrow().outcome()).contains("P");
    for (PolicyStage stage : List.of(PolicyStage.B, PolicyStage.C, PolicyStage.D)) {
      assertThat(explanation.stage(stage).orElseThrow().endedBy()).contains(PolicyStage.A);
    }
    assertThat(explanation.rows(new RuleId("RB21")).getFirst().standing())
        .isEqualTo(Standing.ENDED);
  }

  @Test
  void obligationsDoNotBindACaseThatMayNotBePermitted() {
    Explanation held = explain(V2026, f -> f.sdfWeapon(true).combat(CombatStatus.UNDETERMINED));
    assertThat(held.stage(PolicyStage.D).orElseThrow().endedBy()).contains(PolicyStage.B);
    Explanation inappropriate = explain(V2026, f -> f.destinationAppropriate(false));
    assertThat(inappropriate.stage(PolicyStage.D).orElseThrow().endedBy()).contains(PolicyStage.C);
    assertThat(explain(V2026, f -> f).stage(PolicyStage.D).orElseThrow().endedBy()).isEmpty();
  }

  @Test
  void anInputThatIsWorkedOutNamesTheFactsBehindIt() {
    CellText ownForces = cell(V2026, "RC2-1", "ownForcesOrMinimal");
    assertThat(ownForces.input().fact()).isEmpty();
    assertThat(ownForces.input().reads()).containsExactly("sdfActivity", "minimal", "recipient");
    CellText toTheUnitedStates = cell(V2026, "RB7-1", "facts.destination = \"US\"");
    assertThat(toTheUnitedStates.input().fact()).isEmpty();
    assertThat(toTheUnitedStates.input().reads()).containsExactly("destination");
    assertThat(cell(V2026, "RD7-1", "level.output").accepted()).containsExactly("L3", "L4");
  }

  @Test
  void aConditionIsReadAsTheValuesThatMeetIt() {
    CellText anyLicensor = cell(V2026, "RB9-1", "facts.licensor");
    assertThat(anyLicensor.accepted()).containsExactly("US", "OTHER");
    assertThat(anyLicensor.saidByExclusion()).isTrue();
    CellText partOrService = cell(V2026, "RB14-1", "facts.form");
    assertThat(partOrService.accepted())
        .containsExactly(ItemForm.PART.name(), ItemForm.SERVICE.name());
    assertThat(partOrService.saidByExclusion()).isFalse();
  }

  @Test
  void theFactThatACellMetIsThatOfTheCase() {
    ExplainedRow rd6 = row(V2026, f -> f.recipient(RecipientType.PRIVATE), "RD6-1");
    assertThat(rd6.keptBy()).extracting(ExplainedCell::value).containsExactly("PRIVATE");
  }

  @Test
  void theBookHasWordsForEachTableColumnAndStep() {
    for (PolicyVersion version : versions()) {
      assertThat(TABLES.about(version.id())).isPresent();
      assertThat(TABLES.steps(version.id())).extracting(s -> s.name()).contains("permission");
      assertThat(TABLES.tables(version.id()).stream().flatMap(t -> t.inputs().stream()))
          .extracting(InputText::label)
          .allSatisfy(label -> assertThat(label.ja()).isNotEmpty().doesNotContain(" / "));
      assertThat(TABLES.file(version.id()))
          .hasValueSatisfying(file -> assertThat(new String(file, UTF_8)).startsWith("<?xml"));
    }
  }

  @Test
  void whatAFileSaysIsSaidInBothLanguages() {
    for (PolicyVersion version : versions()) {
      Stream<Phrase> said =
          Stream.of(
                  TABLES.about(version.id()).stream(),
                  TABLES.steps(version.id()).stream().map(StepText::about),
                  TABLES.tables(version.id()).stream()
                      .flatMap(t -> Stream.of(t.label(), t.question(), t.about())))
              .flatMap(s -> s);
      assertThat(said).allSatisfy(p -> assertThat(p.ja()).isNotEqualTo(p.en()).isNotEmpty());
    }
  }

  @Test
  void aVersionThatIsNotInTheBookHasNoTablesAndNoAnswer() {
    PolicyVersionId none = new PolicyVersionId("V1900");
    assertThat(TABLES.tables(none)).isEmpty();
    assertThat(TABLES.steps(none)).isEmpty();
    assertThat(TABLES.file(none)).isEmpty();
    PolicyFacts facts = PolicySentence.ordinary("PH").build();
    assertThatThrownBy(() -> TABLES.of(none, facts)).isInstanceOf(IllegalStateException.class);
  }

  private static Explanation explain(
      PolicyVersionId version, UnaryOperator<PolicyFactsBuilder> change) {
    return TABLES.of(version, change.apply(PolicySentence.ordinary("PH")).build());
  }

  private static ExplainedRow row(
      PolicyVersionId version, UnaryOperator<PolicyFactsBuilder> change, String id) {
    return explain(version, change).stages().stream()
        .flatMap(stage -> stage.rows().stream())
        .filter(row -> row.row().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static CellText cell(PolicyVersionId version, String row, String expression) {
    return TABLES.tables(version).stream()
        .flatMap(table -> table.rows().stream())
        .filter(r -> r.id().equals(row))
        .flatMap(r -> r.cells().stream())
        .filter(c -> c.input().expression().equals(expression))
        .findFirst()
        .orElseThrow();
  }
}
