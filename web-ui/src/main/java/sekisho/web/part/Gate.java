package sekisho.web.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One gate of a case, in order; a list of them is shown by {@code fragments/gates :: gates(gates)}.
 *
 * @param address where the gate is worked on, if the reader may go there
 * @param note why it stands as it stands, in one line
 * @param parts what runs in parallel inside the gate, such as the ministries
 */
public record Gate(
    int number,
    String name,
    @Nullable String address,
    String note,
    Progress progress,
    Chip chip,
    List<Part> parts) {
  /** Where a gate stands. */
  public enum Progress {
    DONE,
    NOW,
    WAIT;

    /** The style class of this progress. */
    public String style() {
      return switch (this) {
        case DONE -> "done";
        case NOW -> "now";
        case WAIT -> "wait";
      };
    }
  }

  /** One of several things that run in parallel inside a gate. */
  public record Part(String name, @Nullable String address, Chip chip) {}

  public Gate {
    parts = List.copyOf(parts);
  }

  public boolean isNow() {
    return progress == Progress.NOW;
  }
}
