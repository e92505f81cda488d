package sekisho.ledger.witness;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import sekisho.ledger.AddCheckpoint;
import sekisho.ledger.Checkpoint;
import sekisho.ledger.Hash;
import sekisho.ledger.Malformed;
import sekisho.ledger.Note;
import sekisho.ledger.NoteKey;
import sekisho.ledger.NoteSigner;
import sekisho.ledger.Proofs;

/**
 * Decides whether to vouch for a checkpoint: only for a log that is known and signed it, and only
 * when it begins with all that was vouched for before. The refusals are those of C2SP tlog-witness.
 */
final class Witness {
  private static final int COSIGNED = 200;
  private static final int MALFORMED = 400;
  private static final int NOT_SIGNED = 403;
  private static final int UNKNOWN = 404;
  private static final int OTHER_SIZE = 409;
  private static final int NOT_GROWN = 422;

  private final WitnessMemory memory;
  private final NoteSigner signer;
  private final InstantSource clock;

  /** One after the other: between the look at what was seen and its change nobody steps in. */
  private final ReentrantLock oneAtATime = new ReentrantLock();

  Witness(WitnessMemory memory, NoteSigner signer, InstantSource clock) {
    this.memory = memory;
    this.signer = signer;
    this.clock = clock;
  }

  NoteKey key() {
    return signer.key();
  }

  Answer add(String body) {
    AddCheckpoint request;
    Checkpoint checkpoint;
    try {
      request = AddCheckpoint.parse(body);
      checkpoint = Checkpoint.of(request.checkpoint());
    } catch (Malformed e) {
      return Answer.of(MALFORMED, e.getMessage() + "\n");
    }
    List<NoteKey> known =
        memory.logs().stream().filter(key -> key.name().equals(checkpoint.origin())).toList();
    if (known.isEmpty()) {
      return Answer.of(UNKNOWN, "this log is not known here\n");
    }
    if (!signed(known, request.checkpoint())) {
      return Answer.of(NOT_SIGNED, "not signed by a key of this log that is known here\n");
    }
    if (request.oldSize() > checkpoint.size()) {
      return Answer.of(MALFORMED, "the old size is above the new one\n");
    }
    oneAtATime.lock();
    try {
      return follow(request, checkpoint);
    } finally {
      oneAtATime.unlock();
    }
  }

  private static boolean signed(List<NoteKey> known, Note note) {
    List<NoteKey.Standing> standings = known.stream().map(key -> key.standing(note)).toList();
    return standings.contains(NoteKey.Standing.SIGNED)
        && !standings.contains(NoteKey.Standing.FORGED);
  }

  private Answer follow(AddCheckpoint request, Checkpoint checkpoint) {
    Optional<Checkpoint> last = memory.seen(checkpoint.origin()).map(Checkpoint::of);
    long lastSize = last.map(Checkpoint::size).orElse(0L);
    Hash lastRoot = last.map(Checkpoint::root).orElse(Hash.OF_NOTHING);
    if (checkpoint.size() == lastSize && !checkpoint.root().equals(lastRoot)) {
      memory.keepEvidence(request.checkpoint(), clock.instant());
      return sizeIs(lastSize);
    }
    if (request.oldSize() != lastSize) {
      return sizeIs(lastSize);
    }
    if (!Proofs.consistent(
        lastSize, lastRoot, checkpoint.size(), checkpoint.root(), request.proof())) {
      memory.keepEvidence(request.checkpoint(), clock.instant());
      return Answer.of(NOT_GROWN, "this log did not grow out of the one that was seen last\n");
    }
    memory.remember(checkpoint.origin(), request.checkpoint());
    return Answer.of(COSIGNED, signer.cosign(request.checkpoint(), clock.instant()).line());
  }

  private static Answer sizeIs(long size) {
    return new Answer(OTHER_SIZE, AddCheckpoint.SIZE_TYPE, size + "\n");
  }

  /** For somebody who looks: who this is, and how far it saw each log. */
  Answer introduction() {
    StringBuilder text = new StringBuilder(key().vkey()).append('\n');
    for (NoteKey log : memory.logs()) {
      text.append('\n')
          .append(memory.seen(log.name()).map(Note::text).orElse(log.name() + "\nnot seen yet\n"));
    }
    return Answer.of(COSIGNED, text.toString());
  }
}
