package sekisho.web.proof;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A QR code (ISO/IEC 18004) of a text, error correction M: up to 15 of 100 parts may be lost to a
 * stain or a fold.
 */
public final class Square {
  /** The quiet zone that the standard asks for, in modules. */
  private static final int QUIET = 4;

  private static final int PIXELS_A_MODULE = 6;
  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xFFFFFF;

  private final ByteMatrix modules;

  private Square(ByteMatrix modules) {
    this.modules = modules;
  }

  /** The code of a text in plain letters, of some hundred of them at most. */
  public static Square of(String text) {
    try {
      return new Square(
          Encoder.encode(
                  text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
              .getMatrix());
    } catch (WriterException e) {
      throw new IllegalStateException("Too long for a QR code: " + text.length(), e);
    }
  }

  /** How many modules wide and high it is, with the quiet zone. */
  public int size() {
    return modules.getWidth() + 2 * QUIET;
  }

  /** The dark modules as the path of a drawing, one unit a module. */
  public String path() {
    var path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int from = x;
        while (x < modules.getWidth() && modules.get(x, y) == 1) {
          x++;
        }
        if (x > from) {
          path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
          path.append('h').append(x - from).append("v1h-").append(x - from).append('z');
        }
      }
    }
    return path.toString();
  }

  /** As a picture inside the address itself, for papers, which fetch nothing. */
  public String picture() {
    int side = size() * PIXELS_A_MODULE;
    var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        image.setRGB(x, y, dark(x / PIXELS_A_MODULE, y / PIXELS_A_MODULE) ? BLACK : WHITE);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
  }

  private boolean dark(int x, int y) {
    int column = x - QUIET;
    int row = y - QUIET;
    return column >= 0
        && row >= 0
        && column < modules.getWidth()
        && row < modules.getHeight()
        && modules.get(column, row) == 1;
  }
}
