package sekisho.app.keys;

/** A key is not where it must be. */
final class KeyMissing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String setting;
  private final String file;

  KeyMissing(String setting, String file) {
    super("No key for " + setting + ": " + file);
    this.setting = setting;
    this.file = file;
  }

  String setting() {
    return setting;
  }

  String file() {
    return file;
  }
}
