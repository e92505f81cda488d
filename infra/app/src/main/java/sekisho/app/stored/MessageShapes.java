package sekisho.app.stored;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.Command;
import sekisho.message.Event;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/**
 * How messages are written without a single annotation on them: an identity or a reference, which
 * is a record around one text, is written as that text; a value that is one of several kinds says
 * which kind it is.
 */
final class MessageShapes extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  private static final Set<Class<?>> VALUES = Set.of(String.class, UUID.class, int.class);

  @Override
  public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
    if (annotated instanceof AnnotatedMethod method
        && isReference(method.getDeclaringClass())
        && method.getName().equals(component(method.getDeclaringClass()).getName())
        && method.getParameterCount() == 0) {
      return Boolean.TRUE;
    }
    return null;
  }

  @Override
  public JsonCreator.@Nullable Mode findCreatorAnnotation(
      MapperConfig<?> config, Annotated annotated) {
    if (annotated instanceof AnnotatedConstructor constructor
        && isReference(constructor.getDeclaringClass())) {
      return JsonCreator.Mode.DELEGATING;
    }
    return null;
  }

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated annotated) {
    return isOneOfSeveral(annotated.getRawType())
        ? JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false, true)
        : null;
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
    return isOneOfSeveral(annotated.getRawType())
        ? SealedLeaves.of(annotated.getRawType()).stream()
            .map(kind -> new NamedType(kind, kind.getSimpleName()))
            .toList()
        : null;
  }

  /** A sealed value inside a message; messages themselves are named by what surrounds them. */
  private static boolean isOneOfSeveral(Class<?> type) {
    return type.isInterface()
        && type.isSealed()
        && type.getPackageName().startsWith(CaseId.class.getPackageName())
        && !Event.class.isAssignableFrom(type)
        && !Command.class.isAssignableFrom(type);
  }

  private static boolean isReference(Class<?> type) {
    return type.isRecord()
        && type.getEnclosingClass() == null
        && type.getPackage() == CaseId.class.getPackage()
        && type.getRecordComponents().length == 1
        && VALUES.contains(component(type).getType());
  }

  private static RecordComponent component(Class<?> type) {
    return type.getRecordComponents()[0];
  }
}
