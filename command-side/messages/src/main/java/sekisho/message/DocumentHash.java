package sekisho.message;

/** An uploaded document, addressed by the SHA-256 of its bytes. */
public record DocumentHash(String sha256) {
  public DocumentHash {
    Sha256.check("DocumentHash", sha256);
  }

  @Override
  public String toString() {
    return sha256;
  }
}
