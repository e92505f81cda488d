package sekisho.message;

import java.util.List;

/** The terms of an undertaking (policy 4.2): use under the UN Charter, purpose, no retransfer. */
public record UndertakingText(
    Instrument instrument,
    TextRef article,
    List<Country> parties,
    TextRef charterUseClause,
    TextRef purposeClause,
    TextRef noRetransferClause,
    TextRef scope) {
  public UndertakingText {
    parties = List.copyOf(parties);
  }
}
