-- The facts on record that may touch cases: of a register, of the policy, or of the case itself.
CREATE TABLE consequence_cause (
  stream      text        NOT NULL,
  record      bigint      NOT NULL CHECK (record > 0),
  trigger     text        NOT NULL,
  what        text        NOT NULL,
  -- Every destination, when it is null.
  country     text,
  only_case   uuid,
  recorded_at timestamptz NOT NULL,
  valid_from  date        NOT NULL,
  -- Since when it counts; null while its day has not come.
  active_at   timestamptz,
  corrected   boolean     NOT NULL,
  PRIMARY KEY (stream, record)
);
CREATE INDEX consequence_cause_active ON consequence_cause (country, active_at);

-- Each case as far as such a fact may touch it.
CREATE TABLE consequence_case (
  case_id            uuid    PRIMARY KEY,
  stage              text    NOT NULL,
  suspended          boolean NOT NULL,
  country            text,
  submitted_at       timestamptz,
  weapon             boolean,
  weapon_agreed      boolean NOT NULL,
  rests_on_agreement boolean NOT NULL,
  in_combat          boolean NOT NULL,
  special_record     bigint,
  special_until      date,
  last_record        bigint  NOT NULL CHECK (last_record > 0)
);
CREATE INDEX consequence_case_country ON consequence_case (country, submitted_at);
CREATE INDEX consequence_case_special ON consequence_case (special_until)
  WHERE special_until IS NOT NULL;

-- What each fact does, or did, to each case that it may touch.
CREATE TABLE consequence (
  stream      text   NOT NULL,
  record      bigint NOT NULL,
  case_id     uuid   NOT NULL,
  what        text   NOT NULL,
  -- The record of the case in which it was done; null while it is not.
  done_record bigint,
  done_at     timestamptz,
  PRIMARY KEY (stream, record, case_id)
);
CREATE INDEX consequence_open ON consequence (case_id)
  WHERE done_record IS NULL AND what IN ('SUSPEND', 'EVALUATE_AGAIN', 'LOOK_AGAIN');

-- Who is told of what was done to a case: the persons, and whoever holds one of the seats.
CREATE TABLE notice (
  event_id     text        PRIMARY KEY,
  at           timestamptz NOT NULL,
  case_id      uuid        NOT NULL,
  record       bigint      NOT NULL,
  what         text        NOT NULL,
  trigger      text        NOT NULL,
  cause_stream text        NOT NULL,
  cause_record bigint      NOT NULL,
  persons      uuid[]      NOT NULL,
  seats        text[]      NOT NULL
);
CREATE INDEX notice_at ON notice (at DESC, event_id);
CREATE INDEX notice_persons ON notice USING gin (persons);
CREATE INDEX notice_seats ON notice USING gin (seats);

-- Which notices a person has put aside. A preference, no fact of a case.
CREATE TABLE notice_read (
  person   uuid        NOT NULL,
  event_id text        NOT NULL,
  read_at  timestamptz NOT NULL,
  PRIMARY KEY (person, event_id)
);
