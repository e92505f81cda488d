package sekisho.web.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.Country;
import sekisho.message.PolicyFacts;
import sekisho.view.whatif.FactCodes;
import sekisho.web.Countries;
import sekisho.web.Words;
import sekisho.web.part.Choice;
import sekisho.web.part.Pair;

/** The facts of the policy in plain words, as fields of a form and as lines of a table. */
@Component
class FactWords {
  private final Words words;
  private final Countries countries;

  FactWords(Words words, Countries countries) {
    this.words = words;
    this.countries = countries;
  }

  /** A section of the form. */
  record Section(String id, String title, List<Field> fields) {
    Section {
      fields = List.copyOf(fields);
    }

    /** How many facts of the section are changed. */
    public long changes() {
      return fields.stream().filter(f -> f.was() != null).count();
    }
  }

  /**
   * A fact as a field.
   *
   * @param was the value before, in words, when it was changed
   */
  record Field(
      String name, String label, List<Choice> choices, String chosen, @Nullable String was) {}

  /** A section for reading. */
  record Lines(String title, List<Pair> facts) {
    Lines {
      facts = List.copyOf(facts);
    }
  }

  /** A fact that was changed. */
  record Change(String name, String label, String before, String after) {}

  /**
   * The form in sections.
   *
   * @param original the facts against which changes are marked
   * @param register whether the agreement is left to the register
   */
  List<Section> form(PolicyFacts original, PolicyFacts now, boolean register) {
    Map<String, String> before = FactCodes.of(original);
    Map<String, String> after = FactCodes.of(now);
    return Arrays.stream(FactSection.values())
        .filter(section -> !section.facts().isEmpty())
        .map(
            section ->
                new Section(
                    "facts-" + section.name().toLowerCase(Locale.ROOT),
                    words.of("whatif.section." + section),
                    section.facts().stream()
                        .map(name -> field(name, code(before, name), code(after, name), register))
                        .toList()))
        .toList();
  }

  /** The facts that differ, in the order of the form. */
  List<Change> changes(PolicyFacts original, PolicyFacts now) {
    Map<String, String> before = FactCodes.of(original);
    Map<String, String> after = FactCodes.of(now);
    return Arrays.stream(FactSection.values())
        .flatMap(section -> section.facts().stream())
        .filter(name -> !code(before, name).equals(code(after, name)))
        .map(name -> change(name, code(before, name), code(after, name)))
        .toList();
  }

  /** All facts in words, in sections, for reading. */
  List<Lines> lines(PolicyFacts facts) {
    Map<String, String> codes = FactCodes.of(facts);
    return Arrays.stream(FactSection.values())
        .filter(section -> !section.facts().isEmpty())
        .map(
            section ->
                new Lines(
                    words.of("whatif.section." + section),
                    section.facts().stream()
                        .map(name -> Pair.of(label(name), value(name, code(codes, name))))
                        .toList()))
        .toList();
  }

  /** A change of one fact. */
  Change change(String name, String before, String after) {
    return new Change(name, label(name), value(name, before), value(name, after));
  }

  /** What a fact is called. */
  String label(String name) {
    return words.of("whatif.fact." + name);
  }

  /** A code in words. */
  String value(String name, String code) {
    if (name.equals(FactCodes.DESTINATION)) {
      return countries.name(new Country(code));
    }
    return FactCodes.value(name, code)
        .map(words::label)
        .orElseGet(() -> words.of("common." + code));
  }

  private Field field(String name, String before, String after, boolean register) {
    boolean asked = register && name.equals(FactCodes.AGREEMENT);
    return new Field(
        name,
        label(name),
        choices(name),
        asked ? Question.REGISTER : after,
        before.equals(after) ? null : value(name, before));
  }

  private List<Choice> choices(String name) {
    if (name.equals(FactCodes.DESTINATION)) {
      return countries.choices();
    }
    List<Choice> choices = new ArrayList<>();
    if (name.equals(FactCodes.AGREEMENT)) {
      choices.add(Choice.of(Question.REGISTER, words.of("whatif.register")));
    }
    FactCodes.choices(name).forEach(code -> choices.add(Choice.of(code, value(name, code))));
    return choices;
  }

  private static String code(Map<String, String> codes, String name) {
    return Objects.requireNonNull(codes.get(name), name);
  }
}
