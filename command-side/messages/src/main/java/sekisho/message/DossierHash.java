package sekisho.message;

/**
 * The SHA-256 of the dossier as it was frozen for signature: what is signed is what was shown
 * (I-04).
 */
public record DossierHash(String sha256) {
  public DossierHash {
    Sha256.check("DossierHash", sha256);
  }

  @Override
  public String toString() {
    return sha256;
  }
}
