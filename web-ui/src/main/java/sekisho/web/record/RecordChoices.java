package sekisho.web.record;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.Ministry;
import sekisho.message.Seat;
import sekisho.view.record.RecordKind;
import sekisho.web.CurrentOfficial;
import sekisho.web.Words;
import sekisho.web.identity.Account;
import sekisho.web.identity.Accounts;
import sekisho.web.identity.Officials;
import sekisho.web.part.Choice;

/** What can be chosen in the search of the whole record. */
@Component
class RecordChoices {
  private final FoundLines lines;
  private final Accounts accounts;
  private final Officials officials;
  private final CurrentOfficial official;
  private final Words words;

  RecordChoices(
      FoundLines lines,
      Accounts accounts,
      Officials officials,
      CurrentOfficial official,
      Words words) {
    this.lines = lines;
    this.accounts = accounts;
    this.officials = officials;
    this.official = official;
    this.words = words;
  }

  void fill(Model model) {
    model.addAttribute("kinds", kinds());
    model.addAttribute("types", types());
    model.addAttribute("people", people());
    model.addAttribute("seats", words.choices(Seat.class));
    model.addAttribute("ministries", words.choices(Ministry.class));
    // Who stands in an exercise searches there and has nothing to choose.
    model.addAttribute("exercises", official.exercise().isPresent() ? List.of() : exercises());
  }

  private List<Choice> kinds() {
    return Stream.of(RecordKind.values())
        .map(k -> Choice.of(k.name(), words.of("record.kind." + k)))
        .toList();
  }

  private List<Choice> types() {
    return Stream.of(RecordKind.values())
        .flatMap(
            kind ->
                kind.types().stream()
                    .map(
                        type ->
                            Choice.of(
                                type,
                                words.of(
                                    "record.type",
                                    words.of("record.kind." + kind),
                                    lines.what(kind, type)))))
        .toList();
  }

  private List<Choice> people() {
    return accounts.all().stream()
        .map(Account::person)
        .map(p -> Choice.of(p.toString(), officials.name(p)))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  private List<Choice> exercises() {
    return Stream.concat(
            Stream.of(Choice.of(RecordForm.OUTSIDE, words.of("record.outside"))),
            lines.exercises().entrySet().stream()
                .map(e -> Choice.of(e.getKey().toString(), e.getValue())))
        .toList();
  }
}
