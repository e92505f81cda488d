package sekisho.view.whatif;

/**
 * One fact changed, all others as they are, and what the policy says then.
 *
 * @param fact name of the fact
 * @param before its code before
 * @param after its code after
 */
public record SingleChange(String fact, String before, String after, Contrast contrast) {}
