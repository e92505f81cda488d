package sekisho.message;

import java.util.regex.Pattern;

/**
 * A list of listed parties by its short name, such as un-sc for the consolidated list of the
 * Security Council. It stands in addresses and in the name of the list's stream.
 */
public record PartyListId(String value) {
  private static final Pattern SHORT_NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST = 30;

  /** The United Nations Security Council Consolidated List. */
  public static final PartyListId UN_SC = new PartyListId("un-sc");

  public PartyListId {
    if (value.length() > LONGEST || !SHORT_NAME.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "A list has a short name of small letters, digits and hyphens, not: " + value);
    }
  }

  /** The id of the stream of the list, beside the other reference streams. */
  public String stream() {
    return "party-list-" + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
