-- What people asked for in an exercise, in the order in which it was done: the inputs by which it
-- can be run again. Texts and documents stand in their stores; here are references.
CREATE TABLE exercise_command (
  venue         text        NOT NULL,
  position      bigint      GENERATED ALWAYS AS IDENTITY,
  command_id    uuid        NOT NULL,
  name          text        NOT NULL,
  body          text        NOT NULL,
  seat          text        NOT NULL,
  -- Empty when the product led a rehearsal as the control desk.
  player        uuid,
  -- On the clock of the exercise.
  exercise_time timestamptz NOT NULL,
  PRIMARY KEY (venue, command_id)
);
CREATE INDEX exercise_command_order ON exercise_command (venue, position);
SELECT guard_by_venue('exercise_command');
