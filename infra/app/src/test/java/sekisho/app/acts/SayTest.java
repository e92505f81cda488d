package sekisho.app.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sekisho.message.Circumstance;

class SayTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 4, 5);

  @Test
  void what_is_not_said_is_said_in_the_usual_way() {
    assertThat(Say.usual().or("reason", "usual")).isEqualTo("usual");
    assertThat(Say.of("reason", "mine").or("reason", "usual")).isEqualTo("mine");
  }

  @Test
  void a_day_is_a_date_or_a_period_from_today_on() {
    assertThat(Say.usual().day("due", TODAY, Period.ofDays(14))).isEqualTo("2027-04-19");
    assertThat(Say.of("due", "P3D").day("due", TODAY, Period.ZERO)).isEqualTo("2027-04-08");
    assertThat(Say.of("due", "2027-05-01").day("due", TODAY, Period.ZERO)).isEqualTo("2027-05-01");
  }

  @Test
  void yes_and_no_are_true_and_false_and_nothing_else() {
    assertThat(Say.of("agrees", "false").flag("agrees", true)).isFalse();
    assertThatThrownBy(() -> Say.of("agrees", "no").flag("agrees", true))
        .hasMessageContaining("no");
  }

  @Test
  void names_stand_apart_by_commas_and_texts_on_lines() {
    Set<Circumstance> none = EnumSet.noneOf(Circumstance.class);
    assertThat(
            Say.of("circumstances", "URGENT, ACSA").some(Circumstance.class, "circumstances", none))
        .containsExactly(Circumstance.URGENT, Circumstance.ACSA);
    assertThat(Say.of("conditions", "one\n\ntwo\n").lines("conditions", List.of()))
        .containsExactly("one", "two");
  }

  @Test
  void a_word_that_is_needed_is_asked_for_by_its_name() {
    assertThatThrownBy(() -> Say.usual().needed("inject")).hasMessageContaining("inject");
  }
}
