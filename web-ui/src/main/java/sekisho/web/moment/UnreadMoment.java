package sekisho.web.moment;

/** What was typed is no day and no time. */
class UnreadMoment extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String typed;

  UnreadMoment(String typed) {
    super("No moment: " + typed);
    this.typed = typed;
  }

  String typed() {
    return typed;
  }
}
