package sekisho.web.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;

/** Exports of the whole log, made in the background on this node and kept until newer ones come. */
public interface LogExports {
  /** Begins an export up to the newest checkpoint, unless one is being made or is there already. */
  void begin();

  State now();

  /** The file of an export that is there. */
  Optional<Resource> file(String name);

  /** The verifier as one runnable file. */
  Resource verifier();

  /**
   * How it stands.
   *
   * @param inLog how many facts a new export would hold; 0 before the first checkpoint
   * @param running what is being made
   * @param failed whether the last one could not be finished
   * @param ready what can be taken away, newest first
   */
  record State(long inLog, Optional<Running> running, boolean failed, List<Ready> ready) {
    public State {
      ready = List.copyOf(ready);
    }
  }

  /** An export that is being made: how many of its facts are written. */
  record Running(long size, long written) {}

  /**
   * An export that can be taken away.
   *
   * @param name of the file
   * @param size how many facts it holds
   * @param root the root of the log at that size, in base64
   * @param at when its checkpoint was signed
   * @param bytes how long the file is
   * @param sha256 of the file, in hexadecimal
   */
  record Ready(String name, long size, String root, Instant at, long bytes, String sha256) {}
}
