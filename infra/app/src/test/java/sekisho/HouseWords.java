package sekisho;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The words that the rules of the house are written in. */
final class HouseWords {
  static final List<String> ROOMS =
      List.of(
          "submission", "screening", "review", "undertaking", "signoff", "aftercare", "identity");

  private HouseWords() {}

  static DescribedPredicate<JavaClass> areMessagesOrDecisions() {
    return resideInAnyPackage("sekisho.message..", "sekisho.decision..");
  }

  static DescribedPredicate<JavaClass> named(String... names) {
    return describe(String.join(", ", names), c -> Set.of(names).contains(c.getName()));
  }

  static String[] decisionsOfOthers(String room) {
    return ROOMS.stream()
        .filter(other -> !other.equals(room))
        .map(other -> "sekisho.decision." + other + "..")
        .toArray(String[]::new);
  }

  static boolean isLeaf(JavaClass c) {
    return c.isRecord()
        && c.getEnclosingClass()
            .filter(outer -> outer.isInterface() && c.isAssignableTo(outer.getName()))
            .filter(outer -> outer.reflect().isSealed())
            .isPresent();
  }

  /** A bean with a name of its own is called by that name in templates. */
  static boolean isUsedAtHome(JavaClass bean) {
    boolean called =
        bean.tryGetAnnotationOfType(Component.class)
            .filter(component -> !component.value().isEmpty())
            .isPresent();
    return !called
        && bean.getDirectDependenciesToSelf().stream()
            .allMatch(use -> use.getOriginClass().getPackage().equals(bean.getPackage()));
  }

  /** What serialisation, string building and records pull in without any I/O. */
  static boolean carriesNoData(JavaClass c) {
    return Set.of("java.io.Serializable", "java.io.ObjectStreamException").contains(c.getName());
  }

  static boolean isDigest(JavaClass c) {
    return Set.of(
            "java.security.MessageDigest",
            "java.security.NoSuchAlgorithmException",
            "java.security.GeneralSecurityException")
        .contains(c.getName());
  }

  static boolean isClockOrChance(JavaMethodCall call) {
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
