package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sekisho.app.laboratory.SampleDraft;
import sekisho.decision.policy.PolicyBook;
import sekisho.message.PolicyVersionId;
import sekisho.message.Seat;
import sekisho.view.laboratory.Drafts;
import sekisho.view.laboratory.Flow;
import sekisho.view.laboratory.Trial;
import sekisho.view.laboratory.Trials;

/** The laboratory from draft to version, and the interface for programs, on the whole product. */
class LaboratoryIT extends WholeApplication {
  /** So far ahead that no other test meets it. */
  private static final LocalDate FAR = LocalDate.of(2126, 4, 1);

  /** A machine of its own: the wrong passwords of other tests slow it down no more. */
  private static final String MACHINE = "192.0.2.20";

  private static final String FACTS =
      "{\"destination\":\"PH\",\"item1\":true,\"sdfWeapon\":true,\"agreement\":\"IN_FORCE\","
          + "\"p1Treaty\":\"NO\",\"p1Unsc\":\"NO\",\"p1ConflictParty\":\"NO\",\"combat\":\"NO\","
          + "\"positiveMeaning\":true,\"destinationAppropriate\":true,\"concern\":\"LOW\"}";

  private final ObjectMapper json = new ObjectMapper();

  @Autowired private ApplicationContext node;
  @Autowired private PolicyBook book;
  @Autowired private Drafts drafts;
  @Autowired private Trials trials;

  @Test
  void a_draft_becomes_a_version_by_two_persons_and_the_book_has_it_at_once() throws Exception {
    byte[] file =
        new String(SampleDraft.file(), StandardCharsets.UTF_8)
            .replace("V2027", "V2098")
            .getBytes(StandardCharsets.UTF_8);
    MockHttpServletResponse checked =
        browser
            .perform(
                multipart("/laboratory")
                    .file(new MockMultipartFile("file", "V2098.dmn", null, file))
                    .with(csrf())
                    .with(authentication(signedIn(Seat.EXCON))))
            .andReturn()
            .getResponse();
    assertThat(checked.getStatus()).isEqualTo(303);
    String draft = checked.getHeader("Location");
    assertThat(draft).startsWith("/laboratory/drafts/");
    assertThat(book.versions()).noneMatch(v -> v.id().value().equals("V2098"));

    assertThat(
            form(
                Seat.EXCON,
                post(draft + "/proposal")
                    .param("effectiveFrom", FAR.toString())
                    .param("reason", "試し")))
        .isEqualTo(303);
    assertThat(form(Seat.EXCON, post(draft + "/adoption").param("understood", "true")))
        .as("a trainer adopts nothing")
        .isEqualTo(403);
    assertThat(form(Seat.NSS_C, post(draft + "/adoption"))).as("not ticked").isEqualTo(422);
    assertThat(form(Seat.NSS_C, post(draft + "/adoption").param("understood", "true")))
        .isEqualTo(303);
    assertThat(book.inForceOn(FAR).id()).isEqualTo(new PolicyVersionId("V2098"));
    assertThat(book.inForceOn(FAR.minusDays(1)).id().value()).isNotEqualTo("V2098");
    assertThat(browser.perform(get("/policy/V2098")).andReturn().getResponse().getStatus())
        .isEqualTo(200);
    assertThat(form(Seat.NSS_C, post(draft + "/adoption").param("understood", "true")))
        .as("once")
        .isEqualTo(422);
  }

  @Test
  void a_trial_covers_every_case_with_an_evaluation_and_writes_nothing_to_them() {
    Audited audited = Audited.in(node);
    long before = audited.events();
    UUID id = UUID.randomUUID();
    var draft = SampleDraft.keep(node);
    trials.begin(id, draft, java.util.Optional.empty(), account(Seat.EXCON).person());
    trials.begin(id, draft, java.util.Optional.empty(), account(Seat.EXCON).person());
    SampleDraft.await(trials, id);
    Trial trial = trials.find(id).orElseThrow();
    assertThat(trial.failed()).isFalse();
    assertThat(trial.done()).isEqualTo(trial.total()).isPositive();
    assertThat(trials.flows(id).stream().mapToInt(Flow::cases).sum()).isEqualTo(trial.total());
    assertThat(trials.rules(id)).extracting(Trials.RuleCount::rule).contains("RB17");
    assertThat(audited.events()).isEqualTo(before);
    assertThat(drafts.find(draft)).isPresent();
  }

  @Test
  void a_public_validator_accepts_the_document_of_the_interface() throws Exception {
    String document = body(program(get("/api/openapi.json")));
    assertThat(new OpenAPIV3Parser().readContents(document, null, null).getMessages()).isEmpty();
    assertThat(
            new OpenAPIV3Parser()
                .readContents(document.replace("\"operationId\"", "\"name\""), null, null)
                .getMessages())
        .as("the validator can say no")
        .isNotEmpty();
  }

  @Test
  void every_answer_is_as_the_document_says() throws Exception {
    conforms("Versions", body(program(get("/api/policy/versions"))));
    conforms("Rules", body(program(get("/api/policy/versions/V2026"))));
    String answer = body(asked("{\"facts\":" + FACTS + ",\"date\":\"2026-05-01\"}"));
    conforms("Answer", answer);
    JsonNode read = json.readTree(answer);
    assertThat(read.get("version").asText()).isEqualTo("V2026");
    assertThat(read.get("determination").asText()).isEqualTo("OK");
    assertThat(read.get("level").asText()).isEqualTo("L3");
    assertThat(read.get("trace").findValuesAsText("standing")).contains("FIRED", "NOT_MET");
    assertThat(
            json.readTree(body(asked("{\"facts\":" + FACTS + ",\"version\":\"V2024\"}")))
                .get("determination")
                .asText())
        .isEqualTo("NOT_PERMISSIBLE");
  }

  @Test
  void bad_input_is_told_field_by_field_and_never_as_a_page() throws Exception {
    MockHttpServletResponse wrong =
        asked(
            "{\"facts\":{\"destination\":\"PH\",\"combat\":\"MAYBE\",\"item1\":\"yes\",\"x\":1},"
                + "\"date\":\"soon\"}");
    conforms("Problem", wrong.getContentAsString());
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentType()).isEqualTo("application/problem+json");
    assertThat(json.readTree(wrong.getContentAsString()).get("errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("#/date", "#/facts/x", "#/facts/combat", "#/facts/item1");
    assertThat(wrong.getContentAsString()).contains("UNDETERMINED");
    for (String body : List.of("", "{", "[]", "{\"facts\":{},\"facts\":{}}", "1")) {
      MockHttpServletResponse refused = asked(body);
      assertThat(refused.getStatus()).as(body).isBetween(400, 422);
      conforms("Problem", refused.getContentAsString());
      assertThat(refused.getContentAsString()).doesNotContain("Exception", "sekisho.web");
    }
    assertThat(asked("{\"facts\":" + FACTS + ",\"x\":\"" + "x".repeat(70_000) + "\"}").getStatus())
        .isEqualTo(413);
    assertThat(program(get("/api/policy/versions/V1900")).getStatus()).isEqualTo(404);
    assertThat(program(get("/api/nothing")).getStatus()).isEqualTo(404);
  }

  @Test
  void who_asks_is_known_by_password_in_each_request_or_by_session_and_form_token()
      throws Exception {
    assertThat(browser.perform(get("/api/policy/versions")).andReturn().getResponse().getStatus())
        .isEqualTo(401);
    var session = authentication(signedIn(Seat.METI_LO));
    var question =
        post("/api/policy/evaluations")
            .contentType("application/json")
            .content("{\"facts\":" + FACTS + ",\"date\":\"2026-05-01\"}")
            .with(session);
    assertThat(browser.perform(question).andReturn().getResponse().getStatus())
        .as("without the form token")
        .isEqualTo(403);
    assertThat(browser.perform(question.with(csrf())).andReturn().getResponse().getStatus())
        .isEqualTo(200);
    MockHttpServletResponse mine = program(get("/api/policy/versions"));
    assertThat(mine.getCookies()).as("no session begins").isEmpty();
    assertThat(mine.getHeader("Set-Cookie")).isNull();
    for (int wrong = 1; wrong <= Throttle.WRONG_IN_A_ROW; wrong++) {
      assertThat(tried("10.1.2.3", "wrong").getStatus()).isEqualTo(401);
    }
    assertThat(tried("10.1.2.3", "wrong").getStatus()).isEqualTo(429);
  }

  private MockHttpServletResponse tried(String from, String password) throws Exception {
    return browser
        .perform(
            get("/api/policy/versions")
                .with(httpBasic("nobody-of-this-name", password))
                .with(
                    request -> {
                      request.setRemoteAddr(from);
                      return request;
                    }))
        .andReturn()
        .getResponse();
  }

  private int form(Seat seat, MockHttpServletRequestBuilder form) throws Exception {
    return browser
        .perform(form.with(csrf()).with(authentication(signedIn(seat))))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private MockHttpServletResponse asked(String body) throws Exception {
    return program(post("/api/policy/evaluations").contentType("application/json").content(body));
  }

  private MockHttpServletResponse program(MockHttpServletRequestBuilder request) throws Exception {
    var account = account(Seat.MOD_R);
    return browser
        .perform(
            request.remoteAddress(MACHINE).with(httpBasic(account.login(), account.password())))
        .andReturn()
        .getResponse();
  }

  private static String body(MockHttpServletResponse response) throws Exception {
    assertThat(response.getStatus()).isEqualTo(200);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  /** Against the schema of the document, by a public validator of JSON Schema 2020-12. */
  private void conforms(String name, String answer) throws Exception {
    ObjectNode document = (ObjectNode) json.readTree(body(program(get("/api/openapi.json"))));
    document.put("$ref", "#/components/schemas/" + name);
    var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document);
    assertThat(schema.validate(json.readTree(answer))).as(answer).isEmpty();
  }
}
