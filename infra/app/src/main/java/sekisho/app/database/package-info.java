/** The database: a configured PostgreSQL, or an embedded one for a newcomer. */
@NullMarked
package sekisho.app.database;

import org.jspecify.annotations.NullMarked;
