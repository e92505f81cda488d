package sekisho.app.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import sekisho.web.casefile.PaperPress;

/**
 * Sets papers in BIZ UDPGothic as PDF/A-3u (ISO 19005-3): every font is inside, every letter can be
 * read by a machine, nothing is fetched from anywhere but the files of the product.
 */
@Component
class PdfPaper implements PaperPress {
  private static final String FAMILY = "BIZ UDPGothic";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final String STYLES = "static/assets/paper.css";

  @Override
  public byte[] pdf(String xhtml) {
    var out = new ByteArrayOutputStream();
    var paper = new PdfRendererBuilder();
    paper.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
    paper.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    font(paper, "fonts/BIZUDPGothic_400Regular.ttf", REGULAR);
    font(paper, "fonts/BIZUDPGothic_700Bold.ttf", BOLD);
    paper.useHttpStreamImplementation(_ -> new Styles());
    paper.withProducer("Sekisho");
    paper.withHtmlContent(xhtml, "https://paper.invalid/");
    paper.toStream(out);
    try {
      paper.run();
    } catch (IOException e) {
      throw new UncheckedIOException("The paper could not be set", e);
    }
    return out.toByteArray();
  }

  private static void font(PdfRendererBuilder paper, String file, int weight) {
    paper.useFont(() -> open(file), FAMILY, weight, FontStyle.NORMAL, true);
  }

  private static InputStream open(String file) {
    try {
      return new ClassPathResource(file).getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is not among the files of the product", e);
    }
  }

  /** Whatever a page links to, it is answered with the style sheet of papers. */
  private record Styles() implements FSStream {
    @Override
    public InputStream getStream() {
      return open(STYLES);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(open(STYLES), StandardCharsets.UTF_8);
    }
  }
}
