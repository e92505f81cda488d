package sekisho.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletResponse;

/** A table for a spreadsheet opens as text, in its language, and says that it is an exercise. */
class CsvAnswerTest {
  /** Still 21 November in UTC, already the next day in Japan. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T15:00:00Z"), ZoneOffset.UTC);

  private final CsvAnswer answer = new CsvAnswer(new Times(), CLOCK::instant);

  private MockHttpServletResponse sent(List<String> header, List<List<String>> rows) {
    var response = new MockHttpServletResponse();
    answer.send(response, "cases", header, rows.stream());
    return response;
  }

  private String body(String... row) {
    return new String(
        sent(List.of("a"), List.of(List.of(row))).getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  @AfterEach
  void forget() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void it_begins_with_a_byte_order_mark_and_its_header_and_ends_lines_as_rfc_4180_says() {
    assertThat(body("1")).isEqualTo("\uFEFFa\r\n1\r\n");
    assertThat(body("x, y", "\"z\"", "p\nq")).endsWith("\"x, y\",\"\"\"z\"\"\",\"p\nq\"\r\n");
  }

  @Test
  void nothing_is_taken_for_a_formula() {
    for (String formula : List.of("=1+1", "+1", "-1", "@A1")) {
      assertThat(body(formula)).endsWith("\r\n'" + formula + "\r\n");
    }
    assertThat(body("1-1=0")).endsWith("\r\n1-1=0\r\n");
    assertThat(body("")).endsWith("\r\n\"\"\r\n");
  }

  @Test
  void its_name_says_language_exercise_and_the_day_in_japan() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(sent(List.of("a"), List.of()).getHeader("Content-Disposition"))
        .isEqualTo("attachment; filename=\"cases-EXERCISE-en-2026-11-22.csv\"");
    LocaleContextHolder.setLocale(Locale.JAPANESE);
    assertThat(sent(List.of("a"), List.of()).getHeader("Content-Disposition")).contains("-ja-");
    assertThat(sent(List.of("a"), List.of()).getContentType()).isEqualTo("text/csv;charset=UTF-8");
  }

  @Test
  void a_day_stands_as_iso_and_by_era() {
    LocaleContextHolder.setLocale(Locale.JAPANESE);
    assertThat(answer.day(LocalDate.of(2019, 5, 1))).containsExactly("2019-05-01", "令和元年5月1日");
    assertThat(answer.day(LocalDate.of(2026, 11, 21))).containsExactly("2026-11-21", "令和8年11月21日");
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(answer.day(LocalDate.of(2026, 11, 21)))
        .containsExactly("2026-11-21", "21 November Reiwa 8");
  }
}
