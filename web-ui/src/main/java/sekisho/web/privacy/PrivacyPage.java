package sekisho.web.privacy;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.ErasureGround;
import sekisho.message.HoldGround;
import sekisho.message.KeyCommitment;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.identity.SeatHoldings;
import sekisho.view.privacy.KeptOfPersons;
import sekisho.view.privacy.KeptOfPersons.Kept;
import sekisho.view.privacy.PrivacyFile;
import sekisho.view.privacy.PrivacyRecord;
import sekisho.view.privacy.PrivacyStream;
import sekisho.web.CurrentOfficial;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.identity.Account;
import sekisho.web.identity.Accounts;
import sekisho.web.identity.Officials;
import sekisho.web.part.Chip;
import sekisho.web.privacy.PrivacyForms.ConfirmForm;
import sekisho.web.privacy.PrivacyForms.HoldForm;
import sekisho.web.privacy.PrivacyForms.LiftForm;
import sekisho.web.privacy.PrivacyForms.ProposeForm;
import sekisho.web.privacy.PrivacyForms.WithdrawForm;

/** Fills the pages on personal data. */
@Component
class PrivacyPage {
  private static final Kept NOTHING = new Kept(List.of(), 0, 0, 0);

  private final KeptOfPersons kept;
  private final PrivacyStream stream;
  private final Accounts accounts;
  private final SeatHoldings holdings;
  private final Officials officials;
  private final CurrentOfficial official;
  private final Texts texts;
  private final Words words;

  PrivacyPage(
      KeptOfPersons kept,
      PrivacyStream stream,
      Accounts accounts,
      SeatHoldings holdings,
      Officials officials,
      CurrentOfficial official,
      Texts texts,
      Words words) {
    this.kept = kept;
    this.stream = stream;
    this.accounts = accounts;
    this.holdings = holdings;
    this.officials = officials;
    this.official = official;
    this.texts = texts;
    this.words = words;
  }

  /** One person of the list. */
  record Row(String address, String name, long texts, long documents, Chip state) {}

  /** One record of a person, newest first. */
  record Line(
      long number, Instant at, String what, String who, @Nullable String why, String keys) {}

  /** What stands in the way of an erasure, or whose turn it is. */
  enum Turn {
    /** Nothing is kept under a key. */
    NOTHING,
    /** A record says that the keys are destroyed, and they are about to be. */
    UNDER_WAY,
    HELD,
    SEATED,
    OWN,
    /** The reader proposed it; another person has to confirm. */
    ANOTHER,
    CONFIRM,
    PROPOSE
  }

  /** Within an exercise nobody is a real person, and no real person is shown. */
  String list(Model model) {
    boolean inside = official.exercise().isPresent();
    model.addAttribute("inside", inside);
    if (inside) {
      model.addAttribute("rows", List.of());
      return "privacy/list";
    }
    Map<PersonId, Kept> all = kept.all();
    Set<PersonId> persons =
        accounts.all().stream()
            .map(Account::person)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    persons.addAll(all.keySet());
    Map<PersonId, List<PrivacyRecord>> records = stream.read(persons);
    model.addAttribute(
        "rows",
        persons.stream()
            .map(
                person ->
                    row(
                        PrivacyFile.of(person, records.getOrDefault(person, List.of())),
                        all.getOrDefault(person, NOTHING)))
            .toList());
    return "privacy/list";
  }

  private Row row(PrivacyFile file, Kept data) {
    return new Row(
        "/privacy/" + file.person(),
        officials.name(file.person()),
        data.texts(),
        data.documents(),
        state(file, data));
  }

  private Chip state(PrivacyFile file, Kept data) {
    if (destroys(file, data)) {
      return Chip.go(words.of("privacy.state.underway"));
    }
    if (file.hold().isPresent()) {
      return Chip.warn(words.of("privacy.state.held"));
    }
    if (file.proposal().isPresent()) {
      return Chip.go(words.of("privacy.state.proposed"));
    }
    if (data.keys().isEmpty() && !file.erased().isEmpty()) {
      return Chip.bad(words.of("privacy.state.erased", file.erased().getLast().record()));
    }
    return data.keys().isEmpty()
        ? Chip.todo(words.of("privacy.state.nothing"))
        : Chip.ok(words.of("privacy.state.kept"));
  }

  /**
   * @throws ResponseStatusException 404 when nothing is or was kept of such a person, and within an
   *     exercise
   */
  String one(PersonId person, Model model) {
    if (official.exercise().isPresent()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Optional<Kept> data = kept.of(person);
    if (person.equals(PersonId.SYSTEM) || (data.isEmpty() && accounts.of(person).isEmpty())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    PrivacyFile file =
        PrivacyFile.of(person, stream.read(List.of(person)).getOrDefault(person, List.of()));
    Kept now = data.orElse(NOTHING);
    model.addAttribute("person", person.toString());
    model.addAttribute("name", officials.name(person));
    model.addAttribute("kept", now);
    model.addAttribute("state", state(file, now));
    model.addAttribute("turn", turn(file, now).name());
    model.addAttribute("held", file.hold().isPresent());
    model.addAttribute("proposed", file.proposal().isPresent());
    model.addAttribute("lines", file.records().reversed().stream().map(this::line).toList());
    model.addAttribute("mayAct", Set.of(Seat.ADMIN, Seat.NSS_C).contains(official.seat()));
    model.addAttribute("holdGrounds", words.choices(HoldGround.class));
    model.addAttribute("grounds", words.choices(ErasureGround.class));
    forms(model);
    return "privacy/one";
  }

  private Turn turn(PrivacyFile file, Kept now) {
    if (file.person().equals(official.person())) {
      return Turn.OWN;
    }
    if (now.keys().isEmpty()) {
      return Turn.NOTHING;
    }
    if (destroys(file, now)) {
      return Turn.UNDER_WAY;
    }
    if (file.hold().isPresent()) {
      return Turn.HELD;
    }
    if (!holdings.of(file.person()).isEmpty()) {
      return Turn.SEATED;
    }
    return file.proposal()
        .map(p -> p.by().person().equals(official.person()) ? Turn.ANOTHER : Turn.CONFIRM)
        .orElse(Turn.PROPOSE);
  }

  /** The record is there before the keys are gone, if only for a moment. */
  private static boolean destroys(PrivacyFile file, Kept now) {
    return file.erased().stream()
        .flatMap(record -> record.keys().stream())
        .anyMatch(now.keys()::contains);
  }

  private Line line(PrivacyRecord record) {
    String key = "privacy.record." + record.kind().name().toLowerCase(Locale.ROOT);
    return new Line(
        record.record(),
        record.by().at(),
        record
            .ground()
            .map(ground -> words.of(key, words.label(ground)))
            .orElseGet(() -> words.of(key)),
        officials.inSeat(record.by().person(), record.by().seat()),
        record.reason().map(texts::read).orElse(null),
        record.keys().stream().map(KeyCommitment::sha256).collect(Collectors.joining(" ")));
  }

  private static void forms(Model model) {
    Map.of(
            "holdForm", new HoldForm("", ""),
            "liftForm", new LiftForm(""),
            "proposeForm", new ProposeForm("", ""),
            "withdrawForm", new WithdrawForm(""),
            "confirmForm", new ConfirmForm(""))
        .forEach(
            (name, form) -> {
              if (!model.containsAttribute(name)) {
                model.addAttribute(name, form);
              }
            });
  }
}
