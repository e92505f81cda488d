package sekisho.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import sekisho.app.keys.Keyring;
import sekisho.app.keys.PersonKey;

/** A title is found by its parts and by no others, and only under the key of its writer. */
class WordTokensTest {
  private static final PersonKey KEY = Keyring.madeUp(1);
  private static final PersonKey OTHER = Keyring.madeUp(2);

  private static boolean finds(String word, String title) {
    String like = WordTokens.pattern(word, KEY);
    return Pattern.matches(like.replace(".", "[.]").replace("%", ".*"), WordTokens.of(title, KEY));
  }

  @Test
  void a_title_is_found_by_any_part_of_it() {
    assertThat(finds("護衛艦", "豪州向け護衛艦の移転")).isTrue();
    assertThat(finds("艦", "豪州向け護衛艦の移転")).isTrue();
    assertThat(finds("豪州向け護衛艦の移転", "豪州向け護衛艦の移転")).isTrue();
    assertThat(finds("", "豪州")).isTrue();
  }

  @Test
  void letters_that_do_not_stand_together_find_nothing() {
    assertThat(finds("護艦", "豪州向け護衛艦の移転")).isFalse();
    assertThat(finds("銃", "豪州向け護衛艦の移転")).isFalse();
    assertThat(finds("%", "護衛艦")).isFalse();
  }

  @Test
  void neither_width_nor_case_tells_letters_apart() {
    assertThat(finds("ＲＡＤＡＲ", "Radar set")).isTrue();
    assertThat(finds("ﾚｰﾀﾞｰ", "レーダー")).isTrue();
  }

  @Test
  void the_same_title_has_other_tokens_under_another_key_and_shows_no_letter() {
    assertThat(WordTokens.of("護衛艦", KEY))
        .isNotEqualTo(WordTokens.of("護衛艦", OTHER))
        .matches("[0-9a-f.]+");
  }
}
