package sekisho.web.part;

import org.jspecify.annotations.Nullable;

/**
 * What the reader has to do next, worded as an order; shown by {@code fragments/next ::
 * next(step)}.
 *
 * @param why one or two sentences
 * @param button the words of the one solid button; absent when the reader can only wait
 */
public record NextStep(String why, @Nullable String button, @Nullable String address) {
  public static NextStep act(String why, String button, String address) {
    return new NextStep(why, button, address);
  }

  public static NextStep none(String why) {
    return new NextStep(why, null, null);
  }
}
