package sekisho.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import sekisho.message.ActedFirst;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.Ground;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.message.TextRef;
import sekisho.message.TextStore;

/** Who sits here, before which case, and what was sent. */
public final class Desk implements Dispatch {
  public CaseStory story = new CaseStory();
  public Seat seat = Seat.METI_LO;
  public BiPredicate<Seat, String> may = (_, _) -> true;
  public @Nullable Ground refuse;
  public @Nullable Refused refusal;
  public @Nullable ActedFirst rival;
  public final List<Command> sent = new ArrayList<>();

  @Override
  public void send(Command command) {
    if (rival != null) {
      throw rival;
    }
    if (refusal != null) {
      throw refusal;
    }
    if (refuse != null) {
      throw new Refused(refuse);
    }
    sent.add(command);
  }

  @Override
  public void send(CommandId id, Command command) {
    send(command);
  }

  /** Texts in memory. */
  public static final class Memory implements TextStore {
    private final Map<TextRef, String> texts = new ConcurrentHashMap<>();

    @Override
    public TextRef keep(CommandId command, String text) {
      return keep(text);
    }

    public TextRef keep(String text) {
      try {
        var hash = MessageDigest.getInstance("SHA-256");
        var ref =
            new TextRef(
                HexFormat.of().formatHex(hash.digest(text.getBytes(StandardCharsets.UTF_8))));
        texts.put(ref, text);
        return ref;
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void letBeFound(TextRef ref) {
      // The lists of these tests are written by hand.
    }

    @Override
    public Optional<String> read(TextRef ref) {
      return Optional.ofNullable(texts.get(ref));
    }
  }
}
