package sekisho.web.record;

import sekisho.view.record.FoundRecord;

/** A fact of the whole record as JSON: what the page says, and the codes behind it. */
record FoundJson(
    String at,
    String kind,
    String what,
    String detail,
    String person,
    String seat,
    String player,
    String where,
    String caseName,
    long number,
    Codes codes) {
  /** The fact in codes; what it does not have is empty. */
  record Codes(
      String eventId,
      String kind,
      String type,
      String stream,
      String command,
      String person,
      String seat,
      String player,
      String exercise,
      String caseId) {
    static Codes of(FoundRecord fact) {
      return new Codes(
          fact.eventId(),
          fact.kind().name(),
          fact.type(),
          fact.stream(),
          fact.command().toString(),
          fact.person().map(Object::toString).orElse(""),
          fact.seat().name(),
          fact.player().map(Object::toString).orElse(""),
          fact.exercise().map(Object::toString).orElse(""),
          fact.caseId().map(Object::toString).orElse(""));
    }
  }

  static FoundJson of(FoundLine line) {
    return new FoundJson(
        line.at().toString(),
        line.kind(),
        line.what(),
        line.detail(),
        line.person(),
        line.seat(),
        line.player(),
        line.where(),
        line.caseName(),
        line.number(),
        Codes.of(line.fact()));
  }
}
