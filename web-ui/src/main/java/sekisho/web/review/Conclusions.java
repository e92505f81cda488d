package sekisho.web.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.AdverseGround;
import sekisho.message.RuleId;
import sekisho.message.SecretariesOutcome;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Review;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.casefile.Findings;
import sekisho.web.part.Chip;
import sekisho.web.part.Finding;
import sekisho.web.part.Pair;

/** Questions to the applicant, the way up to the Secretaries' Meeting, and how the review ended. */
@Component
class Conclusions {
  private final Findings findings;
  private final Words words;
  private final Texts texts;
  private final Times times;

  Conclusions(Findings findings, Words words, Texts texts, Times times) {
    this.findings = findings;
    this.words = words;
    this.texts = texts;
    this.times = times;
  }

  /** The questions with their answers, oldest first. */
  List<Finding> questions(CaseFile file) {
    List<Finding> all = new ArrayList<>();
    for (Review.Question q : file.review().questions()) {
      all.add(
          findings.of(
              file,
              q.entry(),
              words.of("review.question.from", words.label(q.ministry())),
              q.reply().isPresent()
                  ? Chip.ok(words.of("review.question.answered"))
                  : Chip.warn(words.of("review.question.open")),
              List.of(
                  texts.pair(words.of("review.question.question"), q.question()),
                  Pair.of(words.of("review.question.due"), times.day(q.due())))));
      q.reply().ifPresent(r -> all.add(reply(file, r)));
    }
    return all;
  }

  private Finding reply(CaseFile file, Review.Reply reply) {
    List<Pair> lines = new ArrayList<>();
    lines.add(texts.pair(words.of("review.answer.answer"), reply.answer()));
    if (!reply.documents().isEmpty()) {
      lines.add(
          Pair.of(
              words.of("review.answer.documents"),
              words.list(
                  reply.documents().stream()
                      .map(file.request()::document)
                      .flatMap(Optional::stream)
                      .map(d -> texts.read(d.document().fileName()))
                      .toList())));
    }
    return findings.of(
        file,
        reply.entry(),
        words.of("review.answer.given"),
        Chip.ok(words.of("review.answer.received")),
        lines);
  }

  /** The escalation that counts, and every conclusion of the Secretaries' Meeting. */
  List<Finding> secretaries(CaseFile file) {
    List<Finding> all = new ArrayList<>();
    file.review().conclusions().forEach(c -> all.add(conclusion(file, c)));
    file.review()
        .escalation()
        .ifPresent(
            e ->
                all.add(
                    findings.of(
                        file,
                        e.entry(),
                        words.of("review.escalation.made"),
                        Chip.go(words.label(e.level())),
                        List.of(
                            Pair.of(
                                words.of("review.escalation.rules"),
                                words.list(e.trigger().stream().map(RuleId::value).toList())),
                            texts.pair(words.of("review.reason"), e.reason())))));
    all.sort(Comparator.comparingLong(Finding::record));
    return all;
  }

  private Finding conclusion(CaseFile file, Review.Conclusion c) {
    return findings.of(
        file,
        c.entry(),
        words.of("review.secretaries.concluded"),
        new Chip(tone(c.outcome()), words.label(c.outcome())),
        List.of(
            Pair.of(words.of("review.secretaries.heldOn"), times.day(c.heldOn())),
            Pair.of(
                words.of("review.secretaries.attendance"),
                words.list(c.attendance().stream().map(m -> words.label(m)).toList())),
            texts.pair(words.of("review.reason"), c.reason())));
  }

  private static Chip.Tone tone(SecretariesOutcome outcome) {
    return switch (outcome) {
      case CONFIRM -> Chip.Tone.OK;
      case TO_MINISTERS -> Chip.Tone.GO;
      case BACK_TO_REVIEW -> Chip.Tone.WARN;
      case NOT_PERMITTED -> Chip.Tone.BAD;
    };
  }

  /** The adverse end of the case at this level, at most one. */
  List<Finding> notPermitted(CaseFile file) {
    return file
        .review()
        .notPermitted()
        .map(
            n ->
                findings.of(
                    file,
                    n.entry(),
                    words.of("review.not-permitted"),
                    Chip.bad(words.of("review.chip.not-permitted")),
                    List.of(
                        Pair.of(words.of("review.ground"), ground(n.ground())),
                        texts.pair(words.of("review.reason"), n.reason()))))
        .stream()
        .toList();
  }

  private String ground(AdverseGround ground) {
    List<String> named = new ArrayList<>();
    ground.rule().map(r -> words.of("review.ground.named", r)).ifPresent(named::add);
    ground.viewpoint().map(v -> words.label(v)).ifPresent(named::add);
    return words.list(named);
  }
}
