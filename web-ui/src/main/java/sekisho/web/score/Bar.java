package sekisho.web.score;

/**
 * A bar of a picture.
 *
 * @param width in units of the picture
 * @param y of its upper edge
 * @param strong whether it is the one that matters most
 */
record Bar(String label, String value, int width, int y, boolean strong) {
  /** The height of a row of the picture. */
  static final int ROW = 30;

  /** The width of a whole. */
  static final int WHOLE = 400;

  public int text() {
    return y + 15;
  }

  public int after() {
    return width + 8;
  }
}
