package sekisho.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sekisho.message.Evaluation;
import sekisho.view.policy.CellText;
import sekisho.view.policy.ExplainedCell;
import sekisho.view.policy.ExplainedRow;
import sekisho.view.policy.ExplainedTable;
import sekisho.view.policy.Explanation;
import sekisho.view.policy.InputText;
import sekisho.view.policy.Phrase;
import sekisho.view.policy.RowText;
import sekisho.view.policy.TableText;
import sekisho.view.policy.VersionText;

/** The answers of the interface, as they stand in its OpenAPI document. */
final class Answers {
  /** Each answer says that it is part of a mock review. */
  static final String EXERCISE = "模擬審査 MOCK REVIEW";

  private Answers() {}

  record Words(String ja, String en) {
    static Words of(Phrase phrase) {
      return new Words(phrase.ja(), phrase.en());
    }
  }

  /**
   * @param until the last day in force; absent for the newest version
   */
  record Version(
      String id,
      LocalDate effectiveFrom,
      Optional<LocalDate> until,
      Words title,
      String citation,
      String grade,
      String rules) {
    static Version of(VersionText version, Optional<LocalDate> until) {
      return new Version(
          version.id().value(),
          version.effectiveFrom(),
          until,
          new Words(version.titleJa(), version.titleEn()),
          version.citation(),
          version.grade().name(),
          "/api/policy/versions/" + version.id());
    }
  }

  record Versions(String exercise, List<Version> versions) {}

  record Rules(String exercise, Version version, List<Table> tables) {}

  record Table(String stage, Words label, Words question, boolean firstDecides, List<Row> rows) {
    static Table of(TableText table) {
      return new Table(
          table.stage().name(),
          Words.of(table.label()),
          Words.of(table.question()),
          table.firstDecides(),
          table.rows().stream().map(Row::of).toList());
    }
  }

  record Row(
      String row,
      String rule,
      String output,
      String citation,
      String grade,
      Words wording,
      List<Condition> conditions) {
    static Row of(RowText row) {
      return new Row(
          row.id(),
          row.rule().value(),
          row.line().output(),
          row.line().citation(),
          row.line().grade().name(),
          new Words(row.line().ja(), row.line().en()),
          row.cells().stream().map(Condition::of).toList());
    }
  }

  record Condition(String input, Words label, String condition, List<String> accepted) {
    static Condition of(CellText cell) {
      InputText input = cell.input();
      return new Condition(
          input.expression(), Words.of(input.label()), cell.feel(), cell.accepted());
    }
  }

  record Answer(
      String exercise,
      String version,
      Map<String, Object> facts,
      String determination,
      String level,
      boolean fourMinisters,
      Obligations obligations,
      List<Stage> trace) {
    static Answer of(Explanation explanation) {
      Evaluation e = explanation.evaluation();
      return new Answer(
          EXERCISE,
          e.version().value(),
          FactsRecord.shown(e.facts()),
          e.verdict().name(),
          e.level().name(),
          e.fourMinisters(),
          Obligations.of(e),
          explanation.stages().stream().map(Stage::of).toList());
    }
  }

  record Obligations(
      boolean undertakingRequired,
      boolean undertakingAdvised,
      String consentBasis,
      List<String> consentExceptions,
      boolean publication,
      boolean dietNotice,
      boolean monitoring,
      boolean annualReport) {
    static Obligations of(Evaluation e) {
      return new Obligations(
          e.undertakingRequired(),
          e.undertakingAdvised(),
          e.consentBasis().name(),
          e.consentExceptions().stream().map(Enum::name).toList(),
          e.publication(),
          e.dietNotice(),
          e.monitoring(),
          e.annualReport());
    }
  }

  /**
   * @param outcome what the stage comes to; absent for the obligations
   * @param endedBy the stage because of which this one does not count
   */
  record Stage(
      String stage, Optional<String> outcome, Optional<String> endedBy, List<TracedRow> rows) {
    static Stage of(ExplainedTable table) {
      return new Stage(
          table.table().stage().name(),
          table.outcome(),
          table.endedBy().map(Enum::name),
          table.rows().stream().map(TracedRow::of).toList());
    }
  }

  /**
   * @param keptBy the conditions that kept the row from applying
   * @param behind the row before it that ended the table
   */
  record TracedRow(
      String row,
      String rule,
      String output,
      String citation,
      String grade,
      Words wording,
      String standing,
      Optional<String> behind,
      List<Kept> keptBy) {
    static TracedRow of(ExplainedRow row) {
      Row text = Row.of(row.row());
      return new TracedRow(
          text.row(),
          text.rule(),
          text.output(),
          text.citation(),
          text.grade(),
          text.wording(),
          row.standing().name(),
          row.earlier().map(RowText::id),
          row.keptBy().stream().map(Kept::of).toList());
    }
  }

  record Kept(String input, Words label, String value, List<String> accepted) {
    static Kept of(ExplainedCell cell) {
      Condition condition = Condition.of(cell.cell());
      return new Kept(condition.input(), condition.label(), cell.value(), condition.accepted());
    }
  }
}
