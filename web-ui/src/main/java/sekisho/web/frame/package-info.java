/** The frame around every page: language, navigation, static files, message bundles. */
@NullMarked
package sekisho.web.frame;

import org.jspecify.annotations.NullMarked;
