package sekisho.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import sekisho.message.PersonId;
import sekisho.message.PolicyStage;
import sekisho.message.PolicyVersionId;
import sekisho.message.RuleId;
import sekisho.message.Seat;
import sekisho.message.SourceGrade;
import sekisho.view.casefile.CaseFiles;
import sekisho.view.casefile.CaseStream;
import sekisho.view.identity.SeatHoldings;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.RuleLine;
import sekisho.view.policy.RuleText;
import sekisho.view.policy.VersionText;
import sekisho.view.precedent.Precedents;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.casefile.DecisionTrace;
import sekisho.web.casefile.Findings;
import sekisho.web.casefile.NextSteps;
import sekisho.web.identity.Account;
import sekisho.web.identity.Accounts;
import sekisho.web.identity.ActingSeat;
import sekisho.web.identity.Officials;
import sekisho.web.identity.Reach;
import sekisho.web.precedent.NearPrecedents;

/** The pages of two rooms over one case in memory, seen from one seat. */
@Configuration
@EnableAutoConfiguration
@ComponentScan(
    basePackages = {"sekisho.web.frame", "sekisho.web.screening", "sekisho.web.review"},
    excludeFilters =
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(ForTests|FragmentsPages)"))
@Import({
  ActingSeat.class,
  Officials.class,
  FormTurn.class,
  Words.class,
  Times.class,
  Countries.class,
  OpenHouse.class,
  Money.class,
  Texts.class,
  Cases.class,
  CaseFiles.class,
  CaseHeads.class,
  Findings.class,
  DecisionTrace.class,
  NearPrecedents.class,
  NextSteps.class
})
public class RoomPages {
  /** The day on which the tests look at the case. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Bean
  Desk desk() {
    return new Desk();
  }

  @Bean
  HouseClock clock() {
    return () -> Instant.parse("2026-11-21T03:00:00Z");
  }

  @Bean
  CaseStream stream(Desk desk) {
    return caseId -> desk.story.records();
  }

  @Bean
  SeatHoldings holdings(Desk desk) {
    return new SeatHoldings() {
      @Override
      public Set<Seat> of(PersonId person) {
        return Set.of(desk.seat);
      }

      @Override
      public Map<PersonId, Set<Seat>> all() {
        return Map.of();
      }
    };
  }

  /** Every seat may open everything here, and send what its name allows. */
  @Bean
  Reach reach(Desk desk) {
    return new Reach() {
      @Override
      public boolean mayOpen(String address) {
        return true;
      }

      @Override
      public boolean may(String method, String address) {
        return desk.may.test(desk.seat, address);
      }
    };
  }

  @Bean
  Dispatch dispatch(Desk desk) {
    return desk;
  }

  @Bean
  Desk.Memory memory() {
    return CaseStory.TEXTS;
  }

  @Bean
  RuleBook ruleBook() {
    return new OneVersion();
  }

  @Bean
  Precedents precedents() {
    return new OnePrecedent();
  }

  @Bean
  Accounts accounts() {
    return new OneAccount();
  }

  /** A book with the version of today and one rule of it. */
  public static final class OneVersion implements RuleBook {
    private static final VersionText V2026 =
        new VersionText(
            new PolicyVersionId("V2026"),
            LocalDate.of(2026, 4, 21),
            "2026年改正",
            "Revision of 2026",
            "S:P01",
            SourceGrade.B);

    @Override
    public List<VersionText> versions() {
      return List.of(V2026);
    }

    @Override
    public Optional<VersionText> version(PolicyVersionId version) {
      return versions().stream().filter(v -> v.id().equals(version)).findFirst();
    }

    @Override
    public Optional<VersionText> inForceOn(LocalDate day) {
      return Optional.of(V2026);
    }

    @Override
    public List<RuleText> rules(PolicyVersionId version) {
      return List.of(rule());
    }

    @Override
    public Optional<RuleText> rule(PolicyVersionId version, RuleId rule) {
      return rule.value().equals("RB21") ? Optional.of(rule()) : Optional.empty();
    }

    private static RuleText rule() {
      return new RuleText(
          new RuleId("RB21"),
          PolicyStage.B,
          List.of(
              new RuleLine("OK", "S:P03", SourceGrade.B, "武器でない装備は認め得る", "Non-weapons may go")));
    }
  }

  private static final class OneAccount implements Accounts {
    @Override
    public List<Account> all() {
      return List.of();
    }

    @Override
    public Optional<Account> of(PersonId person) {
      return Optional.of(new Account(person, "sato", "佐藤 健一", "SATŌ Kenichi", true, false));
    }

    @Override
    public boolean loginTaken(String login) {
      return false;
    }

    @Override
    public void add(Account account, String password) {}

    @Override
    public void remove(PersonId person) {}

    @Override
    public void setPassword(PersonId person, String password) {}

    @Override
    public void setDisabled(PersonId person, boolean disabled) {}
  }

  /** The person who holds a seat. */
  public static PersonId person(String seat) {
    return new PersonId(UUID.nameUUIDFromBytes(seat.getBytes(StandardCharsets.UTF_8)));
  }
}
