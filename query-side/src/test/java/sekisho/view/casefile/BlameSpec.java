package sekisho.view.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.message.Seat.*;
import static sekisho.view.casefile.Story.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sekisho.message.ProhibitionGround;
import sekisho.message.ScreeningEvent.P1Disputed;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.message.Tri;

/** Who set a field, when and by which record; the sum of what each record changed. */
class BlameSpec {
  private static final List<Value> UNSC = List.of(new Value.Member(ProhibitionGround.P1B));

  private static Blame blame(CaseFile file, String name) {
    return Blame.of(file).stream()
        .filter(b -> b.field().name().equals(name))
        .filter(b -> b.field().about().isEmpty() || b.field().about().equals(UNSC))
        .findFirst()
        .orElseThrow();
  }

  private static long record(Blame.Setting setting) {
    return setting.recorded().record();
  }

  private static Seat seat(Blame blame) {
    return blame.last().recorded().by().seat();
  }

  @Test
  void every_field_of_a_case_stands_in_the_blame_with_the_value_it_has() {
    CaseFile file = tabled().file();
    Map<CaseField, Value> last = new HashMap<>();
    Blame.of(file).forEach(b -> b.last().value().ifPresent(v -> last.put(b.field(), v)));
    assertThat(last).isEqualTo(CaseFields.of(file).values()).hasSizeGreaterThan(50);
  }

  @Test
  void the_changes_of_all_records_added_up_are_the_fields_of_the_case() {
    Story story = tabled();
    Map<CaseField, Value> sum = new HashMap<>();
    for (long n = 1; n <= story.records().size(); n++) {
      for (FieldChange change : FieldChange.at(story.at(n))) {
        assertThat(change.before()).isEqualTo(Optional.ofNullable(sum.get(change.field())));
        change
            .after()
            .ifPresentOrElse(v -> sum.put(change.field(), v), () -> sum.remove(change.field()));
      }
      assertThat(sum).isEqualTo(CaseFields.of(story.at(n)).values());
    }
  }

  @Test
  void each_change_of_a_record_is_a_setting_in_the_blame_and_no_other_is() {
    Story story = tabled();
    List<Blame> blames = Blame.of(story.file());
    for (long n = 1; n <= story.records().size(); n++) {
      long record = n;
      assertThat(FieldChange.at(story.at(n)).stream().map(FieldChange::field))
          .containsExactlyInAnyOrderElementsOf(
              blames.stream()
                  .filter(b -> b.settings().stream().anyMatch(s -> record(s) == record))
                  .map(Blame::field)
                  .toList());
    }
  }

  @Test
  void a_field_that_was_set_again_keeps_its_earlier_values_with_who_set_them() {
    Story story = screenedUnderP1();
    long first = record(blame(story.file(), "p1Hit").last());
    story.then(METI_LO, p1(Tri.YES));
    Blame blame = blame(story.file(), "p1Hit");
    assertThat(blame.last().value()).contains(new Value.Member(Tri.YES));
    assertThat(record(blame.last())).isEqualTo(story.records().size());
    assertThat(seat(blame)).isEqualTo(METI_LO);
    assertThat(blame.earlier()).extracting(BlameSpec::record).containsExactly(first);
  }

  @Test
  void a_record_that_says_the_same_again_sets_nothing() {
    Story story = submitted().then(METI_LO, p1(Tri.NO));
    long set = story.records().size();
    story.then(METI_LO, p1(Tri.NO));
    assertThat(record(blame(story.file(), "p1Hit").last())).isEqualTo(set);
  }

  @Test
  void what_a_record_takes_its_force_is_set_to_nothing_by_that_record() {
    Story story = submitted().then(METI_LO, p1(Tri.NO)).then(MOFA_R, new P1Disputed(WORDS));
    Blame blame = blame(story.file(), "p1Hit");
    assertThat(blame.last().value()).isEmpty();
    assertThat(seat(blame)).isEqualTo(MOFA_R);
    assertThat(blame.earlier()).hasSize(1);
  }

  @Test
  void the_blame_of_the_past_knows_nothing_of_later_records() {
    Story story = tabled();
    for (long n = 1; n <= story.records().size(); n++) {
      long at = n;
      assertThat(Blame.of(story.at(n)))
          .allSatisfy(b -> assertThat(record(b.last())).isLessThanOrEqualTo(at));
    }
    assertThat(blame(story.at(1), "stage").last().value()).contains(new Value.Member(Stage.DRAFT));
  }

  @Test
  void the_first_record_sets_and_changes_nothing_that_was_there() {
    assertThat(FieldChange.at(draft().at(1)))
        .isNotEmpty()
        .allSatisfy(change -> assertThat(change.before()).isEmpty());
  }

  @Test
  void deliberation_is_internal_and_the_request_is_open() {
    List<Blame> blames = Blame.of(tabled().file());
    assertThat(blames)
        .filteredOn(b -> b.field().group() == CaseFieldGroup.REQUEST)
        .isNotEmpty()
        .noneMatch(b -> b.field().internal());
    assertThat(blames)
        .filteredOn(
            b -> List.of("p1Hit", "position", "round", "verdict").contains(b.field().name()))
        .isNotEmpty()
        .allMatch(b -> b.field().internal());
  }
}
