package sekisho.view.inbox;

import sekisho.message.Bilingual;
import sekisho.message.TextRef;

/** Words of an inject: of its scenario in both languages, or as a trainer wrote them. */
public sealed interface Said {
  /** Of the scenario. */
  record Scripted(Bilingual text) implements Said {}

  /** As a trainer wrote it during play. */
  record Written(TextRef text) implements Said {}
}
