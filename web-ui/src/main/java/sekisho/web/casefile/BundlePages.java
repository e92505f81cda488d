package sekisho.web.casefile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Recorded;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.casefile.CaseBundles.Contents;
import sekisho.web.part.TraceLine;

/** What people read in the bundle of a case, in both languages, without this system. */
@Component
class BundlePages {
  private static final String EVALUATED = "RulesEvaluated";

  private final HistoryPage history;
  private final RecordRows rows;
  private final DecisionTrace traces;
  private final Texts texts;
  private final Words words;
  private final SpringTemplateEngine templates;

  BundlePages(
      HistoryPage history,
      RecordRows rows,
      DecisionTrace traces,
      Texts texts,
      Words words,
      SpringTemplateEngine templates) {
    this.history = history;
    this.rows = rows;
    this.traces = traces;
    this.texts = texts;
    this.words = words;
    this.templates = templates;
  }

  /** A record and the folder that holds it. */
  record RecordLine(long number, String what, String who, String folder, boolean sealed) {}

  /** A document and the file that it is. */
  record DocumentLine(
      String name, @Nullable String lang, String kind, @Nullable String path, String hash) {}

  /** What the rules said at a record. */
  record TraceOf(long record, List<TraceLine> lines) {}

  /** Path and content of each page, and of the style sheet that they share. */
  Map<String, String> of(
      CaseFile file, Contents contents, HttpServletRequest request, HttpServletResponse response) {
    Map<String, String> pages = new LinkedHashMap<>();
    Locale before = LocaleContextHolder.getLocale();
    try {
      for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
        LocaleContextHolder.setLocale(language);
        var exchange =
            JakartaServletWebApplication.buildApplication(request.getServletContext())
                .buildExchange(request, response);
        var context = new WebContext(exchange, language, model(file, contents));
        pages.put(path(language), templates.process("casefile/bundle", context));
      }
    } finally {
      LocaleContextHolder.setLocale(before);
    }
    pages.put("style.css", styles());
    return pages;
  }

  private static String path(Locale language) {
    return language.equals(Locale.JAPANESE) ? "index.html" : "index.en.html";
  }

  private Map<String, Object> model(CaseFile file, Contents contents) {
    List<RecordRow> full = rows.full(file, true);
    Map<String, Object> model = history.model(file, full, true);
    model.put(
        "records",
        full.stream()
            .map(
                r ->
                    new RecordLine(
                        r.number(),
                        r.what(),
                        r.who(),
                        Contents.folder(r.number()),
                        contents.sealed().contains(r.number())))
            .toList());
    model.put("documents", documents(file, contents));
    model.put("traces", traces(file));
    return model;
  }

  private List<DocumentLine> documents(CaseFile file, Contents contents) {
    return file.request().documents().stream()
        .map(
            attached -> {
              var document = attached.document();
              String name = texts.read(document.fileName());
              return new DocumentLine(
                  name,
                  texts.languageOf(name),
                  words.label(document.kind()),
                  contents.documents().get(document.hash()),
                  document.hash().sha256());
            })
        .toList();
  }

  /** Every evaluation of the case, also those that a later one replaced. */
  private List<TraceOf> traces(CaseFile file) {
    return file.records().stream()
        .filter(r -> r.envelope().type().equals(EVALUATED))
        .map(Recorded::record)
        .map(n -> new TraceOf(n, lines(CaseFile.at(file.records(), n))))
        .toList();
  }

  private List<TraceLine> lines(CaseFile file) {
    return file.screening().evaluation().map(e -> traces.of(e.evaluation())).orElse(List.of());
  }

  private static String styles() {
    try {
      return new ClassPathResource("static/assets/bundle.css")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The style sheet of bundles is missing", e);
    }
  }
}
