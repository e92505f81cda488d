package sekisho.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A page as the browser prints it: the text of each sheet of paper. */
final class Paper {
  private Paper() {}

  static List<String> sheets(Page page) {
    try (var print = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
      List<String> sheets = new ArrayList<>();
      for (int n = 1; n <= print.getNumberOfPages(); n++) {
        var text = new PDFTextStripper();
        text.setStartPage(n);
        text.setEndPage(n);
        sheets.add(text.getText(print));
      }
      return sheets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
