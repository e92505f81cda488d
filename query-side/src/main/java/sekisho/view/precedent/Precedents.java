package sekisho.view.precedent;

import java.util.List;
import java.util.Optional;
import sekisho.message.MockCaseSeed;

/** The documented transfer cases of the source book: facts only, each with its source and grade. */
public interface Precedents {
  /** All cases by number. */
  List<Precedent> all();

  /** One case. */
  Optional<Precedent> number(int number);

  /** The cases that a query finds, by number. */
  List<Precedent> search(PrecedentQuery query);

  /** What a mock case modelled on this one starts from, where there is one. */
  Optional<MockCaseSeed> seed(int number);
}
