-- The volunteer registry (志愿北京): its last good answers, an imported list, and the hours handed over to it.

CREATE TABLE volunteer_registry_answer (
  document_index bytea PRIMARY KEY,
  answer_box bytea NOT NULL,
  answered_at timestamptz NOT NULL
);
CREATE INDEX volunteer_registry_answer_age ON volunteer_registry_answer (answered_at);
COMMENT ON TABLE volunteer_registry_answer IS 'The last good answer of the registry about a document: used while it is fresh, and while the registry does not answer.';
COMMENT ON COLUMN volunteer_registry_answer.document_index IS 'Blind index of kind, number and name that were asked for (kind volunteer).';
COMMENT ON COLUMN volunteer_registry_answer.answer_box IS 'Volunteer number and day of registration, encrypted (context volunteerRegistry.answer).';
COMMENT ON COLUMN volunteer_registry_answer.answered_at IS 'When the registry gave it.';

CREATE TABLE volunteer_registry_entry (
  document_index bytea PRIMARY KEY,
  name_index bytea NOT NULL,
  entry_box bytea NOT NULL,
  list_id uuid NOT NULL
);
COMMENT ON TABLE volunteer_registry_entry IS 'Registered volunteers from an imported list, where no registry can be asked over the network.';
COMMENT ON COLUMN volunteer_registry_entry.document_index IS 'Blind index of the document number (kind volunteerDocument).';
COMMENT ON COLUMN volunteer_registry_entry.name_index IS 'Blind index of the name (kind volunteerName).';
COMMENT ON COLUMN volunteer_registry_entry.entry_box IS 'Volunteer number and day of registration, encrypted (context volunteerRegistry.entry).';
COMMENT ON COLUMN volunteer_registry_entry.list_id IS 'The import that brought it; rows of an earlier one are gone.';

CREATE TABLE service_record_push (
  record_id uuid PRIMARY KEY REFERENCES service_record (id),
  revision smallint NOT NULL DEFAULT 1 CHECK (revision >= 1),
  attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  due_at timestamptz,
  received_at timestamptz,
  settled_at timestamptz,
  outcome text CHECK (outcome IN ('accepted', 'refused')),
  refusal text,
  CONSTRAINT service_record_push_settled CHECK ((settled_at IS NULL) = (outcome IS NULL)),
  CONSTRAINT service_record_push_refusal CHECK ((refusal IS NULL) OR outcome = 'refused')
);
CREATE INDEX service_record_push_due ON service_record_push (due_at, record_id) WHERE due_at IS NOT NULL;
COMMENT ON TABLE service_record_push IS 'That a row of the ledger of hours is handed over to the volunteer registry, and what became of it.';
COMMENT ON COLUMN service_record_push.record_id IS 'The row of the ledger; with the revision it is the idempotency key at the registry.';
COMMENT ON COLUMN service_record_push.revision IS 'Grows when the reconciliation sends the row anew because the registry holds something else.';
COMMENT ON COLUMN service_record_push.attempts IS 'How often it was sent.';
COMMENT ON COLUMN service_record_push.due_at IS 'When it is sent next; while it is being sent, when somebody else may; null when nothing is left to send.';
COMMENT ON COLUMN service_record_push.received_at IS 'When the registry said that it has it.';
COMMENT ON COLUMN service_record_push.settled_at IS 'When the registry said what became of it.';
COMMENT ON COLUMN service_record_push.outcome IS 'Accepted or refused by the registry; null while it has not said.';
COMMENT ON COLUMN service_record_push.refusal IS 'Why the registry refused it (domain/community-service/push).';

CREATE TABLE volunteer_registry_callback (
  nonce text PRIMARY KEY,
  received_at timestamptz NOT NULL
);
CREATE INDEX volunteer_registry_callback_age ON volunteer_registry_callback (received_at);
COMMENT ON TABLE volunteer_registry_callback IS 'Signed messages of the registry that were taken, so that none is taken twice.';
COMMENT ON COLUMN volunteer_registry_callback.nonce IS 'What the registry signed into the message, once.';
COMMENT ON COLUMN volunteer_registry_callback.received_at IS 'When it came; older ones are refused by their own time.';

CREATE TABLE volunteer_registry_reconciliation (
  id uuid PRIMARY KEY,
  started_at timestamptz NOT NULL,
  first_day date NOT NULL,
  last_day date NOT NULL,
  compared integer NOT NULL,
  missing integer NOT NULL,
  different integer NOT NULL,
  settled integer NOT NULL,
  foreign_rows integer NOT NULL,
  CONSTRAINT volunteer_registry_reconciliation_days CHECK (first_day <= last_day)
);
COMMENT ON TABLE volunteer_registry_reconciliation IS 'What the nightly comparison with the volunteer registry found and mended.';
COMMENT ON COLUMN volunteer_registry_reconciliation.id IS 'UUIDv7.';
COMMENT ON COLUMN volunteer_registry_reconciliation.started_at IS 'When it began.';
COMMENT ON COLUMN volunteer_registry_reconciliation.first_day IS 'First day of entry that was compared, in Asia/Shanghai.';
COMMENT ON COLUMN volunteer_registry_reconciliation.last_day IS 'Last day of entry that was compared.';
COMMENT ON COLUMN volunteer_registry_reconciliation.compared IS 'Rows of our ledger that were compared.';
COMMENT ON COLUMN volunteer_registry_reconciliation.missing IS 'Of them, which the registry did not have: sent again.';
COMMENT ON COLUMN volunteer_registry_reconciliation.different IS 'Of them, which it holds otherwise: sent again under a new revision.';
COMMENT ON COLUMN volunteer_registry_reconciliation.settled IS 'Of them, whose outcome was learnt from the list because no callback had come.';
COMMENT ON COLUMN volunteer_registry_reconciliation.foreign_rows IS 'Rows that it holds of us and that we do not know: only reported.';
