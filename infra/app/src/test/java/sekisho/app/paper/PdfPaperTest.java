package sekisho.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * A paper is PDF/A as veraPDF checks it, says on every page that it is an exercise, and is read.
 */
class PdfPaperTest {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="ja"><head><title>案件の経緯</title>
      <link rel="stylesheet" href="/assets/paper.css"/></head>
      <body><div class="mark"><p><b>模擬審査 EXERCISE</b></p></div>
      <h1>案件の経緯</h1>TEXT</body></html>
      """;
  private static final String LONG =
      "<p>警戒管制レーダーの移転。髙橋と山﨑が署名した。<b>条件</b> SATŌ Kenichi – “quoted” → 1,000</p>".repeat(120);

  private final byte[] paper = new PdfPaper().pdf(PAGE.replace("TEXT", LONG));

  @Test
  void the_paper_conforms_to_pdf_a() throws Exception {
    assertThat(failures(paper)).isEmpty();
  }

  @Test
  void a_file_that_is_no_pdf_a_is_found_out() throws Exception {
    try (PDDocument plain = new PDDocument()) {
      var out = new java.io.ByteArrayOutputStream();
      plain.addPage(new org.apache.pdfbox.pdmodel.PDPage());
      plain.save(out);
      assertThat(failures(out.toByteArray())).isNotEmpty();
    }
  }

  private static List<String> failures(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_U);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_U, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
          .distinct()
          .toList();
    }
  }

  @Test
  void japanese_text_can_be_taken_out_of_it() throws IOException {
    try (PDDocument read = Loader.loadPDF(paper)) {
      String text = new PDFTextStripper().getText(read);
      assertThat(text).contains("警戒管制レーダーの移転").contains("髙橋と山﨑").contains("SATŌ Kenichi");
    }
  }

  @Test
  void every_page_says_that_it_is_an_exercise_and_which_page_it_is() throws IOException {
    try (PDDocument read = Loader.loadPDF(paper)) {
      int pages = read.getNumberOfPages();
      assertThat(pages).isGreaterThan(2);
      for (int page = 1; page <= pages; page++) {
        var one = new PDFTextStripper();
        one.setStartPage(page);
        one.setEndPage(page);
        assertThat(one.getText(read)).contains("模擬審査 EXERCISE").contains(page + " / " + pages);
      }
    }
  }

  @Test
  void it_has_a_title_and_a_language() throws IOException {
    try (PDDocument read = Loader.loadPDF(paper)) {
      assertThat(read.getDocumentInformation().getTitle()).isEqualTo("案件の経緯");
      assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("ja");
    }
  }
}
