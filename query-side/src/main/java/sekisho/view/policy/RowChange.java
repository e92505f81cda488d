package sekisho.view.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row as it stands in one version and in another; at least one of them has it.
 *
 * @param before the row in the version compared from
 * @param after the row in the version compared to
 */
public record RowChange(Optional<RowText> before, Optional<RowText> after) {
  /** What became of a row or a rule. */
  public enum Kind {
    /** Only the later version has it. */
    NEW,
    /** Only the earlier version has it. */
    GONE,
    /** It asks or says something else. */
    CHANGED,
    /** It asks and says the same; its wording, source or grade differs. */
    REWORDED,
    /** Nothing differs. */
    SAME
  }

  /** A condition that differs: it was added, dropped, or asks something else. */
  public record CellChange(Optional<CellText> before, Optional<CellText> after) {}

  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.NEW;
    }
    if (after.isEmpty()) {
      return Kind.GONE;
    }
    if (!saysTheSame(before.get(), after.get()) || !cells().isEmpty()) {
      return Kind.CHANGED;
    }
    return before.get().line().equals(after.get().line()) ? Kind.SAME : Kind.REWORDED;
  }

  /** The conditions that differ; none when one of the versions has no such row. */
  public List<CellChange> cells() {
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    List<CellChange> changes = new ArrayList<>();
    for (CellText was : before.get().cells()) {
      Optional<CellText> is = same(was, after.get());
      if (is.filter(was::asksTheSame).isEmpty()) {
        changes.add(new CellChange(Optional.of(was), is));
      }
    }
    for (CellText is : after.get().cells()) {
      if (same(is, before.get()).isEmpty()) {
        changes.add(new CellChange(Optional.empty(), Optional.of(is)));
      }
    }
    return List.copyOf(changes);
  }

  /** Whether the result differs. */
  public boolean outputChanged() {
    return both() && !saysTheSame(before.orElseThrow(), after.orElseThrow());
  }

  /** Whether the words differ in this language. */
  public boolean wordingChanged(String language) {
    return both()
        && !before
            .orElseThrow()
            .line()
            .wording(language)
            .equals(after.orElseThrow().line().wording(language));
  }

  /** Whether the citation or the grade differs. */
  public boolean sourceChanged() {
    return both()
        && !(before.orElseThrow().line().citation().equals(after.orElseThrow().line().citation())
            && before.orElseThrow().line().grade() == after.orElseThrow().line().grade());
  }

  private boolean both() {
    return before.isPresent() && after.isPresent();
  }

  /** The condition of a row on the same input, whatever it asks. */
  private static Optional<CellText> same(CellText cell, RowText row) {
    return row.cells().stream()
        .filter(c -> c.input().expression().equals(cell.input().expression()))
        .findFirst();
  }

  private static boolean saysTheSame(RowText one, RowText other) {
    return one.line().output().equals(other.line().output());
  }
}
