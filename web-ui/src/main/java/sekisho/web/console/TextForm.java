package sekisho.web.console;

/** The new words of an inject. */
record TextForm(String text) {}
