package sekisho.web.part;

import org.jspecify.annotations.Nullable;

/**
 * One of the four offices on the sign-off board; a list of four is shown by {@code fragments/board
 * :: board(seats, signed)}.
 *
 * @param stamp the word in the stamp: 承認, 不承認, 差戻し, 未決
 * @param line when it was signed, or what is waited for
 * @param holder who plays the office, if known
 */
public record BoardSeat(
    String office, Mark mark, String stamp, String line, @Nullable String holder) {
  /** How the stamp looks. */
  public enum Mark {
    /** Signed: the double ring in vermilion. */
    SIGNED,
    /** Objected, returned, on hold: an orange ring. */
    HELD,
    /** Not yet: a dashed ring. */
    OPEN;

    /** The style class of this mark. */
    public String style() {
      return switch (this) {
        case SIGNED -> "y";
        case HELD -> "h";
        case OPEN -> "o";
      };
    }
  }
}
