package sekisho.web.undertaking;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.Country;
import sekisho.message.Instrument;
import sekisho.message.TextRef;
import sekisho.message.UndertakingCommand.ProposeUndertaking;
import sekisho.message.UndertakingText;
import sekisho.web.Fields;

/**
 * The text of the undertaking as typed. Japan is always a party; one other is needed, two more may
 * be named.
 */
record TextForm(
    @Nullable String instrument,
    @Nullable String article,
    @Nullable String party,
    @Nullable String secondParty,
    @Nullable String thirdParty,
    @Nullable String charterUse,
    @Nullable String purpose,
    @Nullable String noRetransfer,
    @Nullable String scope) {
  private static final Country JAPAN = new Country("JP");

  /** The command, once no field has an error. */
  Supplier<ProposeUndertaking> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var instrument = fields.choice("instrument", Instrument.class);
    var article = fields.text("article", 200);
    var party = fields.value("party", Country::new);
    if (party.understood() && party.get().equals(JAPAN)) {
      fields.error("party", "undertaking.party.japan");
    }
    var second = fields.maybeValue("secondParty", Country::new);
    var third = fields.maybeValue("thirdParty", Country::new);
    var charterUse = fields.text("charterUse");
    var purpose = fields.text("purpose");
    var noRetransfer = fields.text("noRetransfer");
    var scope = fields.text("scope");
    return () ->
        new ProposeUndertaking(
            id,
            new UndertakingText(
                instrument.get(),
                keep.apply(article.get()),
                parties(
                    Stream.concat(
                        Stream.of(party.get()),
                        Stream.of(second.get(), third.get()).flatMap(o -> o.stream()))),
                keep.apply(charterUse.get()),
                keep.apply(purpose.get()),
                keep.apply(noRetransfer.get()),
                keep.apply(scope.get())));
  }

  private static List<Country> parties(Stream<Country> others) {
    return Stream.concat(Stream.of(JAPAN), others).distinct().toList();
  }
}
