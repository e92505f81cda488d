package sekisho.app.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import sekisho.message.Evaluation;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;

/**
 * What the tables answered to the same facts before: a version never changes, so its answer does
 * not either. Every act of a review asks again, mostly with the facts of the act before, and the
 * engine lets one thread in at a time.
 */
final class KnownAnswers {
  private static final int ANSWERS = 2_000;

  private final Map<Question, Evaluation> answers = new Latest();

  /** What was asked. */
  private record Question(PolicyVersionId version, PolicyFacts facts) {}

  /** The least recently used goes first. */
  private static final class Latest extends LinkedHashMap<Question, Evaluation> {
    private static final long serialVersionUID = 1L;

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Question, Evaluation> eldest) {
      return size() > ANSWERS;
    }
  }

  Evaluation to(PolicyVersionId version, PolicyFacts facts, Supplier<Evaluation> tables) {
    Question question = new Question(version, facts);
    return known(question).orElseGet(() -> keep(question, tables.get()));
  }

  private Optional<Evaluation> known(Question question) {
    synchronized (answers) {
      return Optional.ofNullable(answers.get(question));
    }
  }

  private Evaluation keep(Question question, Evaluation answer) {
    synchronized (answers) {
      answers.put(question, answer);
    }
    return answer;
  }
}
