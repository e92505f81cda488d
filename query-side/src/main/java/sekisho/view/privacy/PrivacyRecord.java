package sekisho.view.privacy;

import java.util.List;
import java.util.Optional;
import sekisho.message.Acting;
import sekisho.message.KeyCommitment;
import sekisho.message.PrivacyEvent;
import sekisho.message.PrivacyEvent.ErasureProposed;
import sekisho.message.PrivacyEvent.ErasureWithdrawn;
import sekisho.message.PrivacyEvent.LegalHoldLifted;
import sekisho.message.PrivacyEvent.LegalHoldPlaced;
import sekisho.message.PrivacyEvent.PersonErased;
import sekisho.message.TextRef;

/**
 * One record in the stream of somebody's personal data.
 *
 * @param ground of a hold or of a proposal
 * @param keys what was destroyed; empty for everything but an erasure
 */
public record PrivacyRecord(
    long record,
    Kind kind,
    Optional<Enum<?>> ground,
    Optional<TextRef> reason,
    List<KeyCommitment> keys,
    Acting by) {
  /** What happened. */
  public enum Kind {
    HELD,
    LIFTED,
    PROPOSED,
    WITHDRAWN,
    ERASED
  }

  public PrivacyRecord {
    keys = List.copyOf(keys);
  }

  /** The fact as a page shows it. */
  public static PrivacyRecord of(long record, PrivacyEvent event, Acting by) {
    return switch (event) {
      case LegalHoldPlaced e -> said(record, Kind.HELD, Optional.of(e.ground()), e.reason(), by);
      case LegalHoldLifted e -> said(record, Kind.LIFTED, Optional.empty(), e.reason(), by);
      case ErasureProposed e ->
          said(record, Kind.PROPOSED, Optional.of(e.ground()), e.reason(), by);
      case ErasureWithdrawn e -> said(record, Kind.WITHDRAWN, Optional.empty(), e.reason(), by);
      case PersonErased e ->
          new PrivacyRecord(record, Kind.ERASED, Optional.empty(), Optional.empty(), e.keys(), by);
    };
  }

  private static PrivacyRecord said(
      long record, Kind kind, Optional<Enum<?>> ground, TextRef reason, Acting by) {
    return new PrivacyRecord(record, kind, ground, Optional.of(reason), List.of(), by);
  }
}
