package sekisho.message;

/** A document of a case; its bytes are in the document store under their hash. */
public record CaseDocument(
    DocumentHash hash, DocumentKind kind, TextRef fileName, String mediaType, long sizeBytes) {}
