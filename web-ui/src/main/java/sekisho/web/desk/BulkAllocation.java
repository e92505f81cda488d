package sekisho.web.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import sekisho.message.ActedFirst;
import sekisho.message.CaseCommand;
import sekisho.message.CaseId;
import sekisho.message.CommandId;
import sekisho.message.Ground;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.ReviewCommand.AllocateCase;
import sekisho.message.ReviewCommand.RecallAllocation;
import sekisho.message.Seat;
import sekisho.view.caselist.CaseRow;
import sekisho.web.CurrentOfficial;
import sekisho.web.Dispatch;
import sekisho.web.FormTurn;
import sekisho.web.Words;
import sekisho.web.caselist.Colleagues;
import sekisho.web.part.Chip;

/**
 * Gives many cases to one person, or takes them back: one command a case, so that one refusal stops
 * no other case. The id of each command follows from the form and the case, so that the same form
 * sent twice does nothing twice.
 */
@Component
class BulkAllocation {
  private static final Logger LOG = LoggerFactory.getLogger("sekisho");

  private final Dispatch dispatch;
  private final FormTurn turn;
  private final Colleagues colleagues;
  private final CurrentOfficial official;
  private final Words words;

  BulkAllocation(
      Dispatch dispatch,
      FormTurn turn,
      Colleagues colleagues,
      CurrentOfficial official,
      Words words) {
    this.dispatch = dispatch;
    this.turn = turn;
    this.colleagues = colleagues;
    this.official = official;
    this.words = words;
  }

  /** What will happen to a case, or why it cannot. */
  Chip planned(CaseRow row, Optional<PersonId> to) {
    Optional<PersonId> has = Optional.ofNullable(row.allocated().get(official.seat()));
    if (row.stage().ended()) {
      return cannot(new Refused(Ground.NOT_AT_THIS_STAGE, row.stage()));
    } else if (to.isEmpty()) {
      return has.isEmpty()
          ? cannot(new Refused(Ground.NOT_ALLOCATED))
          : Chip.go(words.of("desk.bulk.will.recall"));
    } else if (has.equals(to)) {
      return cannot(new Refused(Ground.ALLOCATED_ALREADY));
    }
    return Chip.go(
        has.map(h -> words.of("desk.bulk.will.take-over", colleagues.name(h)))
            .orElseGet(() -> words.of("desk.bulk.will.allocate")));
  }

  /** Does it, and says what came of it. */
  Chip done(CaseId caseId, Optional<PersonId> to) {
    try {
      dispatch.send(id(caseId), command(caseId, to));
      return Chip.ok(words.of(to.isEmpty() ? "desk.bulk.recalled" : "desk.bulk.allocated"));
    } catch (Refused refused) {
      return cannot(refused);
    } catch (ActedFirst rival) {
      return Chip.warn(words.of("desk.bulk.acted-first"));
    } catch (RuntimeException e) {
      // The cases before this one are done, and the page has to say so.
      LOG.error("Allocation of case {} failed", caseId, e);
      return Chip.bad(words.of("desk.bulk.failed"));
    }
  }

  private CaseCommand command(CaseId caseId, Optional<PersonId> to) {
    Seat seat = official.seat();
    return to.<CaseCommand>map(person -> new AllocateCase(caseId, seat, person))
        .orElseGet(() -> new RecallAllocation(caseId, seat));
  }

  private CommandId id(CaseId caseId) {
    String name = turn.commandId() + " " + caseId;
    return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  private Chip cannot(Refused refused) {
    return Chip.warn(words.refusal(refused));
  }

  /** Whether nothing will happen to any of these. */
  static boolean nothing(List<Chip> plans) {
    return plans.stream().noneMatch(plan -> plan.tone() == Chip.Tone.GO);
  }
}
