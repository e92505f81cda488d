package sekisho.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import sekisho.app.replay.Replay;
import sekisho.bench.LogAfterTheDrill.SeenRoot;
import sekisho.bench.WriterLog.Sent;
import sekisho.message.CommandId;

/**
 * Holds what is recorded against what writers were told: nothing that was confirmed is missing,
 * nothing stands twice, and lists are as if they were built anew.
 */
final class AfterTheDrill {
  private static final String FACTS =
      """
      SELECT aggregate_identifier AS stream, sequence_number AS place, payload_type AS type,
             convert_from(entry, 'UTF8')::json ->> 'cause' AS cause
      FROM domain_event_entry WHERE type = 'Case'
      ORDER BY aggregate_identifier, sequence_number
      """;

  private final Subject subject;
  private final WriterLog log;

  AfterTheDrill(Subject subject, WriterLog log) {
    this.subject = subject;
    this.log = log;
  }

  /** A stored fact of a case. */
  private record Fact(String stream, long place, String type, String cause) {}

  void check(List<SeenRoot> seen, Report report) throws IOException {
    List<Fact> facts =
        subject
            .owner()
            .sql(FACTS)
            .query(
                (r, _) ->
                    new Fact(
                        r.getString("stream"),
                        r.getLong("place"),
                        r.getString("type"),
                        r.getString("cause")))
            .list();
    Set<CommandId> answered = log.allAnswered();
    report.size(
        "%,d acts confirmed to writers, %,d facts of their cases"
            .formatted(answered.size(), facts.size()));
    report.add(none("confirmed acts without a fact", lost(answered, facts)));
    report.add(none("acts that had another effect than once alone", twice(facts)));
    report.add(none("facts whose place in their case is not the next", gaps(facts)));
    report.add(none("lists that differ from lists built anew", differing()));
    report.add(none("faults of the log", new LogAfterTheDrill(subject).wrong(seen)));
  }

  private static Figure none(String what, List<String> found) {
    if (!found.isEmpty()) {
      Report.progress(what + ": " + found.subList(0, Math.min(10, found.size())));
    }
    return new Figure(what, "", new double[] {found.size()}, Figure.Target.under(1));
  }

  private static List<String> lost(Set<CommandId> answered, List<Fact> facts) {
    Set<String> causes = new HashSet<>();
    facts.forEach(fact -> causes.add(fact.cause()));
    return answered.stream().map(CommandId::toString).filter(id -> !causes.contains(id)).toList();
  }

  /**
   * The facts of each act are those that the same act had in the case that came furthest: one more
   * or one less would be seen.
   */
  private List<String> twice(List<Fact> facts) throws IOException {
    Map<String, List<String>> effects = new HashMap<>();
    facts.forEach(
        fact ->
            effects
                .computeIfAbsent(fact.cause(), _ -> new ArrayList<>())
                .add(fact.stream() + " " + fact.type()));
    Map<Integer, Set<List<String>>> byAct = new TreeMap<>();
    for (Sent sent : log.allSent()) {
      List<String> types =
          effects.getOrDefault(sent.command().toString(), List.of()).stream()
              .map(effect -> effect.replace(sent.onCase() + " ", ""))
              .toList();
      byAct.computeIfAbsent(sent.act(), _ -> new HashSet<>()).add(types);
    }
    return byAct.entrySet().stream()
        .filter(act -> act.getValue().size() != 1)
        .map(act -> "act " + act.getKey() + ": " + act.getValue())
        .toList();
  }

  private static List<String> gaps(List<Fact> facts) {
    Map<String, List<Long>> places = new LinkedHashMap<>();
    facts.forEach(
        fact -> places.computeIfAbsent(fact.stream(), _ -> new ArrayList<>()).add(fact.place()));
    return places.entrySet().stream()
        .filter(
            stream ->
                !stream
                    .getValue()
                    .equals(LongStream.range(0, stream.getValue().size()).boxed().toList()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<String> differing() {
    Replay replay = subject.bean(Replay.class);
    replay.awaitHead();
    Map<String, String> before = lists();
    replay.run(_ -> {});
    Map<String, String> after = lists();
    return before.entrySet().stream()
        .filter(table -> !table.getValue().equals(after.get(table.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A fingerprint of every table that facts are projected into. */
  private Map<String, String> lists() {
    Map<String, String> prints = new TreeMap<>();
    for (String table : projected()) {
      prints.put(
          table,
          subject
              .owner()
              .sql(
                  "SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY"
                      + " t::text)), '') FROM "
                      + table
                      + " t")
              .query(String.class)
              .single());
    }
    return prints;
  }

  /** All but the record itself, and where the projections stand. */
  private List<String> projected() {
    return subject
        .owner()
        .sql(
            """
            SELECT tablename FROM pg_tables
            WHERE schemaname = 'public' AND tablename NOT LIKE 'audit%'
              AND tablename NOT IN ('domain_event_entry', 'token_entry')
            ORDER BY tablename
            """)
        .query(String.class)
        .list();
  }
}
