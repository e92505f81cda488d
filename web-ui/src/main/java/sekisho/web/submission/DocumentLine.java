package sekisho.web.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document of a case in words.
 *
 * @param address where it is downloaded
 * @param sha256 its hash, which is also what a signature later refers to
 * @param removal where it is taken out of a draft, while that is possible
 */
record DocumentLine(
    String address,
    String name,
    String kind,
    String mediaType,
    String size,
    String sha256,
    String who,
    Instant at,
    @Nullable String removal) {}
