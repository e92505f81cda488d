package sekisho.decision.register;

import sekisho.message.SourceKey;

/** The source book's list of sources: a fact may cite only what stands in it. */
@FunctionalInterface
public interface SourceList {
  boolean has(SourceKey key);
}
