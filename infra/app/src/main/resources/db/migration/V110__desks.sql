-- Whose work a case is, seat by seat, and the day after which what it waits for is overdue.
ALTER TABLE case_list
  ADD COLUMN allocated_seats text[] NOT NULL DEFAULT '{}',
  ADD COLUMN allocated_to    uuid[] NOT NULL DEFAULT '{}',
  ADD COLUMN due_on          date,
  ADD CHECK (cardinality(allocated_seats) = cardinality(allocated_to));

-- The list is built anew from the first fact, so that every row has what the columns ask for.
DELETE FROM case_list;
DELETE FROM token_entry WHERE processor_name = 'caselist';

-- The orders of the list, and the tabs that few rows belong to.
CREATE INDEX case_list_last ON case_list (last_at DESC, case_id);
CREATE INDEX case_list_submitted ON case_list (submitted_at DESC NULLS LAST, case_id);
CREATE INDEX case_list_reference ON case_list (reference, case_id);
CREATE INDEX case_list_due ON case_list (due_on, case_id) WHERE due_on IS NOT NULL;
CREATE INDEX case_list_allocated ON case_list USING gin (allocated_to);

-- What a text and a searched word have in common: neither width nor case tells them apart.
CREATE FUNCTION plain_words(text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN lower(normalize($1, NFKC));

-- A searched word as LIKE takes it, letter by letter.
CREATE FUNCTION like_literal(text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN regexp_replace(plain_words($1), '([\\%_])', '\\\1', 'g');

-- The words of short texts (titles, names), so that lists can be searched by them in one query.
-- Part of the text store: a text that is erased takes its words along.
CREATE TABLE text_words (
  sha256 text PRIMARY KEY REFERENCES text_blob ON DELETE CASCADE,
  words  text NOT NULL
);
INSERT INTO text_words (sha256, words)
SELECT sha256, plain_words(convert_from(substring(blob FROM 33), 'UTF8'))
FROM text_blob
WHERE char_length(convert_from(substring(blob FROM 33), 'UTF8')) <= 200;

-- The filters that a person keeps under a name. A preference, no fact of a case.
CREATE TABLE saved_filter (
  id       uuid        PRIMARY KEY,
  person   uuid        NOT NULL,
  name     text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 40),
  filter   text        NOT NULL,
  saved_at timestamptz NOT NULL,
  UNIQUE (person, name)
);
