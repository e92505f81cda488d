package sekisho.app.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sekisho.message.DocumentKind;
import sekisho.message.JointDevelopment;
import sekisho.message.Licensor;
import sekisho.message.MockCaseSeed;
import sekisho.view.policy.Citation;
import sekisho.view.policy.Sources;
import sekisho.view.precedent.Precedent;
import sekisho.view.precedent.PrecedentOutcome;
import sekisho.view.precedent.PrecedentQuery;
import sekisho.view.precedent.Precedents;

/** The documented cases, and what mock cases start from. */
class ReferenceDataSpec {
  private final Precedents precedents = FilePrecedents.fromClasspath();
  private final Sources sources = CsvSources.fromClasspath();

  @Test
  void allDocumentedCasesAreThereWithSourcesInBothLanguages() {
    assertThat(precedents.all())
        .extracting(Precedent::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 39).boxed().toList());
    assertThat(precedents.all())
        .allSatisfy(
            c -> {
              assertThat(c.equipment().ja()).isNotBlank();
              assertThat(c.equipment().en()).doesNotContainPattern("[\\p{IsHiragana}\\p{IsHan}]");
              assertThat(c.result().en()).doesNotContainPattern("[\\p{IsHiragana}\\p{IsHan}]");
              assertThat(c.sources()).startsWith("[");
              assertThat(Citation.of(c.sources()).keys())
                  .allSatisfy(key -> assertThat(sources.key(key)).as(key).isPresent());
            });
  }

  @Test
  void onlyTheOpenMattersAreLabelledNotDecided() {
    assertThat(precedents.all())
        .filteredOn(Precedent::undecided)
        .extracting(Precedent::number)
        .containsExactly(33, 34, 35, 36);
  }

  @Test
  void searchFindsWordsInBothLanguagesWhateverTheirWidthAndCase() {
    assertThat(found("ＰＡＣ-3 米国")).extracting(Precedent::number).containsExactly(26);
    assertThat(found("mogami")).extracting(Precedent::number).containsExactly(30, 36);
    assertThat(found("  ")).hasSize(39);
    assertThat(found("存在しない装備")).isEmpty();
  }

  private List<Precedent> found(String words) {
    return precedents.search(PrecedentQuery.words(words));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 9, 13, 15, 19, 20, 22, 26, 27, 29, 30, 34, 36, 39})
  void someCasesCarryACompleteMockRequest(int number) {
    MockCaseSeed seed = precedents.seed(number).orElseThrow();
    assertThat(seed.precedent()).isEqualTo(number);
    assertThat(seed.title()).contains("模擬");
    assertThat(seed.items())
        .isNotEmpty()
        .allSatisfy(
            item -> {
              assertThat(item.item1()).isPresent();
              assertThat(item.munitions()).isBetween(1, 22);
              assertThat(item.quantity()).isPositive();
            });
    assertThat(seed.destination().consignees())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(name).endsWith("（架空）"));
    assertThat(seed.documents())
        .extracting(MockCaseSeed.Paper::kind)
        .contains(DocumentKind.END_USE_CERTIFICATE);
    assertThat(seed.documents())
        .allSatisfy(paper -> assertThat(paper.text()).contains("模擬審査のための書類"));
    assertThat(seed.change().ja()).containsPattern("[\\p{IsHiragana}]");
    assertThat(seed.change().en()).doesNotContainPattern("[\\p{IsHiragana}\\p{IsHan}]");
  }

  @Test
  void whatIsOpenIsUndecidedInBothColumnsAndItsVersionsAreThoseOfItsBasis() {
    assertThat(precedents.all())
        .allSatisfy(
            c -> {
              assertThat(c.outcome() == PrecedentOutcome.UNDECIDED).isEqualTo(c.undecided());
              assertThat(c.kinds()).isNotEmpty();
              assertThat(c.versions())
                  .allSatisfy(v -> assertThat(c.basis().en()).as("%s", c.number()).contains(v));
            });
  }

  @Test
  void theMockRequestsClaimTheBasisOfTheirCase() {
    assertThat(precedents.seed(20).orElseThrow().basis().licensor()).isEqualTo(Licensor.NONE);
    assertThat(precedents.seed(26).orElseThrow().basis())
        .extracting(MockCaseSeed.Basis::toLicensor, MockCaseSeed.Basis::licensorRequest)
        .containsExactly(true, true);
    assertThat(precedents.seed(30).orElseThrow().basis().jointDevelopment())
        .isEqualTo(JointDevelopment.PARTNER);
    assertThat(precedents.seed(33)).isEmpty();
  }
}
