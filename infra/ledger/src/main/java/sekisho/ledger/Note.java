package sekisho.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with signatures below it (C2SP signed-note).
 *
 * @param text with its last line end; nothing in it counts before a known key signed it
 * @param signatures by known and unknown keys
 */
public record Note(String text, List<NoteSignature> signatures) {
  private static final int MOST_SIGNATURES = 100;

  public Note {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new Malformed("the text of a note is lines without control characters");
    }
    if (signatures.size() > MOST_SIGNATURES) {
      throw new Malformed("a note has no more than " + MOST_SIGNATURES + " signatures");
    }
  }

  /**
   * @throws Malformed when this is no signed note
   */
  public static Note parse(byte[] bytes) {
    try {
      return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new Malformed("a note is UTF-8", e);
    }
  }

  /**
   * @throws Malformed when this is no signed note
   */
  public static Note parse(String note) {
    int blank = note.lastIndexOf("\n\n");
    if (blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
      throw new Malformed("a note is a text, an empty line and lines of signatures");
    }
    List<NoteSignature> signatures = new ArrayList<>();
    for (String line : note.substring(blank + 2, note.length() - 1).split("\n", -1)) {
      signatures.add(NoteSignature.parse(line));
    }
    return new Note(note.substring(0, blank + 1), signatures);
  }

  /** With one signature more; one of the same key is replaced. */
  public Note with(NoteSignature signature) {
    List<NoteSignature> all = new ArrayList<>(signatures);
    all.removeIf(s -> s.name().equals(signature.name()) && s.keyId().equals(signature.keyId()));
    all.add(signature);
    return new Note(text, all);
  }

  /** The note as it is written. */
  public String written() {
    return text + "\n" + signatures.stream().map(NoteSignature::line).collect(Collectors.joining());
  }

  public byte[] bytes() {
    return written().getBytes(StandardCharsets.UTF_8);
  }
}
