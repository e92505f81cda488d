package sekisho.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * A table to open in a spreadsheet: UTF-8 with a byte order mark, quoted as RFC 4180 says, the
 * first line its header. Its name carries the language and that it is an exercise.
 */
@Component
public class CsvAnswer {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FORMULA = "=+-@\t\r";

  private final Times times;
  private final HouseClock clock;

  CsvAnswer(Times times, HouseClock clock) {
    this.times = times;
    this.clock = clock;
  }

  /**
   * Sends the table.
   *
   * @param name what it holds, in plain letters, such as {@code cases}
   * @param rows one value a column; sent as they come
   */
  public void send(
      HttpServletResponse response, String name, List<String> header, Stream<List<String>> rows) {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(name) + "\"");
    try (Writer out =
            new BufferedWriter(
                new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        CSVPrinter csv = new CSVPrinter(start(out), CSVFormat.RFC4180)) {
      csv.printRecord(header);
      rows.forEach(row -> print(csv, row));
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + name + " could not be sent", e);
    }
  }

  /** A day in two columns: as machines read it, and by era as officials do. */
  public List<String> day(LocalDate day) {
    return List.of(day.toString(), times.era(day));
  }

  private String fileName(String name) {
    return "%s-EXERCISE-%s-%s.csv"
        .formatted(
            name,
            LocaleContextHolder.getLocale().getLanguage(),
            Times.dayOf(clock.instant()).toString());
  }

  private static Writer start(Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    return out;
  }

  private static void print(CSVPrinter csv, List<String> row) {
    try {
      csv.printRecord(row.stream().map(CsvAnswer::plain).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A spreadsheet takes what begins like this for a formula; an apostrophe keeps it a text. */
  private static String plain(String value) {
    return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
