package sekisho.web.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sekisho.message.CombatStatus;
import sekisho.message.Country;
import sekisho.message.EmbargoScope;
import sekisho.message.Instrument;
import sekisho.message.RegisterCommand.RecordAggression;
import sekisho.message.RegisterCommand.RecordAgreementDenounced;
import sekisho.message.RegisterCommand.RecordAgreementInForce;
import sekisho.message.RegisterCommand.RecordAgreementSigned;
import sekisho.message.RegisterCommand.RecordConflictStatus;
import sekisho.message.RegisterCommand.RecordEmbargoLifted;
import sekisho.message.RegisterCommand.RecordEmbargoListed;
import sekisho.message.RegisterCommand.RecordFact;
import sekisho.message.RegisterCommand.RecordPartnerStatus;
import sekisho.message.RegisterCommand.RecordPartyToConflict;
import sekisho.message.RegisterFact;
import sekisho.message.RegisterFactId;
import sekisho.message.SourceGrade;
import sekisho.message.SourceKey;
import sekisho.message.TextRef;
import sekisho.view.policy.Sources;
import sekisho.view.register.FactKind;
import sekisho.view.register.FactLine;
import sekisho.web.Fields;
import sekisho.web.Typed;

/**
 * A fact as it is typed in.
 *
 * @param value what it says beyond its kind
 * @param sources keys of the list of sources, with blanks or commas between them
 * @param how of a correction: whether something holds instead
 * @param reason of a correction
 */
record FactForm(
    String kind,
    String country,
    String value,
    String clause,
    String validFrom,
    String validUntil,
    String sources,
    String grade,
    String note,
    String how,
    String reason) {
  static final String LABELS = "registers.form";
  private static final Pattern BETWEEN_KEYS = Pattern.compile("[\\s,、，]+");
  private static final String CLAUSE = "[A-Za-z0-9 .,()\\[\\]:;/-]{1,60}";

  /** What becomes of a fact that was wrong. */
  enum How {
    REPLACE,
    WITHDRAW
  }

  static FactForm blank(String kind, String country) {
    return new FactForm(kind, country, "", "", "", "", "", "", "", "", "");
  }

  /** The form of a correction begins with what stands. */
  static FactForm of(FactLine line, Optional<String> note) {
    return new FactForm(
        line.kind().name(),
        line.fact().country().code(),
        line.choice()
            .map(Enum::name)
            .or(() -> line.yes().map(yes -> yes ? "yes" : "no"))
            .orElse(""),
        line.charterClauseRef(),
        line.fact().validFrom().toString(),
        line.fact().validUntil().map(LocalDate::toString).orElse(""),
        line.fact().sources().stream().map(SourceKey::key).collect(Collectors.joining(" ")),
        line.fact().grade().name(),
        note.orElse(""),
        "",
        "");
  }

  /**
   * Reads the fields into a command.
   *
   * @param id of the new fact; the same request gives the same id
   */
  static Supplier<RecordFact> read(
      FactKind kind,
      Country country,
      RegisterFactId id,
      Fields fields,
      Sources list,
      Function<String, TextRef> keep) {
    Supplier<Function<RegisterFact, RecordFact>> says = says(kind, fields);
    var from = fields.day("validFrom");
    Typed<Optional<LocalDate>> until = fields.maybeDay("validUntil");
    List<SourceKey> sources = sources(fields, list);
    var grade = fields.choice("grade", SourceGrade.class);
    var note = fields.maybeText("note");
    return () ->
        says.get()
            .apply(
                new RegisterFact(
                    id,
                    country,
                    from.get(),
                    until.get(),
                    sources,
                    grade.get(),
                    note.get().map(keep)));
  }

  private static Supplier<Function<RegisterFact, RecordFact>> says(FactKind kind, Fields fields) {
    return switch (kind) {
      case AGREEMENT_SIGNED -> {
        var instrument = fields.choice("value", Instrument.class);
        var clause = fields.maybeValue("clause", FactForm::clause);
        yield () ->
            fact -> new RecordAgreementSigned(fact, instrument.get(), clause.get().orElse(""));
      }
      case AGREEMENT_IN_FORCE -> () -> RecordAgreementInForce::new;
      case AGREEMENT_DENOUNCED -> () -> RecordAgreementDenounced::new;
      case EMBARGO_LISTED -> {
        var scope = fields.choice("value", EmbargoScope.class);
        yield () -> fact -> new RecordEmbargoListed(fact, scope.get());
      }
      case EMBARGO_LIFTED -> {
        var scope = fields.choice("value", EmbargoScope.class);
        yield () -> fact -> new RecordEmbargoLifted(fact, scope.get());
      }
      case CONFLICT -> {
        var status = fields.choice("value", CombatStatus.class);
        yield () -> fact -> new RecordConflictStatus(fact, status.get());
      }
      case AGGRESSION -> {
        var yes = fields.yesNo("value");
        yield () -> fact -> new RecordAggression(fact, yes.get());
      }
      case PARTY_TO_CONFLICT -> {
        var yes = fields.yesNo("value");
        yield () -> fact -> new RecordPartyToConflict(fact, yes.get());
      }
      case PARTNER -> {
        var yes = fields.yesNo("value");
        yield () -> fact -> new RecordPartnerStatus(fact, yes.get());
      }
    };
  }

  /** An article, not a text: what people write goes into the note. */
  private static String clause(String typed) {
    if (!typed.matches(CLAUSE)) {
      throw new IllegalArgumentException("Not the name of a clause: " + typed);
    }
    return typed;
  }

  private static List<SourceKey> sources(Fields fields, Sources list) {
    List<String> keys =
        fields.lines("sources").stream()
            .flatMap(BETWEEN_KEYS::splitAsStream)
            .filter(key -> !key.isEmpty())
            .distinct()
            .toList();
    keys.stream()
        .filter(key -> list.key(key).isEmpty())
        .findFirst()
        .ifPresent(key -> fields.error("sources", "registers.form.sources.unknown", key));
    return keys.stream().map(SourceKey::new).toList();
  }
}
