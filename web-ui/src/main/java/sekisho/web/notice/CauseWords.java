package sekisho.web.notice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.CausingRecord;
import sekisho.message.ReopenTrigger;
import sekisho.view.notice.Cause;
import sekisho.view.notice.Consequences;
import sekisho.web.Countries;
import sekisho.web.Words;
import sekisho.web.identity.Reach;

/** Puts a fact on record into words, with the address of what it has set off. */
@Component
class CauseWords {
  private final Consequences consequences;
  private final Countries countries;
  private final Reach reach;
  private final Words words;

  CauseWords(Consequences consequences, Countries countries, Reach reach, Words words) {
    this.consequences = consequences;
    this.countries = countries;
    this.reach = reach;
    this.words = words;
  }

  static String address(CausingRecord record) {
    return "/consequences/" + record.stream() + "/" + record.record();
  }

  /** What happened and where, such as "An armed conflict broke out: Australia". */
  String of(Cause cause) {
    String what =
        cause.trigger() == ReopenTrigger.NEW_POLICY_VERSION
            ? cause.what()
            : cause.country().map(countries::name).orElse("");
    return what.isEmpty()
        ? words.label(cause.trigger())
        : words.of("notice.cause", words.label(cause.trigger()), what);
  }

  /** The same, when only the record and the kind of fact are known. */
  String of(CausingRecord record, ReopenTrigger trigger) {
    return consequences.find(record).map(this::of).orElseGet(() -> words.label(trigger));
  }

  /** The address of what the fact has set off; absent when the reader may not open it. */
  @Nullable String addressForReader(CausingRecord record) {
    return mayOpen(address(record));
  }

  /** The page of the register or the policy on which the fact stands; absent where none does. */
  @Nullable String source(Cause cause) {
    if (cause.onlyCase().isPresent()) {
      return mayOpen("/cases/" + cause.record().stream() + "/records/" + cause.record().record());
    } else if (cause.trigger() == ReopenTrigger.NEW_POLICY_VERSION) {
      return mayOpen("/policy/" + cause.what());
    }
    return cause.country().map(c -> mayOpen("/registers/" + c.code())).orElse(null);
  }

  private @Nullable String mayOpen(String address) {
    return reach.mayOpen(address) ? address : null;
  }
}
