/** The usual way in which an official writes each act: demo data, counterparts and plays use it. */
@NullMarked
package sekisho.app.acts;

import org.jspecify.annotations.NullMarked;
