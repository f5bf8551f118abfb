-- Work that takes longer than a request: imports and exports, which can be left and found again.

CREATE TABLE long_task (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('import', 'export')),
  subject text CHECK (subject IN ('members', 'organizations', 'cadres', 'joinApplications')),
  organization_id integer NOT NULL REFERENCES organization (id),
  account_id uuid NOT NULL REFERENCES account (id),
  by_name text NOT NULL,
  state text NOT NULL CHECK (state IN ('received', 'waiting', 'queued', 'running', 'done', 'undone', 'failed', 'cancelled')),
  step text CHECK (step IN ('judge', 'write', 'undo', 'export')),
  done integer NOT NULL DEFAULT 0,
  total integer,
  attempts integer NOT NULL DEFAULT 0,
  wish jsonb NOT NULL,
  result jsonb,
  refusal jsonb,
  file_name text NOT NULL,
  file_bytes bigint,
  report_bytes bigint,
  keep_until timestamptz NOT NULL,
  files_removed_at timestamptz,
  created_at timestamptz NOT NULL,
  finished_at timestamptz,
  beat_at timestamptz NOT NULL
);
CREATE INDEX long_task_organization ON long_task (organization_id, kind, id);
CREATE INDEX long_task_at_work ON long_task (beat_at) WHERE state IN ('queued', 'running');
CREATE INDEX long_task_keep ON long_task (keep_until) WHERE files_removed_at IS NULL;
COMMENT ON TABLE long_task IS 'An import or export of an organization, from the wish to its report.';
COMMENT ON COLUMN long_task.id IS 'UUIDv7; orders the tasks.';
COMMENT ON COLUMN long_task.kind IS 'What is done.';
COMMENT ON COLUMN long_task.subject IS 'What it is done with; null while only a file has come.';
COMMENT ON COLUMN long_task.organization_id IS 'The organization whose task it is; nobody else may see it.';
COMMENT ON COLUMN long_task.account_id IS 'Who asked for it.';
COMMENT ON COLUMN long_task.by_name IS 'Name of that account at the time.';
COMMENT ON COLUMN long_task.state IS 'Where it stands (domain/shared/long-task).';
COMMENT ON COLUMN long_task.step IS 'What runs, or ran last; null before anything did.';
COMMENT ON COLUMN long_task.done IS 'Rows that the present step is through with.';
COMMENT ON COLUMN long_task.total IS 'Rows in all; null while not known.';
COMMENT ON COLUMN long_task.attempts IS 'How often the present step was started.';
COMMENT ON COLUMN long_task.wish IS 'What was asked for: mapping and mode of an import, filter and columns of an export; no document number or phone.';
COMMENT ON COLUMN long_task.result IS 'What came of it: figures, and the first rows of a preview without their numbers.';
COMMENT ON COLUMN long_task.refusal IS 'Code and facts of the refusal that ended it; null where none did.';
COMMENT ON COLUMN long_task.file_name IS 'Name of the file as the user knows it.';
COMMENT ON COLUMN long_task.file_bytes IS 'Size of the file that was sent in or made; null while there is none.';
COMMENT ON COLUMN long_task.report_bytes IS 'Size of the report with the outcome of each row; null while there is none.';
COMMENT ON COLUMN long_task.keep_until IS 'When its files are removed.';
COMMENT ON COLUMN long_task.files_removed_at IS 'When they were.';
COMMENT ON COLUMN long_task.created_at IS 'When it was asked for.';
COMMENT ON COLUMN long_task.finished_at IS 'When its last step ended; null while one may follow or runs.';
COMMENT ON COLUMN long_task.beat_at IS 'Last sign of life of whoever works on it.';

-- A record that an organization has imported belongs to nobody yet: its phone is where its person will be known by.
ALTER TABLE person
  ADD COLUMN recorded_phone_box bytea,
  ADD COLUMN recorded_phone_index text,
  ADD COLUMN import_id uuid,
  ADD CONSTRAINT person_recorded_phone_check CHECK ((recorded_phone_box IS NULL) = (recorded_phone_index IS NULL));
CREATE INDEX person_import ON person (import_id) WHERE import_id IS NOT NULL;
COMMENT ON COLUMN person.recorded_phone_box IS 'Encrypted phone as an organization has recorded it (vault context person.phone), until the person claims the record; null otherwise.';
COMMENT ON COLUMN person.recorded_phone_index IS 'Blind index of that phone.';
COMMENT ON COLUMN person.import_id IS 'Import (long_task) that made the record; null where it came otherwise.';

ALTER TABLE member ADD COLUMN import_id uuid;
CREATE INDEX member_import ON member (import_id) WHERE import_id IS NOT NULL;
COMMENT ON COLUMN member.import_id IS 'Import (long_task) that made the membership; null where it came otherwise.';
