package sekisho.web.policy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sekisho.message.Evaluation;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyStage;
import sekisho.message.PolicyVersionId;
import sekisho.message.RuleId;
import sekisho.message.ScreeningEvent.RulesEvaluated;
import sekisho.message.SourceGrade;
import sekisho.view.policy.CellText;
import sekisho.view.policy.ExplainedCell;
import sekisho.view.policy.ExplainedRow;
import sekisho.view.policy.ExplainedRow.Standing;
import sekisho.view.policy.ExplainedTable;
import sekisho.view.policy.Explanation;
import sekisho.view.policy.Explanations;
import sekisho.view.policy.InputText;
import sekisho.view.policy.Phrase;
import sekisho.view.policy.RowText;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.RuleLine;
import sekisho.view.policy.RuleText;
import sekisho.view.policy.StepText;
import sekisho.view.policy.TableBook;
import sekisho.view.policy.TableText;
import sekisho.view.policy.VersionText;
import sekisho.web.CaseStory;

/** Two versions with two small tables each: what changed from one to the other fits on a page. */
final class SmallTables implements RuleBook, TableBook, Explanations {
  static final VersionText V2024 = version("V2024", LocalDate.of(2024, 3, 26), SourceGrade.A);
  static final VersionText V2026 = version("V2026", LocalDate.of(2026, 4, 21), SourceGrade.C);

  private static final InputText WEAPON =
      new InputText(
          "facts.sdfWeapon",
          new Phrase("自衛隊法上の武器", "SDF-Act weapon"),
          Optional.of("sdfWeapon"),
          List.of("true", "false"),
          List.of("sdfWeapon"));
  private static final InputText LICENSOR =
      new InputText(
          "facts.licensor",
          new Phrase("ライセンス元", "Licensor"),
          Optional.of("licensor"),
          List.of("NONE", "US", "OTHER"),
          List.of("licensor"));
  private static final InputText TO_US =
      new InputText(
          "facts.destination = \"US\"",
          new Phrase("仕向先は米国", "To the United States"),
          Optional.empty(),
          List.of("true", "false"),
          List.of("destination"));

  private static final InputText FORM =
      new InputText(
          "facts.form",
          new Phrase("形", "Form"),
          Optional.of("form"),
          List.of("FINISHED", "PART", "TECHNOLOGY", "SERVICE"),
          List.of("form"));
  private static final CellText PART_OR_SERVICE =
      new CellText(FORM, "\"PART\",\"SERVICE\"", List.of("PART", "SERVICE"));

  private static final CellText IS_WEAPON = new CellText(WEAPON, "true", List.of("true"));
  private static final CellText NO_WEAPON = new CellText(WEAPON, "false", List.of("false"));
  private static final CellText LICENSED =
      new CellText(LICENSOR, "not(\"NONE\")", List.of("US", "OTHER"));
  private static final CellText FOR_THE_US = new CellText(TO_US, "true", List.of("true"));

  private static final RowText RB4 = row("RB4-1", "RB4", "OK", "平和貢献", "Peace", NO_WEAPON);
  private static final RowText RB9 = row("RB9-1", "RB9", "OK", "許諾", "Licensor", FOR_THE_US);
  private static final RowText RB9_WIDER = row("RB9-1", "RB9", "OK", "許諾", "Licensor", LICENSED);
  private static final RowText RB7 = row("RB7-1", "RB7", "OK", "米国", "To the US", FOR_THE_US);
  private static final RowText RB7_NOW = row("RB7-1", "RB7", "OK", "米国。", "To the US.", FOR_THE_US);
  private static final RowText RB14 = row("RB14-1", "RB14", "OK", "部品", "Parts", PART_OR_SERVICE);
  private static final RowText RB21 = row("RB21-1", "RB21", "OK", "武器でない", "No weapon", NO_WEAPON);
  private static final RowText RC4 = row("RC4-1", "RC4", "L3", "四大臣", "Four", IS_WEAPON);
  private static final RowText RC8 = row("RC8-1", "RC8", "L1", "その他", "Otherwise");

  private static final TableText PERMISSION =
      table(PolicyStage.B, false, List.of(RB7_NOW, RB9_WIDER, RB14, RB21));
  private static final TableText LEVEL = table(PolicyStage.C, true, List.of(RC4, RC8));
  private static final TableText PERMISSION_BEFORE =
      table(PolicyStage.B, false, List.of(RB4, RB7, RB9, RB14));
  private static final TableText LEVEL_BEFORE = table(PolicyStage.C, true, List.of(RC8));

  private static VersionText version(String id, LocalDate from, SourceGrade grade) {
    return new VersionText(
        new PolicyVersionId(id), from, id + "改正", "Revision " + id, "policy 1 [S:P01]", grade);
  }

  private static RowText row(
      String id, String rule, String output, String ja, String en, CellText... cells) {
    return new RowText(
        id,
        new RuleId(rule),
        new RuleLine(output, "policy 2 [S:P01]", SourceGrade.C, ja, en),
        List.of(cells));
  }

  private static TableText table(PolicyStage stage, boolean first, List<RowText> rows) {
    return new TableText(
        stage,
        new Phrase("表", "Table"),
        new Phrase("どれか。", "Which?"),
        new Phrase("合わせて", "Together"),
        first,
        List.of(WEAPON, LICENSOR, TO_US),
        rows);
  }

  @Override
  public List<VersionText> versions() {
    return List.of(V2024, V2026);
  }

  @Override
  public Optional<VersionText> version(PolicyVersionId version) {
    return versions().stream().filter(v -> v.id().equals(version)).findFirst();
  }

  @Override
  public Optional<VersionText> inForceOn(LocalDate day) {
    return Optional.of(V2026);
  }

  @Override
  public List<RuleText> rules(PolicyVersionId version) {
    return List.of();
  }

  @Override
  public Optional<RuleText> rule(PolicyVersionId version, RuleId rule) {
    return Optional.empty();
  }

  @Override
  public List<TableText> tables(PolicyVersionId version) {
    if (version.equals(V2026.id())) {
      return List.of(PERMISSION, LEVEL);
    }
    return version.equals(V2024.id()) ? List.of(PERMISSION_BEFORE, LEVEL_BEFORE) : List.of();
  }

  @Override
  public List<StepText> steps(PolicyVersionId version) {
    return List.of(
        new StepText(
            "permission",
            new Phrase("認め得るか", "Permission"),
            new Phrase(version + "の合わせ方", "How " + version + " puts them together"),
            "if true then \"OK\""));
  }

  @Override
  public Map<String, Phrase> facts(PolicyVersionId version) {
    return Map.of("destination", new Phrase("仕向先", "Destination"));
  }

  @Override
  public Optional<Phrase> about(PolicyVersionId version) {
    return Optional.of(new Phrase("正文は未入手", "Text not available"));
  }

  @Override
  public Optional<byte[]> file(PolicyVersionId version) {
    return version(version).map(_ -> "<definitions/>".getBytes(StandardCharsets.UTF_8));
  }

  /** As the tables of V2026 say about a radar: no weapon, licensed by nobody, not to the US. */
  @Override
  public Explanation of(PolicyVersionId version, PolicyFacts facts) {
    return new Explanation(
        evaluation(),
        List.of(
            new ExplainedTable(
                PERMISSION,
                Optional.of("OK"),
                Optional.empty(),
                List.of(
                    notMet(RB7_NOW, new ExplainedCell(FOR_THE_US, "false", false)),
                    notMet(RB9_WIDER, new ExplainedCell(LICENSED, "NONE", false)),
                    notMet(RB14, new ExplainedCell(PART_OR_SERVICE, "FINISHED", false)),
                    fired(RB21, new ExplainedCell(NO_WEAPON, "false", true)))),
            new ExplainedTable(
                LEVEL,
                Optional.of("L1"),
                Optional.empty(),
                List.of(notMet(RC4, new ExplainedCell(IS_WEAPON, "false", false)), fired(RC8)))));
  }

  private static Evaluation evaluation() {
    return new CaseStory()
        .evaluated().records().stream()
            .map(r -> (RulesEvaluated) r.event())
            .map(RulesEvaluated::evaluation)
            .findFirst()
            .orElseThrow();
  }

  private static ExplainedRow notMet(RowText row, ExplainedCell... cells) {
    return new ExplainedRow(row, Standing.NOT_MET, Optional.empty(), List.of(cells));
  }

  private static ExplainedRow fired(RowText row, ExplainedCell... cells) {
    return new ExplainedRow(row, Standing.FIRED, Optional.empty(), List.of(cells));
  }
}
