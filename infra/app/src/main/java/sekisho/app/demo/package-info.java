/** The demo data: invented cases in every stage, played by the practice officials. */
@NullMarked
package sekisho.app.demo;

import org.jspecify.annotations.NullMarked;
