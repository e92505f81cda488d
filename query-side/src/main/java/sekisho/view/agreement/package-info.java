/** How far those who judge the same things agree, beyond what chance would bring. */
@NullMarked
package sekisho.view.agreement;

import org.jspecify.annotations.NullMarked;
