package sekisho.view.score;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sekisho.message.Assessment;
import sekisho.message.ScoreEvent.CriterionRated;
import sekisho.message.ScoreEvent.CriterionScored;
import sekisho.message.ScoreEvent.RatingsAdjudicated;
import sekisho.message.ScoreEvent.ScoreOverridden;
import sekisho.message.ScoreEvent.ScoreSheetOpened;
import sekisho.message.ScoreEvent.ScoresSealed;
import sekisho.message.ScoreEvent.TotalsDrawn;
import sekisho.message.ScoreTotal;
import sekisho.message.SeatId;

/** Reads the records of scores one after the other. */
final class ScoreFold {
  private record Key(String criterion, SeatId place) {}

  /** A sheet while it is read. */
  private static final class Open {
    private final ScoreSheetOpened opened;
    private final ScoreFact fact;
    private final Map<Key, Assessment> found = new LinkedHashMap<>();
    private final Map<Key, OtherPoints> others = new HashMap<>();
    private List<ScoreTotal> totals = List.of();
    private Optional<Instant> sealedAt = Optional.empty();

    Open(ScoreSheetOpened opened, ScoreFact fact) {
      this.opened = opened;
      this.fact = fact;
    }
  }

  private final List<Open> sheets = new ArrayList<>();
  private final Map<Key, List<GivenRating>> ratings = new HashMap<>();
  private final Map<Key, GivenRating> settled = new HashMap<>();

  ScoreFold and(List<ScoreFact> facts) {
    facts.forEach(this::read);
    return this;
  }

  private void read(ScoreFact fact) {
    switch (fact.event()) {
      case ScoreSheetOpened e -> sheets.add(new Open(e, fact));
      case CriterionScored e ->
          newest().found.put(new Key(e.criterion(), e.place()), e.assessment());
      case CriterionRated e ->
          ratings
              .computeIfAbsent(new Key(e.criterion(), e.place()), _ -> new ArrayList<>())
              .add(new GivenRating(e.rating(), e.reason(), e.records(), fact.by(), fact.at()));
      case RatingsAdjudicated e ->
          settled.put(
              new Key(e.criterion(), e.place()),
              new GivenRating(e.rating(), e.reason(), List.of(), fact.by(), fact.at()));
      case ScoreOverridden e ->
          newest()
              .others
              .put(
                  new Key(e.criterion(), e.place()),
                  new OtherPoints(e.points(), e.reason(), fact.by(), fact.at()));
      case TotalsDrawn e -> newest().totals = e.totals();
      case ScoresSealed _ -> newest().sealedAt = Optional.of(fact.at());
    }
  }

  private Open newest() {
    return sheets.getLast();
  }

  Optional<ScoreFile> file() {
    return sheets.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ScoreFile(newest().opened.runGroup(), sheets.stream().map(this::sheet).toList()));
  }

  private ScoreSheet sheet(Open open) {
    List<ScoreLine> lines =
        open.found.entrySet().stream()
            .map(
                e ->
                    new ScoreLine(
                        e.getKey().criterion(),
                        e.getKey().place(),
                        e.getValue(),
                        ratings.getOrDefault(e.getKey(), List.of()),
                        Optional.ofNullable(settled.get(e.getKey())),
                        Optional.ofNullable(open.others.get(e.getKey()))))
            .toList();
    return new ScoreSheet(
        open.opened.sheet(),
        open.opened.model(),
        open.opened.scenario(),
        open.opened.lastRecord(),
        open.opened.reason(),
        open.fact.by(),
        open.fact.at(),
        lines,
        open.totals,
        open.sealedAt);
  }
}
