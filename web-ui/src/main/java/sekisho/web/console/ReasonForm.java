package sekisho.web.console;

/** Why the trainer does something. */
record ReasonForm(String reason) {}
