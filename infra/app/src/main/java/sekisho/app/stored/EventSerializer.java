package sekisho.app.stored;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import sekisho.message.Event;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes facts as JSON under their explicit names and revisions, with a mapper of its own: a
 * setting of the pages never changes what is stored.
 */
public final class EventSerializer extends Jackson3Serializer {
  public EventSerializer() {
    super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventSerializer::configure));
  }

  private static void configure(JsonMapper.Builder mapper) {
    mapper
        .annotationIntrospector(
            AnnotationIntrospector.pair(new MessageShapes(), mapper.annotationIntrospector()))
        .changeDefaultPropertyInclusion(
            _ ->
                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
        // Components only: what a record can be asked besides (isEmpty, getFirst) is not its
        // content.
        .changeDefaultVisibility(
            visible ->
                visible
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
        // As declared, so that a stored fact reads like its record.
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        // What this version does not know must not be lost in silence: that is a new revision.
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
  }

  @Override
  @SuppressWarnings("rawtypes") // as Axon declares it
  public SerializedType typeForClass(Class type) {
    return Event.class.isAssignableFrom(type)
        ? new SimpleSerializedType(EventNames.nameOf(type), EventNames.revisionOf(type))
        : super.typeForClass(type);
  }

  /**
   * @throws IllegalStateException when a fact has a name that this version does not know
   */
  @Override
  public Class<?> classForType(SerializedType type) {
    if (SerializedType.emptyType().equals(type)) {
      return Void.class;
    }
    if (type.getName().equals(MetaData.class.getName())) {
      return MetaData.class;
    }
    return EventNames.byName(type.getName())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No fact is called "
                        + type.getName()
                        + " (revision "
                        + type.getRevision()
                        + "): it was written by a newer Sekisho, or its upcaster is missing"));
  }
}
