-- How far each projection has read, and what it could not digest.
CREATE TABLE token_entry (
  processor_name text    NOT NULL,
  segment        integer NOT NULL,
  token          bytea,
  token_type     text,
  time_stamp     text,
  owner          text,
  PRIMARY KEY (processor_name, segment)
);

CREATE TABLE dead_letter_entry (
  dead_letter_identifier text   PRIMARY KEY,
  processing_group       text   NOT NULL,
  sequence_identifier    text   NOT NULL,
  sequence_index         bigint NOT NULL,
  message_type           text   NOT NULL,
  event_identifier       text   NOT NULL,
  time_stamp             text   NOT NULL,
  payload_type           text   NOT NULL,
  payload_revision       text,
  payload                bytea  NOT NULL,
  meta_data              bytea,
  aggregate_type         text,
  aggregate_identifier   text,
  sequence_number        bigint,
  token_type             text,
  token                  bytea,
  enqueued_at            text   NOT NULL,
  last_touched           text,
  processing_started     text,
  cause_type             text,
  cause_message          text,
  diagnostics            bytea,
  UNIQUE (processing_group, sequence_identifier, sequence_index)
);
