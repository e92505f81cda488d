package sekisho.view.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sekisho.message.Channel;
import sekisho.message.InjectId;
import sekisho.message.Occupant;
import sekisho.message.ReliabilityGrade;
import sekisho.message.TextRef;

/**
 * One item of an inbox.
 *
 * @param from who is said to have sent it; empty for what a trainer delivered ad hoc
 * @param deliveredAt the exercise time
 * @param answerBy the exercise time by which an answer is due
 * @param recalled why it was taken back
 * @param openings who in the place opened it when, the first one first
 * @param answers what the place answered, the first one first
 */
public record InboxItem(
    InjectId inject,
    Channel channel,
    Said title,
    Said text,
    Optional<Said> from,
    Optional<ReliabilityGrade> reliability,
    Instant deliveredAt,
    Optional<Instant> answerBy,
    Optional<TextRef> recalled,
    List<Opening> openings,
    List<Reply> answers) {
  public InboxItem {
    openings = List.copyOf(openings);
    answers = List.copyOf(answers);
  }

  /**
   * Somebody opened it for the first time.
   *
   * @param at the exercise time
   */
  public record Opening(Occupant by, Instant at) {}

  /**
   * An answer.
   *
   * @param at the exercise time
   */
  public record Reply(Occupant by, Instant at, TextRef text) {}

  public boolean openedBy(Occupant occupant) {
    return openings.stream().anyMatch(opening -> opening.by().equals(occupant));
  }

  /** News and reports are only taken note of. */
  public boolean answerable() {
    return switch (channel) {
      case NEWS, INTELLIGENCE -> false;
      case MAIL, PHONE, DIET_QUESTION, LETTER -> recalled.isEmpty();
    };
  }

  /** An answer is due and has not been given. */
  public boolean owesAnswer() {
    return answerable() && answerBy.isPresent() && answers.isEmpty();
  }

  InboxItem opened(Opening opening) {
    return new InboxItem(
        inject,
        channel,
        title,
        text,
        from,
        reliability,
        deliveredAt,
        answerBy,
        recalled,
        Longer.of(openings, opening),
        answers);
  }

  InboxItem answered(Reply reply) {
    return new InboxItem(
        inject,
        channel,
        title,
        text,
        from,
        reliability,
        deliveredAt,
        answerBy,
        recalled,
        openings,
        Longer.of(answers, reply));
  }

  InboxItem recalled(TextRef reason) {
    return new InboxItem(
        inject,
        channel,
        title,
        text,
        from,
        reliability,
        deliveredAt,
        answerBy,
        Optional.of(reason),
        openings,
        answers);
  }
}
