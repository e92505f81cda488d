package sekisho.app.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import sekisho.decision.AgreementRegister;
import sekisho.message.AgreementEntry;
import sekisho.message.AgreementStatus;
import sekisho.message.Country;
import sekisho.message.SourceGrade;
import sekisho.view.policy.AgreementLine;
import sekisho.view.policy.Agreements;

/**
 * The register of agreements from {@code registers/agreements.csv}: dated reference data, so that
 * the answer for a past day stays what it was (policy 4.1).
 */
final class CsvAgreementRegister implements AgreementRegister, Agreements {
  private final List<Row> rows;

  private CsvAgreementRegister(List<Row> rows) {
    this.rows = rows;
  }

  static CsvAgreementRegister fromClasspath() {
    return new CsvAgreementRegister(
        CsvFile.read("registers/agreements.csv").stream().map(Row::of).toList());
  }

  @Override
  public AgreementEntry on(Country country, LocalDate day) {
    return rows.stream()
        .filter(row -> row.country().equals(country))
        .findFirst()
        .map(row -> row.entryOn(day))
        .orElseGet(() -> absent(country));
  }

  @Override
  public List<AgreementLine> on(LocalDate day) {
    return rows.stream().map(row -> row.lineOn(day)).toList();
  }

  /** Absence is read from the lists that were seen, so it is not verified. */
  private static AgreementEntry absent(Country country) {
    return new AgreementEntry(
        country, AgreementStatus.NONE, Optional.empty(), Optional.empty(), "", SourceGrade.U);
  }

  /** A line of the file. */
  private record Row(
      String number,
      Country country,
      String instrumentJa,
      String instrumentEn,
      Optional<LocalDate> signed,
      String signedSource,
      Optional<LocalDate> inForce,
      String inForceSource,
      String charterClause,
      SourceGrade grade) {

    static Row of(CSVRecord line) {
      return new Row(
          line.get("number"),
          new Country(line.get("country")),
          line.get("instrument_ja"),
          line.get("instrument_en"),
          date(line.get("signed")),
          line.get("signed_source"),
          date(line.get("in_force")),
          line.get("in_force_source"),
          line.get("charter_clause"),
          SourceGrade.valueOf(line.get("grade")));
    }

    private static Optional<LocalDate> date(String text) {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    AgreementStatus statusOn(LocalDate day) {
      if (inForce.filter(date -> !date.isAfter(day)).isPresent()) {
        return AgreementStatus.IN_FORCE;
      }
      return signed.filter(date -> !date.isAfter(day)).isPresent()
          ? AgreementStatus.SIGNED
          : AgreementStatus.NONE;
    }

    AgreementEntry entryOn(LocalDate day) {
      return new AgreementEntry(
          country,
          statusOn(day),
          signed.filter(date -> !date.isAfter(day)),
          inForce.filter(date -> !date.isAfter(day)),
          charterClause,
          grade);
    }

    AgreementLine lineOn(LocalDate day) {
      return new AgreementLine(
          number,
          country,
          instrumentJa,
          instrumentEn,
          statusOn(day),
          signed,
          signedSource,
          inForce,
          inForceSource,
          charterClause,
          grade);
    }
  }
}
