package sekisho.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies as C2SP tlog-policy and the tests of github.com/transparency-dev/formats write them. */
class TrustPolicyTest {
  private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");

  private final NoteSigner log = NoteSigner.ofLog("example.com/log", EventKey.generate());
  private final NoteSigner w1 = witness();
  private final NoteSigner w2 = witness();
  private final NoteSigner w3 = witness();
  private final Note note = log.sign(new Checkpoint("example.com/log", 8, PublishedLog.root(8)));

  @Test
  void the_quorum_counts_as_it_is_written() {
    TrustPolicy policy =
        policy(
            """
            # who is known
            log LOG https://log.example/
            witness w1 W1
            witness w2 \t W2 https://w2.example/
            witness w3 W3
            group inner any w2 w3
            group outer all w1 inner
            quorum outer
            """);
    assertThat(policy.judge(by(w1, w2, w3)).trusted()).isTrue();
    assertThat(policy.judge(by(w1, w3)).trusted()).isTrue();
    assertThat(policy.judge(by(w1, w3)).witnesses()).containsOnlyKeys("w1", "w3");
    assertThat(policy.judge(by(w1)).quorum()).isFalse();
    assertThat(policy.judge(by(w2, w3)).quorum()).isFalse();
    assertThat(policy.judge(note).trusted()).isFalse();
    assertThat(policy.judge(note).log()).contains(log.key());
  }

  @Test
  void two_of_three_are_two() {
    TrustPolicy policy =
        policy(
            "log LOG\nwitness w1 W1\nwitness w2 W2\nwitness w3 W3\ngroup g 2 w1 w2 w3\nquorum g\n");
    assertThat(policy.judge(by(w3)).quorum()).isFalse();
    assertThat(policy.judge(by(w3, w1)).quorum()).isTrue();
  }

  @Test
  void a_log_that_is_not_known_is_not_trusted_and_neither_is_a_known_key_under_another_origin() {
    NoteSigner stranger = NoteSigner.ofLog("example.com/log", EventKey.generate());
    assertThat(TrustPolicy.parse("log " + stranger.key() + "\nquorum none").judge(note).trusted())
        .isFalse();
    Note other = log.sign(new Checkpoint("example.com/other", 8, PublishedLog.root(8)));
    assertThat(policy("log LOG\nquorum none").judge(other).trusted()).isFalse();
    assertThat(policy("log LOG\nquorum none").judge(note).trusted()).isTrue();
  }

  @Test
  void a_forged_cosignature_spoils_the_checkpoint() {
    Note forged =
        new Note(
            note.text(),
            Stream.concat(
                    note.signatures().stream(),
                    Stream.of(
                        w1.cosign(
                            log.sign(new Checkpoint("example.com/log", 7, PublishedLog.root(7))),
                            NOW)))
                .toList());
    TrustPolicy.Trust trust = policy("log LOG\nwitness w1 W1\nquorum none").judge(forged);
    assertThat(trust.forged()).containsExactly("w1");
    assertThat(trust.trusted()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "quorum none\r\n",
        "quibble w1\nquorum none",
        "log\nquorum none",
        "log garbage\nquorum none",
        "log W1\nquorum none",
        "log LOG\nlog LOG https://log.example/\nquorum none",
        "witness w1\nquorum none",
        "witness w1 LOG\nquorum none",
        "witness none W1\nquorum none",
        "witness w1 W1\nwitness w1 W2\nquorum w1",
        "witness w1 W1\nwitness w2 W1\nquorum w1",
        "witness w1 W1 https://w.example/ # why\nquorum w1",
        "witness w1 W1\ngroup w1 any w1\nquorum w1",
        "witness w1 W1\ngroup g 1\nquorum w1",
        "witness w1 W1\ngroup g 0 w1\nquorum g",
        "witness w1 W1\ngroup g -1 w1\nquorum g",
        "witness w1 W1\ngroup g 2 w1\nquorum g",
        "witness w1 W1\ngroup g any w2\nquorum g",
        "group g any w1\nwitness w1 W1\nquorum g",
        "witness w1 W1\ngroup g any none w1\nquorum g",
        "witness w1 W1\ngroup g all w1 w1\nquorum g",
        "witness w1 W1\nwitness w2 W2\ngroup g any w1 w2\ngroup h any w1\nquorum g",
        "witness w1 W1",
        "witness w1 W1\nquorum w1\nquorum w1",
        "quorum w1\nwitness w1 W1",
        "quorum"
      })
  void what_is_no_policy_is_refused(String text) {
    assertThatThrownBy(() -> policy(text)).isInstanceOf(Malformed.class);
  }

  private TrustPolicy policy(String text) {
    Map<String, NoteSigner> keys = Map.of("LOG", log, "W1", w1, "W2", w2, "W3", w3);
    return TrustPolicy.parse(
        Pattern.compile("\\b(LOG|W[123])\\b")
            .matcher(text)
            .replaceAll(name -> keys.get(name.group()).key().vkey()));
  }

  private Note by(NoteSigner... witnesses) {
    Note signed = note;
    for (NoteSigner witness : List.of(witnesses)) {
      signed = signed.with(witness.cosign(note, NOW));
    }
    return signed;
  }

  private static NoteSigner witness() {
    return NoteSigner.ofWitness("witness.example/w", EventKey.generate());
  }
}
