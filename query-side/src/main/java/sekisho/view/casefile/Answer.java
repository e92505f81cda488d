package sekisho.view.casefile;

import sekisho.message.TextRef;

/** The answer of a second ministry to a finding: it concurs, or it does not, with its reason. */
public record Answer(boolean concurs, TextRef reason, Entry entry) {}
