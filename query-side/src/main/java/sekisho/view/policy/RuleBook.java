package sekisho.view.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sekisho.message.PolicyVersionId;
import sekisho.message.RuleId;

/** The wording of the policy, for pages: every rule with its source and grade. */
public interface RuleBook {
  /** All versions, oldest first. */
  List<VersionText> versions();

  /** The version of this id, if the book has it. */
  Optional<VersionText> version(PolicyVersionId version);

  /** The version in force on a day in Japan; empty before the first one of the book. */
  Optional<VersionText> inForceOn(LocalDate day);

  /**
   * The version under which cases are judged on a day: the one in force, unless the scenario of the
   * exercise in which the reader stands fixes another.
   */
  default Optional<VersionText> forCasesOn(LocalDate day) {
    return inForceOn(day);
  }

  /**
   * The rules of a version in the order of its tables; none for a version that is not in the book.
   */
  List<RuleText> rules(PolicyVersionId version);

  /** One rule of a version. */
  Optional<RuleText> rule(PolicyVersionId version, RuleId rule);
}
