package sekisho.web.undertaking;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sekisho.message.AgreementStatus;
import sekisho.message.Destination;
import sekisho.message.Instrument;
import sekisho.message.UndertakingText;
import sekisho.view.casefile.CaseFile;
import sekisho.web.Money;
import sekisho.web.Texts;
import sekisho.web.Words;

/**
 * The clauses that a new text begins with: the model wording of this exercise after the agreement
 * with Italy, article 3 (policy 4.2), in the language of the page; or the text on the dossier.
 */
@Component
class ModelClauses {
  private final Words words;
  private final Texts texts;
  private final Money money;

  ModelClauses(Words words, Texts texts, Money money) {
    this.words = words;
    this.texts = texts;
    this.money = money;
  }

  TextForm of(CaseFile file) {
    return file.undertaking().proposed().map(p -> onDossier(p.text())).orElseGet(() -> model(file));
  }

  private TextForm model(CaseFile file) {
    boolean agreement =
        file.screening()
            .agreement()
            .filter(a -> a.status() == AgreementStatus.IN_FORCE)
            .isPresent();
    return new TextForm(
        (agreement ? Instrument.AGREEMENT : Instrument.EXCHANGE_OF_NOTES).name(),
        words.of("undertaking.model.article"),
        file.request().destination().map(Destination::country).map(Object::toString).orElse(""),
        "",
        "",
        words.of("undertaking.model.charterUse"),
        words.of("undertaking.model.purpose"),
        words.of("undertaking.model.noRetransfer"),
        scope(file));
  }

  private String scope(CaseFile file) {
    return file.request().lines().stream()
        .map(
            line ->
                words.of(
                    "undertaking.model.scope",
                    texts.read(line.name()),
                    money.count(line.quantity())))
        .collect(Collectors.joining("\n"));
  }

  private TextForm onDossier(UndertakingText text) {
    var others =
        text.parties().stream().map(Object::toString).filter(c -> !c.equals("JP")).toList();
    return new TextForm(
        text.instrument().name(),
        texts.read(text.article()),
        others.isEmpty() ? "" : others.get(0),
        others.size() > 1 ? others.get(1) : "",
        others.size() > 2 ? others.get(2) : "",
        texts.read(text.charterUseClause()),
        texts.read(text.purposeClause()),
        texts.read(text.noRetransferClause()),
        texts.read(text.scope()));
  }
}
