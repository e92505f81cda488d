package sekisho.web.party;

import org.jspecify.annotations.Nullable;

/** The import of a list whose difference was looked at, as sent. */
record ApplyForm(
    @Nullable String list,
    @Nullable String document,
    @Nullable String supersedes,
    @Nullable String listDate) {
  static final String LABELS = "party.apply";
}
