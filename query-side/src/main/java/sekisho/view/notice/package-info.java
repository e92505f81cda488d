/** What facts on record did to cases, and who is told of it (I-02, I-17, I-18). */
@NullMarked
package sekisho.view.notice;

import org.jspecify.annotations.NullMarked;
