package sekisho.web.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import sekisho.message.CombatStatus;
import sekisho.message.EmbargoScope;
import sekisho.message.Instrument;
import sekisho.message.RegisterKind;
import sekisho.message.Seat;
import sekisho.view.register.FactKind;
import sekisho.view.register.FactLine;
import sekisho.view.register.Standing;
import sekisho.web.Words;
import sekisho.web.identity.ActingSeat;
import sekisho.web.identity.Powers;
import sekisho.web.part.Chip;
import sekisho.web.part.Choice;

/** What facts say, in words, and who may say it. */
@Component
class Says {
  private final Words words;
  private final Powers powers;
  private final ActingSeat acting;

  Says(Words words, Powers powers, ActingSeat acting) {
    this.words = words;
    this.powers = powers;
    this.acting = acting;
  }

  /** The kind of a fact in words. */
  String kind(FactKind kind) {
    return words.of("registers.kind." + kind);
  }

  /** What a fact says beyond its kind; empty where the kind says all. */
  String value(FactLine line) {
    return line.choice()
        .map(words::label)
        .or(() -> line.yes().map(yes -> words.of(yes ? "common.yes" : "common.no")))
        .orElse("");
  }

  /** Kind and value in one line. */
  String sentence(FactLine line) {
    String value = value(line);
    return value.isEmpty()
        ? kind(line.kind())
        : words.of("registers.sentence", kind(line.kind()), value);
  }

  /** What a register says on a day, as a chip. */
  Chip standing(RegisterKind register, Standing standing) {
    if (!standing.any()) {
      return Chip.todo(words.of("registers.nothing." + register));
    }
    String text =
        standing
            .yes()
            .map(yes -> words.of(yes ? "common.yes" : "common.no"))
            .orElseGet(() -> words.list(standing.states().stream().map(words::label).toList()));
    return new Chip(tone(register, standing), text);
  }

  /** What opens a way for a transfer is green, what may stop it is red. */
  private static Chip.Tone tone(RegisterKind register, Standing standing) {
    boolean strong = OverTime.strong(standing);
    return switch (register) {
      case AGREEMENT, PARTNER -> strong ? Chip.Tone.OK : Chip.Tone.WARN;
      case EMBARGO -> strong ? Chip.Tone.BAD : Chip.Tone.WARN;
      case CONFLICT, PARTY_TO_CONFLICT -> strong ? Chip.Tone.BAD : Chip.Tone.GO;
      case AGGRESSION -> strong ? Chip.Tone.WARN : Chip.Tone.GO;
    };
  }

  /** The choices of the field that says more than the kind; none where the kind says all. */
  List<Choice> choices(FactKind kind) {
    return switch (kind) {
      case AGREEMENT_SIGNED -> words.choices(Instrument.class);
      case EMBARGO_LISTED, EMBARGO_LIFTED -> words.choices(EmbargoScope.class);
      case CONFLICT -> words.choices(CombatStatus.class);
      case AGGRESSION, PARTY_TO_CONFLICT, PARTNER -> words.yesNo();
      case AGREEMENT_IN_FORCE, AGREEMENT_DENOUNCED -> List.of();
    };
  }

  /** Whether a fact of this kind may have a last day from the start. */
  static boolean mayRunOut(FactKind kind) {
    return switch (kind) {
      case EMBARGO_LISTED, CONFLICT, AGGRESSION, PARTY_TO_CONFLICT, PARTNER -> true;
      case AGREEMENT_SIGNED, AGREEMENT_IN_FORCE, AGREEMENT_DENOUNCED, EMBARGO_LIFTED -> false;
    };
  }

  /** The kinds of facts that the acting seat may record. */
  List<FactKind> mine() {
    return Arrays.stream(FactKind.values()).filter(this::mayRecord).toList();
  }

  boolean mayRecord(FactKind kind) {
    return acting.maybeSeat().filter(seatsFor(kind)::contains).isPresent();
  }

  /** The seats that keep a register, in words. */
  String keepers(RegisterKind register) {
    List<String> seats = new ArrayList<>();
    for (FactKind kind : FactKind.values()) {
      if (kind.register() == register && seats.isEmpty()) {
        seatsFor(kind).stream()
            .filter(seat -> seat != Seat.SYSTEM)
            .sorted()
            .map(words::label)
            .forEach(seats::add);
      }
    }
    return words.list(seats);
  }

  private Set<Seat> seatsFor(FactKind kind) {
    return powers.seatsFor(act(kind));
  }

  /** The name of the act in the table of authorities. */
  private static String act(FactKind kind) {
    return switch (kind) {
      case AGREEMENT_SIGNED -> "RecordAgreementSigned";
      case AGREEMENT_IN_FORCE -> "RecordAgreementInForce";
      case AGREEMENT_DENOUNCED -> "RecordAgreementDenounced";
      case EMBARGO_LISTED -> "RecordEmbargoListed";
      case EMBARGO_LIFTED -> "RecordEmbargoLifted";
      case CONFLICT -> "RecordConflictStatus";
      case AGGRESSION -> "RecordAggression";
      case PARTY_TO_CONFLICT -> "RecordPartyToConflict";
      case PARTNER -> "RecordPartnerStatus";
    };
  }
}
