package sekisho.app.demo;

import java.util.function.Function;
import sekisho.app.acts.Pen;
import sekisho.message.CaseCommand;
import sekisho.message.Seat;

/**
 * One act of a demo case.
 *
 * @param workingDays how many working days pass before it
 */
record DemoStep(Seat seat, int workingDays, Function<Pen, CaseCommand> act) {}
