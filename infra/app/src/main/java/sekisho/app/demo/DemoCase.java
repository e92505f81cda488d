package sekisho.app.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import sekisho.app.acts.Pen;
import sekisho.message.CaseCommand;
import sekisho.message.CaseId;
import sekisho.message.CommandId;
import sekisho.message.MockCaseSeed;
import sekisho.message.ReviewCommand.AllocateCase;
import sekisho.message.Seat;
import sekisho.web.precedent.MockRequest;

/** The script of one demo case: who does what, and how many working days lie between. */
final class DemoCase {
  private final String name;
  private final int begunAgo;
  private final MockCaseSeed request;
  private final List<DemoStep> steps = new ArrayList<>();
  private int wait;

  /**
   * @param name names the case for good: its id and those of its acts follow from it
   * @param begunAgo how many working days before the first start of the demo it was opened
   */
  DemoCase(String name, int begunAgo, MockCaseSeed request) {
    this.name = name;
    this.begunAgo = begunAgo;
    this.request = request;
  }

  String name() {
    return name;
  }

  int begunAgo() {
    return begunAgo;
  }

  MockCaseSeed request() {
    return request;
  }

  List<DemoStep> steps() {
    return List.copyOf(steps);
  }

  CaseId caseId() {
    return new CaseId(derived("case"));
  }

  /** The same for the same act at every start, so that it is done once. */
  CommandId commandId(int step) {
    return new CommandId(derived("act " + step));
  }

  private UUID derived(String part) {
    return UUID.nameUUIDFromBytes(
        ("sekisho demo " + name + " " + part).getBytes(StandardCharsets.UTF_8));
  }

  /** Working days pass. */
  DemoCase later(int workingDays) {
    wait += workingDays;
    return this;
  }

  DemoCase did(Seat seat, Function<Pen, CaseCommand> act) {
    steps.add(new DemoStep(seat, wait, act));
    wait = 0;
    return this;
  }

  /** The seat takes the case as the work of its person. */
  DemoCase allocated(Seat... seats) {
    for (Seat seat : seats) {
      did(seat, pen -> new AllocateCase(pen.caseId(), seat, pen.person(seat)));
    }
    return this;
  }

  /** The applicant writes the request. */
  DemoCase draft() {
    return draft(Integer.MAX_VALUE);
  }

  /** The applicant writes the first parts of the request and leaves it. */
  DemoCase draft(int parts) {
    MockRequest.of(caseId(), request).stream()
        .limit(parts)
        .forEach(part -> did(Seat.APPLICANT, pen -> part.command().apply(pen)));
    return this;
  }
}
