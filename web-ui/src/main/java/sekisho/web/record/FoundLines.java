package sekisho.web.record;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.CaseReference;
import sekisho.message.ExerciseId;
import sekisho.view.access.AccessList;
import sekisho.view.caselist.CaseList;
import sekisho.view.exercise.ExerciseRow;
import sekisho.view.exercise.ExerciseTable;
import sekisho.view.record.FoundRecord;
import sekisho.view.record.RecordKind;
import sekisho.view.venue.Venue;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.access.AccessLines;
import sekisho.web.identity.Officials;

/**
 * Facts of the whole record in words; people and cases of an exercise by the names they have there.
 */
@Component
class FoundLines {
  private final CaseList cases;
  private final AccessList access;
  private final AccessLines accessLines;
  private final ExerciseTable exercises;
  private final Officials officials;
  private final Texts texts;
  private final Words words;

  FoundLines(
      CaseList cases,
      AccessList access,
      AccessLines accessLines,
      ExerciseTable exercises,
      Officials officials,
      Texts texts,
      Words words) {
    this.cases = cases;
    this.access = access;
    this.accessLines = accessLines;
    this.exercises = exercises;
    this.officials = officials;
    this.texts = texts;
    this.words = words;
  }

  /** What the lines of one page need to know. */
  private record Known(
      Map<CaseId, CaseReference> references,
      Map<String, String> whats,
      Map<ExerciseId, String> exercises) {}

  List<FoundLine> of(List<FoundRecord> facts) {
    var known = new Known(references(facts), whats(facts), exercises(facts));
    return facts.stream().map(fact -> line(fact, known)).toList();
  }

  /** The exercises by name, newest first. */
  Map<ExerciseId, String> exercises() {
    return exercises.all().stream()
        .collect(
            Collectors.toMap(
                ExerciseRow::id, row -> texts.read(row.name()), (a, _) -> a, LinkedHashMap::new));
  }

  /** What happened, by the stored name of the fact. */
  String what(RecordKind kind, String type) {
    return words.of(
        switch (kind) {
          case CASE -> "casefile.event." + type;
          case EXERCISE, ACCESS, ATTEMPT, REGISTER -> "debrief.event." + type;
          case IDENTITY, PRIVACY, POLICY, PARTY, SCENARIO, SCORE, DEBRIEF -> "record.event." + type;
        });
  }

  private FoundLine line(FoundRecord fact, Known known) {
    Venue venue = Venue.of(fact.exercise());
    return new FoundLine(
        fact.at(),
        words.of("record.kind." + fact.kind()),
        what(fact.kind(), fact.type()),
        detail(fact, known),
        venue.supply(
            () -> fact.person().map(officials::name).orElseGet(() -> words.of("access.nobody"))),
        words.label(fact.seat()),
        fact.player().map(officials::name).orElse(""),
        fact.exercise().map(e -> known.exercises().getOrDefault(e, e.toString())).orElse(""),
        fact.caseId().map(id -> name(known.references().get(id))).orElse(""),
        fact.caseId().filter(_ -> venue.equals(Venue.now())).map(id -> "/cases/" + id).orElse(null),
        fact.number(),
        address(fact, venue),
        fact);
  }

  /** What was read, taken away or tried; of facts about a person, whom. */
  private String detail(FoundRecord fact, Known known) {
    return fact.about()
        .map(officials::name)
        .orElseGet(() -> known.whats().getOrDefault(fact.eventId(), ""));
  }

  /** A record of a case that can be opened from here has its page in the case. */
  private static String address(FoundRecord fact, Venue venue) {
    return fact.kind() == RecordKind.CASE && venue.equals(Venue.now())
        ? "/cases/" + fact.stream() + "/records/" + fact.number()
        : "/records/" + fact.eventId();
  }

  private String name(@Nullable CaseReference reference) {
    return reference == null ? words.of("casefile.draft") : reference.value();
  }

  /** A case has its number where it belongs, so each exercise is asked for its own. */
  private Map<CaseId, CaseReference> references(List<FoundRecord> facts) {
    Map<Optional<ExerciseId>, List<CaseId>> byExercise =
        facts.stream()
            .filter(f -> f.caseId().isPresent())
            .collect(
                Collectors.groupingBy(
                    FoundRecord::exercise,
                    Collectors.mapping(f -> f.caseId().orElseThrow(), Collectors.toList())));
    Map<CaseId, CaseReference> all = new HashMap<>();
    byExercise.forEach(
        (exercise, ids) -> all.putAll(Venue.of(exercise).supply(() -> cases.references(ids))));
    return all;
  }

  private Map<String, String> whats(List<FoundRecord> facts) {
    List<String> ids =
        facts.stream()
            .filter(f -> f.kind() == RecordKind.ACCESS || f.kind() == RecordKind.ATTEMPT)
            .map(FoundRecord::eventId)
            .toList();
    return ids.isEmpty() ? Map.of() : accessLines.whats(access.of(ids));
  }

  private Map<ExerciseId, String> exercises(List<FoundRecord> facts) {
    return facts.stream().allMatch(f -> f.exercise().isEmpty()) ? Map.of() : exercises();
  }
}
