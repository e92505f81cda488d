package sekisho.app.security;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import sekisho.app.Sekisho;
import sekisho.app.accounts.PracticeAccounts;
import sekisho.app.database.TestDatabase;
import sekisho.message.Seat;
import sekisho.web.identity.PracticeAccount;
import sekisho.web.identity.SignedIn;

/** The whole application in training mode on a database of its own, with its practice accounts. */
@SpringBootTest(
    classes = Sekisho.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"sekisho.mode=training", "server.address=127.0.0.1"})
@AutoConfigureMockMvc
public abstract class WholeApplication {
  @Autowired MockMvc browser;
  @Autowired PracticeAccounts practice;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) throws Exception {
    System.setProperty("axoniq.update-checker.disabled", "true");
    String url = TestDatabase.fresh("front_door");
    Path keys = Files.createTempDirectory("sekisho-front-door");
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.flyway.url", () -> TestDatabase.schema(url));
    registry.add("sekisho.data-dir", keys::toString);
  }

  PracticeAccount account(Seat seat) {
    return practice.offered().stream().filter(a -> a.seat() == seat).findFirst().orElseThrow();
  }

  Authentication signedIn(Seat seat) {
    PracticeAccount account = account(seat);
    return UsernamePasswordAuthenticationToken.authenticated(
        new SignedIn(account.person(), account.login(), true), null, java.util.List.of());
  }
}
