package sekisho.ledger.verify;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sekisho.ledger.Bundles;
import sekisho.ledger.Json;
import sekisho.ledger.Malformed;
import sekisho.ledger.Recordable;

/**
 * A fact of a case that its sign-off rests on, read from the bytes that were stored.
 *
 * @param record its place in the log
 * @param type the name of the fact
 * @param at when it was recorded
 * @param person the pseudonym of who acted, as the signed entry has it
 * @param seat the seat in which that person acted
 * @param payload what was stored
 */
record Act(
    long record, String type, Instant at, String person, String seat, Map<String, Object> payload) {
  static final String FROZEN = "DossierFrozen";
  static final String SIGNED = "MinisterSigned";
  static final String WITHDRAWN = "SignOffWithdrawn";
  static final String VOIDED = "RoundVoided";
  static final String OBJECTED = "MinisterObjected";
  static final String RETURNED = "MinisterReturned";
  static final String CONCLUDED = "FourMinisterConcluded";
  static final String CONFIRMED = "PolicyConfirmed";
  static final String REOPENED = "CaseReopened";
  static final String EVALUATED = "RulesEvaluated";
  static final String UNDERTAKING = "UndertakingRecorded";
  static final String LICENSED = "LicenceGranted";

  static final String CASE = "Case";
  private static final Set<String> TYPES =
      Set.of(
          FROZEN,
          SIGNED,
          WITHDRAWN,
          VOIDED,
          OBJECTED,
          RETURNED,
          CONCLUDED,
          CONFIRMED,
          REOPENED,
          EVALUATED,
          UNDERTAKING,
          LICENSED);

  /**
   * Empty for facts that a sign-off does not rest on.
   *
   * @throws Malformed when what was stored cannot be read
   */
  static Optional<Act> of(long record, Recordable fact, Bundles.Stored stored) {
    if (!fact.aggregateType().equals(CASE) || !TYPES.contains(fact.type())) {
      return Optional.empty();
    }
    Map<String, Object> metadata = json(stored.metadata());
    if (!fact.actor().equals(metadata.get("person"))) {
      throw new Malformed("the entry and the metadata name two persons");
    }
    return Optional.of(
        new Act(
            record,
            fact.type(),
            fact.at(),
            fact.actor(),
            String.valueOf(metadata.get("seat")),
            json(stored.payload())));
  }

  private static Map<String, Object> json(byte[] bytes) {
    return Json.object(Json.parse(new String(bytes, StandardCharsets.UTF_8)));
  }

  String text(String name) {
    if (payload.get(name) instanceof String text) {
      return text;
    }
    throw new Malformed(type + " has no text " + name);
  }

  String round() {
    return String.valueOf(payload.get("round"));
  }

  /** Of an evaluation: whether the end user has to give an undertaking. */
  boolean undertakingRequired() {
    return Json.object(payload.getOrDefault("evaluation", Json.NOTHING)).get("undertakingRequired")
            instanceof Boolean required
        && required;
  }

  /** Of a conclusion: each office with the person who signed for it, as "office person". */
  Set<String> signatures() {
    if (!(payload.get("signatures") instanceof List<?> listed)) {
      throw new Malformed(type + " lists no signatures");
    }
    Set<String> signatures = new TreeSet<>();
    for (Object each : listed) {
      Map<String, Object> signature = Json.object(each);
      signatures.add(signature.get("office") + " " + signature.get("person"));
    }
    return signatures;
  }
}
