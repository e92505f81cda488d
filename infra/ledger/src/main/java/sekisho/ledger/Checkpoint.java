package sekisho.ledger;

/**
 * What a log says of itself at one moment (C2SP tlog-checkpoint).
 *
 * @param origin the name of the log
 * @param size how many records it holds
 * @param root the hash over all of them
 */
public record Checkpoint(String origin, long size, Hash root) {
  public Checkpoint {
    if (origin.isEmpty() || origin.chars().anyMatch(c -> c < ' ') || size < 0) {
      throw new Malformed("no checkpoint: " + origin + ", " + size);
    }
  }

  /**
   * Reads the text of a note. Lines that a log adds below its root are let through: they say
   * nothing about the records.
   */
  public static Checkpoint of(Note note) {
    String[] lines = note.text().substring(0, note.text().length() - 1).split("\n", -1);
    for (String line : lines) {
      if (line.isEmpty()) {
        throw new Malformed("a checkpoint has no empty lines");
      }
    }
    if (lines.length < 3) {
      throw new Malformed("a checkpoint has three lines: origin, size and root");
    }
    return new Checkpoint(lines[0], Malformed.decimal(lines[1]), Hash.parse(lines[2]));
  }

  /** The text that the log signs. */
  public String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }
}
