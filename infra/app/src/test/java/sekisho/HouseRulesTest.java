package sekisho;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.HouseWords.ROOMS;
import static sekisho.HouseWords.areMessagesOrDecisions;
import static sekisho.HouseWords.decisionsOfOthers;
import static sekisho.HouseWords.named;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import sekisho.message.Command;
import sekisho.message.Event;

/** The rules of the house: what each floor may touch, and what no line may do. */
class HouseRulesTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          // The acts of the specs come as a jar of tests; they are no part of the house.
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("sekisho");

  /** Packages of {@code java} that reach a file, a network, a database or a log. */
  private static final String[] OUTSIDE = {
    "java.io..",
    "java.nio.file..",
    "java.nio.channels..",
    "java.net..",
    "java.sql..",
    "java.util.logging.."
  };

  // ---- floors

  @Test
  void messagesTouchJavaOnly() {
    hold(
        classes()
            .that()
            .resideInAPackage("sekisho.message..")
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage("sekisho.message..", "java..", "org.jspecify..")));
  }

  @Test
  void decisionsTouchMessagesOnly() {
    hold(
        classes()
            .that()
            .resideInAPackage("sekisho.decision..")
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(
                    "sekisho.decision..", "sekisho.message..", "java..", "org.jspecify..")));
  }

  @Test
  void messagesAndDecisionsReachNothingOutside() {
    hold(
        noClasses()
            .that(areMessagesOrDecisions())
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(OUTSIDE)
                    .and(not(describe("a value of java.io", HouseWords::carriesNoData)))
                    .or(named("java.lang.System$Logger"))));
  }

  @Test
  void messagesAndDecisionsKnowNoClockAndNoChance() {
    hold(
        noClasses()
            .that(areMessagesOrDecisions())
            .should()
            .callMethodWhere(describe("the clock or chance is asked", HouseWords::isClockOrChance))
            .orShould()
            .dependOnClassesThat(
                resideInAnyPackage("java.util.random..", "java.security..")
                    .and(not(describe("a hash", HouseWords::isDigest)))
                    .or(
                        named(
                            "java.util.Random",
                            "java.util.concurrent.ThreadLocalRandom",
                            "java.time.Clock"))));
  }

  @TestFactory
  List<DynamicTest> aRoomDoesNotUseTheDeciderOfAnother() {
    return ROOMS.stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room,
                    () ->
                        hold(
                            noClasses()
                                .that()
                                .resideInAPackage("sekisho.decision." + room + "..")
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(decisionsOfOthers(room)))
                                .allowEmptyShould(true))))
        .toList();
  }

  @Test
  void viewsTouchMessagesAxonHandlersAndSqlOnly() {
    hold(
        classes()
            .that()
            .resideInAPackage("sekisho.view..")
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(
                    "sekisho.view..",
                    "sekisho.message..",
                    "java..",
                    "javax.sql..",
                    "org.jspecify..",
                    "org.slf4j..",
                    "org.apache.commons.statistics..",
                    "org.springframework..",
                    "org.axonframework..")));
  }

  @Test
  void viewsAskForNothing() {
    hold(
        noClasses()
            .that()
            .resideInAPackage("sekisho.view..")
            .should()
            .dependOnClassesThat(
                assignableTo(Command.class)
                    .or(
                        resideInAnyPackage(
                            "org.axonframework.commandhandling..",
                            "org.axonframework.modelling..",
                            "org.springframework.web.."))));
  }

  @Test
  void pagesSeeNoEventNoDecisionNoAxonAndNoSql() {
    hold(
        noClasses()
            .that()
            .resideInAPackage("sekisho.web..")
            .should()
            .dependOnClassesThat(
                assignableTo(Event.class)
                    .or(
                        resideInAnyPackage(
                            "sekisho.decision..",
                            "org.axonframework..",
                            "org.springframework.jdbc..",
                            "java.sql..",
                            "javax.sql.."))));
  }

  @Test
  void onlyTheDoorUsesTheCommandGateway() {
    hold(
        noClasses()
            .that(not(named("sekisho.app.axon.ActingDispatch")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.axonframework.commandhandling.gateway..")));
  }

  /** A stream of rows holds its connection until it is closed; a list gives it back at once. */
  @Test
  void rowsAreReadAsLists() {
    hold(noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream"));
  }

  @Test
  void theLedgerStandsAlone() {
    hold(
        classes()
            .that()
            .resideInAPackage("sekisho.ledger..")
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(
                    "sekisho.ledger..",
                    "java..",
                    "com.sun.net.httpserver..", // the web server of the JDK, for the witness
                    "org.jspecify..",
                    "org.bouncycastle.."))
            .allowEmptyShould(true));
  }

  @Test
  void nobodyKnowsTheWiring() {
    hold(
        noClasses()
            .that(resideInAPackage("sekisho..").and(not(resideInAPackage("sekisho.app.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("sekisho.app.."));
  }

  @Test
  void noPackageCycles() {
    hold(slices().matching("sekisho.(**)").should().beFreeOfCycles());
  }

  // ---- messages

  @Test
  void commandsAndEventsAreRecordsOfASealedInterface() {
    hold(
        classes()
            .that(assignableTo(Command.class).or(assignableTo(Event.class)))
            .and()
            .areNotInterfaces()
            .should(be(describe("a record in a sealed interface", HouseWords::isLeaf))));
  }

  @Test
  void commandAndEventFamiliesAreSealed() {
    hold(
        classes()
            .that(assignableTo(Command.class).or(assignableTo(Event.class)))
            .and()
            .areInterfaces()
            .should(be(describe("sealed", c -> c.reflect().isSealed()))));
  }

  // ---- everywhere

  @Test
  void everyPackageIsNullMarked() {
    var unmarked =
        HOUSE.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(p -> !p.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
            .map(p -> p.getName())
            .sorted()
            .toList();
    assertThat(unmarked).as("packages without a package-info.java that is @NullMarked").isEmpty();
  }

  @Test
  void noCodeIsGeneratedAndNothingIsWrittenByXStream() {
    hold(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "lombok..",
                "org.mapstruct..",
                "com.thoughtworks.xstream..",
                "org.axonframework.serialization.xml.."));
  }

  @Test
  void beansAreMadeByConstructors() {
    hold(
        noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject"));
  }

  @Test
  void aBeanIsPublicOnlyWhenAnotherPackageUsesIt() {
    hold(
        noClasses()
            .that()
            .areMetaAnnotatedWith("org.springframework.stereotype.Component")
            .and()
            .areNotAnnotatedWith("org.springframework.boot.autoconfigure.SpringBootApplication")
            .and()
            .arePublic()
            .and(not(named("sekisho.app.venue.PlayerDispatch"))) // infra/bench plays through it
            .should(be(describe("a bean of its own package", HouseWords::isUsedAtHome))));
  }

  @Test
  void namesSayWhatThingsAre() {
    hold(
        noClasses()
            .that()
            .areNotAssignableTo(Command.class) // RequestInfo is the word of the process
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto|Data|Info)"));
  }

  private static void hold(ArchRule rule) {
    rule.check(HOUSE);
  }
}
