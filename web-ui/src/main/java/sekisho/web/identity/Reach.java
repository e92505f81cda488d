package sekisho.web.identity;

/** What the acting seat can reach: asks the same table that guards the requests. */
public interface Reach {
  /** Whether the person of this request, in the acting seat, may open this address. */
  boolean mayOpen(String address);

  /**
   * Whether the person of this request, in the acting seat, may send this method to this address.
   */
  boolean may(String method, String address);
}
