package sekisho.web.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.view.policy.Difference;
import sekisho.view.policy.PolicyContent;
import sekisho.view.policy.RowChange;
import sekisho.view.policy.TableBook;
import sekisho.view.policy.VersionText;

/** The versions of the book, each with what it changed against the one before it. */
@Component
class VersionLines {
  private final KnownVersions known;
  private final TableBook tables;

  VersionLines(KnownVersions known, TableBook tables) {
    this.known = known;
    this.tables = tables;
  }

  /** All versions, oldest first. */
  List<VersionLine> on(LocalDate day) {
    List<VersionText> versions = known.all();
    List<VersionLine> lines = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      Optional<VersionText> before = i == 0 ? Optional.empty() : Optional.of(versions.get(i - 1));
      Optional<VersionText> next =
          i + 1 == versions.size() ? Optional.empty() : Optional.of(versions.get(i + 1));
      lines.add(line(versions.get(i), before, next, day));
    }
    return List.copyOf(lines);
  }

  private VersionLine line(
      VersionText version,
      Optional<VersionText> before,
      Optional<VersionText> next,
      LocalDate day) {
    Difference difference =
        Difference.between(
            before.map(b -> tables.content(b.id())).orElse(new PolicyContent(List.of(), List.of())),
            tables.content(version.id()));
    return new VersionLine(
        version,
        next.map(n -> n.effectiveFrom().minusDays(1)),
        time(version, next, day),
        tables.about(version.id()),
        before.map(VersionText::id),
        difference.rules(RowChange.Kind.NEW),
        difference.rules(RowChange.Kind.GONE),
        difference.rules(RowChange.Kind.CHANGED));
  }

  private static VersionLine.Time time(
      VersionText version, Optional<VersionText> next, LocalDate day) {
    if (version.effectiveFrom().isAfter(day)) {
      return VersionLine.Time.TO_COME;
    }
    return next.filter(n -> !n.effectiveFrom().isAfter(day)).isPresent()
        ? VersionLine.Time.PAST
        : VersionLine.Time.NOW;
  }
}
