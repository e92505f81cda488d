package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sekisho.message.DocumentHash;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;
import sekisho.view.exercise.Scenarios;
import sekisho.view.scenario.ScenarioShelf;

/** A scenario from file to exercise, on the whole product. */
class ScenarioIT extends WholeApplication {
  private static final String PAGE = "/scenarios/first-steps/7.0.0";

  @Autowired private Scenarios scenarios;
  @Autowired private ScenarioShelf shelf;

  @Test
  void the_scenarios_of_the_product_may_be_played_from_the_first_start_on() {
    assertThat(scenarios.playable())
        .extracting(ScenarioVersion::scenario)
        .hasSizeGreaterThanOrEqualTo(13)
        .contains("first-steps", "radar-routine");
    assertThat(scenarios.playable()).allMatch(version -> scenarios.find(version).isPresent());
  }

  @Test
  void a_file_with_errors_is_told_line_code_and_remedy_and_is_not_kept() throws Exception {
    String wrong = example("7.1.0").replace("channel: phone", "channel: pigeon");
    MockHttpServletResponse answer = upload(Seat.EXCON, wrong);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("NOT_ALLOWED", "injects[1].channel", "dietQuestion");
    assertThat(shelf.find("first-steps", "7.1.0")).isEmpty();
  }

  @Test
  void a_version_comes_in_is_published_for_good_and_is_retired() throws Exception {
    MockHttpServletResponse taken = upload(Seat.EXCON, example("7.0.0"));
    assertThat(taken.getStatus()).isEqualTo(303);
    assertThat(taken.getHeader("Location")).isEqualTo(PAGE);
    ScenarioVersion version = shelf.find("first-steps", "7.0.0").orElseThrow().version();
    assertThat(scenarios.find(version)).as("not published yet").isEmpty();

    assertThat(publish(new DocumentHash("0".repeat(64)))).as("another file").isEqualTo(422);
    assertThat(publish(version.document())).isEqualTo(303);
    assertThat(scenarios.find(version)).isPresent();
    assertThat(scenarios.playable()).contains(version);

    String rewritten = example("7.0.0").replace("playMinutes: 20", "playMinutes: 21");
    assertThat(upload(Seat.EXCON, rewritten).getStatus()).as("frozen").isEqualTo(422);
    assertThat(upload(Seat.EXCON, example("7.0.0")).getStatus()).as("the same").isEqualTo(303);
    assertThat(read(PAGE + "/file")).isEqualTo(example("7.0.0"));
    assertThat(read(PAGE + "/plan/csv")).startsWith("\uFEFF").contains("国境で戦闘");
    assertThat(read(PAGE + "/plan/xlsx")).as("a ZIP of parts").startsWith("PK");
    assertThat(read(PAGE + "/difference?with=1.0.0")).contains("7.0.0");
    assertThat(read(PAGE + "/brief")).contains("状況が変わる").doesNotContain("開始26時間後");
    assertThat(read(PAGE + "/handbook")).contains("開始26時間後");

    assertThat(form(post(PAGE + "/retirement"))).as("no reason").isEqualTo(422);
    assertThat(form(post(PAGE + "/retirement").param("reason", "試しを終える"))).isEqualTo(303);
    assertThat(scenarios.playable()).doesNotContain(version);
    assertThat(scenarios.find(version)).as("exercises keep it").isPresent();
  }

  @Test
  void nobody_but_the_trainer_takes_one_in_and_players_read_none() throws Exception {
    assertThat(upload(Seat.NSS_C, example("7.2.0")).getStatus()).isEqualTo(403);
    assertThat(open(Seat.NSS_C, "/scenarios/first-steps/1.0.0/handbook").getStatus())
        .isEqualTo(403);
    assertThat(open(Seat.AUD, "/scenarios/first-steps/1.0.0/handbook").getStatus()).isEqualTo(200);
  }

  private static String example(String version) throws Exception {
    return new ClassPathResource("scenarios/first-steps.yaml")
        .getContentAsString(StandardCharsets.UTF_8)
        .replace("version: 1.0.0", "version: " + version);
  }

  private MockHttpServletResponse upload(Seat seat, String file) throws Exception {
    var part = new MockMultipartFile("file", "s.yaml", null, file.getBytes(StandardCharsets.UTF_8));
    return browser
        .perform(
            multipart("/scenarios/import")
                .file(part)
                .with(csrf())
                .with(authentication(signedIn(seat))))
        .andReturn()
        .getResponse();
  }

  private int publish(DocumentHash shown) throws Exception {
    return form(post(PAGE + "/publication").param("document", shown.sha256()));
  }

  private int form(MockHttpServletRequestBuilder request) throws Exception {
    return browser
        .perform(request.with(csrf()).with(authentication(signedIn(Seat.EXCON))))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private MockHttpServletResponse open(Seat seat, String address) throws Exception {
    return browser
        .perform(get(address).with(authentication(signedIn(seat))))
        .andReturn()
        .getResponse();
  }

  private String read(String address) throws Exception {
    MockHttpServletResponse answer = open(Seat.EXCON, address);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
