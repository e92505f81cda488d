package sekisho.decision.score;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sekisho.message.Assessment;
import sekisho.message.Assessment.Assessed;
import sekisho.message.Assessment.Measure;
import sekisho.message.Assessment.Measure.Kind;
import sekisho.message.Assessment.Reason;
import sekisho.message.PanelOutcome;
import sekisho.message.SeatId;
import sekisho.message.Share;
import sekisho.message.SignOffEvent.MinisterSigned;
import sekisho.message.TextRef;
import sekisho.message.play.Played;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Reference;
import sekisho.message.scenario.Reference.PanelCondition;

/**
 * Judges a decision by the votes of the panel: the votes for what was chosen, of the votes for what
 * most chose; and the conditions by their F1 against those of the panel (design 5.5). Where the
 * panel wanted no condition, there is nothing to compare, and the decision alone counts.
 *
 * <p>A place is judged by its own last stand on the case, such as the view of its ministry; a
 * minister who signed stands by what all four concluded.
 */
final class PanelMethod {
  private static final double DECISION = 0.6;
  private static final double CONDITIONS = 0.4;

  private final ScoredPlay played;

  PanelMethod(ScoredPlay played) {
    this.played = played;
  }

  Assessment judge(String caseId, SeatId place) {
    Optional<Reference> reference =
        played.scenario().reference().stream().filter(r -> r.caseId().equals(caseId)).findFirst();
    if (reference.isEmpty()) {
      return Found.leftOut(Reason.NOTHING_TO_JUDGE_BY);
    }
    List<Played> ofCase = played.ofCase(caseId).toList();
    List<Played> mine = ofCase.stream().filter(r -> of(place, r) && Found.own(r)).toList();
    Optional<Stand> team = Stand.last(ofCase.stream());
    Optional<Stand> own = ownStand(mine, team);
    if (own.isPresent()) {
      return compare(own.get(), reference.get());
    }
    Optional<Reason> notOwn = team.flatMap(t -> Found.notOwn(List.of(t.record())));
    return team.isPresent() && notOwn.isEmpty()
        ? compare(team.get(), reference.get())
        : Found.leftOut(notOwn.orElse(Reason.NOT_DECIDED));
  }

  private boolean of(SeatId place, Played record) {
    return played
        .scenario()
        .place(place)
        .map(Place::seats)
        .filter(seats -> seats.contains(record.seat()))
        .isPresent();
  }

  private static Optional<Stand> ownStand(List<Played> mine, Optional<Stand> team) {
    Optional<Stand> own =
        mine.stream().flatMap(r -> Stand.ofPlace(r).stream()).reduce((_, later) -> later);
    boolean signed = mine.stream().anyMatch(r -> r.event() instanceof MinisterSigned);
    return own.isEmpty() && signed ? team : own;
  }

  private Assessment compare(Stand stand, Reference reference) {
    double decision = votes(stand.outcome(), reference);
    Optional<Double> conditions = conditions(stand.conditions(), reference);
    double consistency =
        conditions.map(f1 -> DECISION * decision + CONDITIONS * f1).orElse(decision);
    return new Assessed(
        Share.of(consistency, 1),
        List.of(stand.record().number()),
        Optional.empty(),
        List.of(),
        Stream.concat(
                Stream.of(new Measure(Kind.PANEL_SHARE_MILLIONTHS, millionths(decision))),
                conditions.stream()
                    .map(f1 -> new Measure(Kind.CONDITIONS_F1_MILLIONTHS, millionths(f1))))
            .toList(),
        Optional.of(stand.outcome()));
  }

  private static long millionths(double share) {
    return Share.of(share, 1).millionths();
  }

  /** The votes for what was chosen, of those for what most chose. */
  static double votes(PanelOutcome chosen, Reference reference) {
    int most = reference.votes().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (most == 0) {
      throw new ArithmeticException("Nobody of the panel voted on " + reference.caseId());
    }
    return (double) reference.votes().getOrDefault(chosen, 0) / most;
  }

  private Optional<Double> conditions(List<TextRef> set, Reference reference) {
    if (reference.conditions().isEmpty()) {
      return Optional.empty();
    }
    Set<String> recognised = new HashSet<>();
    int others = 0;
    for (String text : set.stream().flatMap(ref -> played.texts().apply(ref).stream()).toList()) {
      List<String> meant = meant(text, reference);
      recognised.addAll(meant);
      others += meant.isEmpty() ? 1 : 0;
    }
    double all = recognised.size() + others + reference.conditions().size();
    return Optional.of(2.0 * recognised.size() / all);
  }

  private static List<String> meant(String text, Reference reference) {
    String lower = text.toLowerCase(Locale.ROOT);
    return reference.conditions().stream()
        .filter(c -> c.words().stream().anyMatch(w -> lower.contains(w.toLowerCase(Locale.ROOT))))
        .map(PanelCondition::id)
        .toList();
  }
}
