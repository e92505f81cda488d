/** Tests that drive a real browser, and what must hold for every page that they pass. */
@NullMarked
package sekisho.browser;

import org.jspecify.annotations.NullMarked;
