package sekisho.view.casefile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sekisho.message.TextRef;

/**
 * The fields of a case as it stood at one record. What a record changed and who set a field are
 * both differences of these, so that the two cannot disagree.
 *
 * @param values the fields that have a value, in their order
 */
public record CaseFields(Map<CaseField, Value> values) {
  static final CaseFields NONE = new CaseFields(Map.of());

  public CaseFields {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The fields of the case as it is shown. */
  public static CaseFields of(CaseFile file) {
    Draft draft = new Draft();
    FieldsOfRequest.fill(draft, file);
    FieldsOfScreening.fill(draft, file.screening());
    FieldsOfParties.fill(draft, file.parties());
    FieldsOfReview.fill(draft, file.review());
    FieldsOfDecisions.fill(draft, file);
    return new CaseFields(draft.values);
  }

  Optional<Value> value(CaseField field) {
    return Optional.ofNullable(values.get(field));
  }

  /** Fields under way: each value goes to the part, the one of several and the reach set last. */
  static final class Draft {
    private final Map<CaseField, Value> values = new LinkedHashMap<>();
    private CaseFieldGroup group = CaseFieldGroup.CASE;
    private List<Value> about = List.of();
    private boolean internal;

    Draft open(CaseFieldGroup part, Value... which) {
      return in(part, false, which);
    }

    Draft internal(CaseFieldGroup part, Value... which) {
      return in(part, true, which);
    }

    private Draft in(CaseFieldGroup part, boolean inside, Value... which) {
      group = part;
      internal = inside;
      about = List.of(which);
      return this;
    }

    Draft with(String name, Value value) {
      values.put(new CaseField(group, about, name, internal), value);
      return this;
    }

    Draft with(String name, Optional<? extends Value> value) {
      value.ifPresent(v -> with(name, v));
      return this;
    }

    Draft with(String name, Enum<?> member) {
      return with(name, new Value.Member(member));
    }

    Draft with(String name, TextRef text) {
      return with(name, new Value.Written(text));
    }

    Draft with(String name, LocalDate day) {
      return with(name, new Value.Day(day));
    }

    Draft with(String name, boolean yes) {
      return with(name, new Value.YesNo(yes));
    }

    Draft code(String name, Object code) {
      return with(name, new Value.Code(String.valueOf(code)));
    }

    /** A number, with its thousands apart as both languages write them. */
    Draft number(String name, long number) {
      return code(name, String.format(Locale.ROOT, "%,d", number));
    }

    /** Several values, when there are any. */
    Draft several(String name, Value several) {
      return several instanceof Value.Several s && s.values().isEmpty()
          ? this
          : with(name, several);
    }
  }
}
