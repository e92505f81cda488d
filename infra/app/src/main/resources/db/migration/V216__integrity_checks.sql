-- Checks of the whole record that an auditor asked for, and what they found. Numbers and codes; what
-- is bad is named by its address.
CREATE TABLE integrity_check (
  id          uuid        PRIMARY KEY,
  asked_at    timestamptz NOT NULL,
  asked_by    uuid        NOT NULL,
  -- The checkpoint that it reads up to; none while nobody has begun, or when the log is empty.
  tree_size   bigint,
  root        text,
  facts       bigint      NOT NULL DEFAULT 0 CHECK (facts >= 0),
  tiles       bigint      NOT NULL DEFAULT 0 CHECK (tiles >= 0),
  checkpoints bigint      NOT NULL DEFAULT 0 CHECK (checkpoints >= 0),
  waiting     bigint      NOT NULL DEFAULT 0 CHECK (waiting >= 0),
  -- The node that works on it says so after each portion; one that nobody works on is begun anew.
  node        uuid,
  beat_at     timestamptz,
  ended_at    timestamptz,
  -- The first thing that is wrong, and where: none when all is well.
  fault       text,
  fault_index bigint,
  fault_event text,
  CHECK (fault IS NULL OR ended_at IS NOT NULL)
);
CREATE INDEX integrity_check_asked ON integrity_check (asked_at DESC, id);
CREATE INDEX integrity_check_open ON integrity_check (asked_at) WHERE ended_at IS NULL;
