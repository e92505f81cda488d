-- The lists of parties, version by version, as their documents say. Dropped and read again at will.
CREATE TABLE party_list_edition (
  list        text        NOT NULL,
  edition     integer     NOT NULL CHECK (edition > 0),
  document    text        NOT NULL,
  form        text        NOT NULL,
  list_date   date        NOT NULL,
  individuals integer     NOT NULL,
  entities    integer     NOT NULL,
  added       integer     NOT NULL,
  removed     integer     NOT NULL,
  changed     integer     NOT NULL,
  imported_by uuid        NOT NULL,
  seat        text        NOT NULL,
  imported_at timestamptz NOT NULL,
  PRIMARY KEY (list, edition)
);

CREATE TABLE party_list_entry (
  list       text    NOT NULL,
  edition    integer NOT NULL,
  entry      text    NOT NULL,
  position   integer NOT NULL,
  reference  text    NOT NULL,
  kind       text    NOT NULL,
  -- The first name, then the others; and, in the same order, what each is.
  names      text[]  NOT NULL,
  name_kinds text[]  NOT NULL,
  programme  text    NOT NULL,
  listed_on  date,
  updated_on date,
  countries  text[]  NOT NULL,
  births     text[]  NOT NULL,
  note       text    NOT NULL,
  -- The edition since which the entry stands as it does.
  since      integer NOT NULL,
  change     text    NOT NULL,
  PRIMARY KEY (list, edition, entry),
  CHECK (cardinality(names) = cardinality(name_kinds))
);
CREATE INDEX party_list_entry_position ON party_list_entry (list, edition, position);

-- Which cases were compared with which versions of the lists, and when their parties last changed.
CREATE TABLE party_screening (
  case_id         uuid   PRIMARY KEY,
  parties_record  bigint NOT NULL,
  screened_record bigint NOT NULL,
  -- Versions as "list number", in order.
  screened        text[] NOT NULL
);
