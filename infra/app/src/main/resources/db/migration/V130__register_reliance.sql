-- Where the cases go, and which of their decisions rest on what the registers said about a country.
CREATE TABLE register_destination (
  case_id uuid PRIMARY KEY,
  country text NOT NULL
);
CREATE TABLE register_reliance (
  event_id  text        PRIMARY KEY,
  case_id   uuid        NOT NULL,
  record    bigint      NOT NULL CHECK (record > 0),
  decision  text        NOT NULL,
  country   text        NOT NULL,
  -- The day for which the register was asked.
  asked_for date        NOT NULL,
  at        timestamptz NOT NULL,
  -- What an agreement was found to be; nothing for the other decisions.
  signed    date,
  in_force  date
);
CREATE INDEX register_reliance_country ON register_reliance (country, decision, asked_for);
