package sekisho.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sekisho.message.AftercareEvent.CaseReopened;
import sekisho.message.CaseEvent;
import sekisho.message.ConcernLevel;
import sekisho.message.Ministry;
import sekisho.message.Position;
import sekisho.message.ReviewEvent.AttRiskAssessed;
import sekisho.message.ReviewEvent.MinistryViewGiven;
import sekisho.message.ReviewEvent.ViewpointRecorded;
import sekisho.message.SubmissionEvent.CaseAmended;
import sekisho.message.TextRef;
import sekisho.message.Viewpoint;

/**
 * The review as it counts now: what was found before a material amendment or a reopening is
 * history, not a finding (I-17, I-20).
 *
 * @param viewpoints the newest finding of each ministry under each viewpoint
 * @param views the newest view of each ministry
 */
public record Reviewed(
    List<ViewpointRecorded> viewpoints,
    Map<Ministry, MinistryViewGiven> views,
    Optional<AttRiskAssessed> attRisk) {

  /** The review of a case as it counts now. */
  public static Reviewed of(CaseState state) {
    Map<Viewpoint, Map<Ministry, ViewpointRecorded>> viewpoints = new EnumMap<>(Viewpoint.class);
    Map<Ministry, MinistryViewGiven> views = new EnumMap<>(Ministry.class);
    Optional<AttRiskAssessed> attRisk = Optional.empty();
    for (CaseEvent event : state.facts().map(Fact::event).toList()) {
      if (event instanceof ViewpointRecorded e) {
        viewpoints
            .computeIfAbsent(e.viewpoint(), _ -> new EnumMap<>(Ministry.class))
            .put(e.ministry(), e);
      } else if (event instanceof MinistryViewGiven e) {
        views.put(e.ministry(), e);
      } else if (event instanceof AttRiskAssessed e) {
        attRisk = Optional.of(e);
      } else if (startsAnew(event)) {
        viewpoints.clear();
        views.clear();
        attRisk = Optional.empty();
      }
    }
    return new Reviewed(
        viewpoints.values().stream().flatMap(m -> m.values().stream()).toList(), views, attRisk);
  }

  private static boolean startsAnew(CaseEvent event) {
    return event instanceof CaseReopened || (event instanceof CaseAmended a && a.material());
  }

  public Set<Viewpoint> missingViewpoints() {
    Set<Viewpoint> missing = EnumSet.allOf(Viewpoint.class);
    viewpoints.forEach(v -> missing.remove(v.viewpoint()));
    return missing;
  }

  public Set<Ministry> missingViews() {
    Set<Ministry> missing = EnumSet.allOf(Ministry.class);
    missing.removeAll(views.keySet());
    return missing;
  }

  public boolean anyObjection() {
    return views.values().stream().anyMatch(v -> v.position() == Position.OBJECT);
  }

  /** The gravest degree of concern that a ministry recorded; low while nothing is recorded. */
  public ConcernLevel concern() {
    return gravest(
        Set.of(
            Viewpoint.END_USER,
            Viewpoint.CONCERN,
            Viewpoint.REGIME,
            Viewpoint.SELF_DEFENCE_IMPACT));
  }

  /** Whether no ministry found the destination itself inappropriate. */
  public boolean destinationAppropriate() {
    return gravest(Set.of(Viewpoint.DESTINATION)) != ConcernLevel.NO;
  }

  private ConcernLevel gravest(Set<Viewpoint> among) {
    return viewpoints.stream()
        .filter(v -> among.contains(v.viewpoint()))
        .map(ViewpointRecorded::concern)
        .max(ConcernLevel::compareTo)
        .orElse(ConcernLevel.LOW);
  }

  /** The conditions of all ministries; nobody's condition is dropped in silence. */
  public List<TextRef> conditions() {
    List<TextRef> all = new ArrayList<>();
    views.values().forEach(v -> all.addAll(v.conditions()));
    return List.copyOf(all);
  }
}
