-- One row for each command that had an effect: the same id twice has one effect.
CREATE TABLE command_dedup (
  command_id uuid        PRIMARY KEY,
  actor      uuid        NOT NULL,
  body_hash  bytea       NOT NULL CHECK (octet_length(body_hash) = 32),
  result     text        NOT NULL,
  at         timestamptz NOT NULL
);

-- The last number given out in a series in a year; a number is taken in the command's transaction.
CREATE TABLE number_series (
  series text    NOT NULL,
  year   integer NOT NULL,
  last   bigint  NOT NULL CHECK (last > 0),
  PRIMARY KEY (series, year)
);

-- Uploaded documents and free texts, addressed by the SHA-256 of their bytes.
CREATE TABLE document (
  sha256     text        PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text        NOT NULL,
  size_bytes bigint      NOT NULL CHECK (size_bytes > 0),
  bytes      bytea       NOT NULL,
  stored_at  timestamptz NOT NULL,
  stored_by  uuid        NOT NULL,
  CHECK (size_bytes = octet_length(bytes)),
  CHECK (sha256 = encode(sha256(bytes), 'hex'))
);

-- A free text is kept behind a secret salt, so that its address tells nothing about it.
CREATE TABLE text_blob (
  sha256    text        PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  blob      bytea       NOT NULL CHECK (octet_length(blob) > 32),
  stored_at timestamptz NOT NULL,
  CHECK (sha256 = encode(sha256(blob), 'hex'))
);
