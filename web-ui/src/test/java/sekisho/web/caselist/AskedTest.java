package sekisho.web.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The filters of the queue as its address asks for them. */
class AskedTest {
  @Test
  void aDayIsUnderstoodHoweverItIsWritten() {
    Asked asked = Asked.of(Map.of("from", "2026-11-21", "to", "令和8年11月21日"));
    assertThat(asked.value("from")).isEqualTo("2026-11-21");
    assertThat(asked.value("to")).isEqualTo("2026-11-21");
    assertThat(asked.unread()).isEmpty();
  }

  @Test
  void aDayThatCannotBeReadIsSaidAndNarrowsNothing() {
    Asked asked = Asked.of(Map.of("from", "2026-02-30", "to", ""));
    assertThat(asked.unread()).containsExactly("from");
    assertThat(asked.on()).isEmpty();
    assertThat(asked.address()).doesNotContain("from");
  }

  @Test
  void aValueOfAnotherFilterThatMeansNothingIsLeftOut() {
    Asked asked = Asked.of(Map.of("stage", "NOWHERE", "gate", "7", "age", "31"));
    assertThat(asked.on()).isEmpty();
    assertThat(asked.unread()).isEmpty();
  }
}
