-- What belongs to one person is sealed under a key of that person; the keys are wrapped by a master
-- key that is not in this database. A destroyed key leaves its row, with the record that says so.
CREATE TABLE person_key (
  id               uuid        PRIMARY KEY,
  person           uuid        NOT NULL,
  number           integer     NOT NULL CHECK (number > 0),
  -- What the destroyed key is held against; it stands in the record of the destruction.
  commitment       bytea       NOT NULL UNIQUE CHECK (octet_length(commitment) = 32),
  wrapped          bytea,
  -- The master key that wraps it.
  master           text        NOT NULL,
  made_at          timestamptz NOT NULL,
  destroyed_at     timestamptz,
  -- The number of the record in the person's stream.
  destroyed_record bigint      CHECK (destroyed_record > 0),
  UNIQUE (person, number),
  CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL)),
  CHECK ((wrapped IS NULL) = (destroyed_record IS NOT NULL))
);
CREATE UNIQUE INDEX person_key_living ON person_key (person) WHERE wrapped IS NOT NULL;

-- The address stays the hash of salt and text. A text that was kept before stays as it was.
ALTER TABLE text_blob
  ALTER COLUMN blob DROP NOT NULL,
  ADD COLUMN key    uuid REFERENCES person_key,
  ADD COLUMN sealed bytea,
  ADD CHECK ((blob IS NULL) = (key IS NOT NULL)),
  ADD CHECK (sealed IS NULL OR key IS NOT NULL);
CREATE INDEX text_blob_key ON text_blob (key) WHERE key IS NOT NULL;

-- Searched words are tokens under the key of the person, and go with it. They are made anew, with
-- the list that asks for them.
DROP TABLE text_words;
CREATE TABLE text_words (
  sha256 text PRIMARY KEY REFERENCES text_blob ON DELETE CASCADE,
  key    uuid NOT NULL REFERENCES person_key,
  words  text NOT NULL
);
CREATE INDEX text_words_key ON text_words (key);
SELECT set_config('sekisho.venue', 'all', true);
DELETE FROM case_list;
DELETE FROM token_entry WHERE processor_name = 'caselist';

-- Uploaded documents: the same bytes of two persons are kept twice, each under its own key. Files
-- that are public (policies, lists, scenarios) stay in the table before.
CREATE TABLE document_sealed (
  sha256     text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  key        uuid        NOT NULL REFERENCES person_key,
  media_type text        NOT NULL,
  size_bytes bigint      NOT NULL CHECK (size_bytes > 0),
  sealed     bytea,
  stored_at  timestamptz NOT NULL,
  PRIMARY KEY (sha256, key)
);
CREATE INDEX document_sealed_key ON document_sealed (key);

-- The names of an account are sealed under the key of its person; rows from before are sealed at
-- the next start.
ALTER TABLE account
  ALTER COLUMN name_ja DROP NOT NULL,
  ALTER COLUMN name_en DROP NOT NULL,
  ADD COLUMN names     bytea,
  ADD COLUMN names_key uuid REFERENCES person_key,
  ADD CHECK ((name_ja IS NULL) = (name_en IS NULL)),
  ADD CHECK ((name_ja IS NULL) = (names_key IS NOT NULL));
