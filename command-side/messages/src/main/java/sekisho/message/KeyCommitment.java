package sekisho.message;

/**
 * What the key of a person is held against once it is destroyed: it tells nothing of the key, and
 * no other key can pass for it. 64 hexadecimal digits.
 */
public record KeyCommitment(String sha256) {
  public KeyCommitment {
    Sha256.check("KeyCommitment", sha256);
  }

  @Override
  public String toString() {
    return sha256;
  }
}
