package sekisho.web.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import sekisho.message.Seat;
import sekisho.web.CaseStory;
import sekisho.web.Desk;

/** Who has said something on a transfer is given proof of it, or told that it follows. */
@SpringBootTest(classes = AfterReviewPages.class)
@AutoConfigureMockMvc
class ReceiptPageTest {
  private static final String BOARD = "/signoff";

  @Autowired private MockMvc browser;
  @Autowired private Desk desk;
  @Autowired private LogInMemory log;

  private long signature;

  @BeforeEach
  void aMinisterHasSigned() {
    desk.story = new CaseStory();
    desk.seat = Seat.PM;
    desk.refuse = null;
    log.covered.clear();
    LaterStory.toMinisters(LaterStory.reviewed(desk.story));
    LaterStory.frozen(desk.story, 1, false);
    LaterStory.signed(desk.story, Seat.PM, 1);
    signature = desk.story.records().size();
  }

  @Test
  void the_board_answers_a_signature_with_its_receipt() throws Exception {
    log.covered.add(signature);
    Document board = reader().page(BOARD + "?receipt=yes");
    assertThat(board.select("section[aria-labelledby=h-answer]").text())
        .contains("内閣総理大臣の署名", "記録" + signature, "1,234番目", "1,235項目");
    assertThat(board.select("a[href$=/receipts/" + signature + "/proof]")).hasSize(1);
    reader().inBothLanguages(BOARD + "?receipt=yes");
  }

  @Test
  void while_no_checkpoint_covers_it_the_board_says_that_the_receipt_follows() throws Exception {
    Document board = reader().page(BOARD + "?receipt=yes");
    assertThat(board.select("section[aria-labelledby=h-answer]").text()).contains("後から届きます");
    assertThat(board.select("a[href$=/proof]")).isEmpty();
    reader().inBothLanguages(BOARD + "?receipt=yes");
  }

  @Test
  void the_board_links_to_the_receipt_of_each_signature() throws Exception {
    Document board = reader().page(BOARD);
    assertThat(board.select("section[aria-labelledby=h-answer]")).isEmpty();
    assertThat(board.select("a[href$=/receipts/" + signature + "]").text()).contains("内閣総理大臣の署名");
  }

  @Test
  void a_receipt_shows_its_place_the_summary_and_the_key() throws Exception {
    log.covered.add(signature);
    Document page = reader().page(receipt());
    assertThat(page.text()).contains("1,234番目", "1,235項目", log.verifierKey(), "cm9vdA==");
    assertThat(page.select("main .btn.p").attr("href")).endsWith(receipt() + "/proof");
    reader().inBothLanguages(receipt());
  }

  @Test
  void a_receipt_that_follows_says_so_and_offers_to_look_again() throws Exception {
    Document page = reader().page(receipt());
    assertThat(page.select("main h2").eachText()).contains("受領証は後から届きます");
    assertThat(page.select("main .btn.p").attr("href")).endsWith(receipt());
    reader().inBothLanguages(receipt());
  }

  @Test
  void the_file_is_what_verifiers_read_and_leads_to_the_page_while_it_follows() throws Exception {
    var later = asked(receipt() + "/proof");
    assertThat(later.getStatus()).isEqualTo(303);
    assertThat(later.getHeader("Location")).isEqualTo(Reader.address(receipt()));
    log.covered.add(signature);
    var file = asked(receipt() + "/proof");
    assertThat(file.getContentAsString()).startsWith("c2sp.org/tlog-proof@v1\n");
    assertThat(file.getHeader("Content-Disposition"))
        .contains("attachment", "-" + signature + ".tlog-proof");
  }

  @Test
  void there_is_no_receipt_of_a_record_that_does_not_exist() throws Exception {
    assertThat(asked(BOARD + "/receipts/" + (signature + 1)).getStatus()).isEqualTo(404);
    assertThat(asked(BOARD + "/receipts/0").getStatus()).isEqualTo(404);
  }

  private String receipt() {
    return BOARD + "/receipts/" + signature;
  }

  private Reader reader() {
    return new Reader(browser, desk);
  }

  private MockHttpServletResponse asked(String path) throws Exception {
    return reader().asked(path);
  }
}
