package sekisho.view.whatif;

import java.time.LocalDate;
import sekisho.message.AgreementStatus;
import sekisho.message.Country;
import sekisho.message.Evaluation;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;

/**
 * Puts facts to the policy book and to the register of agreements to see what they say. Nothing is
 * stored, and no answer is kept for the acts of real cases.
 */
public interface Trials {
  /**
   * What a version says about the facts.
   *
   * @throws IllegalStateException when the book has no such version
   */
  Evaluation evaluate(PolicyVersionId version, PolicyFacts facts);

  /** How the agreement with a country stands in the register on a day. */
  AgreementStatus agreement(Country country, LocalDate day);
}
