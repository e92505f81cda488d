/** Who holds which seat, as the guard of every request and the page of officials read it. */
@NullMarked
package sekisho.view.identity;

import org.jspecify.annotations.NullMarked;
