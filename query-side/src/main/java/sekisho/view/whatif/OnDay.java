package sekisho.view.whatif;

import java.time.LocalDate;
import sekisho.message.Evaluation;
import sekisho.message.PolicyFacts;
import sekisho.view.policy.VersionText;

/** What the version in force on a day says about a set of facts. */
public record OnDay(LocalDate day, VersionText version, PolicyFacts facts, Evaluation evaluation) {}
