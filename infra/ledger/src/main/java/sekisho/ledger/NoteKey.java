package sekisho.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;

/**
 * The public half of a key that signs notes, with its name: what an outsider has to know to check a
 * log or a witness. Written as a vkey: {@code name+id+key}.
 */
public final class NoteKey {
  /** What a key does. */
  public enum Kind {
    /** Signs notes as they are: a log's checkpoints. */
    LOG((byte) 1),
    /** Says that it saw a checkpoint, at what time, and that nothing before it was changed. */
    WITNESS((byte) 4);

    private final byte type;

    Kind(byte type) {
      this.type = type;
    }
  }

  /** What a note says of this key. */
  public enum Standing {
    SIGNED,
    NOT_SIGNED,
    /** A signature in this key's name is not by this key: the note is not to be trusted at all. */
    FORGED
  }

  private static final int KEY_BYTES = 32;
  private static final int TIME_BYTES = 8;

  private final String name;
  private final Kind kind;
  private final byte[] raw;
  private final String id;

  private NoteKey(String name, Kind kind, byte[] raw) {
    if (!isName(name)) {
      throw new Malformed("no name of a key: " + name);
    }
    this.name = name;
    this.kind = kind;
    this.raw = raw;
    this.id = idOf(name, typed());
  }

  public static NoteKey of(String name, Kind kind, PublicKey key) {
    return new NoteKey(name, kind, Ed25519.verifying(key).getEncoded());
  }

  /**
   * @throws Malformed when this is no vkey for Ed25519 notes or cosignatures
   */
  public static NoteKey parse(String vkey) {
    String[] parts = vkey.split("\\+", 3);
    if (parts.length != 3) {
      throw new Malformed("a vkey is name+id+key: " + vkey);
    }
    byte[] typed = Malformed.base64(parts[2]);
    if (typed.length != 1 + KEY_BYTES) {
      throw new Malformed("no Ed25519 key: " + vkey);
    }
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(k -> k.type == typed[0])
            .findFirst()
            .orElseThrow(() -> new Malformed("a key of a kind that is not known: " + vkey));
    NoteKey key = new NoteKey(parts[0], kind, Arrays.copyOfRange(typed, 1, typed.length));
    if (!key.id.equals(parts[1])) {
      throw new Malformed("the id of this key is " + key.id + ": " + vkey);
    }
    return key;
  }

  static boolean isName(String name) {
    return !name.isEmpty()
        && name.codePoints()
            .noneMatch(
                c ->
                    c == '+'
                        || Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c));
  }

  public String name() {
    return name;
  }

  public Kind kind() {
    return kind;
  }

  /** Its short id, 8 hexadecimal digits. */
  public String id() {
    return id;
  }

  /** As it is written for others. */
  public String vkey() {
    return name + "+" + id + "+" + LedgerEntry.base64(typed());
  }

  /** Whether both are the same key, under whatever names. */
  boolean sameKey(NoteKey other) {
    return Arrays.equals(raw, other.raw);
  }

  /** Whether this key signed this note. */
  public Standing standing(Note note) {
    List<NoteSignature> mine = mine(note);
    if (mine.isEmpty()) {
      return Standing.NOT_SIGNED;
    }
    return mine.stream().allMatch(s -> verified(note, s.signature()))
        ? Standing.SIGNED
        : Standing.FORGED;
  }

  /** When this witness says that it saw the checkpoint; empty where it did not sign. */
  public Optional<Instant> witnessedAt(Note note) {
    if (kind != Kind.WITNESS || standing(note) != Standing.SIGNED) {
      return Optional.empty();
    }
    return mine(note).stream()
        .map(s -> Instant.ofEpochSecond(ByteBuffer.wrap(s.signature()).getLong()))
        .findFirst();
  }

  private List<NoteSignature> mine(Note note) {
    return note.signatures().stream()
        .filter(s -> s.name().equals(name) && s.keyId().equals(id))
        .toList();
  }

  private boolean verified(Note note, byte[] signature) {
    Ed25519PublicKeyParameters key = new Ed25519PublicKeyParameters(raw);
    return switch (kind) {
      case LOG -> Ed25519.verify(key, note.text().getBytes(StandardCharsets.UTF_8), signature);
      case WITNESS -> {
        if (signature.length <= TIME_BYTES) {
          yield false;
        }
        long time = ByteBuffer.wrap(signature).getLong();
        byte[] rest = Arrays.copyOfRange(signature, TIME_BYTES, signature.length);
        yield time >= 0 && Ed25519.verify(key, cosigned(note, time), rest);
      }
    };
  }

  /** What a witness signs (C2SP tlog-cosignature, cosignature/v1). */
  static byte[] cosigned(Note note, long epochSecond) {
    return ("cosignature/v1\ntime " + epochSecond + "\n" + note.text())
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] typed() {
    byte[] typed = new byte[1 + raw.length];
    typed[0] = kind.type;
    System.arraycopy(raw, 0, typed, 1, raw.length);
    return typed;
  }

  private static String idOf(String name, byte[] typed) {
    byte[] head = (name + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(head, head.length + typed.length);
    System.arraycopy(typed, 0, all, head.length, typed.length);
    return HexFormat.of().formatHex(LedgerEntry.sha256(all), 0, 4);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoteKey key && vkey().equals(key.vkey());
  }

  @Override
  public int hashCode() {
    return vkey().hashCode();
  }

  @Override
  public String toString() {
    return vkey();
  }
}
