/** What the product itself does in an exercise: deliveries, the world, rulings on what happened. */
@NullMarked
package sekisho.app.exercise.inject;

import org.jspecify.annotations.NullMarked;
