package sekisho.ledger.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sekisho.ledger.Recordable;

/** The courses of all cases, each fed in the order of its own records. */
final class SignOffs {
  private final Map<String, Case> cases = new HashMap<>();

  /** A case, and what of it came before its turn. */
  private static final class Case {
    private final CaseCourse course;
    private final TreeMap<Long, Optional<Act>> ahead = new TreeMap<>();
    private long next;

    Case(String id) {
      course = new CaseCourse(id);
    }

    void add(long place, Optional<Act> act) {
      if (place > next) {
        ahead.put(place, act);
        return;
      }
      act.ifPresent(course::add);
      next = Math.max(next, place + 1);
      while (!ahead.isEmpty() && ahead.firstKey() <= next) {
        Map.Entry<Long, Optional<Act>> follower = ahead.pollFirstEntry();
        follower.getValue().ifPresent(course::add);
        next = follower.getKey() + 1;
      }
    }

    /** At the end, what waits for a record that never came is told all the same. */
    CaseCourse ended() {
      ahead.values().forEach(act -> act.ifPresent(course::add));
      ahead.clear();
      return course;
    }
  }

  /** Each fact of a case, also those that a sign-off does not rest on. */
  void add(Recordable fact, Optional<Act> act) {
    if (fact.aggregateType().equals(Act.CASE)) {
      cases.computeIfAbsent(fact.aggregateId(), Case::new).add(fact.sequence(), act);
    }
  }

  /** The course of this case; of all cases with a conclusion of the four ministers when empty. */
  List<CaseCourse> courses(Optional<String> caseId) {
    return caseId.isPresent()
        ? caseId.map(cases::get).map(Case::ended).stream().toList()
        : ended().stream()
            .filter(course -> !course.signOffs().isEmpty())
            .sorted(Comparator.comparingLong(course -> course.signOffs().getFirst().record()))
            .toList();
  }

  List<SignOff> all() {
    return ended().stream().flatMap(course -> course.signOffs().stream()).toList();
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    ended().forEach(course -> findings.addAll(course.findings()));
    return findings;
  }

  private Collection<CaseCourse> ended() {
    return cases.values().stream().map(Case::ended).toList();
  }
}
