/** Who may sign in: accounts, practice accounts, the first administrator. */
@NullMarked
package sekisho.app.accounts;

import org.jspecify.annotations.NullMarked;
