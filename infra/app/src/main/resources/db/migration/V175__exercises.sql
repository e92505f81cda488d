-- All exercises, and who sits in them now: a projection of their facts, dropped and replayed at will.
CREATE TABLE exercise_list (
  exercise   uuid        PRIMARY KEY,
  venue      text        NOT NULL,
  scenario   text        NOT NULL,
  version    text        NOT NULL,
  document   text        NOT NULL,
  -- The text reference of its name.
  name       text        NOT NULL,
  run_group  text,
  origin     uuid,
  phase      text        NOT NULL,
  created_at timestamptz NOT NULL,
  started_at timestamptz,
  ended_at   timestamptz
);
CREATE INDEX exercise_list_group ON exercise_list (run_group) WHERE run_group IS NOT NULL;
SELECT guard_by_venue('exercise_list');

-- A place that is empty has neither a player nor a mode.
CREATE TABLE exercise_place (
  exercise uuid NOT NULL,
  venue    text NOT NULL,
  place    text NOT NULL,
  player   uuid,
  mode     text,
  PRIMARY KEY (exercise, place),
  CHECK (player IS NULL OR mode IS NULL)
);
CREATE INDEX exercise_place_player ON exercise_place (player) WHERE player IS NOT NULL;
SELECT guard_by_venue('exercise_place');

-- Which exercises are under way is asked every second, straight from the event store.
CREATE INDEX exercise_edge ON domain_event_entry (payload_type, aggregate_identifier)
  WHERE type = 'Exercise'
    AND payload_type IN ('ExerciseStarted', 'ExerciseEnded', 'ExerciseAborted');
