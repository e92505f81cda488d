package sekisho.web.review;

import java.util.Optional;
import sekisho.message.AdverseGround;
import sekisho.message.RuleId;
import sekisho.message.Viewpoint;
import sekisho.web.Fields;
import sekisho.web.Typed;

/** The ground of an adverse decision, as typed: a rule, a viewpoint, or both (I-12). */
record TypedGround(Typed<Optional<RuleId>> rule, Typed<Optional<Viewpoint>> viewpoint) {
  static TypedGround read(Fields fields, String ruleField, String viewpointField) {
    return new TypedGround(
        fields.maybeValue(ruleField, RuleId::new),
        fields.maybeChoice(viewpointField, Viewpoint.class));
  }

  boolean understood() {
    return rule.understood() && viewpoint.understood();
  }

  /** Whether a rule or a viewpoint is named; ask only when both were understood. */
  boolean named() {
    return get().isPresent();
  }

  Optional<AdverseGround> get() {
    return Optional.of(new AdverseGround(rule.get(), viewpoint.get()))
        .filter(AdverseGround::isNamed);
  }
}
