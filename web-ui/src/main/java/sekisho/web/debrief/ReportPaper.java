package sekisho.web.debrief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sekisho.web.part.Chip;
import sekisho.web.part.Pair;

/**
 * An after-action report in words, for the screen and for the press alike.
 *
 * @param record the last record on which it rests
 * @param hash under which it is, or would be, signed
 */
record ReportPaper(
    String title,
    @Nullable String titleLang,
    long record,
    int revision,
    String hash,
    List<Pair> overview,
    List<Part> parts,
    List<PlaceRow> places,
    List<ObjectiveRow> objectives,
    List<TimeRow> timeline,
    List<DecisionRow> decisions,
    List<ScoreRow> scores,
    List<Pair> totals,
    List<PlanRow> plan,
    List<AnnexRow> annex,
    List<String> signatures) {

  /** A section that people write. */
  record Part(
      String section, String name, List<String> paragraphs, @Nullable String lang, String edit) {}

  /** Who sat in a place. */
  record PlaceRow(String place, String people) {}

  /** An objective and how far it was reached. */
  record ObjectiveRow(String text, Chip rating, List<String> tasks) {}

  /** One step of the time line; the side says whether it was done to the players or by them. */
  record TimeRow(
      long number,
      String address,
      String time,
      String since,
      boolean inject,
      String what,
      String who) {}

  /** A decision, its reason, and what lay before the place that took it. */
  record DecisionRow(
      long number,
      String address,
      String time,
      String what,
      String where,
      String who,
      List<Pair> chosen,
      @Nullable String reason,
      @Nullable String reasonLang,
      String seen,
      @Nullable String unseen) {}

  /** A criterion for a place, with the records on which its points rest. */
  record ScoreRow(
      String criterion, String place, String points, List<Evidence> evidence, String searched) {}

  /** A record that is named. */
  record Evidence(long number, String address) {}

  /** A line of the improvement plan. */
  record PlanRow(
      int number,
      String what,
      @Nullable String lang,
      String owner,
      @Nullable String ownerLang,
      String due,
      Chip status,
      String code,
      List<Evidence> evidence) {}

  /** One record of the annex. */
  record AnnexRow(long number, String time, String type, String who, String hash) {}

  /** The section of this name. */
  public Part part(String section) {
    return parts.stream()
        .filter(part -> part.section().equals(section))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No section " + section));
  }
}
