-- Drafts of a policy that passed the checks of the laboratory. The file itself is a document.
CREATE TABLE laboratory_draft (
  document       text        PRIMARY KEY REFERENCES document (sha256),
  version        text        NOT NULL,
  effective_from date        NOT NULL,
  title_ja       text        NOT NULL,
  title_en       text        NOT NULL,
  kept_at        timestamptz NOT NULL,
  kept_by        uuid        NOT NULL
);
CREATE INDEX laboratory_draft_kept ON laboratory_draft (kept_at DESC, document);

-- A trial of a draft on the past cases. It is made anew from the cases and says nothing about them.
CREATE TABLE laboratory_trial (
  id         uuid        PRIMARY KEY,
  document   text        NOT NULL REFERENCES laboratory_draft (document),
  -- The version whose answer the draft is compared with; none: what was recorded in each case.
  baseline   text,
  asked_at   timestamptz NOT NULL,
  asked_by   uuid        NOT NULL,
  -- How many cases there were when it began; how many are done.
  total      integer     NOT NULL DEFAULT 0 CHECK (total >= 0),
  done       integer     NOT NULL DEFAULT 0 CHECK (done BETWEEN 0 AND total),
  -- The node that works on it says so every few seconds; a trial that nobody works on is taken up.
  beat_at    timestamptz,
  node       uuid,
  ended_at   timestamptz,
  failure    text
);
CREATE INDEX laboratory_trial_open ON laboratory_trial (asked_at) WHERE ended_at IS NULL;
CREATE INDEX laboratory_trial_document ON laboratory_trial (document, asked_at DESC);

-- What the draft says about a past case, and what was said then. Codes only.
CREATE TABLE laboratory_result (
  trial        uuid   NOT NULL REFERENCES laboratory_trial (id) ON DELETE CASCADE,
  case_id      uuid   NOT NULL,
  reference    text,
  destination  text   NOT NULL,
  version      text   NOT NULL,
  verdict      text   NOT NULL,
  level        text   NOT NULL,
  duties       text[] NOT NULL,
  new_verdict  text   NOT NULL,
  new_level    text   NOT NULL,
  new_duties   text[] NOT NULL,
  -- The rules that make the difference: those that applied on one side only, in the deciding stage.
  rules        text[] NOT NULL,
  new_rules    text[] NOT NULL,
  PRIMARY KEY (trial, case_id)
);

-- The last evaluation of each case, read when a trial begins.
CREATE INDEX laboratory_evaluations ON domain_event_entry
  (aggregate_identifier, sequence_number DESC) WHERE payload_type = 'RulesEvaluated';
