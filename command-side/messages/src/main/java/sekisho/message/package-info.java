/** What may be asked and what has happened: commands, events and the words they are made of. */
@NullMarked
package sekisho.message;

import org.jspecify.annotations.NullMarked;
