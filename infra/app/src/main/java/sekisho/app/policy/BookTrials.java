package sekisho.app.policy;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import sekisho.decision.AgreementRegister;
import sekisho.decision.policy.PolicyBook;
import sekisho.message.AgreementStatus;
import sekisho.message.Country;
import sekisho.message.Evaluation;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;
import sekisho.view.whatif.Trials;

/** Trials on the book and the register that decide the real cases. */
@Component
class BookTrials implements Trials {
  private final PolicyBook book;
  private final AgreementRegister register;

  BookTrials(PolicyBook book, AgreementRegister register) {
    this.book = book;
    this.register = register;
  }

  @Override
  public Evaluation evaluate(PolicyVersionId version, PolicyFacts facts) {
    return book.trial(version, facts);
  }

  @Override
  public AgreementStatus agreement(Country country, LocalDate day) {
    return register.on(country, day).status();
  }
}
