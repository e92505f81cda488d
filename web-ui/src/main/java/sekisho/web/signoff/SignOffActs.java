package sekisho.web.signoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.PersonId;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Entry;
import sekisho.view.casefile.SignOff.Round;
import sekisho.web.Words;

/** The acts of a case for which somebody will want a receipt: what was said on the transfer. */
@Component
class SignOffActs {
  private final Words words;

  SignOffActs(Words words) {
    this.words = words;
  }

  /**
   * One of them.
   *
   * @param label what was done, in which office
   */
  record Done(Entry entry, String label) {}

  /** All of them, in the order of their records. */
  List<Done> of(CaseFile file) {
    var done = new ArrayList<Done>();
    file.signOff().rounds().forEach(round -> add(done, round));
    file.signOff()
        .confirmation()
        .ifPresent(c -> done.add(new Done(c.entry(), words.of("ledger.act.confirmed"))));
    file.signOff()
        .cabinet()
        .ifPresent(c -> done.add(new Done(c.entry(), words.of("ledger.act.cabinet"))));
    done.sort(Comparator.comparing(act -> act.entry().record()));
    return done;
  }

  /** The newest of this person. */
  Optional<Done> newest(CaseFile file, PersonId person) {
    return of(file).stream()
        .filter(act -> act.entry().person().equals(person))
        .reduce((_, later) -> later);
  }

  private void add(List<Done> done, Round round) {
    round
        .signatures()
        .forEach(
            s -> done.add(new Done(s.entry(), words.of("ledger.act.signed", label(s.office())))));
    round
        .objection()
        .ifPresent(
            o -> done.add(new Done(o.entry(), words.of("ledger.act.objected", label(o.office())))));
    round
        .returned()
        .ifPresent(
            r -> done.add(new Done(r.entry(), words.of("ledger.act.returned", label(r.office())))));
  }

  private String label(Enum<?> office) {
    return words.label(office);
  }
}
