package sekisho.web.console;

/** To which exercise time the clock shall be set forward. */
record JumpForm(String until) {}
