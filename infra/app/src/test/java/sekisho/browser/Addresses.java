package sekisho.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sekisho.app.exercise.clock.SampleExercise;
import sekisho.app.laboratory.SampleDraft;
import sekisho.app.ledger.check.SampleCheck;
import sekisho.app.register.SeededRegisters;
import sekisho.message.DocumentHash;
import sekisho.message.Seat;

/**
 * Real addresses for the patterns: each case at its head and at records before, filters that find
 * nothing, pages that are not there.
 */
final class Addresses {
  /** The SHA-256 of parties/training.csv, which the demo imports. */
  private static final String TRAINING_LIST =
      "ec138fd008783ae1ea337c4b14732b70d6256f7590719a42aa452a7053470e8b";

  private final List<Known> cases;
  private final String person;
  private final String draft;
  private final String event;
  private final String export;
  private final Map<String, List<String>> also;

  /**
   * @param cases the cases to look at
   * @param person an account that an administrator may open
   * @param draft a draft of the laboratory that has been tried
   * @param event a fact that is about no case
   * @param export an export that is ready
   */
  Addresses(List<Known> cases, String person, DocumentHash draft, String event, String export) {
    this.event = event;
    this.draft = draft.sha256();
    this.export = export;
    this.cases = cases;
    this.person = person;
    this.also = new HashMap<>(also(cases));
    also.putAll(REGISTERS);
    past().forEach((pattern, more) -> also.merge(pattern, more, Addresses::both));
  }

  /** Every register, the past, and every form of a fact. */
  private static final Map<String, List<String>> REGISTERS =
      Map.of(
          "/registers",
          List.of(
              "?register=EMBARGO",
              "?register=CONFLICT",
              "?register=PARTNER&on=2016-01-01",
              "?known=2020-01-01",
              "?on=zzzz"),
          "/registers/{country}",
          List.of("?on=2016-03-01&known=2020-01-01"),
          "/registers/new",
          List.of(
              "?kind=AGREEMENT_SIGNED&country=PH",
              "?kind=EMBARGO_LISTED&country=AF",
              "?kind=CONFLICT&country=PH",
              "?kind=PARTNER&country=zz"));

  /** Each page of the house as it was in the middle of the demo data, and at what is no moment. */
  private static Map<String, List<String>> past() {
    String asOf = "asOf=" + LocalDate.now(ZoneId.of("Asia/Tokyo")).minusDays(9);
    return Map.of(
        "/",
        List.of("?" + asOf, "?seat=MOFA_R&" + asOf),
        "/moment",
        List.of("?" + asOf, "?asOf=2020-01-01T10:30", "?asOf=zzzz"),
        "/cases",
        List.of("?group=ALL&" + asOf, "?group=ALL&q=zzzz&" + asOf),
        "/registers",
        List.of("?" + asOf, "?asOf=2099-01-01"),
        "/registers/{country}",
        List.of("?asOf=2099-01-01"),
        "/lists",
        List.of("?" + asOf, "?asOf=2099-01-01"),
        "/policy",
        List.of("?" + asOf),
        "/policy/agreements",
        List.of("?asOf=2099-01-01"),
        "/cases/{id}",
        List.of("?asOf=2099-01-01"));
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** What a list looks like when it finds something, nothing, and on another page of it. */
  private static Map<String, List<String>> also(List<Known> cases) {
    String two = "?case=%s&case=%s".formatted(cases.getFirst().id(), cases.getLast().id());
    return Map.ofEntries(
        Map.entry(
            "/cases",
            List.of("?group=ALL", "?group=ALL&q=zzzz", "?group=ENDED&sort=REFERENCE_ASC")),
        Map.entry("/cases/allocation", List.of(two + "&to=nobody", two)),
        Map.entry("/precedents", List.of("?q=zzzz", "?q=%E8%89%A6", "?page=2")),
        Map.entry(
            "/records",
            List.of("?kind=ACCESS&seat=AUD", "?words=zzzz", "?from=zzzz", "?exercise=outside")),
        Map.entry("/sign-in", List.of("?ended", "?out")),
        Map.entry("/policy/difference", List.of("?from=V1967&to=V2014", "?from=V2014&to=zzzz")),
        Map.entry("/cases/{id}/policy", List.of("?rule=RC4", "?stage=D&rule=zzzz")),
        Map.entry(
            "/cases/{id}/signoff/confirmation", List.of("?act=sign", "?act=object", "?act=return")),
        Map.entry(
            "/policy/try",
            List.of("?sdfWeapon=yes&day=2026-05-01&other=2025-07-01", "?day=1960-01-01&combat=x")),
        Map.entry(
            "/lists/edition",
            List.of("?list=training&edition=1&show=REMOVED", "?list=training&edition=1&q=zzzz")),
        Map.entry("/lists/import", List.of("?list=un-sc&document=" + TRAINING_LIST)),
        Map.entry("/cases/{id}/versions", List.of("?day=2026-05-01&other=2025-07-01")),
        Map.entry("/cases/{id}/what-if", List.of("?sdfWeapon=yes&combat=YES&day=2026-05-01")));
  }

  /**
   * A case of the walk.
   *
   * @param waitingFor the seats that have something to do with it
   * @param documents hashes of its documents
   * @param signatures the records of signatures
   */
  record Known(
      String id, long head, Set<Seat> waitingFor, List<String> documents, List<Long> signatures) {}

  /**
   * Which cases a visitor opens: those that wait for the seat, so that it meets all its forms, and
   * some of the others.
   *
   * @param every one case in so many
   * @param past also as the case stood in the middle of its records
   */
  record Sample(Optional<Seat> seat, int every, int first, boolean past) {
    boolean takes(int index, Known known) {
      return seat.filter(s -> known.waitingFor().contains(s) || index % every == first % every)
          .isPresent();
    }
  }

  /**
   * The addresses of a pattern.
   *
   * @param filter a saved filter of whoever asks
   */
  List<String> of(String pattern, Sample sample, String filter) {
    if (pattern.startsWith("/cases/filters/{id}")) {
      return List.of(pattern.replace("{id}", filter));
    }
    if (pattern.startsWith("/cases/{id}")) {
      return IntStream.range(0, cases.size())
          .filter(i -> sample.takes(i, cases.get(i)))
          .boxed()
          .flatMap(i -> ofCase(pattern, cases.get(i), sample.past()))
          // Setting a paper takes a second, and one is like the other.
          .limit(pattern.matches(".*[.](pdf|zip)") ? 1 : Long.MAX_VALUE)
          .toList();
    }
    String plain =
        pattern
            .replace("{person}", person)
            .replace("{event}", event)
            .replace("{check}", SampleCheck.ID.toString())
            .replace("{exercise}", SampleExercise.ID.toString())
            .replace("{country}", "PH")
            .replace("{fact}", SeededRegisters.SIGNED_BY_PH.toString())
            .replace("{draft}", draft)
            .replace("{name}", export)
            .replace("{inject}", SampleExercise.INJECT)
            .replace("{section}", "OVERVIEW")
            .replace("{trial}", SampleDraft.TRIAL.toString())
            .replaceAll("\\{version:[^/]*}", "V2026")
            .replace("{rule}", "RB5")
            .replace("{scenario}", "first-steps")
            .replaceAll("\\{edition:[^/]*}", "1.0.0")
            .replaceAll("\\{page:[^/]*}", "1")
            .replaceAll("\\{stream:[^/]*}", "register-JO")
            .replaceAll("\\{record:[^/]*}", "1");
    Stream<String> first =
        plain.contains("{number}")
            ? Stream.of("20", "26", "38", "9999").map(n -> plain.replace("{number}", n))
            : Stream.of(plain);
    return Stream.concat(
            first.map(Addresses::filled),
            also.getOrDefault(pattern, List.of()).stream().map(query -> plain + query))
        .toList();
  }

  private Stream<String> ofCase(String pattern, Known known, boolean past) {
    String plain = pattern.replace("{id}", known.id());
    if (plain.contains("{hash}")) {
      return known.documents().stream().limit(1).map(hash -> plain.replace("{hash}", hash));
    }
    if (plain.endsWith("/signatures/{n}")) {
      return known.signatures().stream().limit(1).map(n -> plain.replace("{n}", "" + n));
    }
    if (plain.contains("{n}")) {
      return Stream.of("1", "" + known.head(), "999").map(n -> plain.replace("{n}", n));
    }
    filled(plain);
    Stream<String> before = past ? Stream.of(plain + "?at=" + (known.head() + 1) / 2) : Stream.of();
    Stream<String> queries = also.getOrDefault(pattern, List.of()).stream().map(q -> plain + q);
    return Stream.of(Stream.of(plain), before, queries).flatMap(s -> s);
  }

  private static String filled(String address) {
    if (address.contains("{")) {
      throw new IllegalStateException("The walk does not know what to put into " + address);
    }
    return address;
  }
}
