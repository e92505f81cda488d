package sekisho.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VendoredFilesTest {
  @Test
  void a_file_from_elsewhere_is_the_one_that_was_recorded() throws Exception {
    byte[] tokens = ContrastTest.read("tokens.css").getBytes(StandardCharsets.UTF_8);
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(tokens));
    assertThat(ContrastTest.read("VENDOR.md")).contains(sum);
  }

  @Test
  void nothing_is_fetched_from_elsewhere_and_the_script_is_small() throws Exception {
    for (String asset : new String[] {"app.css", "app.js", "tokens.css"}) {
      assertThat(Pattern.compile("https?:|url\\(|@import").matcher(ContrastTest.read(asset)).find())
          .as(asset)
          .isFalse();
    }
    assertThat(ContrastTest.read("app.js")).hasSizeLessThan(5_000);
    assertThat(ContrastTest.read("app.js")).doesNotContain("innerHTML", "eval(");
  }
}
