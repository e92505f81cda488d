/** Pages on personal data: what is kept of whom, legal holds, erasure by two persons. */
@NullMarked
package sekisho.web.privacy;

import org.jspecify.annotations.NullMarked;
