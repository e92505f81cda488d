package sekisho.message;

/** By what way an inject reaches a place. */
public enum Channel {
  NEWS,
  INTELLIGENCE,
  MAIL,
  PHONE,
  DIET_QUESTION,
  LETTER
}
