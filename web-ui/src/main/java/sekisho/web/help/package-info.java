/** Help: what this is, who does what in which order, the words, the keys, accessibility. */
@NullMarked
package sekisho.web.help;

import org.jspecify.annotations.NullMarked;
