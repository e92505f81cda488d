package sekisho.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sekisho.message.Bilingual;
import sekisho.message.Country;
import sekisho.message.MockCaseSeed;
import sekisho.message.SourceGrade;
import sekisho.view.precedent.ItemKind;
import sekisho.view.precedent.Precedent;
import sekisho.view.precedent.PrecedentOutcome;
import sekisho.view.precedent.PrecedentQuery;
import sekisho.view.precedent.Precedents;

/** A library with one documented case: radars to the Philippines. */
final class OnePrecedent implements Precedents {
  private static final Precedent RADAR =
      new Precedent(
          20,
          "2020-08 [U]",
          new Bilingual("警戒管制レーダー", "Air-surveillance radars"),
          List.of(new Country("PH")),
          new Bilingual("フィリピン", "Philippines"),
          new Bilingual("V2014", "V2014"),
          new Bilingual("経済産業省", "METI"),
          new Bilingual("契約", "Contract"),
          "[S:C51]",
          SourceGrade.C,
          false,
          Set.of(ItemKind.SENSOR),
          PrecedentOutcome.AGREED,
          List.of("V2014"),
          Set.of());

  @Override
  public List<Precedent> all() {
    return List.of(RADAR);
  }

  @Override
  public Optional<Precedent> number(int number) {
    return Optional.of(RADAR).filter(c -> c.number() == number);
  }

  @Override
  public List<Precedent> search(PrecedentQuery query) {
    return all().stream().filter(c -> query.finds(c, false)).toList();
  }

  @Override
  public Optional<MockCaseSeed> seed(int number) {
    return Optional.empty();
  }
}
