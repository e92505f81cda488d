package sekisho.ledger.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sekisho.ledger.Malformed;
import sekisho.ledger.PartMissing;

/** What was found wrong so far; beyond a number it is only counted. */
final class Findings {
  private final List<Finding> named = new ArrayList<>();
  private final int most;
  private long count;

  Findings(int most) {
    this.most = most;
  }

  void add(Finding finding) {
    count++;
    if (named.size() < most) {
      named.add(finding);
    }
  }

  void addAll(List<Finding> findings) {
    findings.forEach(this::add);
  }

  /** Those of a part, also those of it that are only counted. */
  void addAll(Findings part) {
    addAll(part.all());
    count += part.count - part.named.size();
  }

  /** Reads something, and takes it down when it is missing or not what its place says. */
  void reading(String path, Runnable read) {
    try {
      read.run();
    } catch (PartMissing e) {
      add(Finding.of(Wrong.PART_MISSING, e.path()));
    } catch (Malformed e) {
      add(Finding.of(Wrong.PART_MALFORMED, path, String.valueOf(e.getMessage())));
    }
  }

  /** The first bad record first; what is about the whole log comes last. */
  List<Finding> all() {
    return named.stream()
        .sorted(Comparator.comparingLong(f -> f.record() < 0 ? Long.MAX_VALUE : f.record()))
        .toList();
  }

  long count() {
    return count;
  }
}
