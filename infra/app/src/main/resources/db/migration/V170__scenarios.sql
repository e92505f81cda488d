-- The facts of all scenarios are read straight from the record; there are few of them among many.
CREATE INDEX domain_event_entry_scenarios ON domain_event_entry (global_index)
  WHERE type = 'Scenario';
