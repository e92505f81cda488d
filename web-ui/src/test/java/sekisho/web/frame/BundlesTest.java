package sekisho.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import sekisho.message.Article;
import sekisho.message.Ground;

class BundlesTest {
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

  static List<String> bundles() {
    return FrameConfiguration.BUNDLES.stream()
        .filter(b -> BundlesTest.class.getResource("/messages/" + b + ".properties") != null)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void both_languages_have_the_same_keys(String bundle) throws IOException {
    assertThat(read(bundle + "_en").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(read(bundle).stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void no_japanese_is_left_in_the_english_bundle(String bundle) throws IOException {
    Properties english = read(bundle + "_en");
    // A page that names the official term gives it in Japanese on purpose: keys that end in
    // ".term".
    assertThat(english.stringPropertyNames())
        .filteredOn(key -> !key.endsWith(".term"))
        .filteredOn(key -> JAPANESE.matcher(english.getProperty(key)).find())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void messages_with_arguments_can_be_formatted(String bundle) throws IOException {
    for (Properties words : List.of(read(bundle), read(bundle + "_en"))) {
      for (String key : words.stringPropertyNames()) {
        String message = words.getProperty(key);
        if (message.contains("{")) {
          assertThat(LONE_APOSTROPHE.matcher(message).find()).as(key + ": '' for '").isFalse();
          assertThat(new MessageFormat(message)).as(key).isNotNull();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void keys_begin_with_the_name_of_their_bundle(String bundle) throws IOException {
    assertThat(read(bundle).stringPropertyNames())
        .allMatch(
            k ->
                k.startsWith(bundle + ".")
                    || (bundle.equals("refusal") && k.startsWith("article.")));
  }

  @Test
  void every_member_of_every_closed_set_has_a_label() throws Exception {
    Properties labels = read("enums");
    var missing = new ArrayList<String>();
    for (Class<?> type : enums()) {
      for (Object member : type.getEnumConstants()) {
        String key = "enums." + type.getSimpleName() + "." + ((Enum<?>) member).name();
        if (!labels.containsKey(key)) {
          missing.add(key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_ground_and_every_article_has_words() throws IOException {
    Properties words = read("refusal");
    assertThat(Stream.of(Ground.values()).map(g -> "refusal." + g.name()))
        .allMatch(words::containsKey);
    assertThat(Stream.of(Article.values()).map(a -> "article." + a.name()))
        .allMatch(words::containsKey);
  }

  /** The enums of the messages; grounds and articles have a bundle of their own. */
  private static List<Class<?>> enums() throws Exception {
    var types = new ArrayList<Class<?>>();
    var resolver = new PathMatchingResourcePatternResolver();
    for (Resource file : resolver.getResources("classpath*:sekisho/message/*.class")) {
      String name = String.valueOf(file.getFilename()).replace(".class", "");
      Class<?> type = Class.forName("sekisho.message." + name);
      if (type.isEnum() && type != Ground.class && type != Article.class) {
        types.add(type);
      }
    }
    assertThat(types).hasSizeGreaterThan(20);
    return types;
  }

  private static Properties read(String bundle) throws IOException {
    var properties = new Properties();
    try (var in = BundlesTest.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
      assertThat(in).as("bundle " + bundle).isNotNull();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
