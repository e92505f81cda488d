package sekisho.web.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.Channel;
import sekisho.message.ExerciseId;
import sekisho.message.InjectId;
import sekisho.view.inbox.Inbox;
import sekisho.view.inbox.InboxItem;
import sekisho.view.inbox.Inboxes;
import sekisho.view.inbox.Said;
import sekisho.web.CurrentOfficial;
import sekisho.web.Words;
import sekisho.web.part.NextStep;

/** Fills the pages of the inbox of whoever asks. */
@Component
class InboxPage {
  private final Inboxes inboxes;
  private final InboxWords inboxWords;
  private final Words words;
  private final CurrentOfficial official;

  InboxPage(Inboxes inboxes, InboxWords inboxWords, Words words, CurrentOfficial official) {
    this.inboxes = inboxes;
    this.inboxWords = inboxWords;
    this.words = words;
    this.official = official;
  }

  /** A filter of the list by the way the items came. */
  record Tab(String address, String label, int count, boolean current) {}

  /** Another place of the same player. */
  record Elsewhere(String title, int unread) {}

  /** The inbox of the seat in the exercise of the session. */
  Optional<Inboxes.Own> own() {
    return official.exercise().flatMap(exercise -> inboxes.of(exercise, official.seat()));
  }

  ExerciseId exercise() {
    return official
        .exercise()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "In no exercise"));
  }

  /**
   * @throws ResponseStatusException 404 when the place has no such item
   */
  InboxItem item(String inject) {
    return own()
        .flatMap(own -> own.inbox().find(new InjectId(inject)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  String list(Optional<Channel> channel, Model model) {
    Optional<Inboxes.Own> found = own();
    model.addAttribute("inside", found.isPresent());
    found.ifPresent(own -> list(own, channel, model));
    return "inbox/list";
  }

  private void list(Inboxes.Own own, Optional<Channel> channel, Model model) {
    Inbox inbox = own.inbox();
    model.addAttribute("place", inboxWords.title(own.place()));
    model.addAttribute("unread", inbox.unread().size());
    model.addAttribute("next", next(own));
    model.addAttribute("tabs", tabs(inbox, channel));
    model.addAttribute(
        "lines",
        inbox.items().stream()
            .filter(item -> channel.filter(c -> c != item.channel()).isEmpty())
            .map(item -> inboxWords.line(item, inbox))
            .toList());
    model.addAttribute("elsewhere", elsewhere(own));
    model.addAttribute("notes", inbox.notes().size());
  }

  private NextStep next(Inboxes.Own own) {
    Inbox inbox = own.inbox();
    if (!own.open()) {
      return NextStep.none(words.of("inbox.next.closed"));
    } else if (inbox.items().isEmpty()) {
      return work("inbox.next.wait");
    }
    Optional<InboxItem> owed =
        inbox.items().reversed().stream()
            .filter(item -> item.owesAnswer() && item.openedBy(inbox.occupant()))
            .findFirst();
    return oldestUnread(inbox)
        .map(
            item ->
                NextStep.act(
                    words.of("inbox.next.read", inbox.unread().size()),
                    words.of("inbox.next.read.button"),
                    address(item)))
        .or(
            () ->
                owed.map(
                    item ->
                        NextStep.act(
                            words.of("inbox.next.answer"),
                            words.of("inbox.next.answer.button"),
                            address(item) + "#answer-h")))
        .orElseGet(() -> work("inbox.next.work"));
  }

  private NextStep work(String why) {
    return NextStep.act(words.of(why), words.of("inbox.next.work.button"), "/");
  }

  /** What comes after an item was read: its answer, the next unread one, the work. */
  private NextStep after(InboxItem item, Inboxes.Own own) {
    if (!own.open()) {
      return NextStep.none(words.of("inbox.next.closed"));
    } else if (item.owesAnswer()) {
      return NextStep.none(words.of("inbox.next.answer.here"));
    }
    return oldestUnread(own.inbox())
        .map(
            other ->
                NextStep.act(
                    words.of("inbox.next.more", own.inbox().unread().size()),
                    words.of("inbox.next.unread"),
                    address(other)))
        .orElseGet(() -> work("inbox.next.work"));
  }

  static Optional<InboxItem> oldestUnread(Inbox inbox) {
    return inbox.unread().reversed().stream().findFirst();
  }

  static String address(InboxItem item) {
    return "/inbox/" + item.inject();
  }

  private List<Tab> tabs(Inbox inbox, Optional<Channel> current) {
    Tab all = new Tab("/inbox", words.of("inbox.all"), inbox.items().size(), current.isEmpty());
    List<Tab> some =
        Arrays.stream(Channel.values())
            .map(
                channel ->
                    new Tab(
                        "/inbox?channel=" + channel,
                        words.label(channel),
                        (int) inbox.items().stream().filter(i -> i.channel() == channel).count(),
                        current.equals(Optional.of(channel))))
            .filter(tab -> tab.count() > 0 || tab.current())
            .toList();
    return some.size() < 2 && current.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(all), some.stream()).toList();
  }

  private List<Elsewhere> elsewhere(Inboxes.Own own) {
    return inboxes.besides(exercise(), official.player(), own.place().id()).stream()
        .map(o -> new Elsewhere(inboxWords.title(o.place()), o.inbox().unread().size()))
        .filter(elsewhere -> elsewhere.unread() > 0)
        .toList();
  }

  String item(InboxItem item, Model model) {
    Inboxes.Own own = own().orElseThrow();
    boolean hidden = item.recalled().isPresent() && !item.openedBy(own.inbox().occupant());
    model.addAttribute("paper", inboxWords.paper(item, own.place()));
    model.addAttribute("address", address(item));
    model.addAttribute("hidden", hidden);
    item.recalled()
        .ifPresent(
            reason -> model.addAttribute("recalled", inboxWords.spoken(new Said.Written(reason))));
    model.addAttribute("mayAnswer", own.open() && item.answerable());
    model.addAttribute("next", after(item, own));
    if (!model.containsAttribute("answerForm")) {
      model.addAttribute("answerForm", AnswerForm.blank());
    }
    return "inbox/item";
  }
}
