package sekisho.app.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.view.laboratory.FaultKind.*;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sekisho.decision.policy.PolicyBook;
import sekisho.view.laboratory.Fault;
import sekisho.view.laboratory.FaultKind;

/** What the laboratory says about a file: where, what, and never half a draft. */
class DraftChecksTest {
  private static final DraftChecks CHECKS = new DraftChecks();

  /** A file of the product. */
  static String product(String version) {
    try (InputStream in = PolicyBook.class.getResourceAsStream("/policy/" + version + ".dmn")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException cause) {
      throw new IllegalStateException(cause);
    }
  }

  /** V2026 with one thing changed. */
  private static String changed(String from, String to) {
    String text = product("V2026");
    assertThat(text).contains(from);
    return text.replace(from, to);
  }

  private static List<Fault> check(String text) {
    return CHECKS.check(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void faulty(String text, FaultKind kind) {
    assertThat(check(text)).extracting(Fault::kind).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "V1967", "V1976", "V1983", "V2004", "V2011", "V2014", "V2022", "V2023", "V2024", "V2026"
      })
  void every_version_of_the_product_has_the_shape_of_a_draft(String version) {
    byte[] file = product(version).getBytes(StandardCharsets.UTF_8);
    assertThat(new DraftShape(Reference.ofProduct()).faults(DraftXml.read(file))).isEmpty();
  }

  @Test
  void a_version_of_the_product_is_a_good_draft() {
    assertThat(check(product("V2026"))).noneMatch(f -> !f.kind().mayBeIntended());
  }

  @Test
  void what_is_no_xml_or_no_dmn_is_told_so() {
    assertThat(check("")).containsExactly(Fault.ofFile(EMPTY));
    assertThat(check("<a>\n<b></a>")).extracting(Fault::kind).containsExactly(NOT_XML);
    assertThat(check("<a/>")).containsExactly(Fault.ofFile(NOT_DMN));
  }

  @Test
  void entities_from_outside_and_entity_bombs_are_refused_unread() {
    String outside =
        "<!DOCTYPE definitions [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<definitions>&x;</definitions>";
    String bomb =
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><d>&c;</d>";
    assertThat(check(outside)).containsExactly(Fault.ofFile(DOCTYPE));
    assertThat(check(bomb)).containsExactly(Fault.ofFile(DOCTYPE));
    assertThat(check("<!DOCTYPE d SYSTEM \"http://127.0.0.1:9/x.dtd\"><d/>"))
        .containsExactly(Fault.ofFile(DOCTYPE));
  }

  @Test
  void size_depth_number_and_length_have_bounds_and_both_edges_hold() {
    String most = " ".repeat(DraftXml.LARGEST_BYTES - 4);
    assertThat(check("<a/>" + most)).containsExactly(Fault.ofFile(NOT_DMN));
    faulty("<a/>" + most + " ", TOO_BIG);
    assertThat(check(nested(DraftXml.DEEPEST))).containsExactly(Fault.ofFile(NOT_DMN));
    faulty(nested(DraftXml.DEEPEST + 1), TOO_DEEP);
    assertThat(check(many(DraftXml.MOST_ELEMENTS))).containsExactly(Fault.ofFile(NOT_DMN));
    faulty(many(DraftXml.MOST_ELEMENTS + 1), TOO_MANY_PARTS);
    assertThat(check("<a>" + "x".repeat(DraftXml.LONGEST_TEXT) + "</a>"))
        .containsExactly(Fault.ofFile(NOT_DMN));
    faulty("<a>" + "x".repeat(DraftXml.LONGEST_TEXT + 1) + "</a>", LONG_TEXT);
    faulty("<a b='" + "x".repeat(DraftXml.LONGEST_TEXT + 1) + "'/>", LONG_TEXT);
  }

  private static String nested(int depth) {
    return "<a>".repeat(depth) + "</a>".repeat(depth);
  }

  private static String many(int elements) {
    return "<a>" + "<b/>".repeat(elements - 1) + "</a>";
  }

  @Test
  void nothing_of_a_draft_is_a_program() {
    faulty(
        changed(
            "  <itemDefinition id=\"tItemForm\"",
            "  <import namespace=\"urn:x\" name=\"x\" importType=\"urn:x\"/>"
                + "<itemDefinition id=\"tItemForm\""),
        PART_NOT_ALLOWED);
    faulty(
        changed(
            "  <decision id=\"level\"",
            "<businessKnowledgeModel name=\"x\"><encapsulatedLogic kind=\"Java\"/>"
                + "</businessKnowledgeModel><decision id=\"level\""),
        PART_NOT_ALLOWED);
    faulty(changed("<text>level.output</text>", "<text>now()</text>"), STEP_CHANGED);
    faulty(
        changed(
            "<input id=\"prohibition-in-item1\"",
            "<input class=\"java.lang.ProcessBuilder\" id=\"prohibition-in-item1\""),
        PART_NOT_ALLOWED);
    for (String program :
        List.of(
            "for x in 1..999999999 return x",
            "function(a) external {java: {class: \"java.lang.System\"}}",
            "matches(\"aaaaaaaaaaaaaaaa\", \"(a+)+$\")",
            "> 5",
            "",
            "\"YES\"; \"NO\"")) {
      faulty(
          changed(
              "<inputEntry id=\"RA0-1-item1\"><text>false</text>",
              "<inputEntry id=\"RA0-1-item1\"><text>"
                  + program.replace("<", "&lt;").replace(">", "&gt;")
                  + "</text>"),
          CELL_NOT_PLAIN);
    }
    faulty(
        changed(
            "expressionLanguage=\"https://www.omg.org/spec/DMN/20191111/FEEL/\"",
            "expressionLanguage=\"http://www.ecma-international.org/ecma-262\""),
        LANGUAGE);
  }

  @Test
  void a_fault_names_table_row_column_and_what_is_allowed() {
    assertThat(
            check(
                changed(
                    "<inputEntry id=\"RA3-1-p1Treaty\"><text>\"YES\"</text>",
                    "<inputEntry id=\"RA3-1-p1Treaty\"><text>\"YEP\"</text>")))
        .containsExactly(
            Fault.ofRow(
                CELL_VALUE,
                "prohibition",
                2,
                "facts.p1Treaty",
                "\"YEP\"",
                "\"NO\", \"UNKNOWN\", \"YES\""));
    assertThat(
            check(
                changed("<text>\"RA0\"</text></outputEntry>", "<text>\"X1\"</text></outputEntry>")))
        .extracting(Fault::kind, Fault::table, Fault::row)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(RULE_ID, "prohibition", 1),
            org.assertj.core.groups.Tuple.tuple(RULE_NOT_LISTED, "prohibition", 1));
    faulty(
        changed("<text>\"OUT\"</text></outputEntry>", "<text>\"AWAY\"</text></outputEntry>"),
        OUTPUT_VALUE);
  }

  @Test
  void every_row_has_its_source_its_grade_and_both_wordings() {
    faulty(
        changed(
            "<annotationEntry><text>process 7.6 RA0; policy 2.4 [S:O06,O38]</text>",
            "<annotationEntry><text> </text>"),
        ANNOTATION_EMPTY);
    faulty(
        changed("<annotationEntry><text>A</text>", "<annotationEntry><text>E</text>"),
        GRADE_UNKNOWN);
    faulty(changed("<annotation name=\"citation\"/>", ""), ANNOTATION_MISSING);
  }

  @Test
  void tables_columns_and_hit_policies_are_those_of_a_version() {
    faulty(changed("name=\"obligations\"", "name=\"duties\""), TABLE_MISSING);
    faulty(
        changed(
            "id=\"permissionRules-table\" hitPolicy=\"COLLECT\"",
            "id=\"permissionRules-table\" hitPolicy=\"UNIQUE\""),
        HIT_POLICY);
    faulty(changed("<text>facts.item1</text>", "<text>facts.item2</text>"), COLUMN_UNKNOWN);
  }

  @Test
  void the_head_says_what_the_draft_is() {
    faulty(changed("name=\"V2026\" namespace", "name=\"Draft\" namespace"), HEAD_ID);
    faulty(changed("effectiveFrom=\"2026-04-21\"", "effectiveFrom=\"soon\""), HEAD_DAY);
    faulty(changed("grade=\"C\" citation", "grade=\"Z\" citation"), HEAD_GRADE);
    faulty(changed("<sekisho:version", "<sekisho:other"), PART_NOT_ALLOWED);
  }

  @Test
  void a_row_that_can_never_be_reached_is_remarked_and_the_draft_is_kept() {
    String row = product("V2026");
    int from = row.indexOf("<rule id=\"RA3-1\">");
    int to = row.indexOf("</rule>", from) + "</rule>".length();
    String again = row.substring(from, to).replace("id=\"RA3-1", "id=\"RA3-9");
    List<Fault> faults = check(row.substring(0, to) + again + row.substring(to));
    assertThat(faults).isNotEmpty().allMatch(f -> f.kind().mayBeIntended());
    assertThat(faults).extracting(Fault::table).contains("prohibition");
  }
}
