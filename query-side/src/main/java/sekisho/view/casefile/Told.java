package sekisho.view.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sekisho.message.TextRef;

/**
 * What one record says, ready to be put into words.
 *
 * @param type the stored name of the record
 * @param mark what kind of act it was
 * @param internal whether it belongs to the deliberation of the authorities, which an applicant
 *     does not read (assumption A)
 * @param why the reason that was given
 * @param details what else it carries, in order
 */
public record Told(
    String type, Mark mark, boolean internal, Optional<TextRef> why, List<Detail> details) {
  public Told {
    details = List.copyOf(details);
  }

  /** The kinds of acts that the picture of the records tells apart. */
  public enum Mark {
    /** Something was decided or found. */
    DECISION,
    /** A paper or a text came in. */
    FILING,
    /** Something was asked, returned, objected to or stopped. */
    QUERY,
    /** It followed by itself. */
    SYSTEM
  }

  /**
   * One thing that a record carries.
   *
   * @param label the end of the message key of its name
   */
  public record Detail(String label, Value value) {}

  /** What a record says. */
  public static Told of(Recorded recorded) {
    return Telling.of(recorded.event()).told(recorded.envelope().type());
  }

  /** A telling under way. */
  static final class Draft {
    private final Mark mark;
    private final List<Detail> details = new ArrayList<>();
    private boolean internal;
    private Optional<TextRef> why = Optional.empty();

    private Draft(Mark mark) {
      this.mark = mark;
    }

    static Draft open(Mark mark) {
      return new Draft(mark);
    }

    static Draft internal(Mark mark) {
      Draft draft = new Draft(mark);
      draft.internal = true;
      return draft;
    }

    Draft why(TextRef text) {
      why = Optional.of(text);
      return this;
    }

    Draft with(String label, Value value) {
      details.add(new Detail(label, value));
      return this;
    }

    Draft with(String label, Optional<? extends Value> value) {
      value.ifPresent(v -> with(label, v));
      return this;
    }

    Draft with(String label, Enum<?> member) {
      return with(label, new Value.Member(member));
    }

    Draft with(String label, TextRef text) {
      return with(label, new Value.Written(text));
    }

    Draft with(String label, LocalDate day) {
      return with(label, new Value.Day(day));
    }

    Draft with(String label, boolean yes) {
      return with(label, new Value.YesNo(yes));
    }

    Draft code(String label, Object code) {
      return with(label, new Value.Code(String.valueOf(code)));
    }

    private Told told(String type) {
      return new Told(type, mark, internal, why, details);
    }
  }
}
