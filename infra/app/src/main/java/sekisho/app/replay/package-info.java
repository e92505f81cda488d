/** Replay: every projection is disposable and comes back from the facts. */
@NullMarked
package sekisho.app.replay;

import org.jspecify.annotations.NullMarked;
