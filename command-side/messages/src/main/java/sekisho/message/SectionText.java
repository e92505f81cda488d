package sekisho.message;

/** What a section of an after-action report says. */
public record SectionText(ReportSection section, TextRef text) {}
