package sekisho.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * A table as a workbook (Office Open XML): one sheet, its first row the header, ready to print. Its
 * name and every printed sheet carry that it is an exercise.
 */
@Component
public class SheetAnswer {
  private static final String MARK = "模擬審査 MOCK REVIEW / EXERCISE";

  private final HouseClock clock;

  SheetAnswer(HouseClock clock) {
    this.clock = clock;
  }

  /**
   * A column.
   *
   * @param width in letters
   */
  public record Column(String heading, int width) {}

  /**
   * Sends the table.
   *
   * @param name what it holds, in plain letters, such as {@code msel}
   * @param rows one value a column; a number stays a number, all else is text and never a formula
   */
  public void send(
      HttpServletResponse response,
      String name,
      String title,
      List<Column> columns,
      Stream<List<Object>> rows) {
    response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(name) + "\"");
    try (OutputStream out = response.getOutputStream();
        Workbook book = new Workbook(out, "Sekisho", "1.0")) {
      Worksheet sheet = book.newWorksheet(title);
      header(sheet, columns);
      int at = 1;
      for (Iterator<List<Object>> each = rows.iterator(); each.hasNext(); at++) {
        row(sheet, at, each.next());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The workbook " + name + " could not be sent", e);
    }
  }

  private static void header(Worksheet sheet, List<Column> columns) {
    for (int column = 0; column < columns.size(); column++) {
      sheet.value(0, column, columns.get(column).heading());
      sheet.width(column, columns.get(column).width());
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().wrapText(true).set();
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    sheet.pageOrientation("landscape");
    sheet.header(MARK, Position.CENTER);
  }

  private static void row(Worksheet sheet, int row, List<Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof Number number) {
        sheet.value(row, column, number);
      } else {
        sheet.value(row, column, String.valueOf(cells.get(column)));
      }
    }
    sheet
        .range(row, 0, row, cells.size() - 1)
        .style()
        .wrapText(true)
        .verticalAlignment("top")
        .set();
  }

  private String fileName(String name) {
    return "%s-EXERCISE-%s-%s.xlsx"
        .formatted(
            name,
            LocaleContextHolder.getLocale().getLanguage(),
            Times.dayOf(clock.instant()).toString());
  }
}
