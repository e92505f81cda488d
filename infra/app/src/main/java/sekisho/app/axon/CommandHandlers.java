package sekisho.app.axon;

import java.time.Instant;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import sekisho.app.stored.Envelope;
import sekisho.app.stored.SealedLeaves;
import sekisho.decision.adoption.PolicyDecider;
import sekisho.decision.casefile.CaseDecider;
import sekisho.decision.debrief.DebriefDecider;
import sekisho.decision.exercise.ExerciseDecider;
import sekisho.decision.identity.OfficialDecider;
import sekisho.decision.party.PartyListDecider;
import sekisho.decision.privacy.PrivacyDecider;
import sekisho.decision.register.RegisterDecider;
import sekisho.decision.scenario.ScenarioDecider;
import sekisho.decision.score.ScoreDecider;
import sekisho.message.Acting;
import sekisho.message.CaseCommand;
import sekisho.message.Command;
import sekisho.message.DebriefCommand;
import sekisho.message.ExerciseCommand;
import sekisho.message.IdentityCommand;
import sekisho.message.PartyCommand;
import sekisho.message.PolicyCommand;
import sekisho.message.PrivacyCommand;
import sekisho.message.RegisterCommand;
import sekisho.message.ScenarioCommand;
import sekisho.message.ScoreCommand;
import sekisho.view.privacy.PrivacyStream;
import sekisho.view.register.RegisterStream;

/**
 * Takes every command of the sealed family from Axon's bus to the decider of its stream. What a
 * decider says is appended in the command's transaction.
 */
@Component
final class CommandHandlers {
  private final Repository<CaseAggregate> cases;
  private final Repository<OfficialAggregate> officials;
  private final Repository<PolicyAggregate> policy;
  private final ObjectProvider<CaseDecider> caseDecider;
  private final OfficialDecider officialDecider;
  private final ObjectProvider<PolicyDecider> policyDecider;
  private final Repository<PartyListAggregate> partyLists;
  private final PartyListDecider partyListDecider;
  private final Repository<RegisterAggregate> registers;
  private final RegisterDecider registerDecider;
  private final Repository<DebriefAggregate> debriefs;
  private final DebriefDecider debriefDecider;
  private final Repository<ExerciseAggregate> exercises;
  private final ExerciseDecider exerciseDecider;
  private final Repository<ScoreAggregate> scores;
  private final ScoreDecider scoreDecider;
  private final Repository<ScenarioAggregate> scenarios;
  private final ScenarioDecider scenarioDecider;
  private final Repository<PrivacyAggregate> privacy;
  private final PrivacyDecider privacyDecider;
  private final OnceOnly once;

  CommandHandlers(
      CommandBus bus,
      EventStore store,
      ObjectProvider<CaseDecider> caseDecider,
      OfficialDecider officialDecider,
      ObjectProvider<PolicyDecider> policyDecider,
      PartyListDecider partyListDecider,
      RegisterDecider registerDecider,
      DebriefDecider debriefDecider,
      ExerciseDecider exerciseDecider,
      ScoreDecider scoreDecider,
      ScenarioDecider scenarioDecider,
      PrivacyDecider privacyDecider,
      OnceOnly once) {
    this.cases = Streams.of(CaseAggregate.class, CaseAggregate::new, store);
    this.officials = Streams.of(OfficialAggregate.class, OfficialAggregate::new, store);
    this.policy = Streams.of(PolicyAggregate.class, PolicyAggregate::new, store);
    this.caseDecider = caseDecider;
    this.officialDecider = officialDecider;
    this.policyDecider = policyDecider;
    this.partyLists = Streams.of(PartyListAggregate.class, PartyListAggregate::new, store);
    this.partyListDecider = partyListDecider;
    this.registers = Streams.of(RegisterAggregate.class, RegisterAggregate::new, store);
    this.registerDecider = registerDecider;
    this.debriefs = Streams.of(DebriefAggregate.class, DebriefAggregate::new, store);
    this.debriefDecider = debriefDecider;
    this.exercises = Streams.of(ExerciseAggregate.class, ExerciseAggregate::new, store);
    this.exerciseDecider = exerciseDecider;
    this.scores = Streams.of(ScoreAggregate.class, ScoreAggregate::new, store);
    this.scoreDecider = scoreDecider;
    this.scenarios = Streams.of(ScenarioAggregate.class, ScenarioAggregate::new, store);
    this.scenarioDecider = scenarioDecider;
    this.privacy = Streams.of(PrivacyAggregate.class, PrivacyAggregate::new, store);
    this.privacyDecider = privacyDecider;
    this.once = once;
    for (Class<? extends Command> command : SealedLeaves.of(Command.class)) {
      bus.subscribe(nameOf(command), this::handle);
    }
  }

  /** The name of a command on the bus and in the file of authorities. */
  static String nameOf(Class<? extends Command> command) {
    return command.getSimpleName();
  }

  private Object handle(CommandMessage<?> message) throws Exception {
    Command command = (Command) message.getPayload();
    MetaData envelope = message.getMetaData();
    Acting by = Envelope.acting(envelope);
    return once.perform(
        Envelope.command(envelope),
        command,
        by,
        () -> decide(command, by, Envelope.moment(envelope)));
  }

  /** The number of the last record after the command. */
  private long decide(Command command, Acting by, Instant wall) throws Exception {
    return switch (command) {
      case CaseCommand c -> {
        String id = c.caseId().toString();
        Aggregate<CaseAggregate> stream = cases.loadOrCreate(id, () -> new CaseAggregate(id));
        stream.execute(aCase -> aCase.decide(caseDecider.getObject(), c, by));
        yield records(stream);
      }
      case IdentityCommand c -> {
        String id = c.official().toString();
        Aggregate<OfficialAggregate> stream =
            officials.loadOrCreate(id, () -> new OfficialAggregate(id));
        stream.execute(official -> official.decide(officialDecider, c, by));
        yield records(stream);
      }
      case PolicyCommand c -> {
        Aggregate<PolicyAggregate> stream =
            policy.loadOrCreate(
                PolicyAggregate.STREAM, () -> new PolicyAggregate(PolicyAggregate.STREAM));
        stream.execute(book -> book.decide(policyDecider.getObject(), c, by));
        yield records(stream);
      }
      case PartyCommand c -> {
        String id = c.list().stream();
        Aggregate<PartyListAggregate> stream =
            partyLists.loadOrCreate(id, () -> new PartyListAggregate(id));
        stream.execute(list -> list.decide(partyListDecider, c, by));
        yield records(stream);
      }
      case DebriefCommand c -> {
        String id = DebriefAggregate.idOf(c.exercise());
        Aggregate<DebriefAggregate> stream =
            debriefs.loadOrCreate(id, () -> new DebriefAggregate(id));
        stream.execute(debrief -> debrief.decide(debriefDecider, c, by));
        yield records(stream);
      }
      case ScoreCommand c -> {
        String id = ScoreAggregate.idOf(c.exercise());
        Aggregate<ScoreAggregate> stream = scores.loadOrCreate(id, () -> new ScoreAggregate(id));
        stream.execute(sheet -> sheet.decide(scoreDecider, c, by));
        yield records(stream);
      }
      case PrivacyCommand c -> {
        String id = PrivacyStream.nameOf(c.person());
        Aggregate<PrivacyAggregate> stream =
            privacy.loadOrCreate(id, () -> new PrivacyAggregate(id));
        stream.execute(person -> person.decide(privacyDecider, c, by));
        yield records(stream);
      }
      case RegisterCommand c -> {
        String id = RegisterStream.nameOf(c.country());
        Aggregate<RegisterAggregate> stream =
            registers.loadOrCreate(id, () -> new RegisterAggregate(id));
        stream.execute(register -> register.decide(registerDecider, c, by));
        yield records(stream);
      }
      case ExerciseCommand c -> {
        String id = c.exercise().toString();
        Aggregate<ExerciseAggregate> stream =
            exercises.loadOrCreate(id, () -> new ExerciseAggregate(id));
        stream.execute(exercise -> exercise.decide(exerciseDecider, c, by, wall));
        yield records(stream);
      }
      case ScenarioCommand c -> {
        String id = c.version().stream();
        Aggregate<ScenarioAggregate> stream =
            scenarios.loadOrCreate(id, () -> new ScenarioAggregate(id));
        stream.execute(scenario -> scenario.decide(scenarioDecider, c, by));
        yield records(stream);
      }
    };
  }

  private static long records(Aggregate<?> stream) {
    Long version = stream.version();
    return version == null ? 0 : version + 1;
  }
}
