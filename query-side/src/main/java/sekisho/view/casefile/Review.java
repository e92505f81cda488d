package sekisho.view.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sekisho.message.AdverseGround;
import sekisho.message.AttRisks;
import sekisho.message.ConcernLevel;
import sekisho.message.DocumentHash;
import sekisho.message.Level;
import sekisho.message.Ministry;
import sekisho.message.Position;
import sekisho.message.RuleId;
import sekisho.message.SecretariesOutcome;
import sekisho.message.TextRef;
import sekisho.message.Viewpoint;

/**
 * The ministries' review: what counts now, and all that was ever recorded.
 *
 * @param findings every finding, oldest first; {@code current} ones count
 * @param attRisks every assessment under the Arms Trade Treaty, oldest first
 * @param views every version of every ministry's view, oldest first
 * @param currentViews the newest view of each ministry that counts
 * @param questions every question to the applicant, oldest first, with its answer
 * @param escalation how the case went to the Secretaries' Meeting, while that counts
 * @param conclusions every conclusion of the Secretaries' Meeting, oldest first
 * @param notPermitted the adverse end at this level, while it stands
 */
public record Review(
    List<Finding> findings,
    List<AttRisk> attRisks,
    List<View> views,
    Map<Ministry, View> currentViews,
    List<Question> questions,
    Optional<Escalation> escalation,
    List<Conclusion> conclusions,
    Optional<NotPermitted> notPermitted) {
  public Review {
    findings = List.copyOf(findings);
    attRisks = List.copyOf(attRisks);
    views = List.copyOf(views);
    currentViews = Map.copyOf(currentViews);
    questions = List.copyOf(questions);
    conclusions = List.copyOf(conclusions);
  }

  /**
   * A finding of a ministry under a viewpoint.
   *
   * @param risk 0 (none) to 4 (grave)
   * @param current the newest of its ministry and viewpoint since the review last began anew
   */
  public record Finding(
      Ministry ministry,
      Viewpoint viewpoint,
      ConcernLevel concern,
      int risk,
      TextRef finding,
      List<DocumentHash> evidence,
      Entry entry,
      boolean current) {}

  /** An assessment of the risks of articles 7 and 11 of the Arms Trade Treaty. */
  public record AttRisk(
      AttRisks risks, TextRef mitigation, boolean overriding, Entry entry, boolean current) {}

  /** One version of a ministry's view. */
  public record View(
      Ministry ministry,
      int version,
      Position position,
      List<TextRef> conditions,
      TextRef reason,
      Entry entry,
      boolean current) {}

  /** A question to the applicant, and the answer once it is given. */
  public record Question(
      Ministry ministry, TextRef question, LocalDate due, Entry entry, Optional<Reply> reply) {}

  /** The applicant's answer. */
  public record Reply(TextRef answer, List<DocumentHash> documents, Entry entry) {}

  /** How a case went to the Secretaries' Meeting. */
  public record Escalation(Level level, List<RuleId> trigger, TextRef reason, Entry entry) {}

  /** What a Secretaries' Meeting concluded. */
  public record Conclusion(
      LocalDate heldOn,
      Set<Ministry> attendance,
      SecretariesOutcome outcome,
      TextRef reason,
      Entry entry) {}

  /** The adverse end of a case, with the rule or the viewpoint it rests on (I-12). */
  public record NotPermitted(AdverseGround ground, TextRef reason, Entry entry) {}

  static Review of(Facts facts) {
    return ReviewFold.of(facts);
  }

  /** The findings that count. */
  public List<Finding> currentFindings() {
    return findings.stream().filter(Finding::current).toList();
  }

  /** The finding of a ministry under a viewpoint that counts. */
  public Optional<Finding> finding(Ministry ministry, Viewpoint viewpoint) {
    return findings.stream()
        .filter(f -> f.current() && f.ministry() == ministry && f.viewpoint() == viewpoint)
        .findFirst();
  }

  /** Every version of a ministry's finding under a viewpoint, oldest first. */
  public List<Finding> findings(Ministry ministry, Viewpoint viewpoint) {
    return findings.stream()
        .filter(f -> f.ministry() == ministry && f.viewpoint() == viewpoint)
        .toList();
  }

  /** The assessment under the Arms Trade Treaty that counts. */
  public Optional<AttRisk> attRisk() {
    return attRisks.stream().filter(AttRisk::current).findFirst();
  }

  /** The view of a ministry that counts. */
  public Optional<View> view(Ministry ministry) {
    return Optional.ofNullable(currentViews.get(ministry));
  }

  /** Every version of a ministry's view, oldest first. */
  public List<View> views(Ministry ministry) {
    return views.stream().filter(v -> v.ministry() == ministry).toList();
  }

  /** The question that the applicant has not answered. */
  public Optional<Question> openQuestion() {
    return questions.stream().filter(q -> q.reply().isEmpty()).findFirst();
  }

  /** What the Secretaries' Meeting concluded last. */
  public Optional<Conclusion> lastConclusion() {
    return conclusions.isEmpty() ? Optional.empty() : Optional.of(conclusions.getLast());
  }

  public Set<Viewpoint> missingViewpoints() {
    Set<Viewpoint> missing = EnumSet.allOf(Viewpoint.class);
    currentFindings().forEach(f -> missing.remove(f.viewpoint()));
    return missing;
  }

  public Set<Ministry> missingViews() {
    Set<Ministry> missing = EnumSet.allOf(Ministry.class);
    missing.removeAll(currentViews.keySet());
    return missing;
  }

  public boolean anyObjection() {
    return currentViews.values().stream().anyMatch(v -> v.position() == Position.OBJECT);
  }

  /** Whether an overriding risk under the Arms Trade Treaty stands (I-11). */
  public boolean attOverriding() {
    return attRisk().filter(AttRisk::overriding).isPresent();
  }

  /** The conditions of all ministries, in the order of the ministries. */
  public List<TextRef> conditions() {
    List<TextRef> all = new ArrayList<>();
    for (Ministry ministry : Ministry.values()) {
      view(ministry).ifPresent(v -> all.addAll(v.conditions()));
    }
    return List.copyOf(all);
  }
}
