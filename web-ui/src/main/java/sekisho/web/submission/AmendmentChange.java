package sekisho.web.submission;

import sekisho.web.part.Chip;
import sekisho.web.submission.RequestView.Written;

/**
 * One difference that an amendment makes.
 *
 * @param what which field, in words
 * @param chip whether it is material (I-20)
 */
record AmendmentChange(String what, Written before, Written after, Chip chip) {}
