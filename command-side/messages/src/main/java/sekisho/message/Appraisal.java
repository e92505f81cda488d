package sekisho.message;

import java.util.Set;

/** How the transfer relates to the heads of the guidelines, as METI appraises it, with a reason. */
public record Appraisal(Set<Circumstance> circumstances, TextRef reason) {
  public Appraisal {
    circumstances = Sorted.copy(circumstances);
  }

  public boolean holds(Circumstance circumstance) {
    return circumstances.contains(circumstance);
  }
}
