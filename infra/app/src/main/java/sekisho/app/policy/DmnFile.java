package sekisho.app.policy;

/** The bytes of a policy file; never changed once read. */
final class DmnFile {
  private final byte[] bytes;

  DmnFile(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
