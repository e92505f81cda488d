package sekisho.view.casefile;

import java.time.Instant;
import java.util.Optional;
import sekisho.message.CommandId;

/**
 * How a record is kept, around what it says.
 *
 * @param eventId identity of the record
 * @param command the command that caused it
 * @param simulated written from a role-play account
 * @param exerciseId the exercise it belongs to, if there is one
 * @param exerciseTime the time on the clock of that exercise
 * @param type its stored name
 * @param revision the revision of its stored form
 * @param keyId the key that signed it
 * @param signature what verifying the stored bytes says
 */
public record RecordEnvelope(
    String eventId,
    CommandId command,
    boolean simulated,
    Optional<String> exerciseId,
    Optional<Instant> exerciseTime,
    String type,
    String revision,
    String keyId,
    RecordSignature signature) {}
