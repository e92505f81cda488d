package sekisho.view.debrief;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseReference;
import sekisho.message.ClockAnchor;
import sekisho.message.CommandId;
import sekisho.message.DossierHash;
import sekisho.message.ExpectationOutcome;
import sekisho.message.LicenceNumber;
import sekisho.message.MeetingId;
import sekisho.message.TextRef;

/** Writes messages so that the same content gives the same text under whatever identities. */
final class CanonicalText {
  private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** What is given out anew in every exercise, or follows from what is. */
  private static final Set<Class<?>> IDENTITIES =
      Set.of(
          UUID.class,
          CaseReference.class,
          LicenceNumber.class,
          MeetingId.class,
          DossierHash.class,
          CommandId.class);

  private final UnaryOperator<TextRef> texts;
  private final NavigableMap<Long, Long> ranks;
  private final Map<String, String> names = new HashMap<>();

  /**
   * @param ranks the place of each compared record among the compared ones, by its number
   */
  CanonicalText(UnaryOperator<TextRef> texts, NavigableMap<Long, Long> ranks) {
    this.texts = texts;
    this.ranks = ranks;
  }

  String of(@Nullable Object value) {
    return switch (value) {
      case null -> "-";
      case TextRef text -> "text:" + texts.apply(text).sha256();
      case ClockAnchor anchor -> of(anchor.exercise()) + "x" + anchor.rate();
      case ExpectationOutcome.Met met ->
          "met" + met.records().stream().map(this::rank).toList() + of(met.at());
      case ExpectationOutcome.Missed missed ->
          "missed[" + rankFrom(missed.fromRecord()) + "," + rank(missed.toRecord()) + "]";
      case Object identity when IDENTITIES.contains(identity.getClass()) ->
          name(identity.toString());
      case Optional<?> maybe -> maybe.map(this::of).orElse("-");
      case List<?> list -> list.stream().map(this::of).toList().toString();
      case Collection<?> set -> set.stream().map(this::of).sorted().toList().toString();
      case Map<?, ?> map -> sorted(map);
      case Record message -> message(message);
      case String text -> UUIDS.matcher(text).replaceAll(found -> name(found.group()));
      default -> value.toString();
    };
  }

  private String sorted(Map<?, ?> map) {
    var entries = new TreeMap<String, String>();
    map.forEach((key, value) -> entries.put(of(key), of(value)));
    return entries.toString();
  }

  private String message(Record message) {
    return List.of(message.getClass().getRecordComponents()).stream()
        .map(component -> component.getName() + "=" + of(read(component, message)))
        .collect(Collectors.joining(";", "{", "}"));
  }

  /** The place of the record among the compared ones, or of the last one before it. */
  private long rank(long number) {
    return Optional.ofNullable(ranks.floorEntry(number)).map(Map.Entry::getValue).orElse(0L);
  }

  /** The place of the record among the compared ones, or of the first one after it. */
  private long rankFrom(long number) {
    return Optional.ofNullable(ranks.ceilingEntry(number)).map(Map.Entry::getValue).orElse(0L);
  }

  private String name(String identity) {
    return names.computeIfAbsent(identity, _ -> "id" + (names.size() + 1));
  }

  private static @Nullable Object read(RecordComponent component, Record message) {
    try {
      return component.getAccessor().invoke(message);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Cannot read " + component, impossible);
    }
  }
}
