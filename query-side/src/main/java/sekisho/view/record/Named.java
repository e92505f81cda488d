package sekisho.view.record;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sekisho.message.CaseId;
import sekisho.message.Event;
import sekisho.message.PersonId;
import sekisho.message.TextRef;

/**
 * The people, cases and texts that a fact names, wherever it holds them: a fact that is added to
 * the product is found without a line of code for it.
 */
record Named(Set<PersonId> people, Set<CaseId> cases, Set<TextRef> texts) {
  static Named in(Event event) {
    var named = new Named(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    named.look(event);
    return named;
  }

  private void look(Object value) {
    switch (value) {
      case PersonId person -> people.add(person);
      case CaseId one -> cases.add(one);
      case TextRef text -> texts.add(text);
      case Optional<?> maybe -> maybe.ifPresent(this::look);
      case Collection<?> several -> several.forEach(this::look);
      case Map<?, ?> pairs -> {
        pairs.keySet().forEach(this::look);
        pairs.values().forEach(this::look);
      }
      case Record message -> parts(message);
      default -> {} // a number, a code, a day
    }
  }

  private void parts(Record message) {
    for (RecordComponent part : message.getClass().getRecordComponents()) {
      try {
        look(part.getAccessor().invoke(message));
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException("Cannot read " + part, impossible);
      }
    }
  }
}
