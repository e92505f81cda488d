-- When a player was last seen at a page of an exercise. No fact of it: it may be lost at any time.
CREATE TABLE exercise_presence (
  venue   text        NOT NULL,
  player  uuid        NOT NULL,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (venue, player)
);
SELECT guard_by_venue('exercise_presence');
