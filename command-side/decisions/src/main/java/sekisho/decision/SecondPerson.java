package sekisho.decision;

import sekisho.message.Acting;
import sekisho.message.CaseEvent;
import sekisho.message.Ground;

/** A second person is another human being than the first, whatever the seats (I-05). */
public final class SecondPerson {
  private SecondPerson() {}

  /** Refuses when the person of this act made the newest fact of the type. */
  public static void than(Class<? extends CaseEvent> first, Acting by, CaseState state) {
    boolean same =
        state
            .factUnless(first, _ -> false)
            .filter(fact -> fact.by().person().equals(by.person()))
            .isPresent();
    Refuse.when(same, Ground.SECOND_PERSON_NEEDED);
  }
}
