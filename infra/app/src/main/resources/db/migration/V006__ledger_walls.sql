-- What stands in the ledger is only ever added, as with the facts themselves (V001).
DO $$
DECLARE
  ledger text;
BEGIN
  FOREACH ledger IN ARRAY
    ARRAY['audit_log', 'audit_leaf', 'audit_tile', 'audit_checkpoint', 'audit_heartbeat',
          'audit_cosignature']
  LOOP
    EXECUTE format(
      'CREATE TRIGGER ledger_rows BEFORE UPDATE OR DELETE ON %I
         FOR EACH ROW EXECUTE FUNCTION no_change()', ledger);
    EXECUTE format(
      'CREATE TRIGGER ledger_truncate BEFORE TRUNCATE ON %I
         FOR EACH STATEMENT EXECUTE FUNCTION no_change()', ledger);
  END LOOP;
END
$$;

-- Who seals the record is another role than who writes it. An administrator has made it before
-- (infra/deploy/postgresql/roles.sql), or the one user of this database makes it now.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sekisho_sequencer') THEN
    CREATE ROLE sekisho_sequencer NOLOGIN NOSUPERUSER NOBYPASSRLS;
    EXECUTE format('GRANT sekisho_sequencer TO %I', current_user);
  END IF;
END
$$;
GRANT USAGE ON SCHEMA public TO sekisho_sequencer;
GRANT SELECT ON domain_event_entry TO sekisho_sequencer;
GRANT SELECT, INSERT ON audit_log, audit_leaf, audit_tile, audit_checkpoint, audit_heartbeat,
  audit_cosignature TO sekisho_sequencer;

-- The record as an auditor reads it in SQL: facts and envelopes as text, each with its place in the
-- log. Whoever reads it sees what the reader's own role may see.
CREATE VIEW record_in_words WITH (security_invoker = true) AS
SELECT leaf_index, global_index, type, aggregate_identifier, sequence_number, time_stamp,
       payload_type, payload_revision,
       convert_from(payload, 'UTF8') AS fact,
       convert_from(meta_data, 'UTF8') AS envelope,
       convert_from(entry, 'UTF8') AS entry,
       encode(leaf_hash, 'hex') AS leaf_hash,
       sequenced_at
FROM domain_event_entry LEFT JOIN audit_leaf USING (global_index);
