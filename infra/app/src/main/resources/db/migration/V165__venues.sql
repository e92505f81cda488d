-- Isolation of exercises, row by row: a second wall behind the conditions of the queries.
--
-- A row belongs to the open house ('open') or to one exercise (its id). A connection says where its
-- thread stands in sekisho.venue; it sees and writes what belongs there. 'all' is the product itself
-- while it feeds projections. A connection that says nothing stands in the open house.
CREATE FUNCTION here() RETURNS text
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(nullif(current_setting('sekisho.venue', true), ''), 'open');

-- The column is there already, or is added: a new row belongs where its writer stands.
CREATE FUNCTION guard_by_venue(guarded regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'ALTER TABLE %s ADD COLUMN IF NOT EXISTS venue text NOT NULL DEFAULT ''open''', guarded);
  EXECUTE format('ALTER TABLE %s ALTER COLUMN venue SET DEFAULT here()', guarded);
  -- Nothing belongs everywhere: whoever writes there has not said for whom.
  EXECUTE format('ALTER TABLE %s ADD CHECK (venue <> ''all'')', guarded);
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
  EXECUTE format(
    'CREATE POLICY venue ON %s USING (venue = (SELECT here()) OR (SELECT here()) = ''all'')',
    guarded);
END
$$;

SELECT guard_by_venue('domain_event_entry');
DROP POLICY venue ON domain_event_entry;
-- What is common to all, such as the policy, is read in every exercise and written in none.
CREATE POLICY venue ON domain_event_entry
  USING (venue = (SELECT here()) OR (SELECT here()) = 'all'
    OR type IN ('Policy', 'PartyList', 'Official', 'Scenario'))
  WITH CHECK (venue = (SELECT here()));

-- The records of an exercise, of whatever stream, are numbered without gaps.
ALTER TABLE domain_event_entry
  ADD COLUMN exercise_record bigint CHECK (exercise_record > 0),
  ADD CHECK ((venue = 'open') = (exercise_record IS NULL));
CREATE UNIQUE INDEX event_of_exercise ON domain_event_entry (venue, exercise_record)
  WHERE exercise_record IS NOT NULL;

CREATE TABLE exercise_numbering (
  venue text   PRIMARY KEY,
  last  bigint NOT NULL CHECK (last > 0)
);
SELECT guard_by_venue('exercise_numbering');

-- The next number, or none in the open house. The row stays locked until the command ends.
CREATE FUNCTION next_exercise_record(of_venue text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  given bigint;
BEGIN
  IF of_venue = 'open' THEN
    RETURN NULL;
  END IF;
  INSERT INTO exercise_numbering AS n (venue, last) VALUES (of_venue, 1)
  ON CONFLICT (venue) DO UPDATE SET last = n.last + 1
  RETURNING last INTO given;
  RETURN given;
END
$$;

SELECT guard_by_venue('case_list');
SELECT guard_by_venue('attempt_list');
SELECT guard_by_venue('access_list');
SELECT guard_by_venue('consequence_cause');
SELECT guard_by_venue('consequence_case');
SELECT guard_by_venue('consequence');
SELECT guard_by_venue('notice');
SELECT guard_by_venue('register_destination');
SELECT guard_by_venue('register_reliance');
SELECT guard_by_venue('party_screening');
SELECT guard_by_venue('saved_filter');
SELECT guard_by_venue('number_series');
ALTER TABLE number_series DROP CONSTRAINT number_series_pkey, ADD PRIMARY KEY (venue, series, year);

CREATE INDEX case_list_venue ON case_list (venue, last_at DESC) WHERE venue <> 'open';
CREATE INDEX consequence_cause_venue ON consequence_cause (venue) WHERE venue <> 'open';

-- A superuser, and with it the embedded database's only user, passes every policy. So the product
-- works in a role that owns nothing and is nobody's superuser.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sekisho_rows') THEN
    CREATE ROLE sekisho_rows NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
  IF NOT pg_has_role(current_user, 'sekisho_rows', 'MEMBER') THEN
    EXECUTE format('GRANT sekisho_rows TO %I', current_user);
  END IF;
END
$$;
GRANT USAGE ON SCHEMA public TO sekisho_rows;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO sekisho_rows;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO sekisho_rows;
ALTER DEFAULT PRIVILEGES IN SCHEMA public
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO sekisho_rows;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO sekisho_rows;
