package sekisho.view.scenario;

import java.util.List;

/**
 * One thing that a check has found in a file.
 *
 * @param line of the file, counting from 1
 * @param place where in the file, such as {@code injects[2].to[0]}
 * @param facts for the words of the code, in their order
 */
public record ScenarioFault(int line, String place, Code code, List<String> facts) {
  public ScenarioFault {
    facts = List.copyOf(facts);
  }

  /** Whether it keeps the file out. */
  public boolean error() {
    return !code.warning;
  }

  /**
   * What may be found; the words stand under {@code scenario.fault.<name>}, the remedy under {@code
   * scenario.remedy.<name>}.
   */
  public enum Code {
    // the file
    NOT_TEXT,
    NOT_YAML,
    TOO_LONG,
    WRONG_FORMAT,
    // its form
    MISSING,
    UNKNOWN_FIELD,
    FIELD_TWICE,
    NOT_A_MAPPING,
    NOT_A_LIST,
    NOT_A_VALUE,
    NOT_ALLOWED,
    WRONG_SHAPE,
    NOT_A_NUMBER,
    OUT_OF_RANGE,
    NO_SUCH_CONDITION,
    // references
    ID_TWICE,
    UNKNOWN_PLACE,
    UNKNOWN_CASE,
    UNKNOWN_INJECT,
    UNKNOWN_EXPECTATION,
    UNKNOWN_CRITERION,
    UNKNOWN_COUNTRY,
    UNKNOWN_POLICY,
    UNKNOWN_BOT,
    UNKNOWN_MOVE,
    UNKNOWN_FACT,
    UNKNOWN_FACT_FIELD,
    UNKNOWN_ACT,
    // places and their counterparts
    SEAT_TWICE,
    SEAT_NOT_AT_A_PLACE,
    SEAT_NOT_PLAYED,
    CASE_CANNOT_BE_PLAYED,
    // time
    AFTER_THE_END,
    TARGET_AFTER_LIMIT,
    RATE_ABOVE_MOST,
    MOVES_OUT_OF_ORDER,
    DELAY_BACKWARDS,
    // reachability
    INJECT_WAITS_FOR_ITSELF,
    NEVER_TRUE,
    // scoring
    OBJECTIVE_NOT_SCORED,
    CRITERION_NOT_USED(true),
    CRITERION_WITHOUT_EVIDENCE,
    EXPECTATION_NOT_AWAITED,
    WEIGHTS_DO_NOT_ADD_UP,
    BANDS_OUT_OF_ORDER,
    COMPONENT_WITHOUT_POINTS,
    NO_VOTES,
    PANEL_MISSING,
    // golden plays
    NO_GOLDEN_PLAY(true),
    GOLDEN_WITHOUT_RESULT,
    // what players must not read, and what could be taken for real
    SECRET_IN_PLAYER_TEXT,
    REAL_COUNTRY(true),
    NOT_INVENTED_CODE(true);

    private final boolean warning;

    Code() {
      this(false);
    }

    Code(boolean warning) {
      this.warning = warning;
    }
  }
}
