package sekisho.web.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.ClaimedBasis;
import sekisho.message.Country;
import sekisho.message.JointDevelopment;
import sekisho.message.Licensor;
import sekisho.message.SubmissionCommand.ClaimBasis;
import sekisho.web.Fields;
import sekisho.web.Typed;

/**
 * The claimed basis as typed.
 *
 * @param partners country codes; an empty one is a row that was not filled in
 */
record BasisForm(
    @Nullable String licensor,
    @Nullable String toLicensor,
    @Nullable String licensorRequest,
    @Nullable String jointDevelopment,
    List<String> partners,
    @Nullable String gcap) {
  /** An empty form. */
  static final BasisForm EMPTY = new BasisForm("", "", "", "", List.of(), "");

  private static final int MOST_PARTNERS = 10;
  private static final int ROWS = 2;

  BasisForm {
    partners = rows(partners);
  }

  static BasisForm of(ClaimedBasis basis) {
    return new BasisForm(
        basis.licensor().name(),
        tick(basis.toLicensor()),
        tick(basis.licensorRequest()),
        basis.jointDevelopment().name(),
        basis.partners().stream().map(Country::code).toList(),
        tick(basis.gcap()));
  }

  /** The form with one more row for a partner. */
  BasisForm more() {
    List<String> more = new ArrayList<>(partners);
    if (more.size() < MOST_PARTNERS) {
      more.add("");
    }
    return new BasisForm(licensor, toLicensor, licensorRequest, jointDevelopment, more, gcap);
  }

  /** The command, once no field has an error. */
  Supplier<ClaimBasis> read(Fields fields, CaseId id) {
    var licensor = fields.choice("licensor", Licensor.class);
    boolean to = fields.ticked("toLicensor");
    boolean asked = fields.ticked("licensorRequest");
    if (licensor.understood() && licensor.get() == Licensor.NONE) {
      if (to) {
        fields.error("toLicensor", "submission.error.no-licensor");
      }
      if (asked) {
        fields.error("licensorRequest", "submission.error.no-licensor");
      }
    }
    var joint = fields.choice("jointDevelopment", JointDevelopment.class);
    List<Typed<Optional<Country>>> typed = new ArrayList<>();
    for (int i = 0; i < partners.size(); i++) {
      typed.add(fields.maybeValue("partners[" + i + "]", DestinationFields::country));
    }
    boolean programme = fields.ticked("gcap");
    boolean named = partners.stream().anyMatch(code -> !code.isBlank());
    if (joint.understood()) {
      check(fields, joint.get(), named, programme);
    }
    return () ->
        new ClaimBasis(
            id,
            new ClaimedBasis(
                licensor.get(),
                to,
                asked,
                joint.get(),
                typed.stream().flatMap(t -> t.get().stream()).distinct().toList(),
                programme));
  }

  private void check(Fields fields, JointDevelopment joint, boolean named, boolean programme) {
    if (partners.size() > MOST_PARTNERS) {
      fields.error("partners[0]", "submission.error.partners", MOST_PARTNERS);
    }
    switch (joint) {
      case NONE -> {
        if (named) {
          fields.error("partners[0]", "submission.error.no-joint-development");
        }
        if (programme) {
          fields.error("gcap", "submission.error.no-joint-development");
        }
      }
      case PARTNER, THIRD -> {
        if (!named) {
          fields.error("partners[0]", "common.field.choose");
        }
      }
    }
  }

  /** Not an immutable list: the binder puts each text into its place once more. */
  private static List<String> rows(@Nullable List<@Nullable String> typed) {
    List<String> rows = new ArrayList<>();
    if (typed != null) {
      typed.forEach(code -> rows.add(Objects.requireNonNullElse(code, "")));
    }
    while (rows.size() < ROWS) {
      rows.add("");
    }
    return rows;
  }

  private static String tick(boolean ticked) {
    return ticked ? "true" : "";
  }
}
