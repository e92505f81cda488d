package sekisho.web.precedent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import sekisho.message.Bilingual;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.Country;
import sekisho.message.DocumentHash;
import sekisho.message.DocumentKind;
import sekisho.message.Item1Subhead;
import sekisho.message.ItemForm;
import sekisho.message.JointDevelopment;
import sekisho.message.Licensor;
import sekisho.message.MockCaseSeed;
import sekisho.message.PersonId;
import sekisho.message.RecipientType;
import sekisho.message.SourceGrade;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.view.policy.RuleBook;
import sekisho.view.precedent.ItemKind;
import sekisho.view.precedent.Precedent;
import sekisho.view.precedent.PrecedentOutcome;
import sekisho.view.precedent.PrecedentQuery;
import sekisho.view.precedent.Precedents;
import sekisho.web.Dispatch;
import sekisho.web.DocumentStore;
import sekisho.web.HouseClock;
import sekisho.web.RoomPages;

/** A case with a seed, an open matter without one, and doors that remember what went through. */
@Configuration
class TwoPrecedents {
  /** A command and the id under which it was sent. */
  record Sent(CommandId id, Command command) {}

  /** What went through the door. */
  record SentCommands(List<Sent> all) {}

  @Bean
  SentCommands sentCommands() {
    return new SentCommands(new ArrayList<>());
  }

  @Bean
  @Primary
  Dispatch rememberingDispatch(SentCommands sent) {
    return new Dispatch() {
      @Override
      public void send(Command command) {
        throw new UnsupportedOperationException("an opening has an id");
      }

      @Override
      public void send(CommandId id, Command command) {
        sent.all().add(new Sent(id, command));
      }
    };
  }

  @Bean
  TextStore textStore() {
    return new TextStore() {
      @Override
      public void letBeFound(TextRef ref) {
        throw new UnsupportedOperationException();
      }

      @Override
      public TextRef keep(CommandId command, String text) {
        return new TextRef(sha256((command + text).getBytes(StandardCharsets.UTF_8)));
      }

      @Override
      public Optional<String> read(TextRef ref) {
        return Optional.empty();
      }
    };
  }

  @Bean
  DocumentStore documentStore() {
    return new DocumentStore() {
      @Override
      public Kept keep(PersonId by, String fileName, byte[] bytes) {
        return new Kept(new DocumentHash(sha256(bytes)), "text/plain", bytes.length);
      }

      @Override
      public Optional<byte[]> read(DocumentHash hash) {
        return Optional.empty();
      }

      @Override
      public long largestBytes() {
        return 1000;
      }

      @Override
      public List<String> endings() {
        return List.of("txt");
      }
    };
  }

  @Bean
  HouseClock clock() {
    return () -> Instant.parse("2026-11-21T03:00:00Z");
  }

  @Bean
  RuleBook ruleBook() {
    return new RoomPages.OneVersion();
  }

  @Bean
  Precedents precedents() {
    List<Precedent> cases = List.of(precedent(20, false), precedent(33, true));
    return new Precedents() {
      @Override
      public List<Precedent> all() {
        return cases;
      }

      @Override
      public Optional<Precedent> number(int number) {
        return cases.stream().filter(c -> c.number() == number).findFirst();
      }

      @Override
      public List<Precedent> search(PrecedentQuery query) {
        return cases.stream().filter(c -> query.finds(c, c.number() == 20)).toList();
      }

      @Override
      public Optional<MockCaseSeed> seed(int number) {
        return number == 20 ? Optional.of(radar()) : Optional.empty();
      }
    };
  }

  private static Precedent precedent(int number, boolean undecided) {
    return new Precedent(
        number,
        "2020-08 [U]",
        new Bilingual("警戒管制レーダー", "Air-surveillance radars"),
        List.of(new Country("PH")),
        new Bilingual("フィリピン", "Philippines"),
        new Bilingual("V2014", "V2014"),
        new Bilingual("経済産業省", "METI"),
        new Bilingual("契約", "Contract"),
        "[S:C51]",
        SourceGrade.C,
        undecided,
        Set.of(undecided ? ItemKind.VESSEL : ItemKind.SENSOR),
        undecided ? PrecedentOutcome.UNDECIDED : PrecedentOutcome.AGREED,
        List.of(undecided ? "V2026" : "V2014"),
        Set.of());
  }

  private static MockCaseSeed radar() {
    return new MockCaseSeed(
        20,
        "模擬のレーダー",
        List.of(
            new MockCaseSeed.Item(
                "レーダー",
                Optional.of(Item1Subhead.S2),
                5,
                4,
                1_000_000,
                ItemForm.FINISHED,
                Optional.empty())),
        new MockCaseSeed.Goal(
            new Country("PH"),
            "空軍",
            RecipientType.GOVERNMENT,
            List.of("会社（架空）"),
            "監視",
            Optional.of("基地")),
        new MockCaseSeed.Basis(
            Licensor.NONE, false, false, JointDevelopment.NONE, List.of(), false),
        List.of(new MockCaseSeed.Paper(DocumentKind.END_USE_CERTIFICATE, "誓約書.txt", "用途")),
        new Bilingual("違い", "The difference"));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
