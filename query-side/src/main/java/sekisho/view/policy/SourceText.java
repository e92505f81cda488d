package sekisho.view.policy;

import sekisho.message.SourceGrade;

/** A source: its key, its grade, and where it is to be found. */
public record SourceText(String key, SourceGrade grade, String reference) {}
