package sekisho.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A moment in an address: how it is read, and how links keep it. */
class ShownMomentTest {
  private static final String CASE = "/cases/" + new UUID(1, 2);
  private static final ShownMoment MOMENT =
      new ShownMoment(Instant.parse("2026-11-20T01:06:00.25Z"));
  private static final HouseClock NOON = () -> Instant.parse("2026-11-21T03:00:00Z");

  @Test
  void what_is_typed_without_an_offset_is_time_in_japan() {
    assertThat(ShownMoment.read("2026-11-20T10:06:00.25", NOON)).contains(MOMENT);
    assertThat(MOMENT.typed()).isEqualTo("2026-11-20T10:06:00.250");
  }

  @Test
  void a_day_means_its_end_and_nothing_lies_after_the_present() {
    assertThat(ShownMoment.read("2026-11-20", NOON).orElseThrow().at())
        .isEqualTo(Instant.parse("2026-11-20T14:59:59.999999999Z"));
    assertThat(ShownMoment.read("2026-11-20", NOON).orElseThrow().typed()).isEqualTo("2026-11-20");
    assertThat(ShownMoment.read("2026-11-21", NOON).orElseThrow().at()).isEqualTo(NOON.instant());
    assertThat(ShownMoment.read("yesterday", NOON)).isEqualTo(Optional.empty());
  }

  @Test
  void a_link_keeps_the_moment_with_what_else_it_asks_for() {
    String asOf = "asOf=2026-11-20T10:06:00.250";
    assertThat(MOMENT.keptIn("/cases")).isEqualTo("/cases?" + asOf);
    assertThat(MOMENT.keptIn("/cases?group=ALL")).isEqualTo("/cases?group=ALL&" + asOf);
    assertThat(MOMENT.keptIn(CASE + "?at=3#records"))
        .isEqualTo(CASE + "?at=3&" + asOf + "#records");
    assertThat(MOMENT.keptIn("/")).isEqualTo("/?" + asOf);
  }

  @Test
  void a_link_that_names_another_moment_keeps_that() {
    assertThat(MOMENT.keptIn("/moment?asOf=2026-11-01")).isEqualTo("/moment?asOf=2026-11-01");
  }

  @Test
  void a_link_that_names_an_empty_moment_leads_to_now() {
    assertThat(MOMENT.keptIn("/cases?asOf=")).isEqualTo("/cases");
    assertThat(MOMENT.keptIn("/cases?group=ALL&asOf=")).isEqualTo("/cases?group=ALL");
    assertThat(MOMENT.keptIn("/cases?asOf=&group=ALL")).isEqualTo("/cases?group=ALL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/help",
        "/cases/new",
        "/lists/import",
        "/registers/new",
        "/notices",
        "#main",
        "?at=1"
      })
  void a_page_that_knows_no_past_is_linked_to_as_it_is(String address) {
    assertThat(MOMENT.keptIn(address)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/moment",
        "/cases",
        "/cases.csv?group=ALL",
        "/registers",
        "/registers/PH",
        "/lists/edition?list=un-sc",
        "/policy/V2026/rules/RB5"
      })
  void these_pages_know_the_past(String address) {
    assertThat(ShownMoment.isKnownTo(address)).isTrue();
  }
}
