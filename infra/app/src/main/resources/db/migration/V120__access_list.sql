-- Who came in, what was read, taken away or tried and refused, for the auditor. Codes only.
CREATE TABLE access_list (
  event_id text        PRIMARY KEY,
  at       timestamptz NOT NULL,
  kind     text        NOT NULL,
  -- Nobody, when a name was typed that no account has.
  person   uuid,
  -- None at the door.
  seat     text,
  -- The stream of the session, so that what belongs together is found together.
  session  text        NOT NULL,
  case_id  uuid,
  -- What it was about: a page, a document, a command, a kind of export, a reason.
  subject  text,
  record   bigint      CHECK (record > 0),
  head     bigint      CHECK (head >= record),
  codes    text[]      NOT NULL,
  row_count integer
);
CREATE INDEX access_list_at ON access_list (at DESC, event_id);
CREATE INDEX access_list_case ON access_list (case_id, record);
CREATE INDEX access_list_person ON access_list (person, at DESC);
