-- What each role may do with each table, said anew after each migration: whatever came with it, the
-- record can be read and added to by whom it concerns, and nothing else. A right that is there is not given again, so
-- that a start writes nothing where nothing changed.
DO $$
DECLARE
  other record;
BEGIN
  -- Nodes that start at once wait for each other here.
  PERFORM pg_advisory_xact_lock(hashtext('sekisho walls'));

  -- Facts are added by the product; the log over them by who seals it. What a witness answered may
  -- be noted by either.
  FOR other IN
    SELECT * FROM (VALUES
      ('domain_event_entry', 'SELECT, INSERT', 'UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER'),
      ('audit_cosignature', 'SELECT, INSERT', 'UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER'),
      ('audit_log', 'SELECT', 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER'),
      ('audit_leaf', 'SELECT', 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER'),
      ('audit_tile', 'SELECT', 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER'),
      ('audit_checkpoint', 'SELECT', 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER'),
      ('audit_heartbeat', 'SELECT', 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
    ) AS wall (name, may, may_not)
  LOOP
    IF has_table_privilege('sekisho_rows', other.name, other.may_not) THEN
      EXECUTE format('REVOKE ALL ON %I FROM sekisho_rows', other.name);
      EXECUTE format('GRANT %s ON %I TO sekisho_rows', other.may, other.name);
    END IF;
  END LOOP;
  IF has_table_privilege('sekisho_rows', 'flyway_schema_history', 'INSERT, UPDATE, DELETE') THEN
    REVOKE ALL ON flyway_schema_history FROM sekisho_rows;
    GRANT SELECT ON flyway_schema_history TO sekisho_rows;
  END IF;

  -- A database with one user for everything has no auditor.
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sekisho_auditor') THEN
    RETURN;
  END IF;
  FOR other IN
    SELECT c.oid::regclass AS name
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
      AND c.relname <> 'account'
      AND NOT has_table_privilege('sekisho_auditor', c.oid, 'SELECT')
  LOOP
    EXECUTE format('GRANT SELECT ON %s TO sekisho_auditor', other.name);
  END LOOP;
  -- Everything about an account but the hash of its password.
  FOR other IN
    SELECT a.attname AS name
    FROM pg_attribute a
    WHERE a.attrelid = to_regclass('account') AND a.attnum > 0 AND NOT a.attisdropped
      AND a.attname <> 'password_hash'
      AND NOT has_column_privilege('sekisho_auditor', a.attrelid, a.attnum, 'SELECT')
  LOOP
    EXECUTE format('GRANT SELECT (%I) ON account TO sekisho_auditor', other.name);
  END LOOP;
  -- The auditor stands in every exercise and in the open house, and reads.
  FOR other IN
    SELECT c.oid::regclass AS name
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relrowsecurity
      AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'auditor')
  LOOP
    EXECUTE format(
      'CREATE POLICY auditor ON %s FOR SELECT TO sekisho_auditor USING (true)', other.name);
  END LOOP;
END
$$;
