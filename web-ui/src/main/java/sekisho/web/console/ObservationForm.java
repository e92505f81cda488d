package sekisho.web.console;

/** What was seen, and at which record. */
record ObservationForm(String record, String text) {}
