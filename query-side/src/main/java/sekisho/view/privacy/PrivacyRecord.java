package sekisho.view.privacy;

import sekisho.message.Acting;
import sekisho.message.PrivacyEvent;

/** One record in the stream of somebody's personal data. */
public record PrivacyRecord(long record, PrivacyEvent event, Acting by) {}
