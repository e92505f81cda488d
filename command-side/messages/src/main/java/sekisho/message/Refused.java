package sekisho.message;

import java.util.List;

/** What may not happen: a ground and its article. Nothing is stored in the case. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Ground ground;
  private final transient List<String> facts;

  /**
   * @param facts codes, dates and numbers for the words of the ground, in their order
   */
  public Refused(Ground ground, Object... facts) {
    super(ground + " (" + ground.article().cite() + ") " + List.of(facts), null, false, false);
    this.ground = ground;
    this.facts = List.of(facts).stream().map(Refused::code).toList();
  }

  /**
   * A member of a closed set names its set, such as Stage.DRAFT, so that it can be put into words.
   */
  private static String code(Object fact) {
    return fact instanceof Enum<?> e
        ? e.getDeclaringClass().getSimpleName() + "." + e.name()
        : fact.toString();
  }

  public Ground ground() {
    return ground;
  }

  public Article article() {
    return ground.article();
  }

  public List<String> facts() {
    return facts;
  }
}
