package sekisho.view.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A citation taken apart, so that a page can link each source key to the list of sources. */
public record Citation(List<Part> parts) {
  private static final Pattern KEY = Pattern.compile("\\b(?:[OBPC]\\d{2}[a-z]?|N\\d)\\b");

  public Citation {
    parts = List.copyOf(parts);
  }

  /** A piece of a citation: plain text, or the key of a source. */
  public record Part(String text, boolean key) {}

  public static Citation of(String citation) {
    List<Part> parts = new ArrayList<>();
    Matcher key = KEY.matcher(citation);
    int end = 0;
    while (key.find()) {
      if (key.start() > end) {
        parts.add(new Part(citation.substring(end, key.start()), false));
      }
      parts.add(new Part(key.group(), true));
      end = key.end();
    }
    if (end < citation.length()) {
      parts.add(new Part(citation.substring(end), false));
    }
    return new Citation(parts);
  }

  /** The keys of the sources that are cited. */
  public List<String> keys() {
    return parts.stream().filter(Part::key).map(Part::text).toList();
  }
}
