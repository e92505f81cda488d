package sekisho.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import sekisho.app.accounts.PracticeAccounts;
import sekisho.app.acts.Pen;
import sekisho.app.axon.ActingDispatch;
import sekisho.message.Acting;
import sekisho.message.CommandId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.TextStore;
import sekisho.view.casefile.CaseFiles;
import sekisho.view.casefile.CaseStream;
import sekisho.web.DocumentStore;
import sekisho.web.identity.PracticeAccount;

/** Plays a demo case through the command bus, act by act; what was done before is left alone. */
@Component
@Lazy
class DemoPlayer {
  private final ActingDispatch dispatch;
  private final CaseStream stream;
  private final PracticeAccounts practice;
  private final Pen.Stores stores;

  DemoPlayer(
      ActingDispatch dispatch,
      CaseStream stream,
      CaseFiles files,
      TextStore texts,
      DocumentStore documents,
      PracticeAccounts practice) {
    this.dispatch = dispatch;
    this.stream = stream;
    this.practice = practice;
    this.stores = new Pen.Stores(texts, documents, files, this::person, DemoWays::nameOf);
  }

  private PersonId person(Seat seat) {
    return practice.offered().stream()
        .filter(account -> account.seat() == seat)
        .map(PracticeAccount::person)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No practice account sits in " + seat));
  }

  /** The calendar under which the demo data were begun, or that of a first start today. */
  DemoCalendar calendar(List<DemoCase> all, LocalDate today) {
    return all.stream()
        .flatMap(
            demo ->
                stream.read(demo.caseId()).stream()
                    .limit(1)
                    .map(first -> DemoCalendar.of(first.by().day(), demo)))
        .findFirst()
        .orElseGet(() -> DemoCalendar.before(today));
  }

  /**
   * Plays what is left of a case.
   *
   * @return how many acts were done now
   */
  int play(DemoCase demo, DemoCalendar calendar) {
    Set<CommandId> done =
        stream.read(demo.caseId()).stream()
            .map(record -> record.envelope().command())
            .collect(Collectors.toUnmodifiableSet());
    LocalDate day = calendar.begin(demo);
    int nth = 0;
    int played = 0;
    for (int i = 0; i < demo.steps().size(); i++) {
      DemoStep step = demo.steps().get(i);
      nth = step.workingDays() > 0 ? 0 : nth;
      day = DemoCalendar.plus(day, step.workingDays());
      CommandId id = demo.commandId(i);
      if (!done.contains(id)) {
        act(demo, step, id, day, nth);
        played++;
      }
      nth++;
    }
    return played;
  }

  private void act(DemoCase demo, DemoStep step, CommandId id, LocalDate day, int nth) {
    var acting = new Acting(person(step.seat()), step.seat(), DemoCalendar.at(day, nth), day);
    var pen = new Pen(demo.caseId(), id, acting, stores);
    dispatch.send(id, step.act().apply(pen), acting, true);
  }
}
