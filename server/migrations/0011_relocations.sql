-- Moving a whole organization to another superior, approved by both superiors.

CREATE TABLE relocation (
  id uuid PRIMARY KEY,
  organization_id integer NOT NULL REFERENCES organization (id),
  from_id integer NOT NULL REFERENCES organization (id),
  to_id integer NOT NULL REFERENCES organization (id),
  proposed_by integer NOT NULL REFERENCES organization (id),
  state text NOT NULL CHECK (state IN ('open', 'done', 'refused', 'withdrawn', 'closed')),
  reason text NOT NULL,
  proposed_at timestamptz NOT NULL,
  old_approved_at timestamptz,
  new_approved_at timestamptz,
  old_handler_id integer NOT NULL REFERENCES organization (id),
  new_handler_id integer NOT NULL REFERENCES organization (id),
  old_waits_since timestamptz NOT NULL,
  new_waits_since timestamptz NOT NULL,
  old_waits_until date,
  new_waits_until date,
  decided_at timestamptz,
  CHECK (from_id <> to_id),
  CHECK ((state = 'open') = (decided_at IS NULL)),
  CHECK (state <> 'done' OR (old_approved_at IS NOT NULL AND new_approved_at IS NOT NULL))
);
CREATE UNIQUE INDEX relocation_open ON relocation (organization_id) WHERE state = 'open';
CREATE INDEX relocation_from ON relocation (from_id, id);
CREATE INDEX relocation_to ON relocation (to_id, id);
CREATE INDEX relocation_old_handler ON relocation (old_handler_id) WHERE state = 'open' AND old_approved_at IS NULL;
CREATE INDEX relocation_new_handler ON relocation (new_handler_id) WHERE state = 'open' AND new_approved_at IS NULL;
COMMENT ON TABLE relocation IS 'A wish to move an organization with all its subordinates and members to another superior.';
COMMENT ON COLUMN relocation.id IS 'UUIDv7.';
COMMENT ON COLUMN relocation.organization_id IS 'The organization that is to move; one open wish at a time.';
COMMENT ON COLUMN relocation.from_id IS 'Its direct superior when the move was proposed.';
COMMENT ON COLUMN relocation.to_id IS 'The superior it is to stand under.';
COMMENT ON COLUMN relocation.proposed_by IS 'The organization that proposed it: old superior, new superior, or the organization itself.';
COMMENT ON COLUMN relocation.state IS 'domain/relocations/state.';
COMMENT ON COLUMN relocation.reason IS 'Why, as both superiors read it.';
COMMENT ON COLUMN relocation.proposed_at IS 'When it was proposed.';
COMMENT ON COLUMN relocation.old_approved_at IS 'When the side of the old superior approved; null while it has not.';
COMMENT ON COLUMN relocation.new_approved_at IS 'When the side of the new superior approved; null while it has not.';
COMMENT ON COLUMN relocation.old_handler_id IS 'Who answers for the old side: its superior, or one further up after silence.';
COMMENT ON COLUMN relocation.new_handler_id IS 'Who answers for the new side: its superior, or one further up after silence.';
COMMENT ON COLUMN relocation.old_waits_since IS 'Since when the present handler of the old side has it.';
COMMENT ON COLUMN relocation.new_waits_since IS 'Since when the present handler of the new side has it.';
COMMENT ON COLUMN relocation.old_waits_until IS 'Last day for the old side, in China; after it the step passes upwards. Null where nobody stands above.';
COMMENT ON COLUMN relocation.new_waits_until IS 'Last day for the new side, in China; after it the step passes upwards. Null where nobody stands above.';
COMMENT ON COLUMN relocation.decided_at IS 'When it was done, refused, withdrawn or closed; null while open.';

CREATE TABLE relocation_step (
  id uuid PRIMARY KEY,
  relocation_id uuid NOT NULL REFERENCES relocation (id),
  act text NOT NULL CHECK (act IN ('propose', 'approve', 'refuse', 'withdraw', 'pass', 'close')),
  side text CHECK (side IN ('old', 'new')),
  at timestamptz NOT NULL,
  organization_id integer REFERENCES organization (id),
  account_id uuid REFERENCES account (id),
  by_name text NOT NULL,
  reason text
);
CREATE INDEX relocation_step_relocation ON relocation_step (relocation_id, id);
COMMENT ON TABLE relocation_step IS 'Everything that was done about a move, with who and when.';
COMMENT ON COLUMN relocation_step.id IS 'UUIDv7; orders the steps.';
COMMENT ON COLUMN relocation_step.relocation_id IS 'Which move.';
COMMENT ON COLUMN relocation_step.act IS 'What was done (domain/relocations/state).';
COMMENT ON COLUMN relocation_step.side IS 'The side that was answered for, or that passed upwards; null where it concerns both.';
COMMENT ON COLUMN relocation_step.at IS 'When.';
COMMENT ON COLUMN relocation_step.organization_id IS 'The organization that acted; for pass, who has it now; null for the system.';
COMMENT ON COLUMN relocation_step.account_id IS 'Account that did it; null for the system.';
COMMENT ON COLUMN relocation_step.by_name IS 'Name of who did it, kept as it was; empty for the system.';
COMMENT ON COLUMN relocation_step.reason IS 'Reason given, for refuse, withdraw and close.';
