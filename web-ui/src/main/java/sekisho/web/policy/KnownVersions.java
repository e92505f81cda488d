package sekisho.web.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import sekisho.message.PolicyVersionId;
import sekisho.view.moment.PastLog;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.VersionText;
import sekisho.web.ShownMoment;

/** The versions of the policy of which the page knows: at a moment, none that was adopted later. */
@Component
public class KnownVersions {
  private final RuleBook book;
  private final PastLog log;

  KnownVersions(RuleBook book, PastLog log) {
    this.book = book;
    this.log = log;
  }

  /** All versions, oldest first. */
  public List<VersionText> all() {
    Set<PolicyVersionId> later =
        ShownMoment.now().map(moment -> log.adoptedAfter(moment.at())).orElse(Set.of());
    return book.versions().stream().filter(version -> !later.contains(version.id())).toList();
  }

  /** The version that was in force on a day, by what is known. */
  public Optional<VersionText> inForceOn(LocalDate day) {
    return all().stream()
        .filter(version -> !version.effectiveFrom().isAfter(day))
        .max(Comparator.comparing(VersionText::effectiveFrom));
  }
}
