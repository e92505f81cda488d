package sekisho.web.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.access.AccessList;
import sekisho.view.access.CaseReader;
import sekisho.view.access.Reading;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Recorded;
import sekisho.web.Words;
import sekisho.web.identity.Officials;

/** Who knew what of a case, and when: from what was read, and from what was written. */
@Component
class ReadersPage {
  private final AccessList list;
  private final Officials officials;
  private final Words words;

  ReadersPage(AccessList list, Officials officials, Words words) {
    this.list = list;
    this.officials = officials;
    this.words = words;
  }

  /** A person in a seat. */
  private record Who(PersonId person, Seat seat) {}

  /** What a person in a seat read and wrote. */
  private record Known(Optional<CaseReader> read, List<Recorded> wrote) {
    /** When a record was first known: read, or written by oneself. */
    Optional<Instant> since(long record) {
      return Stream.concat(
              read.flatMap(r -> r.seen(record)).stream(),
              wrote.stream().filter(w -> w.record() == record).map(w -> w.by().at()))
          .min(Comparator.naturalOrder());
    }
  }

  /** Somebody who knew a record, and since when. */
  record Knower(String person, String seat, Instant since) {}

  void fill(CaseFile file, Optional<ReadersForm.Question> question, Model model) {
    Map<Who, Known> all = all(file);
    List<ReaderLine> lines =
        all.entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList();
    model.addAttribute("readers", lines);
    model.addAttribute("picture", ReadersPicture.of(lines, file.head()));
    question.ifPresent(
        q -> {
          model.addAttribute("question", q);
          model.addAttribute("knowers", knowers(all, q));
        });
  }

  /** Readers in the order in which they first read, then those who only wrote. */
  private Map<Who, Known> all(CaseFile file) {
    Map<Who, List<Recorded>> wrote =
        file.records().stream()
            .filter(r -> r.by().seat() != Seat.SYSTEM)
            .collect(
                Collectors.groupingBy(
                    r -> new Who(r.by().person(), r.by().seat()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Map<Who, Known> all = new LinkedHashMap<>();
    for (CaseReader reader : list.readers(file.caseId())) {
      Who who = new Who(reader.person(), reader.seat());
      all.put(who, new Known(Optional.of(reader), wrote.getOrDefault(who, List.of())));
    }
    wrote.forEach((who, records) -> all.putIfAbsent(who, new Known(Optional.empty(), records)));
    return all;
  }

  private ReaderLine line(Who who, Known known) {
    List<Long> written = known.wrote().stream().map(Recorded::record).toList();
    return new ReaderLine(
        officials.name(who.person()),
        words.label(who.seat()),
        orNull(known.read().map(CaseReader::first)),
        orNull(known.read().map(CaseReader::last)),
        known.read().map(CaseReader::steps).orElse(List.of()),
        known.read().map(CaseReader::highest).orElse(0L),
        known.read().map(CaseReader::reads).orElse(0L),
        known
            .read()
            .map(r -> r.readings().stream().map(Reading::record).toList())
            .orElse(List.of()),
        written,
        words.list(written.stream().map(String::valueOf).toList()));
  }

  private List<Knower> knowers(Map<Who, Known> all, ReadersForm.Question question) {
    var knowers = new ArrayList<Knower>();
    all.forEach(
        (who, known) ->
            known
                .since(question.record())
                .filter(since -> since.isBefore(question.before()))
                .ifPresent(
                    since ->
                        knowers.add(
                            new Knower(
                                officials.name(who.person()), words.label(who.seat()), since))));
    knowers.sort(Comparator.comparing(Knower::since));
    return List.copyOf(knowers);
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
