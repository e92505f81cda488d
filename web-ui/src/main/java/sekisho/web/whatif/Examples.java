package sekisho.web.whatif;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import sekisho.view.whatif.WorkedExample;
import sekisho.web.Words;

/** The worked examples of the source book, as links that fill the form. */
@Component
class Examples {
  private final Words words;

  Examples(Words words) {
    this.words = words;
  }

  /** A link to a worked example. */
  record Link(String title, String about, String address) {}

  List<Link> of(TrialAddress address) {
    return Arrays.stream(WorkedExample.values())
        .map(
            example ->
                new Link(
                    words.of("whatif.example." + example),
                    words.of("whatif.example." + example + ".about"),
                    address.with(asked(example))))
        .toList();
  }

  private static Map<String, String> asked(WorkedExample example) {
    Map<String, String> asked = new LinkedHashMap<>(example.facts());
    asked.put("day", example.day().toString());
    asked.put("other", example.other().toString());
    return asked;
  }
}
