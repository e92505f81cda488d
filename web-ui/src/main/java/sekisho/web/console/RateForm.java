package sekisho.web.console;

/** How fast the clock shall run. */
record RateForm(String rate) {}
