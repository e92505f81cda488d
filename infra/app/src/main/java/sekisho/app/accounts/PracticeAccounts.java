package sekisho.app.accounts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sekisho.app.settings.SekishoProperties;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.web.identity.Account;
import sekisho.web.identity.PracticeAccount;

/**
 * The practice accounts of training mode: one invented person in each seat, so that a newcomer can
 * walk the whole path. The password is the login name after "renshu-" (練習, practice) and stands on
 * the sign-in page. Outside training mode there are none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class PracticeAccounts implements ApplicationRunner {
  private static final List<PracticeAccount> PEOPLE =
      List.of(
          person(Seat.APPLICANT, "applicant", "松田 由美", "MATSUDA Yumi"),
          person(Seat.METI_LO, "meti-lo", "佐藤 健一", "SATŌ Kenichi"),
          person(Seat.METI_DM, "meti-dm", "岡田 直子", "OKADA Naoko"),
          person(Seat.MOFA_R, "mofa", "田中 美咲", "TANAKA Misaki"),
          person(Seat.MOD_R, "mod", "木村 隆", "KIMURA Takashi"),
          person(Seat.NSS_C, "nss", "清水 真理", "SHIMIZU Mari"),
          person(Seat.SEC, "secretaries", "藤井 翔", "FUJII Shō"),
          person(Seat.PM, "pm", "林 雅子", "HAYASHI Masako"),
          person(Seat.CCS, "ccs", "大野 誠", "ŌNO Makoto"),
          person(Seat.FM, "fm", "山本 恵", "YAMAMOTO Megumi"),
          person(Seat.DM, "dm", "井上 剛", "INOUE Tsuyoshi"),
          person(Seat.TRE, "treaty", "石川 明", "ISHIKAWA Akira"),
          person(Seat.CAB, "cabinet", "長谷川 陽子", "HASEGAWA Yōko"),
          person(Seat.AUD, "auditor", "中島 修", "NAKAJIMA Osamu"),
          person(Seat.EXCON, "trainer", "森 彩", "MORI Aya"),
          person(Seat.ADMIN, "admin", "近藤 学", "KONDŌ Manabu"));

  private final SekishoProperties properties;
  private final JdbcAccounts accounts;
  private final Enrolment enrolment;

  PracticeAccounts(SekishoProperties properties, JdbcAccounts accounts, Enrolment enrolment) {
    this.properties = properties;
    this.accounts = accounts;
    this.enrolment = enrolment;
  }

  /** The practice accounts; none outside training. */
  public List<PracticeAccount> offered() {
    return properties.training() ? PEOPLE : List.of();
  }

  /** Enrols those who are not there yet; a password is hashed only then. */
  @Override
  public void run(ApplicationArguments arguments) {
    accounts.sealNames();
    Set<PersonId> there =
        accounts.all().stream().map(Account::person).collect(Collectors.toUnmodifiableSet());
    offered().stream()
        .filter(person -> !there.contains(person.person()))
        .forEach(
            person ->
                enrolment.enrol(
                    new Account(
                        person.person(),
                        person.login(),
                        person.nameJa(),
                        person.nameEn(),
                        true,
                        false),
                    person.seat(),
                    person.password()));
  }

  private static PracticeAccount person(Seat seat, String login, String nameJa, String nameEn) {
    String name = "sekisho practice account " + login;
    var person = new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    return new PracticeAccount(person, seat, login, "renshu-" + login, nameJa, nameEn);
  }
}
