package sekisho;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sekisho.message.Command;
import sekisho.message.Event;
import sekisho.web.Dispatch;

/** The rules of the house: what each floor may touch, and what no line may do. */
class HouseRulesTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("sekisho");

  private static final List<String> ROOMS =
      List.of(
          "submission", "screening", "review", "undertaking", "signoff", "aftercare", "identity");

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
                    .and(not(describe("a value of java.io", HouseRulesTest::carriesNoData)))
                    .or(named("java.lang.System$Logger"))));
  }

  @Test
  void messagesAndDecisionsKnowNoClockAndNoChance() {
    hold(
        noClasses()
            .that(areMessagesOrDecisions())
            .should()
            .callMethodWhere(
                describe("the clock or chance is asked", HouseRulesTest::isClockOrChance))
            .orShould()
            .dependOnClassesThat(
                resideInAnyPackage("java.util.random..", "java.security..")
                    .and(not(describe("a hash", HouseRulesTest::isDigest)))
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
            .that(not(assignableTo(Dispatch.class)).and(not(enclosedIn(Dispatch.class))))
            .should()
            .dependOnClassesThat(resideInAPackage("org.axonframework.commandhandling.gateway..")));
  }

  @Test
  void theLedgerStandsAlone() {
    hold(
        classes()
            .that()
            .resideInAPackage("sekisho.ledger..")
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage("sekisho.ledger..", "java..", "org.jspecify..", "org.erdtman.."))
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
            .should()
            .beAssignableTo(describe("a record in a sealed interface", HouseRulesTest::isLeaf)));
  }

  @Test
  void commandAndEventFamiliesAreSealed() {
    hold(
        classes()
            .that(assignableTo(Command.class).or(assignableTo(Event.class)))
            .and()
            .areInterfaces()
            .should()
            .beAssignableTo(describe("sealed", c -> c.reflect().isSealed())));
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
            .should()
            .beAssignableTo(describe("a bean of its own package", HouseRulesTest::isUsedAtHome)));
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

  // ---- words of the rules

  private static void hold(ArchRule rule) {
    rule.check(HOUSE);
  }

  private static DescribedPredicate<JavaClass> areMessagesOrDecisions() {
    return resideInAnyPackage("sekisho.message..", "sekisho.decision..");
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    return describe(String.join(", ", names), c -> Set.of(names).contains(c.getName()));
  }

  private static DescribedPredicate<JavaClass> enclosedIn(Class<?> type) {
    return describe(
        "in an implementation of " + type.getSimpleName(),
        c -> c.getEnclosingClass().map(outer -> outer.isAssignableTo(type)).orElse(false));
  }

  private static String[] decisionsOfOthers(String room) {
    return ROOMS.stream()
        .filter(other -> !other.equals(room))
        .map(other -> "sekisho.decision." + other + "..")
        .toArray(String[]::new);
  }

  private static boolean isLeaf(JavaClass c) {
    return c.isRecord()
        && c.getEnclosingClass()
            .filter(outer -> outer.isInterface() && c.isAssignableTo(outer.getName()))
            .filter(outer -> outer.reflect().isSealed())
            .isPresent();
  }

  private static boolean isUsedAtHome(JavaClass bean) {
    return bean.getDirectDependenciesToSelf().stream()
        .allMatch(use -> use.getOriginClass().getPackage().equals(bean.getPackage()));
  }

  /** What serialisation, string building and records pull in without any I/O. */
  private static boolean carriesNoData(JavaClass c) {
    return Set.of("java.io.Serializable", "java.io.ObjectStreamException").contains(c.getName());
  }

  private static boolean isDigest(JavaClass c) {
    return Set.of(
            "java.security.MessageDigest",
            "java.security.NoSuchAlgorithmException",
            "java.security.GeneralSecurityException")
        .contains(c.getName());
  }

  private static boolean isClockOrChance(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    String method = call.getTarget().getName();
    return (owner.startsWith("java.time.") && method.equals("now"))
        || (owner.equals("java.util.UUID") && method.equals("randomUUID"))
        || (owner.equals("java.lang.Math") && method.equals("random"))
        || (owner.equals("java.lang.System")
            && Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "getLogger")
                .contains(method))
        || (owner.equals("java.util.Collections") && method.equals("shuffle"));
  }
}
