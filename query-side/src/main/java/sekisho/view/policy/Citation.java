package sekisho.view.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A citation taken apart, so that a page can link each source key to the list of sources. */
public record Citation(List<Part> parts) {
  private static final Pattern NAMES =
      Pattern.compile("\\b(?:(?<key>[OBPC]\\d{2}[a-z]?|N\\d)|policy|process)\\b");

  public Citation {
    parts = List.copyOf(parts);
  }

  /** What a piece of a citation is. */
  public enum Kind {
    /** The key of a source, such as O17. */
    KEY,
    /** A part of the source book: "policy" or "process"; pages name it in words. */
    BOOK,
    /** Section numbers, marks and punctuation. */
    TEXT
  }

  /** A piece of a citation. */
  public record Part(Kind kind, String text) {}

  public static Citation of(String citation) {
    List<Part> parts = new ArrayList<>();
    Matcher name = NAMES.matcher(citation);
    int end = 0;
    while (name.find()) {
      if (name.start() > end) {
        parts.add(new Part(Kind.TEXT, citation.substring(end, name.start())));
      }
      parts.add(new Part(name.group("key") == null ? Kind.BOOK : Kind.KEY, name.group()));
      end = name.end();
    }
    if (end < citation.length()) {
      parts.add(new Part(Kind.TEXT, citation.substring(end)));
    }
    return new Citation(parts);
  }

  /** The keys of the sources that are cited. */
  public List<String> keys() {
    return parts.stream().filter(part -> part.kind() == Kind.KEY).map(Part::text).toList();
  }
}
