package sekisho.web.review;

import org.jspecify.annotations.Nullable;
import sekisho.web.part.Chip;

/**
 * One thing that has to stand before a case is escalated or confirmed (I-06).
 *
 * @param note what is missing, in words; absent when nothing is
 * @param address where it is done
 */
record Requirement(String words, Chip chip, @Nullable String note, String address) {}
