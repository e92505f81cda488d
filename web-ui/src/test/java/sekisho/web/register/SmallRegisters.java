package sekisho.web.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import sekisho.message.Acting;
import sekisho.message.CaseId;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.Country;
import sekisho.message.Instrument;
import sekisho.message.PersonId;
import sekisho.message.RegisterEvent;
import sekisho.message.RegisterEvent.AgreementEnteredIntoForce;
import sekisho.message.RegisterEvent.AgreementSigned;
import sekisho.message.RegisterEvent.RegisterFactCorrected;
import sekisho.message.RegisterFact;
import sekisho.message.RegisterFactId;
import sekisho.message.Seat;
import sekisho.message.SourceGrade;
import sekisho.message.SourceKey;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.view.policy.SourceText;
import sekisho.view.policy.Sources;
import sekisho.view.register.RegisterRecord;
import sekisho.view.register.RegisterStream;
import sekisho.view.register.RegisterView;
import sekisho.view.register.ReliedOn;
import sekisho.web.Desk;
import sekisho.web.Dispatch;
import sekisho.web.HouseClock;
import sekisho.web.Texts;
import sekisho.web.frame.PagesForTests;
import sekisho.web.identity.Powers;

/** One country whose agreement was recorded with a wrong day of entry into force, and corrected. */
@Configuration
@Import({
  PagesForTests.class,
  RegisterView.class,
  RegisterPages.class,
  RegisterForms.class,
  FactPage.class,
  FactRows.class,
  Says.class,
  Texts.class
})
class SmallRegisters {
  static final UUID WRONG = new UUID(5, 2);
  static final UUID RIGHT = new UUID(5, 3);
  private static final Country PH = new Country("PH");
  private static final Instant OCTOBER = Instant.parse("2026-10-01T01:00:00Z");
  private static final Instant NOVEMBER = Instant.parse("2026-11-20T01:00:00Z");

  /** What was sent. */
  static final class Sent implements Dispatch {
    private final List<Command> commands = new ArrayList<>();

    @Override
    public void send(Command command) {
      commands.add(command);
    }

    @Override
    public void send(CommandId id, Command command) {
      commands.add(command);
    }

    List<Command> all() {
      return commands;
    }

    Command only() {
      if (commands.size() != 1) {
        throw new IllegalStateException("Sent: " + commands);
      }
      return commands.getFirst();
    }

    void clear() {
      commands.clear();
    }
  }

  @Bean
  @Primary
  Sent sent() {
    return new Sent();
  }

  @Bean
  HouseClock clock() {
    return () -> Instant.parse("2026-11-21T01:00:00Z");
  }

  @Bean
  TextStore textStore() {
    return new Desk.Memory();
  }

  @Bean
  Powers powers() {
    return _ -> Set.of(Seat.METI_LO, Seat.AUD);
  }

  @Bean
  Sources sources() {
    SourceText source = new SourceText("O34", SourceGrade.A, "gazette");
    return new Sources() {
      @Override
      public List<SourceText> all() {
        return List.of(source);
      }

      @Override
      public Optional<SourceText> key(String key) {
        return Optional.of(source).filter(s -> s.key().equals(key));
      }
    };
  }

  @Bean
  Touched touched() {
    return country ->
        country.equals(PH)
            ? List.of(new Touched.TouchedCase("/cases/1", "艦", null, "EX-2026-0001", "審査中"))
            : List.of();
  }

  @Bean
  Relied relied() {
    return (line, _) ->
        line.stands()
            ? List.of()
            : List.of(
                new Relied.ReliedRow(
                    "/cases/1/records/12",
                    "EX-2026-0001",
                    "協定の確認",
                    new ReliedOn(
                        new CaseId(new UUID(7, 7)),
                        12,
                        ReliedOn.Decision.AGREEMENT_CHECKED,
                        LocalDate.of(2026, 10, 5),
                        OCTOBER)));
  }

  @Bean
  RegisterStream stream(TextStore texts) {
    TextRef note = texts.keep(new CommandId(new UUID(6, 1)), "2016-04 [S:O34]; 25 [U]");
    TextRef reason = texts.keep(new CommandId(new UUID(6, 2)), "the gazette gives another day");
    List<RegisterRecord> records =
        List.of(
            record(
                1,
                OCTOBER,
                new AgreementSigned(
                    fact(new UUID(5, 1), LocalDate.of(2016, 2, 29), note),
                    Instrument.AGREEMENT,
                    "Art. 3(1)")),
            record(
                2,
                OCTOBER,
                new AgreementEnteredIntoForce(fact(WRONG, LocalDate.of(2016, 4, 25), note))),
            record(
                3,
                NOVEMBER,
                new RegisterFactCorrected(
                    PH, new RegisterFactId(WRONG), Optional.of(new RegisterFactId(RIGHT)), reason)),
            record(
                4,
                NOVEMBER,
                new AgreementEnteredIntoForce(fact(RIGHT, LocalDate.of(2016, 5, 5), note))));
    return new RegisterStream() {
      @Override
      public List<RegisterRecord> read(Country country) {
        return country.equals(PH) ? records : List.of();
      }

      @Override
      public Map<Country, List<RegisterRecord>> readAll() {
        return Map.of(PH, records);
      }
    };
  }

  private static RegisterRecord record(long number, Instant at, RegisterEvent event) {
    return new RegisterRecord(
        number,
        event,
        new Acting(new PersonId(new UUID(1, 1)), Seat.TRE, at, LocalDate.of(2026, 10, 1)));
  }

  private static RegisterFact fact(UUID id, LocalDate from, TextRef note) {
    return new RegisterFact(
        new RegisterFactId(id),
        PH,
        from,
        Optional.empty(),
        List.of(new SourceKey("O34")),
        SourceGrade.U,
        Optional.of(note));
  }
}
