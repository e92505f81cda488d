package sekisho.view.policy;

import java.util.List;
import java.util.Optional;

/** The source book's list of sources: what a key such as O17 in a citation stands for. */
public interface Sources {
  /** All sources, official ones first. */
  List<SourceText> all();

  /** The source of this key. */
  Optional<SourceText> key(String key);
}
