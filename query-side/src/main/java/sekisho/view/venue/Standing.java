package sekisho.view.venue;

/** The place of each thread. */
final class Standing {
  static final ThreadLocal<Venue> NOW = ThreadLocal.withInitial(Venue.Open::new);

  private Standing() {}
}
