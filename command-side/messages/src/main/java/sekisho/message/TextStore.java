package sekisho.message;

import java.util.Optional;

/**
 * Where free text lives, outside the events, so that it can be erased without touching the record.
 *
 * <p>Keeping the same text for the same command twice gives the same reference.
 */
public interface TextStore {
  TextRef keep(CommandId command, String text);

  Optional<String> read(TextRef ref);
}
