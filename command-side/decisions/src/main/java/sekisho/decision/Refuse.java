package sekisho.decision;

import java.util.Set;
import sekisho.message.Ground;
import sekisho.message.Refused;
import sekisho.message.Stage;

/** Refusals, one a line. */
public final class Refuse {
  private Refuse() {}

  /** Refuses when the condition holds. */
  public static void when(boolean condition, Ground ground, Object... facts) {
    if (condition) {
      throw new Refused(ground, facts);
    }
  }

  /** Refuses unless the condition holds. */
  public static void unless(boolean condition, Ground ground, Object... facts) {
    when(!condition, ground, facts);
  }

  /** Refuses unless the case stands at one of these stages (process 7.5). */
  public static void unlessAt(CaseState state, Stage... stages) {
    unless(Set.of(stages).contains(state.stage()), Ground.NOT_AT_THIS_STAGE, state.stage());
  }
}
