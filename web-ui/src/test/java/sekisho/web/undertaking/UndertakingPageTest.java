package sekisho.web.undertaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import sekisho.message.DocumentKind;
import sekisho.message.Ground;
import sekisho.message.Seat;
import sekisho.message.SubmissionCommand.AttachDocument;
import sekisho.message.UndertakingCommand.ProposeUndertaking;
import sekisho.message.UndertakingCommand.RecordUndertaking;
import sekisho.web.CaseStory;
import sekisho.web.Desk;
import sekisho.web.signoff.AfterReviewPages;
import sekisho.web.signoff.LaterStory;
import sekisho.web.signoff.Reader;

@SpringBootTest(classes = AfterReviewPages.class)
@AutoConfigureMockMvc
class UndertakingPageTest {
  private static final String PAGE = "/undertaking";
  private static final List<UnaryOperator<CaseStory>> STATES =
      List.of(
          LaterStory::reviewed,
          LaterStory::proposed,
          LaterStory::attached,
          LaterStory::recorded,
          LaterStory::consented,
          LaterStory::proposed,
          LaterStory::recorded,
          LaterStory::toMinisters,
          s -> LaterStory.frozen(s, 1, false));

  @Autowired private MockMvc browser;
  @Autowired private Desk desk;

  @BeforeEach
  void begin() {
    desk.story = new CaseStory();
    desk.seat = Seat.TRE;
    desk.refuse = null;
    desk.may =
        (seat, address) -> seat == (address.endsWith("consent-basis") ? Seat.METI_LO : Seat.TRE);
    desk.sent.clear();
  }

  @Test
  void the_page_has_words_for_every_state() throws Exception {
    for (Seat seat : List.of(Seat.TRE, Seat.METI_LO, Seat.AUD)) {
      desk.story = new CaseStory();
      desk.seat = seat;
      for (UnaryOperator<CaseStory> step : STATES) {
        desk.story = step.apply(desk.story);
        reader().inBothLanguages(PAGE);
      }
    }
  }

  @Test
  void the_model_clauses_are_offered_and_marked_as_model_wording() throws Exception {
    LaterStory.reviewed(desk.story);
    Document page = reader().page(PAGE);
    assertThat(page.select("details[open] form[action$=/text]")).hasSize(1);
    assertThat(page.select("#charterUse").text()).contains("国際連合憲章の目的及び原則");
    assertThat(page.select("#scope").text()).isEqualTo("Air surveillance radar（1）");
    assertThat(page.select("select[name=party] option[selected]").val()).isEqualTo("PH");
    assertThat(page.select("main .note").text()).contains("模範文言");
    assertThat(reader().page(PAGE, "en").select("#charterUse").text())
        .contains("purposes and principles of the Charter of the United Nations");
  }

  @Test
  void who_may_not_act_sees_who_must_and_what_waits_for_it() throws Exception {
    desk.seat = Seat.AUD;
    LaterStory.reviewed(desk.story);
    Document page = reader().page(PAGE);
    assertThat(page.select("main form")).isEmpty();
    assertThat(page.select(".gates").text())
        .contains("外務省 条約担当", "経済産業省 審査担当", "I-07", "I-13", "輸出許可の前に");
  }

  @Test
  void the_day_in_force_and_the_moment_of_recording_are_both_shown() throws Exception {
    LaterStory.recorded(LaterStory.attached(LaterStory.proposed(LaterStory.reviewed(desk.story))));
    String record = reader().page(PAGE).select("#record .kv").text();
    assertThat(record).contains("効力が生じる日 令和8年11月15日", "記録した日時 令和8年11月20日");
    assertThat(reader().page(PAGE).select("#record a[href$=" + LaterStory.INSTRUMENT + "]"))
        .hasSize(1);
  }

  @Test
  void a_text_that_was_replaced_stays_readable() throws Exception {
    LaterStory.proposed(LaterStory.proposed(LaterStory.reviewed(desk.story)));
    assertThat(reader().page(PAGE).select("#text details article.finding")).hasSize(1);
  }

  @Test
  void a_change_while_ministers_sign_is_warned_of() throws Exception {
    LaterStory.toMinisters(LaterStory.proposed(LaterStory.reviewed(desk.story)));
    assertThat(reader().page(PAGE).select("main").text()).doesNotContain("署名は無効になり");
    LaterStory.frozen(desk.story, 1, false);
    assertThat(reader().page(PAGE).select("#text").text()).contains("署名は無効になり");
  }

  @Test
  void the_text_is_sent_and_the_reader_comes_back_to_the_page() throws Exception {
    LaterStory.reviewed(desk.story);
    assertThat(reader().accepted(PAGE + "/text", text("PH"))).isEqualTo(Reader.address(PAGE));
    assertThat(desk.sent).singleElement().isInstanceOf(ProposeUndertaking.class);
  }

  @Test
  void what_was_typed_is_kept_when_a_field_is_wrong() throws Exception {
    LaterStory.reviewed(desk.story);
    Document page = reader().sent(PAGE + "/text", 422, text("JP"));
    assertThat(page.select("#errors li").text()).contains("日本以外");
    assertThat(page.select("#purpose").text()).isEqualTo("目的");
    assertThat(page.select("details[open] form[action$=/text]")).hasSize(1);
  }

  @Test
  void a_refusal_shows_its_ground_and_keeps_the_record_that_was_typed() throws Exception {
    LaterStory.attached(LaterStory.proposed(LaterStory.reviewed(desk.story)));
    desk.refuse = Ground.UNDERTAKING_DATES_BACKWARDS;
    Document page =
        reader()
            .sent(
                PAGE + "/record",
                422,
                "signatory",
                "Secretary",
                "authority",
                "full powers",
                "signedOn",
                "2026-11-10",
                "inForceOn",
                "2026-11-01",
                "expiresOn",
                "2031-11-01",
                "document",
                LaterStory.INSTRUMENT.sha256());
    assertThat(page.select("#errors").text()).contains("I-07");
    assertThat(page.select("#inForceOn").val()).isEqualTo("2026-11-01");
    assertThat(page.select("input[name=document][checked]")).hasSize(1);
    desk.refuse = null;
    reader()
        .accepted(
            PAGE + "/record",
            "signatory",
            "Secretary",
            "authority",
            "full powers",
            "signedOn",
            "2026-11-10",
            "inForceOn",
            "令和8年11月15日",
            "expiresOn",
            "2031-11-01",
            "document",
            LaterStory.INSTRUMENT.sha256());
    assertThat(desk.sent).singleElement().isInstanceOf(RecordUndertaking.class);
  }

  @Test
  void the_instrument_is_attached_as_an_undertaking() throws Exception {
    LaterStory.proposed(LaterStory.reviewed(desk.story));
    var file = new MockMultipartFile("file", "C:\\notes.pdf", "text/html", new byte[] {1});
    reader().read(multipart(Reader.address(PAGE + "/document")).file(file), 303);
    assertThat(desk.sent)
        .singleElement()
        .isInstanceOfSatisfying(
            AttachDocument.class,
            c -> {
              assertThat(c.document().kind()).isEqualTo(DocumentKind.UNDERTAKING);
              assertThat(c.document().fileName()).isEqualTo(CaseStory.text("notes.pdf"));
            });
  }

  @Test
  void a_file_of_another_type_is_not_taken_and_the_page_says_so() throws Exception {
    LaterStory.proposed(LaterStory.reviewed(desk.story));
    var file = new MockMultipartFile("file", "notes.txt", "text/plain", new byte[] {1});
    Document page = reader().read(multipart(Reader.address(PAGE + "/document")).file(file), 422);
    assertThat(page.select("#errors li a").attr("href")).isEqualTo("#file");
    assertThat(desk.sent).isEmpty();
    assertThat(
            reader()
                .read(get(Reader.address(PAGE) + "?upload-too-big"), 422)
                .select("#errors")
                .text())
        .contains("2 MB");
  }

  private static String[] text(String party) {
    return new String[] {
      "instrument", "AGREEMENT",
      "article", "第3条",
      "party", party,
      "secondParty", "",
      "thirdParty", "",
      "charterUse", "使用",
      "purpose", "目的",
      "noRetransfer", "禁止",
      "scope", "レーダー"
    };
  }

  private Reader reader() {
    return new Reader(browser, desk);
  }
}
