package sekisho.web.record;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.ExerciseId;
import sekisho.message.Ministry;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.record.RecordKind;
import sekisho.view.record.RecordQuery.Where;
import sekisho.web.Fields;

/** What the whole record is searched for, as typed; an empty field narrows nothing. */
record RecordForm(
    @Nullable String kind,
    @Nullable String type,
    @Nullable String person,
    @Nullable String seat,
    @Nullable String ministry,
    @Nullable String caseId,
    @Nullable String exercise,
    @Nullable String from,
    @Nullable String until,
    @Nullable String words,
    @Nullable String id) {
  /** The choice for what happened outside all exercises. */
  static final String OUTSIDE = "outside";

  private static final int LONGEST_WORDS = 100;

  /**
   * Reads what is asked for.
   *
   * @param byReference finds the cases of a reference, which in each exercise may be another
   */
  RecordAsked read(Fields fields, Function<String, List<CaseId>> byReference) {
    var kindTyped = fields.maybeChoice("kind", RecordKind.class);
    var typeTyped = fields.maybeValue("type", RecordForm::type);
    var personTyped = fields.maybeValue("person", PersonId::of);
    var seatTyped = fields.maybeChoice("seat", Seat.class);
    var ministryTyped = fields.maybeChoice("ministry", Ministry.class);
    var caseTyped = fields.maybeValue("caseId", typed -> new CasesTyped(typed, byReference));
    var exerciseTyped = fields.maybeValue("exercise", RecordForm::where);
    var fromTyped = fields.maybeDay("from");
    var untilTyped = fields.maybeDay("until");
    var wordsTyped = fields.maybeValue("words", RecordForm::words);
    var idTyped = fields.maybeValue("id", RecordForm::words);
    return fields.wrong()
        ? RecordAsked.ALL
        : new RecordAsked(
            kindTyped.get(),
            typeTyped.get(),
            personTyped.get(),
            seatTyped.get(),
            ministryTyped.get(),
            caseTyped.get(),
            exerciseTyped.get(),
            fromTyped.get(),
            untilTyped.get(),
            wordsTyped.get(),
            idTyped.get());
  }

  /**
   * A case by its number or its identity.
   *
   * @param typed as typed, for the address of the next page
   */
  record CasesTyped(String typed, List<CaseId> cases) {
    CasesTyped(String typed, Function<String, List<CaseId>> byReference) {
      this(typed, found(typed, byReference.apply(typed)));
    }

    private static List<CaseId> found(String typed, List<CaseId> byReference) {
      return byReference.isEmpty() ? List.of(new CaseId(UUID.fromString(typed))) : byReference;
    }
  }

  private static String type(String typed) {
    if (Stream.of(RecordKind.values()).noneMatch(k -> k.types().contains(typed))) {
      throw new IllegalArgumentException("No fact is called that");
    }
    return typed;
  }

  private static Where where(String typed) {
    return typed.equals(OUTSIDE) ? new Where.Outside() : new Where.Within(ExerciseId.of(typed));
  }

  private static String words(String typed) {
    if (typed.length() > LONGEST_WORDS || typed.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("Too long to be looked for");
    }
    return typed;
  }
}
