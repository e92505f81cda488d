package sekisho.app.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sekisho.message.ListedEntryId;
import sekisho.view.party.EditionEntry;
import sekisho.view.party.ListedName;
import sekisho.view.party.ListedParty;

/** Which names are alike. All names are invented. */
class NameIndexSpec {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Morvan Zalid Trading            | MORVAN ZALID TRADING Co., Ltd.
          Morvan Zalid Trading            | Zalid Morvan (Trading) Ltd
          Morvan Zalid Trading            | Ｍｏｒｖａｎ　Ｚａｌｉｄ　Ｔｒａｄｉｎｇ
          Morvan Zalid Trading            | Morvan Zallid Trading
          Morvan Zalid Trading            | Morvan Zalid Trading, Port of Quell Branch
          Al-Qorravi Holding              | Alqorravi Holding
          Jérôme Vascaudon                | JEROME VASCAUDON
          Хоррав Зелимир                  | Khorrav Zelimir
          北洋架空通商                    | 北洋架空通商株式会社
          北洋架空通商                    | ㈱北洋架空通商
          北洋架空通商                    | 東亜北洋架空通商
          ホクヨウカクウツウショウ        | ﾎｸﾖｳｶｸｳﾂｳｼｮｳ
          ホクヨウカクウツウショウ        | ほくようかくうつうしょう
          ホクヨウカクウツウショウ        | Hokuyō Kakū Tsūshō
          Hokuyo Kaku Tsusho              | ホクヨウ・カクウ・ツウショウ株式会社
          Hokuyou Kakuu Tuusyou           | Hokuyo Kaku Tsusho
          Satoh Shimbun                   | サトウ シンブン
          北洋架空通商                    | 北洋架空通商 (Hokuyo Kaku Tsusho)
          Hokuyo Kaku Tsusho              | 北洋架空通商 (Hokuyo Kaku Tsusho)
          ブルー・リッジ・ガイダンス      | ブルーリッジ・ガイダンス社（架空）
          """)
  void these_are_alike(String listed, String party) {
    assertThat(listing(listed).like(party)).extracting(NameIndex.Found::number).containsExactly(0);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Morvan Zalid Trading            | Marine Salvage Towing
          Morvan Zalid Trading            | Trading Co., Ltd.
          Zalid                           | Morvan Zalid Trading
          北洋架空通商                    | 南洋架空物産
          北洋                            | 東亜北洋架空通商
          北洋架空通商                    | Hokuyo Kaku Tsusho
          ホクヨウカクウツウショウ        | トウアブッサン
          株式会社                        | 北洋架空通商株式会社
          """)
  void these_are_not(String listed, String party) {
    assertThat(listing(listed).like(party)).isEmpty();
  }

  @Test
  void the_threshold_is_85_percent_and_84_is_not_enough() {
    // One sign of seven another: 85 %. Four of twenty-five: 84 %.
    assertThat(listing("鉄鋼船舶航空社団").like("鉄鋼船舶航空財団"))
        .extracting(NameIndex.Found::percent)
        .containsExactly(87);
    assertThat(listing("架空鉄鋼船舶港").like("架空鉄鋼船舶湾"))
        .extracting(NameIndex.Found::percent)
        .containsExactly(85);
    String six = "架空鉄鋼船港";
    assertThat(listing(six).like("架空鉄鋼船湾")).as("83 %").isEmpty();
    String long25 = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰";
    assertThat(listing(long25).like(long25.substring(0, 21) + "山川海空")).as("84 %").isEmpty();
  }

  @Test
  void an_alias_of_low_quality_counts_only_when_all_but_the_same() {
    NameIndex index =
        new NameIndex(
            List.of(
                entry(
                    "1",
                    new ListedName("Kermadar Ostvel", ListedName.Kind.FIRST),
                    new ListedName("Zorquin Vask", ListedName.Kind.LOW_ALIAS))));
    assertThat(index.like("Zorquin Vask")).extracting(NameIndex.Found::number).containsExactly(1);
    assertThat(index.like("Zurquin Vesk")).isEmpty();
    assertThat(listing("Zorquin Vask").like("Zurquin Vesk")).as("as a first name").isNotEmpty();
  }

  @Test
  void the_likest_name_of_an_entry_is_told_and_the_likest_entry_first() {
    NameIndex index =
        new NameIndex(
            List.of(
                entry("7", new ListedName("Morvan Zalid Tradings", ListedName.Kind.FIRST)),
                entry(
                    "8",
                    new ListedName("MZT Group", ListedName.Kind.FIRST),
                    new ListedName("Morvan Zalid Trading", ListedName.Kind.GOOD_ALIAS))));
    List<NameIndex.Found> found = index.like("Morvan Zalid Trading");
    assertThat(found).extracting(f -> f.entry().value()).containsExactly("8", "7");
    assertThat(found.getFirst().number()).isEqualTo(1);
    assertThat(found.getFirst().percent()).isEqualTo(100);
    assertThat(found.getLast().percent()).isBetween(85, 99);
  }

  @Test
  void a_list_of_thousands_takes_milliseconds() {
    NameIndex index =
        new NameIndex(
            IntStream.range(0, 5_000)
                .mapToObj(
                    i ->
                        entry(
                            "E" + i,
                            new ListedName(
                                "Zq%s Vor%s Kel%s".formatted(i % 97, i % 89, i),
                                ListedName.Kind.FIRST)))
                .toList());
    index.like("warm up");
    long before = System.nanoTime();
    for (int i = 0; i < 100; i++) {
      index.like("Morvan Zalid Trading " + i);
    }
    assertThat((System.nanoTime() - before) / 100_000_000.0).as("ms a name").isLessThan(20);
  }

  private static NameIndex listing(String name) {
    return new NameIndex(List.of(entry("1", new ListedName(name, ListedName.Kind.FIRST))));
  }

  static EditionEntry entry(String id, ListedName... names) {
    return new EditionEntry(
        new ListedParty(
            new ListedEntryId(id),
            "",
            ListedParty.Kind.ENTITY,
            List.of(names),
            "",
            Optional.of(LocalDate.of(2026, 1, 5)),
            Optional.empty(),
            List.of(),
            List.of(),
            ""),
        1,
        EditionEntry.Change.ADDED);
  }
}
