package sekisho.app.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sekisho.message.PartyListForm;
import sekisho.view.party.ListRejected;
import sekisho.view.party.ListRejected.Reason;
import sekisho.view.party.ListedName;
import sekisho.view.party.ListedParty;
import sekisho.view.party.PublishedList;

/** What is read from a published file, and what is refused. All entries are invented. */
class PublishedListSpec {
  private static final String UN =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <CONSOLIDATED_LIST dateGenerated="2026-11-20T08:00:00">
        <INDIVIDUALS>
          <INDIVIDUAL>
            <DATAID>7900001</DATAID>
            <VERSIONNUM>1</VERSIONNUM>
            <FIRST_NAME>ZELIMIR</FIRST_NAME>
            <SECOND_NAME>KHORRAV</SECOND_NAME>
            <THIRD_NAME/>
            <UN_LIST_TYPE>Invented</UN_LIST_TYPE>
            <REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER>
            <LISTED_ON>2020-02-03</LISTED_ON>
            <NAME_ORIGINAL_SCRIPT>Зелимир Хоррав</NAME_ORIGINAL_SCRIPT>
            <COMMENTS1>An invented &amp; fictional person.</COMMENTS1>
            <NATIONALITY><VALUE>Invented Country</VALUE></NATIONALITY>
            <LAST_DAY_UPDATED><VALUE>2021-05-06</VALUE><VALUE>2024-07-08</VALUE></LAST_DAY_UPDATED>
            <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Zelimir Horrav</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Zel</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1970</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
            <INDIVIDUAL_DOCUMENT/>
          </INDIVIDUAL>
        </INDIVIDUALS>
        <ENTITIES>
          <ENTITY>
            <DATAID>7900002</DATAID>
            <FIRST_NAME>MORVAN ZALID TRADING</FIRST_NAME>
            <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>MZT</ALIAS_NAME></ENTITY_ALIAS>
            <ENTITY_ADDRESS><COUNTRY>Invented Country</COUNTRY></ENTITY_ADDRESS>
          </ENTITY>
        </ENTITIES>
      </CONSOLIDATED_LIST>
      """;

  @Test
  void the_list_of_the_security_council_is_read_in_its_published_form() {
    PublishedList list = read(UN);
    assertThat(list.form()).isEqualTo(PartyListForm.UN_XML);
    assertThat(list.listDate()).contains(LocalDate.of(2026, 11, 20));
    assertThat(list.individuals()).isEqualTo(1);
    assertThat(list.entities()).isEqualTo(1);
    ListedParty person = list.entries().getFirst();
    assertThat(person.id().value()).isEqualTo("7900001");
    assertThat(person.reference()).isEqualTo("XXi.001");
    assertThat(person.names())
        .containsExactly(
            new ListedName("ZELIMIR KHORRAV", ListedName.Kind.FIRST),
            new ListedName("Зелимир Хоррав", ListedName.Kind.ORIGINAL_SCRIPT),
            new ListedName("Zelimir Horrav", ListedName.Kind.GOOD_ALIAS),
            new ListedName("Zel", ListedName.Kind.LOW_ALIAS));
    assertThat(person.listedOn()).contains(LocalDate.of(2020, 2, 3));
    assertThat(person.updatedOn()).contains(LocalDate.of(2024, 7, 8));
    assertThat(person.countries()).containsExactly("Invented Country");
    assertThat(person.births()).containsExactly("1970");
    assertThat(person.note()).isEqualTo("An invented & fictional person.");
    assertThat(list.entries().getLast().firstName()).isEqualTo("MORVAN ZALID TRADING");
  }

  @Test
  void a_table_is_read_by_the_names_of_its_columns() {
    PublishedList list =
        read(
            "\uFEFFname,kind,id,aliases,listed_on\n"
                + "\"Morvan, Zalid\",entity,A-1,MZT; Zalid Group,2026-01-02\n");
    assertThat(list.form()).isEqualTo(PartyListForm.CSV);
    assertThat(list.listDate()).isEmpty();
    ListedParty entry = list.entries().getFirst();
    assertThat(entry.names())
        .extracting(ListedName::name)
        .containsExactly("Morvan, Zalid", "MZT", "Zalid Group");
    assertThat(entry.listedOn()).isEqualTo(Optional.of(LocalDate.of(2026, 1, 2)));
  }

  @Test
  void every_fault_is_told_with_its_line_and_nothing_is_read() {
    assertThat(
            faults("id,kind,name\nA-1,ENTITY,One\n,ENTITY,Two\nA-1,ENTITY,Three\nA-4,SHIP,Four\n"))
        .extracting(ListRejected.Fault::line, ListRejected.Fault::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3, Reason.NO_ID),
            org.assertj.core.groups.Tuple.tuple(4, Reason.SAME_ID),
            org.assertj.core.groups.Tuple.tuple(5, Reason.BAD_KIND));
    assertThat(reasons(UN.replace("2020-02-03", "3 Feb 2020"))).containsExactly(Reason.BAD_DATE);
    assertThat(faults(UN.replace("2020-02-03", "3 Feb 2020")).getFirst().line()).isEqualTo(12);
    assertThat(reasons(UN.replace("<DATAID>7900002</DATAID>", ""))).containsExactly(Reason.NO_ID);
    assertThat(reasons(UN.replace("MORVAN ZALID TRADING", ""))).containsExactly(Reason.NO_NAME);
    assertThat(reasons(UN.replace("CONSOLIDATED_LIST", "LIST"))).containsExactly(Reason.WRONG_ROOT);
    assertThat(reasons(UN.replace(" dateGenerated=\"2026-11-20T08:00:00\"", "")))
        .containsExactly(Reason.NO_DATE);
    assertThat(reasons("<CONSOLIDATED_LIST dateGenerated=\"2026-11-20\"/>"))
        .containsExactly(Reason.NO_ENTRIES);
    assertThat(reasons(UN.substring(0, 900))).containsExactly(Reason.NOT_XML);
    assertThat(reasons("a,b,c\n1,2,3\n")).containsExactly(Reason.NO_HEADER);
    assertThat(reasons("id,kind,name,colour\n")).containsExactly(Reason.COLUMN_UNKNOWN);
    assertThat(reasons("id,name\n")).containsExactly(Reason.COLUMN_MISSING);
    assertThat(reasons("id,kind,name\nA,ENTITY\n")).containsExactly(Reason.ROW_LENGTH);
    assertThat(reasons("id,kind,name\n\"A,ENTITY,One\n")).containsExactly(Reason.NOT_TABLE);
    assertThat(reasons(new byte[] {'i', 'd', (byte) 0xFF})).containsExactly(Reason.NOT_TEXT);
  }

  @Test
  void a_file_that_would_fetch_or_grow_is_refused() {
    String fetching =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + "<CONSOLIDATED_LIST dateGenerated=\"2026-11-20\"><INDIVIDUALS><INDIVIDUAL>"
            + "<DATAID>1</DATAID><FIRST_NAME>&e;</FIRST_NAME></INDIVIDUAL></INDIVIDUALS>"
            + "</CONSOLIDATED_LIST>";
    assertThat(reasons(fetching)).containsExactly(Reason.DOCTYPE);
    String growing =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><CONSOLIDATED_LIST>&b;"
            + "</CONSOLIDATED_LIST>";
    assertThat(reasons(growing)).containsExactly(Reason.DOCTYPE);
  }

  @Test
  void depth_and_length_have_limits_with_both_edges() {
    assertThat(reasons(deep(UnListXml.DEEPEST - 1))).containsExactly(Reason.NO_ENTRIES);
    assertThat(reasons(deep(UnListXml.DEEPEST))).containsExactly(Reason.TOO_DEEP);
    String long4000 = "x".repeat(EntryDraft.LONGEST_TEXT);
    assertThat(read("id,kind,name\nA,ENTITY," + long4000 + "\n").entries()).hasSize(1);
    assertThat(reasons("id,kind,name\nA,ENTITY," + long4000 + "x\n"))
        .containsExactly(Reason.TOO_LONG);
  }

  /** A root with so many elements inside each other. */
  private static String deep(int inside) {
    return "<CONSOLIDATED_LIST dateGenerated=\"2026-11-20\">"
        + "<a>".repeat(inside)
        + "</a>".repeat(inside)
        + "</CONSOLIDATED_LIST>";
  }

  private static PublishedList read(String file) {
    return PublishedLists.of(file.getBytes(StandardCharsets.UTF_8), _ -> {});
  }

  private static List<Reason> reasons(String file) {
    return faults(file).stream().map(ListRejected.Fault::reason).toList();
  }

  private static List<Reason> reasons(byte[] file) {
    return faults(file).stream().map(ListRejected.Fault::reason).toList();
  }

  private static List<ListRejected.Fault> faults(String file) {
    return faults(file.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ListRejected.Fault> faults(byte[] file) {
    return catchThrowableOfType(ListRejected.class, () -> PublishedLists.of(file, _ -> {}))
        .faults();
  }
}
