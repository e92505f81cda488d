package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private Instant now = Instant.parse("2026-11-21T00:00:00Z");
  private final InstantSource source = () -> now;
  private final Throttle throttle = new Throttle(source.withZone(ZoneOffset.UTC));

  @Test
  void five_wrong_passwords_are_looked_at_and_the_sixth_is_not() {
    for (int n = 1; n <= 5; n++) {
      assertThat(throttle.pause("account a")).as("try %s", n).isEmpty();
      throttle.wrong("account a");
    }
    assertThat(throttle.pause("account a")).contains(Duration.ofMinutes(15));
    assertThat(throttle.pause("account b")).isEmpty();
  }

  @Test
  void a_right_password_ends_the_row() {
    wrong(5, "account a");
    throttle.right("account a");
    assertThat(throttle.pause("account a")).isEmpty();
  }

  @Test
  void the_row_is_forgotten_after_a_quarter_of_an_hour() {
    wrong(5, "account a");
    now = now.plus(Duration.ofMinutes(15)).minusSeconds(1);
    assertThat(throttle.pause("account a")).contains(Duration.ofSeconds(1));
    now = now.plusSeconds(1);
    assertThat(throttle.pause("account a")).isEmpty();
  }

  @Test
  void many_accounts_from_one_address_are_one_row() {
    for (int n = 1; n <= 5; n++) {
      throttle.wrong("account " + n, "address x");
    }
    assertThat(throttle.pause("account 6", "address x")).isPresent();
    assertThat(throttle.pause("account 6", "address y")).isEmpty();
  }

  @Test
  void what_is_remembered_does_not_grow_without_end() {
    for (int n = 0; n < 10_001; n++) {
      throttle.wrong("account " + n);
    }
    now = now.plus(Duration.ofHours(1));
    throttle.wrong("account z");
    assertThat(throttle.remembered()).isEqualTo(1);
  }

  private void wrong(int times, String key) {
    for (int n = 0; n < times; n++) {
      throttle.wrong(key);
    }
  }
}
