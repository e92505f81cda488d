package sekisho.app.stored;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * How messages are written without a single annotation on them: an identity or a reference, which
 * is a record around one text, is written as that text.
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
