package sekisho.message;

import java.util.Optional;

/** The rule or the viewpoint on which an adverse decision rests; at least one of them (I-12). */
public record AdverseGround(Optional<RuleId> rule, Optional<Viewpoint> viewpoint) {
  public boolean isNamed() {
    return rule.isPresent() || viewpoint.isPresent();
  }
}
