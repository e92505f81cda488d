package sekisho.message;

/** A part of a request that a complete submission needs (process 7.5, Draft to Submitted). */
public enum RequestPart {
  ITEMS,
  DESTINATION,
  BASIS,
  END_USE_CERTIFICATE,
  DECLARATION
}
