package sekisho.ledger.stranger;

import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import dev.sigstore.rekor.client.Checkpoints;
import dev.sigstore.rekor.client.RekorParseException;
import java.util.Base64;
import java.util.List;
import sekisho.ledger.Hash;
import sekisho.ledger.TlogProof;

/**
 * The Java client of sigstore, which checks records of Rekor, a public log of signatures. It reads
 * checkpoints and checks proofs of inclusion; it knows nothing of tiles and consistency.
 */
public final class Sigstore {
  private Sigstore() {}

  /** Whether sigstore reads this checkpoint and finds the entry in the tree that it speaks of. */
  public static boolean accepts(TlogProof proof, byte[] entry) {
    try {
      var head = Checkpoints.from(proof.checkpoint().written());
      List<byte[]> path = proof.proof().stream().map(Hash::bytes).toList();
      InclusionProofVerifier.verify(
          Hash.ofLeaf(entry).bytes(),
          proof.index(),
          head.getSize(),
          path,
          Base64.getDecoder().decode(head.getBase64Hash()));
      return true;
    } catch (RekorParseException | InclusionProofVerificationException e) {
      return false;
    }
  }
}
