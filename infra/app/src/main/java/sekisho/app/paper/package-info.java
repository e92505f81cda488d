/** Makes papers of pages: PDF/A with Japanese fonts inside. */
@NullMarked
package sekisho.app.paper;

import org.jspecify.annotations.NullMarked;
