package sekisho.message;

/**
 * Free text kept in the document store; events hold only this reference, so that the text can be
 * erased.
 */
public record TextRef(String sha256) {
  public TextRef {
    Sha256.check("TextRef", sha256);
  }

  @Override
  public String toString() {
    return sha256;
  }
}
