package sekisho.web.caselist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.caselist.CaseRow;
import sekisho.view.identity.SeatHoldings;
import sekisho.web.CurrentOfficial;
import sekisho.web.Words;
import sekisho.web.identity.Officials;
import sekisho.web.part.Choice;

/** To whom the work of the seat acted in can be given: everybody who holds that seat. */
@Component
public class Colleagues {
  private final SeatHoldings holdings;
  private final Officials officials;
  private final CurrentOfficial official;
  private final Words words;

  Colleagues(SeatHoldings holdings, Officials officials, CurrentOfficial official, Words words) {
    this.holdings = holdings;
    this.officials = officials;
    this.official = official;
    this.words = words;
  }

  /** Whether the seat acted in shares out its work. */
  public boolean allocates() {
    return CaseRow.ALLOCATING.contains(official.seat());
  }

  /** The people of the seat acted in, the reader first. */
  public List<Choice> choices() {
    return people(official.seat()).stream()
        .map(person -> Choice.of(person.toString(), name(person)))
        .sorted(
            Comparator.comparing((Choice c) -> !c.value().equals(official.person().toString()))
                .thenComparing(Choice::label))
        .toList();
  }

  /** Everybody of a seat that shares out its work, for a filter. */
  List<Choice> everybody() {
    return holdings.all().entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(CaseRow.ALLOCATING::contains))
        .map(e -> Choice.of(e.getKey().toString(), officials.name(e.getKey())))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  /** The name of a person, who may be the reader. */
  public String name(PersonId person) {
    String name = officials.name(person);
    return person.equals(official.person()) ? words.of("desk.me", name) : name;
  }

  private List<PersonId> people(Seat seat) {
    return holdings.all().entrySet().stream()
        .filter(e -> e.getValue().contains(seat))
        .map(Map.Entry::getKey)
        .toList();
  }
}
