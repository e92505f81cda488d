package sekisho.app.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import sekisho.web.DocumentRejected;

/** The bytes say what a document is, whatever its name says. */
class DocumentTypesTest {
  private static final String WORD_MAIN =
      "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
  private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

  private final DocumentTypes types = new DocumentTypes();

  private void taken(String fileName, byte[] bytes, String mediaType) {
    assertThat(types.detect(fileName, bytes)).isEqualTo(mediaType);
  }

  private void refused(String fileName, byte[] bytes) {
    assertThatThrownBy(() -> types.detect(fileName, bytes))
        .isInstanceOfSatisfying(
            DocumentRejected.class,
            rejected ->
                assertThat(rejected.reason()).isEqualTo(DocumentRejected.Reason.TYPE_NOT_TAKEN));
  }

  @Test
  void papers_and_pictures_are_taken_for_what_they_are() {
    taken("paper.txt", "%PDF-1.7\n%....".getBytes(UTF_8), "application/pdf");
    taken("picture.pdf", PNG, "image/png");
  }

  @Test
  void text_is_utf8_without_control_characters() {
    taken("誓約書.txt", "最終用途誓約書\r\n".getBytes(UTF_8), "text/plain");
    taken("items.CSV", "a,b\n".getBytes(UTF_8), "text/csv");
    refused("shift-jis.txt", HexFormat.of().parseHex("8dc58f4995d48b70"));
    refused("bell.txt", "a\u0007b".getBytes(UTF_8));
  }

  @Test
  void what_a_browser_or_a_machine_would_run_is_not_taken_under_any_name() {
    refused("report.txt", "<!DOCTYPE html><html><script>1</script></html>".getBytes(UTF_8));
    refused(
        "picture.png",
        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8));
    refused("paper.pdf", "MZ\u0090\u0000\u0003".getBytes(UTF_8));
    refused("paper.txt", "#!/bin/sh\nrm -r x\n".getBytes(UTF_8));
  }

  @Test
  void an_office_paper_is_taken_and_one_with_macros_is_not() {
    String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    taken("paper.docx", zip("[Content_Types].xml", WORD_MAIN), word);
    refused("paper.docx", zip("[Content_Types].xml", WORD_MAIN, "word/vbaProject.bin", "macro"));
    refused("paper.docx", zip("readme.txt", "any other zip file"));
  }

  @Test
  void a_damaged_container_is_not_taken() {
    byte[] whole = zip("[Content_Types].xml", WORD_MAIN);
    refused("paper.docx", Arrays.copyOf(whole, whole.length / 2));
  }

  private static byte[] zip(String... namesAndContents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
