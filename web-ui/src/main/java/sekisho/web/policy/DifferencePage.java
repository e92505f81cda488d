package sekisho.web.policy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.PolicyStage;
import sekisho.view.policy.Difference;
import sekisho.view.policy.RowChange.Kind;
import sekisho.view.policy.RuleChange;
import sekisho.view.policy.TableBook;
import sekisho.view.policy.VersionText;

/** What differs between two versions, table by table. */
@Component
class DifferencePage {
  private static final List<Kind> SHOWN = List.of(Kind.NEW, Kind.GONE, Kind.CHANGED, Kind.REWORDED);

  private final TableBook tables;

  DifferencePage(TableBook tables) {
    this.tables = tables;
  }

  /**
   * What differs in one table.
   *
   * @param same the rules that stand in both versions alike
   */
  record Stage(PolicyStage stage, List<Group> groups, List<RuleChange> same) {}

  /** The rules of a table to which the same happened. */
  record Group(Kind kind, List<RuleChange> rules) {}

  void fill(Model model, VersionText before, VersionText after) {
    Difference difference =
        Difference.between(tables.content(before.id()), tables.content(after.id()));
    model.addAttribute("before", before);
    model.addAttribute("after", after);
    model.addAttribute(
        "counts",
        SHOWN.stream().map(kind -> new Count(kind, difference.rules(kind).size())).toList());
    model.addAttribute(
        "stages", Arrays.stream(PolicyStage.values()).map(s -> stage(difference, s)).toList());
    model.addAttribute("steps", difference.steps());
  }

  /** To how many rules something happened. */
  record Count(Kind kind, int rules) {}

  private static Stage stage(Difference difference, PolicyStage stage) {
    Stream<Group> groups = SHOWN.stream().map(k -> new Group(k, difference.rules(stage, k)));
    return new Stage(
        stage,
        groups.filter(group -> !group.rules().isEmpty()).toList(),
        difference.rules(stage, Kind.SAME));
  }
}
