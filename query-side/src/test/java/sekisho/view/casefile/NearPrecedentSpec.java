package sekisho.view.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.message.Seat.APPLICANT;
import static sekisho.view.casefile.Story.WORDS;
import static sekisho.view.precedent.NearPrecedent.Likeness.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sekisho.message.Bilingual;
import sekisho.message.ClaimedBasis;
import sekisho.message.Country;
import sekisho.message.ItemForm;
import sekisho.message.ItemLine;
import sekisho.message.JointDevelopment;
import sekisho.message.Level;
import sekisho.message.Licensor;
import sekisho.message.MunitionsCategory;
import sekisho.message.SourceGrade;
import sekisho.message.SubmissionEvent.BasisClaimed;
import sekisho.message.SubmissionEvent.CaseOpened;
import sekisho.message.SubmissionEvent.DestinationDescribed;
import sekisho.message.SubmissionEvent.ItemDescribed;
import sekisho.view.precedent.BasisHead;
import sekisho.view.precedent.ItemKind;
import sekisho.view.precedent.NearPrecedent;
import sekisho.view.precedent.Precedent;
import sekisho.view.precedent.PrecedentOutcome;

/** Which documented cases stand beside a case: vessels to Australia in most of these stories. */
class NearPrecedentSpec {
  private static final Precedent SAME_COUNTRY =
      documented(1, "AU", ItemKind.AIRCRAFT, List.of("V2014"));
  private static final Precedent SAME_ITEM = documented(2, "IN", ItemKind.VESSEL, List.of("V2014"));
  private static final Precedent BOTH = documented(3, "AU", ItemKind.VESSEL, List.of("V2014"));
  private static final Precedent NEITHER = documented(4, "PH", ItemKind.SENSOR, List.of("V2026"));

  private static Precedent documented(
      int number, String country, ItemKind kind, List<String> versions, BasisHead... heads) {
    var words = new Bilingual("語", "words");
    return new Precedent(
        number,
        "2024",
        words,
        List.of(new Country(country)),
        words,
        words,
        words,
        words,
        "[U]",
        SourceGrade.U,
        false,
        Set.of(kind),
        PrecedentOutcome.CONFIRMED,
        versions,
        Arrays.stream(heads).collect(Collectors.toSet()));
  }

  private static List<Integer> numbers(CaseFile file, Precedent... all) {
    return NearPrecedent.to(file, List.of(all)).stream().map(n -> n.precedent().number()).toList();
  }

  private static Set<NearPrecedent.Likeness> likenesses(CaseFile file, Precedent precedent) {
    return NearPrecedent.to(file, List.of(precedent)).getFirst().likenesses();
  }

  @Test
  void recipient_and_item_together_are_nearer_than_either_and_the_later_of_two_comes_first() {
    assertThat(numbers(Story.submitted().file(), SAME_COUNTRY, SAME_ITEM, BOTH, NEITHER))
        .containsExactly(3, 2, 1);
  }

  @Test
  void each_case_says_in_what_it_is_near() {
    CaseFile file = Story.submitted().file();
    assertThat(likenesses(file, SAME_COUNTRY)).containsExactly(RECIPIENT);
    assertThat(likenesses(file, SAME_ITEM)).containsExactly(ITEM);
    assertThat(likenesses(file, BOTH)).containsExactly(RECIPIENT, ITEM);
  }

  @Test
  void the_basis_that_is_claimed_makes_a_case_near_and_another_basis_does_not() {
    Precedent licensed =
        documented(5, "PH", ItemKind.SENSOR, List.of(), BasisHead.LICENCE, BasisHead.GCAP);
    assertThat(numbers(Story.submitted().file(), licensed)).isEmpty();
    CaseFile gcap = claimed(Licensor.NONE, JointDevelopment.THIRD, true).file();
    assertThat(likenesses(gcap, licensed)).containsExactly(BASIS);
    CaseFile licence = claimed(Licensor.US, JointDevelopment.NONE, false).file();
    assertThat(likenesses(licence, licensed)).containsExactly(BASIS);
    CaseFile joint = claimed(Licensor.NONE, JointDevelopment.PARTNER, false).file();
    assertThat(numbers(joint, licensed)).isEmpty();
  }

  private static Story claimed(Licensor licensor, JointDevelopment joint, boolean gcap) {
    return Story.draft()
        .then(
            APPLICANT,
            new BasisClaimed(
                new ClaimedBasis(
                    licensor,
                    licensor != Licensor.NONE,
                    licensor != Licensor.NONE,
                    joint,
                    List.of(),
                    gcap)));
  }

  @Test
  void the_same_version_adds_to_what_is_near_and_alone_makes_nothing_near() {
    CaseFile file = Story.inReview(true, Level.L3).file();
    Precedent newer = documented(6, "AU", ItemKind.SENSOR, List.of("V2026"));
    assertThat(numbers(file, NEITHER)).isEmpty();
    assertThat(likenesses(file, newer)).containsExactly(RECIPIENT, VERSION);
    assertThat(numbers(file, newer, SAME_COUNTRY, SAME_ITEM)).startsWith(6);
  }

  @Test
  void before_screening_no_version_is_known() {
    Precedent newer = documented(6, "AU", ItemKind.SENSOR, List.of("V2026"));
    assertThat(likenesses(Story.submitted().file(), newer)).containsExactly(RECIPIENT);
  }

  @Test
  void the_case_that_it_was_opened_from_comes_first() {
    CaseFile file =
        new Story()
            .then(
                APPLICANT,
                new CaseOpened(WORDS, Optional.of(4)),
                new ItemDescribed(List.of(Story.line(10))),
                new DestinationDescribed(Story.to("AU")))
            .file();
    assertThat(numbers(file, BOTH, NEITHER)).containsExactly(4, 3);
    assertThat(likenesses(file, NEITHER)).containsExactly(ORIGIN);
  }

  @Test
  void that_a_kind_is_not_stated_makes_nothing_near() {
    Precedent unstated = documented(7, "PH", ItemKind.OTHER, List.of());
    ItemLine line =
        new ItemLine(
            WORDS,
            Optional.empty(),
            new MunitionsCategory(17),
            1,
            1,
            ItemForm.FINISHED,
            Optional.empty());
    CaseFile file =
        new Story()
            .then(
                APPLICANT,
                new CaseOpened(WORDS, Optional.empty()),
                new ItemDescribed(List.of(line)))
            .file();
    assertThat(numbers(file, unstated)).isEmpty();
  }

  @Test
  void a_draft_with_nothing_in_it_has_nothing_near_it() {
    CaseFile empty = new Story().then(APPLICANT, new CaseOpened(WORDS, Optional.empty())).file();
    assertThat(numbers(empty, SAME_COUNTRY, SAME_ITEM, BOTH, NEITHER)).isEmpty();
  }

  @Test
  void six_are_shown_and_a_seventh_is_not() {
    CaseFile file = Story.submitted().file();
    assertThat(numbers(file, near(6))).hasSize(6);
    assertThat(numbers(file, near(7))).containsExactly(7, 6, 5, 4, 3, 2);
  }

  private static Precedent[] near(int howMany) {
    return IntStream.rangeClosed(1, howMany)
        .mapToObj(n -> documented(n, "AU", ItemKind.VESSEL, List.of()))
        .toArray(Precedent[]::new);
  }

  @Test
  void as_of_an_earlier_record_only_what_was_known_then_counts() {
    Story story = Story.draft();
    story.then(APPLICANT, new DestinationDescribed(Story.to("PH")));
    List<Recorded> records = new ArrayList<>(story.records());
    Precedent[] all = Stream.of(SAME_COUNTRY, NEITHER).toArray(Precedent[]::new);
    assertThat(numbers(CaseFile.at(records, records.size() - 1L), all)).containsExactly(1);
    assertThat(numbers(CaseFile.at(records, records.size()), all)).containsExactly(4);
  }
}
