package sekisho.web.casefile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sekisho.message.CaseReference;
import sekisho.message.ExportFormat;
import sekisho.message.ExportKind;
import sekisho.view.casefile.CaseFile;
import sekisho.web.AccessLog;
import sekisho.web.Cases;

/** One case to take along for an inspection; recorded before a byte is sent. */
@Controller
class CaseBundleController {
  private final Cases cases;
  private final CaseBundles bundles;
  private final BundlePages pages;
  private final AccessLog log;

  CaseBundleController(Cases cases, CaseBundles bundles, BundlePages pages, AccessLog log) {
    this.cases = cases;
    this.bundles = bundles;
    this.pages = pages;
    this.log = log;
  }

  @GetMapping("/cases/{id}/bundle.zip")
  void bundle(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CaseFile file = cases.open(id);
    log.exported(
        AccessLog.Export.ofCase(
            ExportKind.CASE_BUNDLE, ExportFormat.ZIP, file.caseId(), file.at(), (int) file.at()));
    var contents = bundles.contents(file.caseId(), file.at());
    var written = pages.of(file, contents, request, response);
    String name =
        file.reference().map(CaseReference::value).orElseGet(() -> file.caseId().toString());
    response.setContentType("application/zip");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("%s-bundle-EXERCISE-%d.zip".formatted(name, file.at()))
            .build()
            .toString());
    response.setHeader("X-Content-Type-Options", "nosniff");
    bundles.write(contents, written, response.getOutputStream());
  }
}
