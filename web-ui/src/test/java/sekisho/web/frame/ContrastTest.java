package sekisho.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text has a contrast of at least 4.5 on what lies behind it, marks and borders of controls 3. */
class ContrastTest {
  private static final Pattern CUSTOM = Pattern.compile("(--[a-z0-9-]+)\\s*:\\s*([^;}]+)");
  private static final Pattern VAR = Pattern.compile("var\\((--[a-z0-9-]+)(?:,(.+))?\\)");
  private static final Pattern RULE = Pattern.compile("([^{}@/*]+)\\{([^{}]*)}");
  private static final Pattern COLOUR = Pattern.compile("(?:^|;)color:([^;]+)");
  private static final Pattern BACKGROUND = Pattern.compile("(?:^|;)background:([^;]+)");

  private final Map<String, String> custom = new HashMap<>();
  private final String sheet;

  ContrastTest() throws IOException {
    String tokens = read("tokens.css");
    sheet = read("app.css");
    String root = sheet.substring(0, sheet.indexOf('}'));
    for (String source : List.of(tokens, root)) {
      Matcher matcher = CUSTOM.matcher(source);
      while (matcher.find()) {
        custom.put(matcher.group(1), matcher.group(2).strip());
      }
    }
  }

  @ParameterizedTest(name = "{0} on {1} is at least {2}")
  @CsvSource({
    // text on the page, on the wash of the footer, on rows that are pointed at
    "--ink, #fff, 4.5",
    "--text, #fff, 4.5",
    "--muted, #fff, 4.5",
    "--muted, --wash, 4.5",
    "--text, --wash, 4.5",
    "--text, --key-wash, 4.5",
    "--muted, --key-wash, 4.5",
    "--ink, --color-neutral-solid-gray-50, 4.5",
    "--text, --color-neutral-solid-gray-100, 4.5",
    // links, errors, buttons
    "--key-dark, #fff, 4.5",
    "--key, #fff, 4.5",
    "--key-dark, --wash, 4.5",
    "--key-dark, --key-wash, 4.5",
    "--bad, #fff, 4.5",
    "#fff, --bad, 4.5",
    "#fff, --key, 4.5",
    "#fff, --key-dark, 4.5",
    "--key-dark, --color-primitive-blue-200, 4.5",
    "--color-primitive-orange-800, #fff, 3",
    // notes, chips, stamps
    "--text, --ok-wash, 4.5",
    "--text, --warn-wash, 4.5",
    "--warn, #fff, 4.5",
    "--color-primitive-green-900, --ok-wash, 4.5",
    "--color-primitive-orange-1000, --warn-wash, 4.5",
    "--color-primitive-red-1000, --bad-wash, 4.5",
    "--key, --key-wash, 4.5",
    // strip, focus, skip link
    "#fff, --color-primitive-cyan-1100, 4.5",
    "#000, --color-primitive-yellow-300, 4.5",
    // borders of controls and marks of states
    "--color-neutral-solid-gray-600, #fff, 3",
    "--color-neutral-solid-gray-800, #fff, 3",
    "--ok, #fff, 3",
    "--color-primitive-blue-600, #fff, 3",
    "--color-primitive-yellow-900, #fff, 3"
  })
  void pairs_that_meet_on_a_page(String text, String behind, double least) {
    assertThat(ratio(text, behind)).isGreaterThanOrEqualTo(least);
  }

  /** Every rule that sets both colours. */
  @TestFactory
  List<DynamicTest> rules_that_set_both() {
    var tests = new ArrayList<DynamicTest>();
    String screen = sheet.substring(0, sheet.indexOf("@media print"));
    Matcher rule = RULE.matcher(screen);
    while (rule.find()) {
      String text = first(COLOUR, rule.group(2));
      String behind = first(BACKGROUND, rule.group(2));
      if (text != null && behind != null && isColour(text) && isColour(behind)) {
        String name = rule.group(1).strip() + ": " + text + " on " + behind;
        tests.add(
            DynamicTest.dynamicTest(
                name, () -> assertThat(ratio(text, behind)).as(name).isGreaterThanOrEqualTo(4.5)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(5);
    return tests;
  }

  @Test
  void no_text_is_smaller_than_14_pixels() {
    Matcher size = Pattern.compile("font(?:-size)?:(?:\\d+ )?(\\d*\\.\\d+|\\d+)rem").matcher(sheet);
    while (size.find()) {
      assertThat(Double.parseDouble(size.group(1))).as(size.group()).isGreaterThanOrEqualTo(0.875);
    }
  }

  private static @Nullable String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1).strip() : null;
  }

  private boolean isColour(String value) {
    return resolve(value).matches("#[0-9a-fA-F]{3,6}");
  }

  private String resolve(String value) {
    Matcher matcher = VAR.matcher(value.strip());
    if (value.startsWith("--")) {
      return resolve(custom.getOrDefault(value, "missing " + value));
    }
    if (!matcher.matches()) {
      return value.strip();
    }
    String known = custom.get(matcher.group(1));
    if (known == null) {
      return matcher.group(2) == null ? "missing " + value : resolve(matcher.group(2));
    }
    return resolve(known);
  }

  private double ratio(String one, String other) {
    double a = luminance(resolve(one));
    double b = luminance(resolve(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    assertThat(hex).matches("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    String six = hex.length() == 7 ? hex.substring(1) : hex.substring(1).replaceAll("(.)", "$1$1");
    return 0.2126 * channel(six, 0) + 0.7152 * channel(six, 2) + 0.0722 * channel(six, 4);
  }

  private static double channel(String six, int from) {
    double part = Integer.parseInt(six.substring(from, from + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  static String read(String asset) throws IOException {
    try (var in = ContrastTest.class.getResourceAsStream("/static/assets/" + asset)) {
      assertThat(in).as(asset).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
