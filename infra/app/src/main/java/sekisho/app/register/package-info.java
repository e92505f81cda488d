/**
 * The registers of dated facts: how they are read from the event store and what they begin with.
 */
@NullMarked
package sekisho.app.register;

import org.jspecify.annotations.NullMarked;
