package sekisho.web;

import java.util.Optional;
import java.util.regex.Pattern;
import sekisho.message.AdverseGround;
import sekisho.message.RuleId;
import sekisho.message.Viewpoint;

/**
 * The two fields {@code rule} and {@code viewpoint} on which an adverse decision rests (I-12). That
 * one of them is named is for the rules to say.
 */
public final class AdverseFields {
  private static final Pattern RULE = Pattern.compile("R[ABCD]\\d{1,2}");

  private final Typed<Optional<RuleId>> rule;
  private final Typed<Optional<Viewpoint>> viewpoint;

  private AdverseFields(Typed<Optional<RuleId>> rule, Typed<Optional<Viewpoint>> viewpoint) {
    this.rule = rule;
    this.viewpoint = viewpoint;
  }

  public static AdverseFields read(Fields fields) {
    return new AdverseFields(
        fields.maybeValue("rule", AdverseFields::rule),
        fields.maybeChoice("viewpoint", Viewpoint.class));
  }

  /** The ground as typed, also when neither is named. */
  public AdverseGround get() {
    return new AdverseGround(rule.get(), viewpoint.get());
  }

  /** The ground, when a rule or a viewpoint is named. */
  public Optional<AdverseGround> maybe() {
    return Optional.of(get()).filter(AdverseGround::isNamed);
  }

  private static RuleId rule(String typed) {
    if (!RULE.matcher(typed).matches()) {
      throw new IllegalArgumentException("A rule is named like RB17, not: " + typed);
    }
    return new RuleId(typed);
  }
}
