package sekisho.view.casefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sekisho.message.CaseEvent;
import sekisho.message.Ministry;
import sekisho.message.ReviewEvent.AttRiskAssessed;
import sekisho.message.ReviewEvent.CaseEscalated;
import sekisho.message.ReviewEvent.CaseNotPermitted;
import sekisho.message.ReviewEvent.InfoRequested;
import sekisho.message.ReviewEvent.InfoSupplied;
import sekisho.message.ReviewEvent.MinistryViewGiven;
import sekisho.message.ReviewEvent.SecretariesConcluded;
import sekisho.message.ReviewEvent.ViewpointRecorded;
import sekisho.message.Stage;
import sekisho.message.Viewpoint;
import sekisho.view.casefile.Review.AttRisk;
import sekisho.view.casefile.Review.Conclusion;
import sekisho.view.casefile.Review.Escalation;
import sekisho.view.casefile.Review.Finding;
import sekisho.view.casefile.Review.NotPermitted;
import sekisho.view.casefile.Review.Question;
import sekisho.view.casefile.Review.Reply;
import sekisho.view.casefile.Review.View;

/** Reads the review from the records, by the same rules as the deciders. */
final class ReviewFold {
  private ReviewFold() {}

  private record Place(Ministry ministry, Viewpoint viewpoint) {}

  static Review of(Facts facts) {
    Set<Long> current = current(facts.sinceAnew());
    List<View> views = facts.each(MinistryViewGiven.class).map(f -> view(f, current)).toList();
    return new Review(
        facts.each(ViewpointRecorded.class).map(f -> finding(f, current)).toList(),
        facts.each(AttRiskAssessed.class).map(f -> attRisk(f, current)).toList(),
        views,
        views.stream().filter(View::current).collect(Collectors.toMap(View::ministry, v -> v)),
        questions(facts),
        facts
            .latestUnless(CaseEscalated.class, ReviewFold::backToReview)
            .map(ReviewFold::escalation),
        facts.each(SecretariesConcluded.class).map(ReviewFold::conclusion).toList(),
        facts
            .latestUnless(CaseNotPermitted.class, Facts::startsAnew)
            .map(f -> new NotPermitted(f.event().ground(), f.event().reason(), f.entry())));
  }

  /** The numbers of the records whose findings, views and assessments count. */
  private static Set<Long> current(Facts anew) {
    Map<Place, Long> findings = new HashMap<>();
    Map<Ministry, Long> views = new EnumMap<>(Ministry.class);
    Set<Long> records = new HashSet<>();
    anew.each(ViewpointRecorded.class)
        .forEach(
            f ->
                findings.put(
                    new Place(f.event().ministry(), f.event().viewpoint()), f.entry().record()));
    anew.each(MinistryViewGiven.class)
        .forEach(f -> views.put(f.event().ministry(), f.entry().record()));
    anew.latest(AttRiskAssessed.class).ifPresent(f -> records.add(f.entry().record()));
    records.addAll(findings.values());
    records.addAll(views.values());
    return records;
  }

  private static Finding finding(Fact<ViewpointRecorded> f, Set<Long> current) {
    ViewpointRecorded e = f.event();
    return new Finding(
        e.ministry(),
        e.viewpoint(),
        e.concern(),
        e.risk(),
        e.finding(),
        e.evidence(),
        f.entry(),
        current.contains(f.entry().record()));
  }

  private static AttRisk attRisk(Fact<AttRiskAssessed> f, Set<Long> current) {
    AttRiskAssessed e = f.event();
    return new AttRisk(
        e.risks(), e.mitigation(), e.overriding(), f.entry(), current.contains(f.entry().record()));
  }

  private static View view(Fact<MinistryViewGiven> f, Set<Long> current) {
    MinistryViewGiven e = f.event();
    return new View(
        e.ministry(),
        e.version(),
        e.position(),
        e.conditions(),
        e.reason(),
        f.entry(),
        current.contains(f.entry().record()));
  }

  /** An answer belongs to the question asked before it; only one is open at a time. */
  private static List<Question> questions(Facts facts) {
    List<Question> questions = new ArrayList<>();
    for (Fact<CaseEvent> f : facts.all()) {
      if (f.event() instanceof InfoRequested e) {
        questions.add(
            new Question(e.ministry(), e.question(), e.due(), f.entry(), Optional.empty()));
      } else if (f.event() instanceof InfoSupplied e && !questions.isEmpty()) {
        Question asked = questions.removeLast();
        questions.add(
            new Question(
                asked.ministry(),
                asked.question(),
                asked.due(),
                asked.entry(),
                Optional.of(new Reply(e.answer(), e.documents(), f.entry()))));
      }
    }
    return questions;
  }

  private static boolean backToReview(Fact<CaseEvent> f) {
    return f.after() == Stage.MINISTRY_REVIEW;
  }

  private static Escalation escalation(Fact<CaseEscalated> f) {
    return new Escalation(f.event().level(), f.event().trigger(), f.event().reason(), f.entry());
  }

  private static Conclusion conclusion(Fact<SecretariesConcluded> f) {
    SecretariesConcluded e = f.event();
    return new Conclusion(e.heldOn(), e.attendance(), e.outcome(), e.reason(), f.entry());
  }
}
