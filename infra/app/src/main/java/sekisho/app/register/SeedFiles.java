package sekisho.app.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import sekisho.message.Country;
import sekisho.message.EmbargoScope;
import sekisho.message.Instrument;
import sekisho.message.RegisterCommand.RecordAggression;
import sekisho.message.RegisterCommand.RecordAgreementInForce;
import sekisho.message.RegisterCommand.RecordAgreementSigned;
import sekisho.message.RegisterCommand.RecordEmbargoLifted;
import sekisho.message.RegisterCommand.RecordEmbargoListed;
import sekisho.message.RegisterCommand.RecordFact;
import sekisho.message.RegisterCommand.RecordPartnerStatus;
import sekisho.message.RegisterCommand.RecordPartyToConflict;
import sekisho.message.RegisterFact;
import sekisho.message.SourceGrade;
import sekisho.message.SourceKey;
import sekisho.view.policy.Citation;
import sekisho.view.policy.SourceText;
import sekisho.view.policy.Sources;

/**
 * The facts of the source book that the registers begin with: {@code registers/agreements.csv}
 * (policy 4.1) and {@code registers/facts.csv} (policy 1, 2.1, 5).
 */
final class SeedFiles {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Sources sources;

  SeedFiles(Sources sources) {
    this.sources = sources;
  }

  /** All of them; what rests on another comes after it. */
  List<SeedFact> all() {
    List<SeedFact> facts = new ArrayList<>();
    read("registers/agreements.csv").forEach(line -> agreement(line, facts));
    read("registers/facts.csv").forEach(line -> facts.add(fact(line)));
    return List.copyOf(facts);
  }

  private void agreement(CSVRecord line, List<SeedFact> facts) {
    Instrument instrument = Instrument.valueOf(line.get("instrument"));
    String clause = line.get("charter_clause");
    facts.add(step(line, "signed", fact -> new RecordAgreementSigned(fact, instrument, clause)));
    if (!line.get("in_force").isEmpty()) {
      facts.add(step(line, "in_force", RecordAgreementInForce::new));
    }
  }

  private SeedFact step(CSVRecord line, String step, Function<RegisterFact, RecordFact> command) {
    String cited = line.get(step + "_source");
    List<SourceKey> keys = Citation.of(cited).keys().stream().map(SourceKey::new).toList();
    boolean keysSayAll = cited.matches("\\[S:[^\\]]*]") || cited.equals("[U]");
    return new SeedFact(
        String.join(" ", "agreement", step, line.get("country"), line.get(step)),
        new Country(line.get("country")),
        LocalDate.parse(line.get(step)),
        keys,
        grade(cited, keys),
        keysSayAll ? "" : cited,
        command);
  }

  /** A day of which a part is not verified is not verified. */
  private SourceGrade grade(String cited, List<SourceKey> keys) {
    if (cited.contains("[U]")) {
      return SourceGrade.U;
    }
    return keys.stream()
        .flatMap(key -> sources.key(key.key()).stream())
        .map(SourceText::grade)
        .min(SourceGrade::compareTo)
        .orElse(SourceGrade.U);
  }

  private static SeedFact fact(CSVRecord line) {
    String value = line.get("value");
    Function<RegisterFact, RecordFact> command =
        switch (line.get("says")) {
          case "EMBARGO_LISTED" ->
              fact -> new RecordEmbargoListed(fact, EmbargoScope.valueOf(value));
          case "EMBARGO_LIFTED" ->
              fact -> new RecordEmbargoLifted(fact, EmbargoScope.valueOf(value));
          case "AGGRESSION" -> fact -> new RecordAggression(fact, yes(value));
          case "PARTY_TO_CONFLICT" -> fact -> new RecordPartyToConflict(fact, yes(value));
          case "PARTNER" -> fact -> new RecordPartnerStatus(fact, yes(value));
          default -> throw new IllegalStateException("registers/facts.csv says " + line);
        };
    return new SeedFact(
        String.join(" ", line.get("says"), value, line.get("country"), line.get("valid_from")),
        new Country(line.get("country")),
        LocalDate.parse(line.get("valid_from")),
        Arrays.stream(line.get("sources").split(" "))
            .filter(key -> !key.isEmpty())
            .map(SourceKey::new)
            .toList(),
        SourceGrade.valueOf(line.get("grade")),
        line.get("note"),
        command);
  }

  private static boolean yes(String value) {
    return switch (value) {
      case "YES" -> true;
      case "NO" -> false;
      default -> throw new IllegalStateException("registers/facts.csv says " + value);
    };
  }

  private static List<CSVRecord> read(String path) {
    try (InputStream in = SeedFiles.class.getClassLoader().getResourceAsStream(path);
        Reader reader =
            new InputStreamReader(Objects.requireNonNull(in, path), StandardCharsets.UTF_8)) {
      return FORMAT.parse(reader).getRecords();
    } catch (IOException cause) {
      throw new IllegalStateException(path + " cannot be read", cause);
    }
  }
}
