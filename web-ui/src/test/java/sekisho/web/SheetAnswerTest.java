package sekisho.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletResponse;

/** A workbook holds what the table holds: numbers as numbers, all else as text, never a formula. */
class SheetAnswerTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T15:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path dir;

  private MockHttpServletResponse sent(Object... row) {
    var response = new MockHttpServletResponse();
    new SheetAnswer(CLOCK::instant)
        .send(
            response,
            "msel-x",
            "状況付与計画",
            List.of(new SheetAnswer.Column("番号", 6), new SheetAnswer.Column("本文", 60)),
            Stream.of(List.of(row)));
    return response;
  }

  /** The parts of a workbook by name. */
  private Map<String, String> parts(MockHttpServletResponse response) throws IOException {
    Path file = Files.write(dir.resolve("table.xlsx"), response.getContentAsByteArray());
    Map<String, String> parts = new TreeMap<>();
    try (var zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : zip.stream().toList()) {
        parts.put(
            part.getName(),
            Parser.unescapeEntities(
                new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8), true));
      }
    }
    return parts;
  }

  @AfterEach
  void forget() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void a_number_is_a_number_and_the_first_row_says_what_the_columns_are() throws IOException {
    Map<String, String> parts = parts(sent(7, "国境で戦闘"));
    assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>7</v>");
    assertThat(String.join("", parts.values())).contains("番号", "本文", "国境で戦闘", "状況付与計画");
  }

  @Test
  void what_looks_like_a_formula_is_text() throws IOException {
    String all = String.join("", parts(sent(1, "=1+1")).values());
    assertThat(all).contains("=1+1").doesNotContain("<f>");
  }

  @Test
  void its_name_and_its_printed_sheets_say_that_it_is_an_exercise() throws IOException {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    MockHttpServletResponse response = sent(1, "x");
    assertThat(response.getHeader("Content-Disposition"))
        .isEqualTo("attachment; filename=\"msel-x-EXERCISE-en-2026-11-22.xlsx\"");
    assertThat(parts(response).get("xl/worksheets/sheet1.xml")).contains("模擬審査 MOCK REVIEW");
  }
}
