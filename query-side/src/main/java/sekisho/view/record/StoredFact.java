package sekisho.view.record;

/**
 * Any fact in its stored form: the bytes that were signed, nothing interpreted.
 *
 * @param payload what happened, as stored
 * @param envelope who, when and why, as stored
 * @param entry the signed ledger entry, in Base64
 */
public record StoredFact(
    String type, String revision, String payload, String envelope, String entry) {}
