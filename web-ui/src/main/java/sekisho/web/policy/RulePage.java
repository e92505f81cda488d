package sekisho.web.policy;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.PolicyVersionId;
import sekisho.message.RuleId;
import sekisho.view.policy.Difference;
import sekisho.view.policy.PolicyContent;
import sekisho.view.policy.RowText;
import sekisho.view.policy.RuleChange;
import sekisho.view.policy.SourceText;
import sekisho.view.policy.Sources;
import sekisho.view.policy.TableBook;
import sekisho.view.policy.TableText;
import sekisho.view.policy.VersionText;

/** One rule of a version: its rows, its sources, and how it stands in the other versions. */
@Component
class RulePage {
  private final KnownVersions known;
  private final TableBook tables;
  private final Sources sources;

  RulePage(KnownVersions known, TableBook tables, Sources sources) {
    this.known = known;
    this.tables = tables;
    this.sources = sources;
  }

  void fill(Model model, VersionText version, RuleId rule) {
    TableText table =
        tables.tables(version.id()).stream()
            .filter(t -> !t.rows(rule).isEmpty())
            .findFirst()
            .orElseThrow(PolicyBookController::notFound);
    model.addAttribute("version", version);
    model.addAttribute("rule", rule);
    model.addAttribute("table", table);
    model.addAttribute("rows", table.rows(rule));
    model.addAttribute("sources", sources(table.rows(rule)));
    model.addAttribute("elsewhere", elsewhere(version.id(), rule));
  }

  private List<SourceText> sources(List<RowText> rows) {
    return rows.stream()
        .flatMap(row -> row.line().source().keys().stream())
        .distinct()
        .map(sources::key)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The rule in each other version that has it, newest first. */
  private List<RuleElsewhere> elsewhere(PolicyVersionId here, RuleId rule) {
    PolicyContent content = tables.content(here);
    return known.all().reversed().stream()
        .filter(other -> !other.id().equals(here))
        .filter(other -> !tables.content(other.id()).rows(rule).isEmpty())
        .map(other -> new RuleElsewhere(other, change(content, other.id(), rule)))
        .toList();
  }

  private RuleChange change(PolicyContent here, PolicyVersionId other, RuleId rule) {
    return Difference.between(here, tables.content(other)).rules().stream()
        .filter(change -> change.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
