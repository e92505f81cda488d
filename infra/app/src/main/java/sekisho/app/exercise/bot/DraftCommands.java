package sekisho.app.exercise.bot;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import sekisho.message.CaseId;
import sekisho.message.CommandId;

/** The ids of the commands by which the cases of a scenario are drafted: by case and part. */
public final class DraftCommands {
  private DraftCommands() {}

  /** The id under which a part of the request of a case is written. */
  public static CommandId of(CaseId caseId, String part) {
    String name = "sekisho scenario draft " + caseId + " " + part;
    return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
