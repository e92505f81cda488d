/** What can be seen: one package a room; a table, its projector and its finder for each page. */
@NullMarked
package sekisho.view;

import org.jspecify.annotations.NullMarked;
