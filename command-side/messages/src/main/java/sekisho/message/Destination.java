package sekisho.message;

import java.util.List;
import java.util.Optional;

/** Where the items go, who uses them there, and for what. Names and words are kept as texts. */
public record Destination(
    Country country,
    TextRef endUser,
    RecipientType recipientType,
    List<TextRef> consignees,
    TextRef statedUse,
    Optional<TextRef> site) {
  public Destination {
    consignees = List.copyOf(consignees);
  }
}
