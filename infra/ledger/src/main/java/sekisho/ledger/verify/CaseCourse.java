package sekisho.ledger.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sekisho.ledger.Malformed;

/**
 * The course of one case as far as its sign-off goes, from its facts in their order: four offices,
 * four persons, one dossier, and the undertaking before the licence (I-03, I-04, I-07).
 *
 * <p>These rules are written here a second time, on purpose: the verifier is there for people who
 * do not take the word of the program that decided.
 */
final class CaseCourse {
  private static final Set<String> OFFICES = Set.of("PM", "CCS", "FM", "DM");
  private static final Set<String> BY_FOUR = Set.of("L3", "L4");

  private final String caseId;
  private final List<SignOff> signOffs = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Long> licences = new ArrayList<>();
  private final Map<String, SignOff.Signature> signatures = new TreeMap<>();
  private Optional<Act> frozen = Optional.empty();
  private Optional<Long> undertaking = Optional.empty();
  private boolean undertakingRequired;
  private boolean concluded;
  private boolean confirmed;

  CaseCourse(String caseId) {
    this.caseId = caseId;
  }

  void add(Act act) {
    try {
      evolve(act);
    } catch (Malformed e) {
      broken(act, Breach.UNREADABLE);
    }
  }

  private void evolve(Act act) {
    switch (act.type()) {
      case Act.FROZEN -> {
        frozen = Optional.of(act);
        signatures.clear();
      }
      case Act.SIGNED -> signed(act);
      case Act.WITHDRAWN -> signatures.remove(act.text("office"));
      case Act.VOIDED, Act.OBJECTED, Act.RETURNED -> frozen = Optional.empty();
      case Act.CONCLUDED -> conclude(act);
      case Act.CONFIRMED -> confirm(act);
      case Act.REOPENED -> {
        concluded = false;
        confirmed = false;
      }
      case Act.EVALUATED -> undertakingRequired = act.undertakingRequired();
      case Act.UNDERTAKING -> undertaking = Optional.of(act.record());
      case Act.LICENSED -> license(act);
      default -> throw new IllegalStateException("Not a part of a sign-off: " + act.type());
    }
  }

  private void signed(Act act) {
    String office = act.text("office");
    demand(act, office.equals(act.seat()), Breach.OTHER_SEAT);
    demand(act, !signatures.containsKey(office), Breach.OFFICE_TWICE);
    demand(act, isFrozen(act), Breach.OTHER_DOSSIER);
    signatures.put(office, new SignOff.Signature(office, act.person(), act.at(), act.record()));
  }

  private void conclude(Act act) {
    Set<String> persons = new HashSet<>();
    Set<String> listed = new TreeSet<>();
    signatures
        .values()
        .forEach(
            s -> {
              persons.add(s.person());
              listed.add(s.office() + " " + s.person());
            });
    demand(act, signatures.keySet().equals(OFFICES), Breach.NOT_FOUR_OFFICES);
    demand(act, persons.size() == OFFICES.size(), Breach.NOT_FOUR_PERSONS);
    demand(act, isFrozen(act), Breach.OTHER_DOSSIER);
    demand(act, act.signatures().equals(listed), Breach.OTHER_SIGNATURES);
    signOffs.add(
        new SignOff(
            caseId,
            act.round(),
            act.text("dossier"),
            List.copyOf(signatures.values()),
            act.record()));
    concluded = true;
    frozen = Optional.empty();
  }

  /** Whether this is about the round that is open and the dossier that was frozen for it. */
  private boolean isFrozen(Act act) {
    return frozen
        .filter(f -> f.round().equals(act.round()))
        .filter(f -> f.text("dossier").equals(act.text("dossier")))
        .isPresent();
  }

  private void confirm(Act act) {
    demand(act, concluded || !BY_FOUR.contains(act.text("level")), Breach.NOT_CONCLUDED);
    confirmed = true;
  }

  private void license(Act act) {
    demand(act, confirmed, Breach.NOT_CONFIRMED);
    demand(act, !undertakingRequired || undertaking.isPresent(), Breach.NO_UNDERTAKING);
    licences.add(act.record());
  }

  private void demand(Act act, boolean kept, Breach breach) {
    if (!kept) {
      broken(act, breach);
    }
  }

  private void broken(Act act, Breach breach) {
    findings.add(Finding.at(act.record(), Wrong.SIGN_OFF_BROKEN, caseId, act.type(), breach));
  }

  List<SignOff> signOffs() {
    return signOffs;
  }

  List<Finding> findings() {
    return findings;
  }

  SignOff.Aftermath aftermath() {
    return new SignOff.Aftermath(undertakingRequired, undertaking, licences);
  }

  /** The sign-offs of this case, for people. */
  void tell(Terminal terminal) {
    terminal.say("head.case", caseId);
    if (signOffs.isEmpty()) {
      terminal.say("signoff.none");
    }
    for (SignOff signOff : signOffs) {
      terminal.say("signoff.round", signOff.round(), signOff.dossier());
      for (SignOff.Signature s : signOff.signatures()) {
        terminal.say(
            "signoff.signed",
            "%-4s".formatted(s.office()),
            s.person(),
            s.at().toString(),
            Long.toString(s.record()));
      }
      terminal.say("signoff.concluded", Long.toString(signOff.record()));
    }
    SignOff.Aftermath after = aftermath();
    after
        .undertaking()
        .ifPresentOrElse(
            record -> terminal.say("signoff.undertaking", Long.toString(record)),
            () ->
                terminal.say(
                    "signoff.undertaking.none",
                    terminal.word(after.undertakingRequired() ? "yes" : "no")));
    after.licences().forEach(record -> terminal.say("signoff.licence", Long.toString(record)));
  }
}
