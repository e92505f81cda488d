package sekisho.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What leaves the building on paper says on every sheet what it is. */
class PaperIT extends BrowserTest {
  private static final String address = RunningSekisho.address();
  private static UUID longest;

  @Override
  protected String address() {
    return address;
  }

  @BeforeAll
  static void theCaseWithTheMostRecords() {
    RunningSekisho.awaitDemo();
    longest =
        RunningSekisho.context()
            .getBean(JdbcClient.class)
            .sql("SELECT case_id FROM case_list ORDER BY last_record DESC LIMIT 1")
            .query(UUID.class)
            .single();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void every_sheet_of_a_printed_case_bears_the_mark(String language) {
    Official auditor =
        Official.signsIn(visitor(Locale.of(language)), "auditor", Locale.of(language));
    List<String> sheets = Paper.sheets(auditor.opens("/cases/" + longest).page());
    assertThat(sheets)
        .hasSizeGreaterThan(2)
        .allSatisfy(sheet -> assertThat(sheet).contains("模擬審査").contains("MOCK REVIEW"));
  }
}
