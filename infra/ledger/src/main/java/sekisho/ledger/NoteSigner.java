package sekisho.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** The private half of a key that signs notes: that of a log, or that of a witness. */
public final class NoteSigner {
  private static final int TIME_BYTES = 8;

  private final EventKey secret;
  private final NoteKey key;

  private NoteSigner(EventKey secret, NoteKey key) {
    this.secret = secret;
    this.key = key;
  }

  /**
   * @param origin the name of the log, which is the first line of its checkpoints
   */
  public static NoteSigner ofLog(String origin, EventKey secret) {
    return new NoteSigner(secret, NoteKey.of(origin, NoteKey.Kind.LOG, secret.publicKey()));
  }

  public static NoteSigner ofWitness(String name, EventKey secret) {
    return new NoteSigner(secret, NoteKey.of(name, NoteKey.Kind.WITNESS, secret.publicKey()));
  }

  /** What others check its signatures with. */
  public NoteKey key() {
    return key;
  }

  /** A log signs its checkpoint. */
  public Note sign(Checkpoint checkpoint) {
    return sign(checkpoint.text());
  }

  Note sign(String text) {
    if (key.kind() != NoteKey.Kind.LOG) {
      throw new IllegalStateException("A witness only cosigns: " + key.name());
    }
    byte[] signature = secret.sign(text.getBytes(StandardCharsets.UTF_8));
    return new Note(text, List.of(NoteSignature.of(key, signature)));
  }

  /** A witness says that it has seen this note now; the caller has checked what it has to check. */
  public NoteSignature cosign(Note note, Instant now) {
    if (key.kind() != NoteKey.Kind.WITNESS) {
      throw new IllegalStateException("A log does not cosign: " + key.name());
    }
    long time = now.getEpochSecond();
    byte[] signature = secret.sign(NoteKey.cosigned(note, time));
    return NoteSignature.of(
        key,
        ByteBuffer.allocate(TIME_BYTES + signature.length).putLong(time).put(signature).array());
  }
}
