-- The whole record as an auditor searches it, one row a fact of whatever stream: identities, codes
-- and the addresses of texts, never a text. (Its number is above that of the walls, which guard it.)
CREATE TABLE record_index (
  event_id text        PRIMARY KEY,
  -- On the wall clock, also within an exercise.
  at       timestamptz NOT NULL,
  kind     text        NOT NULL,
  type     text        NOT NULL,
  stream   text        NOT NULL,
  number   bigint      NOT NULL CHECK (number > 0),
  command  uuid        NOT NULL,
  -- Nobody, when a name was typed at the door that no account has.
  person   uuid,
  -- Who sat there, where the person is one that an exercise invents.
  player   uuid,
  seat     text        NOT NULL,
  case_id  uuid,
  -- Whoever acted, sat there or is named in it.
  people   uuid[]      NOT NULL,
  texts    text[]      NOT NULL
);
CREATE INDEX record_index_at ON record_index (at DESC, number DESC, event_id DESC);
CREATE INDEX record_index_type ON record_index (type, at DESC);
CREATE INDEX record_index_case ON record_index (case_id, at DESC);
CREATE INDEX record_index_stream ON record_index (stream, number);
CREATE INDEX record_index_command ON record_index (command);
CREATE INDEX record_index_people ON record_index USING gin (people);
SELECT guard_by_venue('record_index');
