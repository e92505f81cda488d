package sekisho.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is printed can be read again by a telephone. */
class SquareSpec {
  private static final String TEXT =
      """
      SEKISHO EXERCISE v1
      case EX-2026-0001
      record 23
      leaf 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
      log sekisho.example/log\u2014 関所
      size 1234567
      root 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
      """;

  @Test
  void the_picture_says_the_text() throws Exception {
    String picture = Square.of(TEXT).picture();
    byte[] png = Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    var read =
        new QRCodeReader()
            .decode(
                new BinaryBitmap(
                    new HybridBinarizer(
                        new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))));
    assertThat(read.getText()).isEqualTo(TEXT);
  }

  @Test
  void the_drawing_has_the_same_dark_modules_and_a_quiet_zone() {
    Square square = Square.of("a");
    assertThat(square.size()).isEqualTo(21 + 8);
    assertThat(square.path()).startsWith("M4 4h7v1h-7z").doesNotContain("M3 ").endsWith("z");
  }
}
