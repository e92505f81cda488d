package sekisho.app.keys;

import java.util.Arrays;
import java.util.UUID;

/** Keys of persons for tests, always the same. */
public final class Keyring {
  private Keyring() {}

  public static PersonKey madeUp(int number) {
    byte[] secret = new byte[32];
    Arrays.fill(secret, (byte) number);
    return new PersonKey(new UUID(0, number), secret);
  }
}
