package sekisho.decision;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sekisho.message.ConfirmationCondition;
import sekisho.message.DossierHash;
import sekisho.message.ReviewEvent.SecretariesConcluded;
import sekisho.message.SignOffEvent.SpecialCircumstancesFound;
import sekisho.message.SubmissionEvent.CaseOpened;
import sekisho.message.UndertakingEvent.ConsentBasisRecorded;
import sekisho.message.UndertakingEvent.UndertakingProposed;

/**
 * What the four ministers decide on, as it counts now; its hash is what they sign (I-04).
 *
 * <p>The hash is SHA-256 over a plain writing of all of it, so that any change shows.
 */
public record Dossier(
    Optional<CaseOpened> opened,
    Requested request,
    Screened screened,
    Reviewed reviewed,
    Optional<SecretariesConcluded> secretaries,
    Optional<UndertakingProposed> undertaking,
    Optional<ConsentBasisRecorded> consent,
    Optional<SpecialCircumstancesFound> specialCircumstances,
    Optional<ConfirmationCondition> conditionalOn) {

  /** How the parts of a record are read, found out once for each kind of record. */
  private static final ClassValue<List<Method>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> kind) {
          List<Method> parts =
              Stream.of(kind.getRecordComponents()).map(RecordComponent::getAccessor).toList();
          parts.forEach(Method::trySetAccessible);
          return parts;
        }
      };

  public static Dossier of(CaseState state, Optional<ConfirmationCondition> conditionalOn) {
    return new Dossier(
        state.latest(CaseOpened.class),
        Requested.of(state),
        Screened.of(state),
        Reviewed.of(state),
        state.latest(SecretariesConcluded.class),
        state.latest(UndertakingProposed.class),
        state.latest(ConsentBasisRecorded.class),
        state.latest(SpecialCircumstancesFound.class),
        conditionalOn);
  }

  public DossierHash hash() {
    try {
      byte[] bytes = write(this).getBytes(StandardCharsets.UTF_8);
      return new DossierHash(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Records by component, collections in their order, all else as its own text. */
  private static String write(Object value) {
    return switch (value) {
      case Record r ->
          PARTS.get(r.getClass()).stream()
              .map(part -> part.getName() + "=" + write(read(part, r)))
              .collect(Collectors.joining(",", r.getClass().getSimpleName() + "{", "}"));
      case Optional<?> o -> o.map(Dossier::write).orElse("-");
      case Collection<?> c ->
          c.stream().map(Dossier::write).collect(Collectors.joining(",", "[", "]"));
      case java.util.Map<?, ?> m -> write(m.values());
      default -> value.toString();
    };
  }

  private static Object read(Method part, Record owner) {
    try {
      return part.invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A dossier is made of records that can be read", e);
    }
  }
}
