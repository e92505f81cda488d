package sekisho.web.part;

/** A state in one word, with a colour and a mark; shown by {@code fragments/chip :: chip(chip)}. */
public record Chip(Tone tone, String text) {
  /** The colour and mark of a chip. Colour never stands alone: each tone has its own mark. */
  public enum Tone {
    /** Done, in order: green with a tick. */
    OK,
    /** Under way: blue with a dot. */
    GO,
    /** Needs attention: orange with a lozenge. */
    WARN,
    /** Refused, late, prohibited: red with a triangle. */
    BAD,
    /** Not begun: a hollow dot. */
    TODO;

    /** The style class of this tone. */
    public String style() {
      return switch (this) {
        case OK -> "ok";
        case GO -> "go";
        case WARN -> "warn";
        case BAD -> "bad";
        case TODO -> "todo";
      };
    }
  }

  public static Chip ok(String text) {
    return new Chip(Tone.OK, text);
  }

  public static Chip go(String text) {
    return new Chip(Tone.GO, text);
  }

  public static Chip warn(String text) {
    return new Chip(Tone.WARN, text);
  }

  public static Chip bad(String text) {
    return new Chip(Tone.BAD, text);
  }

  public static Chip todo(String text) {
    return new Chip(Tone.TODO, text);
  }
}
