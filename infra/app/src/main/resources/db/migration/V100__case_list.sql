-- One row for each case, as lists, filters and "waiting for me" need it. Free text is not copied:
-- the title is a reference into the text store, so that it can be erased in one place.
CREATE TABLE case_list (
  case_id      uuid        PRIMARY KEY,
  reference    text,
  title        text        NOT NULL,
  country      text,
  stage        text        NOT NULL,
  gate         smallint    NOT NULL CHECK (gate BETWEEN 1 AND 6),
  stopped      boolean     NOT NULL,
  level        text,
  weapon       boolean,
  applicant    uuid        NOT NULL,
  opened_at    timestamptz NOT NULL,
  submitted_at timestamptz,
  last_record  bigint      NOT NULL CHECK (last_record > 0),
  last_at      timestamptz NOT NULL,
  -- The seats for which the case waits, and, in the same order, what each has to do.
  waiting_for  text[]      NOT NULL,
  due_acts     text[]      NOT NULL,
  took_part    uuid[]      NOT NULL,
  CHECK (cardinality(waiting_for) = cardinality(due_acts))
);
CREATE INDEX case_list_stage ON case_list (stage, last_at);
CREATE INDEX case_list_applicant ON case_list (applicant);
CREATE INDEX case_list_waiting ON case_list USING gin (waiting_for);

-- What was tried and refused, for the auditor.
CREATE TABLE attempt_list (
  event_id text        PRIMARY KEY,
  at       timestamptz NOT NULL,
  person   uuid        NOT NULL,
  seat     text        NOT NULL,
  command  text        NOT NULL,
  ground   text        NOT NULL,
  article  text        NOT NULL,
  facts    text[]      NOT NULL,
  case_id  uuid
);
CREATE INDEX attempt_list_at ON attempt_list (at DESC, event_id);
