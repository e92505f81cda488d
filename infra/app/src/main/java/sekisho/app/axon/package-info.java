/** Axon and PostgreSQL around the pure deciders: bus, repository, event store, processors. */
@NullMarked
package sekisho.app.axon;

import org.jspecify.annotations.NullMarked;
