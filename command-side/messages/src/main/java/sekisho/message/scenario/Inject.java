package sekisho.message.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sekisho.message.Bilingual;
import sekisho.message.Channel;
import sekisho.message.InjectType;
import sekisho.message.ReliabilityGrade;
import sekisho.message.SeatId;
import sekisho.message.WorldChange;

/**
 * An inject (状況付与).
 *
 * @param from who is said to have sent it
 * @param to the places that receive it
 * @param trigger when it comes; empty when a trainer delivers it by hand
 * @param changes what becomes true about the countries of the world
 * @param expects the ids of what is expected then
 * @param expected the expected action in words, for the trainer
 * @param reference the article or page that it exercises, for the trainer
 * @param reliability how far an intelligence report can be relied on; shown to those who read it
 * @param answerWithin in what exercise time after its delivery an answer is due, such as that to a
 *     question in the Diet; shown to those who read it
 */
public record Inject(
    String id,
    InjectType type,
    InjectClass injectClass,
    Channel channel,
    Bilingual title,
    Bilingual text,
    Bilingual from,
    Set<SeatId> to,
    Optional<Condition> trigger,
    List<WorldChange> changes,
    List<String> expects,
    Optional<Bilingual> expected,
    Optional<String> reference,
    Optional<ReliabilityGrade> reliability,
    Optional<Duration> answerWithin) {
  public Inject {
    to = Set.copyOf(to);
    changes = List.copyOf(changes);
    expects = List.copyOf(expects);
  }

  /** Why an inject comes. */
  public enum InjectClass {
    /** It sets the scene. */
    CONTEXTUAL,
    /** It comes when what was expected did not happen (補助付与). */
    CONTINGENCY,
    /** It tells something. */
    INFORMATION,
    /** It helps play along. */
    FACILITATION
  }
}
