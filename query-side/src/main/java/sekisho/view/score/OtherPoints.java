package sekisho.view.score;

import java.time.Instant;
import sekisho.message.PersonId;
import sekisho.message.TextRef;

/** Points that count in the place of those that were found. */
public record OtherPoints(int points, TextRef reason, PersonId by, Instant at) {}
