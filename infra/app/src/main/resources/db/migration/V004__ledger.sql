-- The verifiable log over the record: the facts in a dense order, the hashes of a Merkle tree over
-- their entries (RFC 9162), and signed statements of how large the tree is and what its root is.
-- Whatever stands here is only ever added; nothing here is secret, and nothing names a person.

-- The name of this log, chosen once. A log that changed its name would be another log.
CREATE TABLE audit_log (
  only_one boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
  origin   text        NOT NULL CHECK (origin ~ '^[^[:space:]+]{1,200}$'),
  begun_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Leaf n is the entry of a fact, as it is stored beside the fact; it is not stored twice.
CREATE TABLE audit_leaf (
  leaf_index   bigint      PRIMARY KEY CHECK (leaf_index >= 0),
  global_index bigint      NOT NULL UNIQUE,
  -- SHA-256(0x00 || entry)
  leaf_hash    bytea       NOT NULL CHECK (octet_length(leaf_hash) = 32),
  sequenced_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Full tiles alone, 256 hashes each; they never change. What is not yet full is made from the leaves
-- and from the roots of the tiles below.
CREATE TABLE audit_tile (
  level      smallint NOT NULL CHECK (level BETWEEN 0 AND 7),
  tile_index bigint   NOT NULL CHECK (tile_index >= 0),
  hashes     bytea    NOT NULL CHECK (octet_length(hashes) = 8192),
  -- The root over the 256 hashes: the hash of this tile in the tile one level above.
  root_hash  bytea    NOT NULL CHECK (octet_length(root_hash) = 32),
  PRIMARY KEY (level, tile_index)
);

-- The note is what was signed; the other columns find it.
CREATE TABLE audit_checkpoint (
  tree_size  bigint      PRIMARY KEY CHECK (tree_size > 0),
  root_hash  bytea       NOT NULL CHECK (octet_length(root_hash) = 32),
  note       text        NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Nothing new, and the log is awake: without this, silence could not be told from absence.
CREATE TABLE audit_heartbeat (
  at        timestamptz PRIMARY KEY DEFAULT clock_timestamp(),
  tree_size bigint      NOT NULL REFERENCES audit_checkpoint
);

-- What witnesses outside said about a checkpoint: a signature line of its note.
CREATE TABLE audit_cosignature (
  tree_size   bigint      NOT NULL REFERENCES audit_checkpoint,
  witness     text        NOT NULL,
  -- The time that the witness put under its signature.
  cosigned_at timestamptz NOT NULL,
  line        text        NOT NULL,
  PRIMARY KEY (tree_size, witness, cosigned_at)
);
CREATE INDEX cosignature_of_witness ON audit_cosignature (witness, cosigned_at DESC);

-- The sequencer reads in the order of the transactions, from where it stands.
CREATE INDEX event_tx ON domain_event_entry (tx, global_index);
