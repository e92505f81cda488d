package sekisho.app.axon;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import sekisho.decision.Acts;
import sekisho.decision.Play;
import sekisho.message.Acting;
import sekisho.message.CaseCommand;
import sekisho.message.CaseEvent;
import sekisho.message.CaseId;
import sekisho.message.CombatStatus;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.ConcernLevel;
import sekisho.message.DossierHash;
import sekisho.message.PersonId;
import sekisho.message.Position;
import sekisho.message.ReviewCommand.EscalateTo;
import sekisho.message.ScreeningCommand.CheckAgreement;
import sekisho.message.ScreeningCommand.ConcurClassification;
import sekisho.message.ScreeningCommand.ConcurCombat;
import sekisho.message.ScreeningCommand.ConfirmPrinciple1;
import sekisho.message.Seat;
import sekisho.message.SecretariesOutcome;
import sekisho.message.SignOffCommand.SignCase;
import sekisho.message.SignOffEvent.DossierFrozen;
import sekisho.message.SubmissionCommand.ClaimBasis;
import sekisho.message.SubmissionCommand.DescribeDestination;
import sekisho.message.SubmissionCommand.DescribeItem;
import sekisho.message.SubmissionCommand.OpenCase;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.message.Tri;
import sekisho.message.Viewpoint;
import sekisho.view.casefile.CaseStream;
import sekisho.view.casefile.Recorded;

/** A case played on a running node; each seat is another person. */
public final class Practice {
  private final ActingDispatch dispatch;
  private final CaseStream stream;
  private final CaseId caseId;

  public Practice(ApplicationContext node, CaseId caseId) {
    this.dispatch = node.getBean(ActingDispatch.class);
    this.stream = node.getBean(CaseStream.class);
    this.caseId = caseId;
  }

  public Practice(ApplicationContext node) {
    this(node, new CaseId(UUID.randomUUID()));
  }

  public CaseId caseId() {
    return caseId;
  }

  static PersonId person(Seat seat) {
    return new PersonId(
        UUID.nameUUIDFromBytes(("person " + seat).getBytes(StandardCharsets.UTF_8)));
  }

  public static Acting acting(Seat seat) {
    Instant at = Play.DAY.atTime(3, 0).toInstant(ZoneOffset.UTC);
    return new Acting(person(seat), seat, at, Play.DAY);
  }

  public static CommandId newId() {
    return new CommandId(UUID.randomUUID());
  }

  public Practice did(Seat seat, CaseCommand... commands) {
    for (CaseCommand command : commands) {
      send(newId(), seat, command);
    }
    return this;
  }

  long send(CommandId id, Seat seat, Command command) {
    return dispatch.send(id, here(command), acting(seat), true);
  }

  public List<Recorded> records() {
    return stream.read(caseId);
  }

  public <E extends CaseEvent> List<E> all(Class<E> type) {
    return records().stream()
        .map(Recorded::event)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  public Practice draft(String country) {
    return did(
        Seat.APPLICANT,
        new OpenCase(caseId, Acts.WORDS, Optional.empty()),
        new DescribeItem(caseId, List.of(Acts.line(10))),
        new DescribeDestination(caseId, Acts.to(country)),
        new ClaimBasis(caseId, Acts.basis(false)),
        Acts.endUseCertificate());
  }

  /** Frigates to a country with an agreement, frozen and tabled to the four ministers. */
  public Practice tabled() {
    return beforeMinisters().did(Seat.NSS_C, Acts.table());
  }

  /** The same, confirmed by the four ministers on a condition that may be met until that day. */
  public Practice conditional(LocalDate last) {
    beforeMinisters().did(Seat.NSS_C, Acts.table(Seat.FOUR_MINISTERS, last));
    Seat.FOUR_MINISTERS.forEach(minister -> did(minister, signature()));
    return this;
  }

  /** Screened under Principle 1: what the item is has still to be found. */
  public Practice screened(String country) {
    return draft(country)
        .did(Seat.APPLICANT, new SubmitCase(caseId, true, false))
        .did(Seat.METI_LO, Acts.screen(Tri.NO, Tri.NO, Tri.NO, Play.DAY))
        .did(Seat.MOFA_R, new ConfirmPrinciple1(caseId, true, Acts.WORDS));
  }

  public Practice classified(boolean weapon) {
    return did(Seat.METI_LO, Acts.classify(weapon))
        .did(Seat.MOD_R, new ConcurClassification(caseId, true, Acts.WORDS));
  }

  private Practice beforeMinisters() {
    return screened("AU")
        .classified(true)
        .did(Seat.TRE, new CheckAgreement(caseId))
        .did(Seat.MOFA_R, Acts.combat(CombatStatus.NO, Play.DAY, Play.DAY.plusDays(30)))
        .did(Seat.MOD_R, new ConcurCombat(caseId, true, Acts.WORDS))
        .did(
            Seat.MOFA_R,
            Acts.viewpoint(Viewpoint.DESTINATION, ConcernLevel.LOW),
            Acts.attRisk(false),
            Acts.view(Position.CONCUR))
        .did(
            Seat.METI_LO,
            Acts.viewpoint(Viewpoint.END_USER, ConcernLevel.LOW),
            Acts.viewpoint(Viewpoint.REGIME, ConcernLevel.LOW),
            Acts.view(Position.CONCUR),
            Acts.priorConsent())
        .did(
            Seat.MOD_R,
            Acts.viewpoint(Viewpoint.CONCERN, ConcernLevel.LOW),
            Acts.viewpoint(Viewpoint.SELF_DEFENCE_IMPACT, ConcernLevel.LOW),
            Acts.view(Position.CONCUR))
        .did(Seat.NSS_C, Acts.view(Position.CONCUR))
        .did(Seat.TRE, Acts.propose("frigates"))
        .did(Seat.NSS_C, new EscalateTo(caseId, Acts.WORDS))
        .did(Seat.SEC, Acts.secretaries(SecretariesOutcome.TO_MINISTERS));
  }

  SignCase signature() {
    DossierHash shown = all(DossierFrozen.class).getLast().dossier();
    return new SignCase(caseId, shown);
  }

  /** The same act, asked in this case. */
  private Command here(Command command) {
    if (!(command instanceof CaseCommand) || !command.getClass().isRecord()) {
      return command;
    }
    RecordComponent[] components = command.getClass().getRecordComponents();
    Object[] values =
        Arrays.stream(components)
            .map(
                component ->
                    component.getType() == CaseId.class ? caseId : value(component, command))
            .toArray();
    try {
      var constructor =
          command
              .getClass()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
