package sekisho.web.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sekisho.message.CaseDocument;
import sekisho.message.DocumentHash;
import sekisho.message.DocumentKind;
import sekisho.message.Ground;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.RequestPart;
import sekisho.message.Seat;
import sekisho.message.SubmissionCommand.AmendCase;
import sekisho.message.SubmissionCommand.AttachDocument;
import sekisho.message.SubmissionCommand.DescribeItem;
import sekisho.message.SubmissionCommand.OpenCase;
import sekisho.message.SubmissionCommand.ReturnCase;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.message.SubmissionEvent.CaseOpened;
import sekisho.message.SubmissionEvent.CaseReturned;
import sekisho.message.SubmissionEvent.DocumentAttached;
import sekisho.web.CaseStory;
import sekisho.web.Desk;
import sekisho.web.RoomPages;
import sekisho.web.identity.SignedIn;

@SpringBootTest(classes = SubmissionPages.class)
@AutoConfigureMockMvc
class RequestPagesTest {
  private static final String CASE = "/cases/" + CaseStory.CASE;
  private static final DocumentHash SECRET = new DocumentHash("cd".repeat(32));

  @Autowired private MockMvc browser;
  @Autowired private Desk desk;
  @Autowired private MemoryDocuments documents;

  @BeforeEach
  void begin() {
    desk.story = new CaseStory();
    desk.seat = Seat.APPLICANT;
    desk.refusal = null;
    desk.sent.clear();
  }

  // ---- every page

  @Test
  void every_page_has_words_in_both_languages() throws Exception {
    desk.story.then(Seat.APPLICANT, new CaseOpened(CaseStory.text("Radar"), Optional.empty()));
    walk(
        "/cases/new",
        CASE + "/request",
        CASE + "/request/items",
        CASE + "/request/destination",
        CASE + "/request/basis",
        CASE + "/request/documents",
        CASE + "/request/declaration",
        CASE + "/withdrawal",
        CASE + "/documents");
    desk.story = new CaseStory().submitted();
    walk(CASE + "/request", CASE + "/amendment", CASE + "/withdrawal", CASE + "/documents");
    desk.seat = Seat.METI_LO;
    walk(CASE + "/intake", CASE + "/request", CASE + "/documents");
    desk.story.then(
        Seat.METI_LO,
        new CaseReturned(
            List.of(RequestPart.ITEMS, RequestPart.DECLARATION), CaseStory.text("型式を書く")));
    walk(CASE + "/intake");
    desk.seat = Seat.APPLICANT;
    walk(CASE + "/request", CASE + "/request/items", CASE + "/request/declaration");
  }

  @Test
  void a_case_of_somebody_else_is_not_there() throws Exception {
    desk.story.submitted();
    for (String page : List.of("/request", "/amendment", "/withdrawal", "/documents")) {
      browser
          .perform(get(CASE + page).with(authentication(person("OTHER"))))
          .andExpect(status().isNotFound());
    }
    browser
        .perform(
            get(CASE + "/documents/" + CaseStory.CERTIFICATE).with(authentication(person("OTHER"))))
        .andExpect(status().isNotFound());
  }

  // ---- draft

  @Test
  void the_same_form_sent_twice_opens_one_case() throws Exception {
    String id = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      sent(post("/cases").param("commandId", id).param("title", "Radar"))
          .andExpect(status().isSeeOther());
    }
    assertThat(desk.sent).hasSize(2);
    assertThat(((OpenCase) desk.sent.get(0)).caseId())
        .isEqualTo(((OpenCase) desk.sent.get(1)).caseId());
  }

  @Test
  void a_line_is_added_and_removed_with_what_was_typed() throws Exception {
    draft();
    Document two = page(items("Radar").param("add", "1"), 200);
    assertThat(two.select("fieldset.group")).hasSize(2);
    assertThat(two.selectFirst("[name=lines[0].name]").val()).isEqualTo("Radar");
    Document one = page(items("Radar").param("lines[1].name", "Mast").param("remove", "0"), 200);
    assertThat(one.select("fieldset.group")).hasSize(1);
    assertThat(one.selectFirst("[name=lines[0].name]").val()).isEqualTo("Mast");
    assertThat(desk.sent).isEmpty();
  }

  @Test
  void enter_saves_and_does_not_add_or_remove_a_line() throws Exception {
    draft();
    Document page = page(get(CASE + "/request/items"), 200);
    assertThat(page.selectFirst("form[action$=/items] button").attr("name")).isEmpty();
  }

  @Test
  void a_wrong_line_is_shown_again_with_a_link_to_each_field() throws Exception {
    draft();
    Document page =
        page(
            items("Radar").param("lines[0].quantity", "many").param("lines[0].valueJpy", "１２"),
            422);
    assertThat(page.select("#errors li")).hasSize(4);
    for (var link : page.select("#errors li a")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).as(link.text()).isNotNull();
    }
    assertThat(page.selectFirst("[name=lines[0].quantity]").val()).isEqualTo("many");
    assertThat(page.select("#errors").text()).contains("1行目の数量");
  }

  @Test
  void a_section_that_did_not_change_is_not_recorded_again() throws Exception {
    desk.story.submitted();
    desk.story.then(
        Seat.METI_LO, new CaseReturned(List.of(RequestPart.ITEMS), CaseStory.text("直す")));
    var form =
        items("Air surveillance radar")
            .param("lines[0].item1", "S9")
            .param("lines[0].munitions", "5")
            .param("lines[0].form", "FINISHED")
            .param("lines[0].quantity", "1");
    sent(form.param("lines[0].valueJpy", "5500000000")).andExpect(status().isSeeOther());
    assertThat(desk.sent).isEmpty();
  }

  @Test
  void items_are_sent() throws Exception {
    draft();
    sent(items("Radar")
            .param("lines[0].item1", "NONE")
            .param("lines[0].munitions", "5")
            .param("lines[0].form", "PART")
            .param("lines[0].quantity", "2")
            .param("lines[0].valueJpy", "10"))
        .andExpect(redirectedUrl(CASE + "/request"));
    assertThat(desk.sent).singleElement().isInstanceOf(DescribeItem.class);
  }

  @Test
  void partners_are_read_and_kept() throws Exception {
    draft();
    Document page =
        page(
            post(CASE + "/request/basis")
                .param("partners[0]", "GB")
                .param("partners[1]", "IT")
                .param("jointDevelopment", "THIRD"),
            422);
    assertThat(page.select("#errors li")).hasSize(1);
    assertThat(page.select("[name=partners[1]] option[selected]").val()).isEqualTo("IT");
    Document three =
        page(post(CASE + "/request/basis").param("partners[0]", "GB").param("add", "1"), 200);
    assertThat(three.select("select")).hasSize(3);
    assertThat(three.select("[name=partners[0]] option[selected]").val()).isEqualTo("GB");
  }

  @Test
  void all_that_is_missing_is_named_at_once_with_a_link_to_each() throws Exception {
    draft();
    desk.refusal = new Refused(Ground.SUBMISSION_INCOMPLETE, (Object[]) RequestPart.values());
    Document page = page(post(CASE + "/request/declaration"), 422);
    assertThat(page.select("#errors li")).hasSize(RequestPart.values().length);
    for (var link : page.select("#errors li a")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).as(link.text()).isNotNull();
    }
    assertThat(page.select("#errors").text()).contains("品目").contains("根拠");
    assertThat(page.select("#part-ITEMS a[href$=/request/items]")).hasSize(1);
  }

  @Test
  void a_declaration_stays_ticked_when_it_is_refused() throws Exception {
    draft();
    desk.refusal = new Refused(Ground.SUBMISSION_INCOMPLETE, RequestPart.ITEMS);
    Document page =
        page(
            post(CASE + "/request/declaration").param("declared", "true").param("promised", "true"),
            422);
    assertThat(page.select("#declared[checked]")).hasSize(1);
    assertThat(page.select("#promised[checked]")).hasSize(1);
    desk.refusal = null;
    sent(post(CASE + "/request/declaration").param("declared", "true"))
        .andExpect(redirectedUrl(CASE + "/request"));
    assertThat(desk.sent).containsExactly(new SubmitCase(CaseStory.CASE, true, false));
  }

  // ---- documents

  @Test
  void a_document_is_attached_under_its_own_name() throws Exception {
    draft();
    sent(upload("C:\\papers\\誓約書.pdf", "promise").param("kind", "END_USE_CERTIFICATE"))
        .andExpect(status().isSeeOther());
    var attached = ((AttachDocument) desk.sent.getFirst()).document();
    assertThat(CaseStory.TEXTS.read(attached.fileName())).contains("誓約書.pdf");
    assertThat(attached.kind()).isEqualTo(DocumentKind.END_USE_CERTIFICATE);
  }

  @Test
  void an_upload_that_is_not_taken_says_why_and_keeps_the_kind() throws Exception {
    draft();
    assertThat(refusedUpload("page.pdf", "<html>")).contains("ファイル").contains("pdf, txt");
    assertThat(refusedUpload("empty.pdf", "")).contains("空です");
    assertThat(refusedUpload("", "")).contains("選んでください");
    assertThat(refusedUpload("big.pdf", "x".repeat((int) MemoryDocuments.LARGEST_BYTES + 1)))
        .contains("2 MB以下");
    assertThat(refusedUpload("n".repeat(256) + ".pdf", "x")).contains("255文字");
    assertThat(desk.sent).isEmpty();
  }

  @Test
  void an_upload_beyond_what_the_server_reads_is_sent_back_to_its_page() throws Exception {
    draft();
    Document page =
        page(get(CASE + "/request/documents?upload-too-big").param("upload-too-big", ""), 422);
    assertThat(page.select("#errors li a[href=#file]")).hasSize(1);
  }

  @Test
  void a_kind_that_is_not_offered_is_not_taken() throws Exception {
    draft();
    page(upload("a.pdf", "x").param("kind", "EVIDENCE"), 422);
    assertThat(desk.sent).isEmpty();
  }

  @Test
  void a_document_comes_as_an_attachment_and_never_as_a_page() throws Exception {
    desk.story.submitted();
    documents.put(CaseStory.CERTIFICATE, "promise".getBytes(StandardCharsets.UTF_8));
    sent(get(CASE + "/documents/" + CaseStory.CERTIFICATE))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "application/octet-stream"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Disposition", startsWith("attachment;")));
    for (String hash : List.of("ef".repeat(32), "nothing")) {
      sent(get(CASE + "/documents/" + hash)).andExpect(status().isNotFound());
    }
  }

  @Test
  void evidence_of_the_reviewers_is_not_for_the_applicant() throws Exception {
    desk.story
        .submitted()
        .then(
            Seat.MOFA_R,
            new DocumentAttached(
                new CaseDocument(
                    SECRET, DocumentKind.EVIDENCE, CaseStory.text("cable.txt"), "text/plain", 3)));
    documents.put(SECRET, "x".getBytes(StandardCharsets.UTF_8));
    assertThat(page(get(CASE + "/documents"), 200).select(".rows > li")).hasSize(1);
    sent(get(CASE + "/documents/" + SECRET)).andExpect(status().isNotFound());
    desk.seat = Seat.MOD_R;
    assertThat(page(get(CASE + "/documents"), 200).select(".rows > li")).hasSize(2);
    sent(get(CASE + "/documents/" + SECRET)).andExpect(status().isOk());
  }

  // ---- intake, amendment

  @Test
  void a_request_is_returned_with_what_is_missing() throws Exception {
    desk.seat = Seat.METI_LO;
    desk.story.submitted();
    Document page = page(post(CASE + "/return").param("missing", "ITEMS"), 422);
    assertThat(page.select("input[name=missing][value=ITEMS][checked]")).hasSize(1);
    sent(post(CASE + "/return").param("missing", "BASIS", "ITEMS").param("instruction", "直す"))
        .andExpect(redirectedUrl(CASE));
    assertThat(((ReturnCase) desk.sent.getFirst()).missing())
        .containsExactly(RequestPart.ITEMS, RequestPart.BASIS);
  }

  @Test
  void an_amendment_is_shown_with_its_weight_before_it_is_sent() throws Exception {
    desk.story.submitted();
    Document page = page(amendment("2", "Air force"), 200);
    assertThat(desk.sent).isEmpty();
    assertThat(page.select("tbody tr")).hasSize(1);
    assertThat(page.select("tbody tr").text()).contains("品目 1：数量").contains("重要な変更");
    assertThat(page.select("input[name=lines[0].quantity]").val()).isEqualTo("2");
    var send = post(CASE + "/amendment");
    page.select("main form input[type=hidden]").forEach(i -> send.param(i.attr("name"), i.val()));
    sent(send.param("send", "1")).andExpect(redirectedUrl(CASE));
    var amend = (AmendCase) desk.sent.getFirst();
    assertThat(amend.lines().getFirst().quantity()).isEqualTo(2);
    assertThat(amend.destination().endUser()).isEqualTo(CaseStory.text("Air force"));
  }

  @Test
  void an_amendment_that_changes_nothing_says_so() throws Exception {
    desk.story.submitted();
    Document page = page(amendment("1", "Air force"), 422);
    assertThat(page.select("#errors").text()).contains("変わったところがありません");
    assertThat(page.select("#reason").text()).isEqualTo("理由");
  }

  private MockHttpServletRequestBuilder amendment(String quantity, String endUser) {
    return post(CASE + "/amendment")
        .param("lines[0].name", "Air surveillance radar")
        .param("lines[0].item1", "S9")
        .param("lines[0].munitions", "5")
        .param("lines[0].form", "FINISHED")
        .param("lines[0].quantity", quantity)
        .param("lines[0].valueJpy", "5500000000")
        .param("country", "PH")
        .param("endUser", endUser)
        .param("recipientType", "GOVERNMENT")
        .param("statedUse", "Surveillance of the own airspace")
        .param("reason", "理由");
  }

  private void draft() {
    desk.story.then(Seat.APPLICANT, new CaseOpened(CaseStory.text("Radar"), Optional.empty()));
  }

  private static MockHttpServletRequestBuilder items(String name) {
    return post(CASE + "/request/items").param("lines[0].name", name);
  }

  private String refusedUpload(String name, String content) throws Exception {
    Document page = page(upload(name, content).param("kind", "CONTRACT"), 422);
    assertThat(page.select("input[name=kind][value=CONTRACT][checked]")).hasSize(1);
    assertThat(page.select("#errors li a[href=#file]")).hasSize(1);
    return page.select("#errors li").text();
  }

  private static AbstractMockHttpServletRequestBuilder<?> upload(String name, String content) {
    return multipart(CASE + "/request/documents")
        .file(
            new MockMultipartFile(
                "file", name, "application/pdf", content.getBytes(StandardCharsets.UTF_8)));
  }

  private void walk(String... pages) throws Exception {
    for (String address : pages) {
      for (String language : List.of("ja", "en")) {
        Document page = page(get(address).param("lang", language), 200);
        assertThat(page.text()).as(address).doesNotContain("??").doesNotContain("Optional");
        assertThat(page.select("h1")).as(address).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).as(address).doesNotHaveDuplicates();
      }
    }
  }

  private static Authentication person(String name) {
    PersonId person = RoomPages.person(name);
    return UsernamePasswordAuthenticationToken.authenticated(
        new SignedIn(person, "login", true), null, List.of());
  }

  private ResultActions sent(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    return browser.perform(
        request.with(authentication(person(Seat.APPLICANT.name()))).with(csrf()));
  }

  private Document page(AbstractMockHttpServletRequestBuilder<?> request, int expected)
      throws Exception {
    return Jsoup.parse(
        sent(request)
            .andExpect(status().is(expected))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8));
  }
}
