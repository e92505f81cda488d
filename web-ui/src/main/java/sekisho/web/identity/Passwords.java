package sekisho.web.identity;

/**
 * What a password has to be: long; nothing else is asked. Practice passwords are not meant to be
 * secret.
 */
public final class Passwords {
  /** In characters. */
  public static final int SHORTEST = 15;

  /** In characters; a longer one would only cost time. */
  public static final int LONGEST = 128;

  private Passwords() {}
}
