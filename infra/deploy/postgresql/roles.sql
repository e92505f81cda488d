-- The roles of a database of Sekisho, and what belongs to whom in it.
--
-- Run by a superuser in the database itself, before the first start and after an upgrade that says
-- so; it may be run as often as one likes:
--
--   createdb -E UTF8 -T template0 sekisho
--   psql -v ON_ERROR_STOP=1 -d sekisho -f roles.sql
--   psql -d sekisho -c '\password sekisho_app' -c '\password sekisho_migrator'
--
-- The embedded server runs the same text at each start. What each role may do with each table is
-- not said here but after each migration, because tables come with migrations.

DO $$
DECLARE
  role record;
BEGIN
  FOR role IN
    SELECT * FROM (VALUES
      -- owns every table and signs in nowhere: who owns a table can take off its walls
      ('sekisho_owner', 'NOLOGIN NOBYPASSRLS'),
      -- changes the schema at a start and on no other occasion, by becoming the owner
      ('sekisho_migrator', 'LOGIN NOINHERIT NOBYPASSRLS'),
      -- what the product does as: reads and appends facts, keeps its projections, row by row
      ('sekisho_rows', 'NOLOGIN NOBYPASSRLS'),
      -- orders and seals the record: appends to the tables of the ledger and reads facts
      ('sekisho_sequencer', 'NOLOGIN NOBYPASSRLS'),
      -- what the product signs in as; it has no right of its own until it takes a role
      ('sekisho_app', 'LOGIN NOINHERIT NOBYPASSRLS'),
      -- reads everything but passwords, and writes nothing
      ('sekisho_auditor', 'LOGIN NOBYPASSRLS'),
      -- reads every row of every table, as pg_dump has to
      ('sekisho_backup', 'LOGIN BYPASSRLS')
    ) AS wanted (name, may)
  LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role.name) THEN
      EXECUTE format('CREATE ROLE %I', role.name);
    END IF;
    EXECUTE format(
      'ALTER ROLE %I NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION %s', role.name, role.may);
  END LOOP;
END
$$;

GRANT sekisho_owner TO sekisho_migrator;
GRANT sekisho_rows TO sekisho_app, sekisho_owner;
GRANT sekisho_sequencer TO sekisho_app;
GRANT pg_read_all_data TO sekisho_backup;
ALTER ROLE sekisho_auditor SET default_transaction_read_only = on;
ALTER ROLE sekisho_backup SET default_transaction_read_only = on;

-- Whoever is not named here does not come in.
DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format(
    'GRANT CONNECT ON DATABASE %I
       TO sekisho_migrator, sekisho_app, sekisho_auditor, sekisho_backup', current_database());
END
$$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT CREATE ON SCHEMA public TO sekisho_owner;
GRANT USAGE ON SCHEMA public TO sekisho_owner WITH GRANT OPTION;
GRANT USAGE ON SCHEMA public TO sekisho_rows, sekisho_sequencer, sekisho_auditor;

-- What an earlier start made under another name belongs to the owner from now on. A sequence of a
-- column and what belongs to an extension follow what they belong to.
DO $$
DECLARE
  made record;
BEGIN
  FOR made IN
    SELECT c.oid::regclass AS name,
           CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW'
             WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END AS kind
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace
      AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
      AND c.relowner <> 'sekisho_owner'::regrole
      AND NOT EXISTS (
        SELECT FROM pg_depend d
        WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i', 'e'))
  LOOP
    EXECUTE format('ALTER %s %s OWNER TO sekisho_owner', made.kind, made.name);
  END LOOP;
  FOR made IN
    SELECT p.oid::regprocedure AS name
    FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace
      AND p.proowner <> 'sekisho_owner'::regrole
      AND NOT EXISTS (
        SELECT FROM pg_depend d
        WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
  LOOP
    EXECUTE format('ALTER ROUTINE %s OWNER TO sekisho_owner', made.name);
  END LOOP;
END
$$;

-- Tables that a migration makes later are the product's to fill; the record is taken back from it
-- after each migration, except for reading and appending.
ALTER DEFAULT PRIVILEGES FOR ROLE sekisho_owner IN SCHEMA public
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO sekisho_rows;
ALTER DEFAULT PRIVILEGES FOR ROLE sekisho_owner IN SCHEMA public
  GRANT USAGE, SELECT ON SEQUENCES TO sekisho_rows;
