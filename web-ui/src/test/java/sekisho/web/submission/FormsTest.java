package sekisho.web.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import sekisho.message.Country;
import sekisho.message.Item1Subhead;
import sekisho.message.JointDevelopment;
import sekisho.message.Licensor;
import sekisho.message.TextRef;
import sekisho.web.CaseStory;
import sekisho.web.Fields;

/** What is typed becomes a command, or one error a field. */
class FormsTest {
  private static final ItemRow RADAR =
      new ItemRow("Radar", "S9", "5", "１，０００", "5,500,000,000", "FINISHED", "");
  private final List<String> kept = new ArrayList<>();
  private final Keeping keeping = new Keeping(CaseStory.TEXTS::read, this::keep);

  @Test
  void an_item_line_is_read_with_full_width_digits_and_commas() {
    var form = new ItemsForm(List.of(RADAR));
    var line = form.read(fields(form), CaseStory.CASE, List.of(), keeping).get().lines().getFirst();
    assertThat(line.quantity()).isEqualTo(1000);
    assertThat(line.valueJpy()).isEqualTo(5_500_000_000L);
    assertThat(line.item1()).contains(Item1Subhead.S9);
    assertThat(line.specification()).isEmpty();
  }

  @Test
  void item_1_may_not_apply_but_has_to_be_answered() {
    var form =
        new ItemsForm(List.of(new ItemRow("Tent", ItemRow.NOT_ITEM_1, "17", "1", "0", "PART", "")));
    assertThat(
            form.read(fields(form), CaseStory.CASE, List.of(), keeping)
                .get()
                .lines()
                .getFirst()
                .item1())
        .isEmpty();
    var silent = new ItemsForm(List.of(new ItemRow("Tent", "", "17", "1", "0", "PART", "")));
    assertThat(errors(silent)).containsExactly("lines[0].item1");
  }

  @Test
  void each_bad_field_of_a_line_has_its_own_error() {
    var form =
        new ItemsForm(
            List.of(RADAR, new ItemRow("", "S99", "23", "0", "-1", "WHOLE", "x".repeat(4001))));
    assertThat(errors(form))
        .containsExactly(
            "lines[1].name",
            "lines[1].item1",
            "lines[1].munitions",
            "lines[1].form",
            "lines[1].quantity",
            "lines[1].valueJpy",
            "lines[1].specification");
  }

  @Test
  void lines_are_added_and_removed_and_one_always_stays() {
    var two = new ItemsForm(List.of(RADAR)).more();
    assertThat(two.lines()).containsExactly(RADAR, ItemRow.EMPTY);
    assertThat(two.without("0").lines()).containsExactly(ItemRow.EMPTY);
    assertThat(two.without("0").without("0").lines()).containsExactly(ItemRow.EMPTY);
    assertThat(two.without("7").lines()).hasSize(2);
    assertThat(two.without("x").lines()).hasSize(2);
  }

  @Test
  void fifty_lines_are_taken_and_fifty_one_are_not() {
    var most = new ItemsForm(Collections.nCopies(50, RADAR));
    assertThat(errors(most)).isEmpty();
    assertThat(most.more().lines()).hasSize(50);
    assertThat(errors(new ItemsForm(Collections.nCopies(51, RADAR)))).containsExactly("lines");
  }

  @Test
  void a_text_that_did_not_change_keeps_its_reference() {
    var form = new ItemsForm(List.of(RADAR));
    var before = form.read(fields(form), CaseStory.CASE, List.of(), keeping).get().lines();
    kept.clear();
    var other = new ItemRow("Radar", "S9", "5", "2", "1", "FINISHED", "fixed\r\nsite");
    var again = new ItemsForm(List.of(other));
    var after = again.read(fields(again), CaseStory.CASE, before, keeping).get().lines();
    assertThat(after.getFirst().name()).isEqualTo(before.getFirst().name());
    assertThat(kept).containsExactly("fixed\nsite");
  }

  @Test
  void a_destination_is_read_with_one_consignee_a_line() {
    var form =
        new DestinationForm("PH", "Air force", "GOVERNMENT", " A \r\n\r\nB\n", "Patrol", " ");
    var to = form.read(fields(form), CaseStory.CASE, Optional.empty(), keeping).get().destination();
    assertThat(to.country()).isEqualTo(new Country("PH"));
    assertThat(to.consignees())
        .extracting(ref -> CaseStory.TEXTS.read(ref))
        .containsExactly(Optional.of("A"), Optional.of("B"));
    assertThat(to.site()).isEmpty();
  }

  @Test
  void japan_and_a_country_that_does_not_exist_are_no_destination() {
    assertThat(errors(new DestinationForm("JP", "E", "GOVERNMENT", "", "U", "")))
        .containsExactly("country");
    assertThat(errors(new DestinationForm("ZZ", "E", "GOVERNMENT", "", "U", "")))
        .containsExactly("country");
    assertThat(errors(DestinationForm.EMPTY))
        .containsExactly("country", "endUser", "recipientType", "statedUse");
  }

  @Test
  void a_consignee_of_two_hundred_characters_fits_and_one_more_does_not() {
    assertThat(errors(new DestinationForm("PH", "E", "SDF", "x".repeat(200), "U", ""))).isEmpty();
    assertThat(errors(new DestinationForm("PH", "E", "SDF", "x".repeat(201), "U", "")))
        .containsExactly("consignees");
    assertThat(errors(new DestinationForm("PH", "E", "SDF", "x\n".repeat(51), "U", "")))
        .containsExactly("consignees");
  }

  @Test
  void a_basis_is_read() {
    var form = new BasisForm("US", "true", "true", "THIRD", List.of("GB", "IT", ""), "true");
    var basis = form.read(fields(form), CaseStory.CASE).get().basis();
    assertThat(basis.licensor()).isEqualTo(Licensor.US);
    assertThat(basis.jointDevelopment()).isEqualTo(JointDevelopment.THIRD);
    assertThat(basis.partners()).containsExactly(new Country("GB"), new Country("IT"));
    assertThat(basis.gcap()).isTrue();
    assertThat(BasisForm.of(basis).partners()).containsExactly("GB", "IT");
  }

  @Test
  void a_basis_does_not_contradict_itself() {
    assertThat(errors(BasisForm.EMPTY)).containsExactly("licensor", "jointDevelopment");
    assertThat(errors(new BasisForm("NONE", "true", "true", "NONE", List.of("GB"), "true")))
        .containsExactly("toLicensor", "licensorRequest", "partners[0]", "gcap");
    assertThat(errors(new BasisForm("NONE", "", "", "PARTNER", List.of(), "")))
        .containsExactly("partners[0]");
  }

  private List<String> errors(ItemsForm form) {
    var bound = new BeanPropertyBindingResult(form, "form");
    form.read(RequestPages.fields(bound), CaseStory.CASE, List.of(), keeping);
    return fields(bound);
  }

  private List<String> errors(DestinationForm form) {
    var bound = new BeanPropertyBindingResult(form, "form");
    form.read(RequestPages.fields(bound), CaseStory.CASE, Optional.empty(), keeping);
    return fields(bound);
  }

  private static List<String> errors(BasisForm form) {
    var bound = new BeanPropertyBindingResult(form, "form");
    form.read(RequestPages.fields(bound), CaseStory.CASE);
    return fields(bound);
  }

  private static List<String> fields(BeanPropertyBindingResult bound) {
    return bound.getFieldErrors().stream().map(FieldError::getField).toList();
  }

  private static Fields fields(Object form) {
    return RequestPages.fields(new BeanPropertyBindingResult(form, "form"));
  }

  private TextRef keep(String text) {
    kept.add(text);
    return CaseStory.text(text);
  }
}
