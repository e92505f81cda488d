package sekisho.decision.score;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import sekisho.message.Assessment;
import sekisho.message.Assessment.Reason;
import sekisho.message.Share;
import sekisho.message.play.Answer;
import sekisho.message.scenario.Condition;
import sekisho.message.scenario.Condition.Absent;
import sekisho.message.scenario.Condition.All;
import sekisho.message.scenario.Condition.Any;
import sekisho.message.scenario.Condition.CaseStands;
import sekisho.message.scenario.Condition.ClockAt;
import sekisho.message.scenario.Condition.Delivered;
import sekisho.message.scenario.Condition.FactPattern;
import sekisho.message.scenario.Condition.Happened;
import sekisho.message.scenario.Condition.MoveBegan;
import sekisho.message.scenario.Condition.Not;
import sekisho.message.scenario.Condition.Read;

/** Judges by a condition on the whole record: one that has to hold, or one that breaches a rule. */
final class ConditionMethod {
  private final ScoredPlay played;

  ConditionMethod(ScoredPlay played) {
    this.played = played;
  }

  Assessment holds(Condition condition) {
    Answer answer = played.play().ask(condition, played.end());
    return answer.holds()
        ? shown(Share.ALL, answer)
        : Found.searched(
            Share.NOTHING, List.copyOf(answer.records()), Found.whole(played), notSeen(condition));
  }

  /** That nothing of the kind is on record is shown by the window that was searched. */
  Assessment breached(Condition condition) {
    Answer answer = played.play().ask(condition, played.end());
    return answer.holds()
        ? shown(Share.NOTHING, answer)
        : Found.searched(Share.ALL, List.of(), Found.whole(played), List.of());
  }

  private Assessment shown(Share share, Answer answer) {
    List<Long> seen = List.copyOf(answer.records());
    Optional<Reason> notOwn = Found.notOwn(played.numbered(seen));
    if (notOwn.isPresent()) {
      return Found.leftOut(notOwn.get());
    }
    return seen.isEmpty()
        ? Found.searched(share, List.of(), Found.whole(played), List.of())
        : Found.seen(share, seen);
  }

  private List<String> notSeen(Condition condition) {
    return patterns(condition)
        .filter(pattern -> played.play().matching(pattern).isEmpty())
        .map(ConditionMethod::code)
        .distinct()
        .toList();
  }

  /** A pattern in a word: the fact and what it must hold. */
  static String code(FactPattern pattern) {
    return pattern.where().isEmpty()
        ? pattern.type()
        : pattern.type() + " " + new TreeMap<>(pattern.where());
  }

  private static Stream<FactPattern> patterns(Condition condition) {
    return parts(condition)
        .flatMap(
            part ->
                switch (part) {
                  case Happened h -> Stream.of(h.fact());
                  case Absent a -> Stream.of(a.fact());
                  case All _,
                      Any _,
                      Not _,
                      CaseStands _,
                      ClockAt _,
                      Delivered _,
                      Read _,
                      MoveBegan _ ->
                      Stream.of();
                });
  }

  private static Stream<Condition> parts(Condition condition) {
    return switch (condition) {
      case All all -> all.of().stream().flatMap(ConditionMethod::parts);
      case Any any -> any.of().stream().flatMap(ConditionMethod::parts);
      case Not not -> parts(not.of());
      case Happened _, Absent _, CaseStands _, ClockAt _, Delivered _, Read _, MoveBegan _ ->
          Stream.of(condition);
    };
  }
}
