-- Who may sign in. Names and passwords live here and never in an event, so that they can be erased.
CREATE TABLE account (
  person        uuid        PRIMARY KEY,
  login         text        NOT NULL UNIQUE CHECK (login ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
  password_hash text        NOT NULL,
  name_ja       text        NOT NULL CHECK (length(name_ja) BETWEEN 1 AND 100),
  name_en       text        NOT NULL CHECK (length(name_en) BETWEEN 1 AND 100),
  simulated     boolean     NOT NULL,
  disabled      boolean     NOT NULL DEFAULT false,
  created_at    timestamptz NOT NULL DEFAULT now()
);

-- Who holds which seat now: a projection of the officials' events, dropped and replayed at will.
CREATE TABLE seat_holding (
  person uuid        NOT NULL,
  seat   text        NOT NULL,
  since  timestamptz NOT NULL,
  PRIMARY KEY (person, seat)
);
