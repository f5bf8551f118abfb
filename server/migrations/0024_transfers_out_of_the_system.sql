-- Transfers out of the system (another province, army, abroad) by a letter and its return slip. A letter whose slip has
-- come back ends the membership here, for a reason of its own.

ALTER TABLE member
  DROP CONSTRAINT member_left_reason_check,
  ADD CONSTRAINT member_left_reason_check CHECK (left_reason IN ('ageOut', 'withdrawn', 'lapsed', 'expelled',
    'deceased', 'recordedInError', 'sentOut'));

CREATE TABLE outward_transfer (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member (id),
  person_id uuid NOT NULL REFERENCES person (id),
  member_name text NOT NULL,
  member_name_py text NOT NULL,
  member_name_initials text NOT NULL,
  started_by text NOT NULL CHECK (started_by IN ('member', 'oldSide')),
  from_organization_id integer NOT NULL REFERENCES organization (id),
  old_side_id integer NOT NULL REFERENCES organization (id),
  destination_kind text NOT NULL CHECK (destination_kind IN ('province', 'army', 'abroad')),
  destination text NOT NULL,
  statement text NOT NULL,
  state text NOT NULL CHECK (state IN ('submitted', 'outApproved', 'sentOut', 'confirmed', 'returned', 'refused',
    'withdrawn', 'closed')),
  refusal_reason text,
  holder_id integer REFERENCES organization (id),
  waits_since timestamptz NOT NULL,
  waits_until date,
  started_at timestamptz NOT NULL,
  decided_at timestamptz,
  issuer_id integer REFERENCES organization (id),
  letter_number text UNIQUE,
  letter_token_hash bytea UNIQUE,
  issued_at timestamptz,
  valid_until date,
  issuer_name text,
  from_name text,
  received_by text,
  received_on date,
  CHECK ((state IN ('confirmed', 'returned', 'withdrawn', 'closed')) = (decided_at IS NOT NULL)),
  CHECK ((state IN ('submitted', 'outApproved')) = (holder_id IS NOT NULL)),
  CHECK ((holder_id IS NULL) = (waits_until IS NULL)),
  CHECK ((letter_number IS NULL) = (letter_token_hash IS NULL)),
  CHECK ((letter_number IS NULL) = (issued_at IS NULL)),
  CHECK (state NOT IN ('sentOut', 'confirmed', 'returned') OR letter_number IS NOT NULL),
  CHECK ((state = 'confirmed') = (received_by IS NOT NULL))
);
CREATE UNIQUE INDEX outward_transfer_open ON outward_transfer (member_id)
  WHERE state IN ('submitted', 'outApproved', 'sentOut', 'refused');
CREATE INDEX outward_transfer_person ON outward_transfer (person_id, id);
CREATE INDEX outward_transfer_from ON outward_transfer (from_organization_id, waits_since, id);
CREATE INDEX outward_transfer_old_side ON outward_transfer (old_side_id)
  WHERE state IN ('submitted', 'outApproved', 'sentOut', 'refused');
CREATE INDEX outward_transfer_holder ON outward_transfer (holder_id, waits_since, id) WHERE holder_id IS NOT NULL;
CREATE INDEX outward_transfer_due ON outward_transfer (waits_until, id) WHERE holder_id IS NOT NULL;
COMMENT ON TABLE outward_transfer IS 'A member’s way out of the system: a letter (介绍信) and its return slip (回执).';
COMMENT ON COLUMN outward_transfer.id IS 'UUIDv7.';
COMMENT ON COLUMN outward_transfer.member_id IS 'The membership.';
COMMENT ON COLUMN outward_transfer.person_id IS 'Whose it is.';
COMMENT ON COLUMN outward_transfer.member_name IS 'Copy of the member’s name; once the letter is out, as the letter has it.';
COMMENT ON COLUMN outward_transfer.member_name_py IS 'Pinyin of the name, for search.';
COMMENT ON COLUMN outward_transfer.member_name_initials IS 'Initials of the pinyin, for search.';
COMMENT ON COLUMN outward_transfer.started_by IS 'Who started it; the old side has approved by starting.';
COMMENT ON COLUMN outward_transfer.from_organization_id IS 'Branch on whose roll the member is until the slip is back; archived for a floating member.';
COMMENT ON COLUMN outward_transfer.old_side_id IS 'Who lets the member go: that branch, or the superior that lists a floating member.';
COMMENT ON COLUMN outward_transfer.destination_kind IS 'Another province, army, abroad.';
COMMENT ON COLUMN outward_transfer.destination IS 'The receiving organization as named by who started it.';
COMMENT ON COLUMN outward_transfer.statement IS 'Why, in the words of who started it.';
COMMENT ON COLUMN outward_transfer.state IS 'State (domain/transfers/outward).';
COMMENT ON COLUMN outward_transfer.refusal_reason IS 'Why it was refused, came back or was closed; null once it goes on.';
COMMENT ON COLUMN outward_transfer.holder_id IS 'Organization that has the step now; null while it waits for the applicant or the slip, and when settled.';
COMMENT ON COLUMN outward_transfer.waits_since IS 'Since when it waits for the same.';
COMMENT ON COLUMN outward_transfer.waits_until IS 'Last day of the holder’s own time, Asia/Shanghai; then the step passes to its direct superior.';
COMMENT ON COLUMN outward_transfer.started_at IS 'When it was started.';
COMMENT ON COLUMN outward_transfer.decided_at IS 'When the slip or the letter came back, or it was withdrawn or closed.';
COMMENT ON COLUMN outward_transfer.issuer_id IS 'Organization that issued the letter; null before.';
COMMENT ON COLUMN outward_transfer.letter_number IS 'Number of the letter, as printed.';
COMMENT ON COLUMN outward_transfer.letter_token_hash IS 'SHA-256 of the token in the letter’s QR code.';
COMMENT ON COLUMN outward_transfer.issued_at IS 'When the letter was issued.';
COMMENT ON COLUMN outward_transfer.valid_until IS 'Last day on which the letter is good, Asia/Shanghai.';
COMMENT ON COLUMN outward_transfer.issuer_name IS 'Full name of the issuer when it issued the letter.';
COMMENT ON COLUMN outward_transfer.from_name IS 'Full name of the branch when the letter was issued.';
COMMENT ON COLUMN outward_transfer.received_by IS 'Who has received the member, as the slip says.';
COMMENT ON COLUMN outward_transfer.received_on IS 'When, as the slip says.';

CREATE TABLE outward_transfer_step (
  id uuid PRIMARY KEY,
  outward_transfer_id uuid NOT NULL REFERENCES outward_transfer (id),
  act text NOT NULL CHECK (act IN ('start', 'approveOut', 'issueLetter', 'confirm', 'return', 'refuse', 'withdraw',
    'resume', 'close', 'pass')),
  at timestamptz NOT NULL,
  actor text NOT NULL CHECK (actor IN ('member', 'oldSide', 'issuer', 'system')),
  account_id uuid REFERENCES account (id),
  by_name text NOT NULL,
  organization_id integer REFERENCES organization (id),
  reason text
);
CREATE INDEX outward_transfer_step_of ON outward_transfer_step (outward_transfer_id, id);
COMMENT ON TABLE outward_transfer_step IS 'Each act on a transfer out of the system.';
COMMENT ON COLUMN outward_transfer_step.id IS 'UUIDv7; orders the steps.';
COMMENT ON COLUMN outward_transfer_step.outward_transfer_id IS 'The transfer.';
COMMENT ON COLUMN outward_transfer_step.act IS 'What was done.';
COMMENT ON COLUMN outward_transfer_step.at IS 'When.';
COMMENT ON COLUMN outward_transfer_step.actor IS 'In which part.';
COMMENT ON COLUMN outward_transfer_step.account_id IS 'By which account; null for the system.';
COMMENT ON COLUMN outward_transfer_step.by_name IS 'Name of the person or organization at that time; empty for the system.';
COMMENT ON COLUMN outward_transfer_step.organization_id IS 'Organization that had the step after the act; null where it waits for nobody here.';
COMMENT ON COLUMN outward_transfer_step.reason IS 'Statement, reason, or what the slip says.';
