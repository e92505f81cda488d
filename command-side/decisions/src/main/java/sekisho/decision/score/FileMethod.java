package sekisho.decision.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sekisho.message.Assessment;
import sekisho.message.Assessment.Assessed;
import sekisho.message.Assessment.Measure;
import sekisho.message.Assessment.Measure.Kind;
import sekisho.message.Assessment.Reason;
import sekisho.message.Assessment.RecordWindow;
import sekisho.message.Share;
import sekisho.message.play.Played;
import sekisho.message.scenario.Criterion.Method.Complete;
import sekisho.message.scenario.Criterion.Required;

/**
 * Judges how much of what the file of a case had to hold was there when it was decided; at the end,
 * when it was not decided. What a counterpart put there leaves the denominator.
 */
final class FileMethod {
  private final ScoredPlay played;

  FileMethod(ScoredPlay played) {
    this.played = played;
  }

  Assessment judge(Complete complete) {
    List<Played> file = played.ofCase(complete.caseId()).toList();
    Optional<Stand> decided = Stand.last(file.stream());
    long until = decided.map(d -> d.record().number()).orElse(played.last());
    List<Long> there = file.stream().map(Played::number).filter(number -> number <= until).toList();
    List<Long> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    Optional<Reason> notOwn = Optional.empty();
    long foundWeight = 0;
    long weight = 0;
    for (Required required : complete.required()) {
      List<Long> hits =
          played.play().matching(required.fact()).stream()
              .map(Played::number)
              .filter(there::contains)
              .toList();
      Optional<Reason> others = Found.notOwn(played.numbered(hits));
      if (others.isPresent()) {
        notOwn = others;
        continue;
      }
      weight += required.weight();
      if (hits.isEmpty()) {
        missing.add(ConditionMethod.code(required.fact()));
      } else {
        foundWeight += required.weight();
        found.addAll(hits);
      }
    }
    if (weight == 0) {
      return Found.leftOut(notOwn.orElse(Reason.NOTHING_TO_JUDGE_BY));
    }
    return new Assessed(
        Share.of((double) foundWeight, (double) weight),
        Found.and(found, decided.map(d -> List.of(d.record().number())).orElse(List.of())),
        missing.isEmpty() ? Optional.empty() : Optional.of(new RecordWindow(1, until)),
        missing,
        List.of(
            new Measure(Kind.FOUND_WEIGHT, foundWeight), new Measure(Kind.REQUIRED_WEIGHT, weight)),
        Optional.empty());
  }
}
