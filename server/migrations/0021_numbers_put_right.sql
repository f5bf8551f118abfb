-- Member numbers that are put right: what members ask their branches (FAQ M11), and numbers that two claim (FAQ M13).

CREATE TABLE number_correction (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member (id),
  organization_id integer NOT NULL REFERENCES organization (id),
  state text NOT NULL CHECK (state IN ('pending', 'approved', 'returned', 'withdrawn', 'closed')),
  present_number text NOT NULL,
  number text NOT NULL,
  reason text NOT NULL,
  sent_at timestamptz NOT NULL,
  waits_since timestamptz NOT NULL,
  waits_until date NOT NULL,
  decided_at timestamptz,
  return_reason text
);
CREATE UNIQUE INDEX number_correction_open ON number_correction (member_id) WHERE state IN ('pending', 'returned');
CREATE INDEX number_correction_member ON number_correction (member_id, id);
CREATE INDEX number_correction_organization ON number_correction (organization_id) WHERE state IN ('pending', 'returned');
CREATE INDEX number_correction_waiting ON number_correction (waits_since, id) WHERE state = 'pending';
COMMENT ON TABLE number_correction IS 'A member’s request to have the member number corrected (FAQ M11).';
COMMENT ON COLUMN number_correction.id IS 'UUIDv7.';
COMMENT ON COLUMN number_correction.member_id IS 'Whose number.';
COMMENT ON COLUMN number_correction.organization_id IS 'Branch it was sent to; who decides now is where the member belongs now.';
COMMENT ON COLUMN number_correction.state IS 'State (domain/number-cases/correction-state).';
COMMENT ON COLUMN number_correction.present_number IS 'The number that the member had when the request was last sent.';
COMMENT ON COLUMN number_correction.number IS 'The number that the member asks for, normalised.';
COMMENT ON COLUMN number_correction.reason IS 'Why, in the member’s words.';
COMMENT ON COLUMN number_correction.sent_at IS 'When it was first sent.';
COMMENT ON COLUMN number_correction.waits_since IS 'When it was last sent.';
COMMENT ON COLUMN number_correction.waits_until IS 'Last day on which the branch alone may decide; then a superior may too.';
COMMENT ON COLUMN number_correction.decided_at IS 'When it was approved, returned, withdrawn or closed.';
COMMENT ON COLUMN number_correction.return_reason IS 'Why the branch returned it; null where it did not.';

CREATE TABLE number_correction_step (
  id uuid PRIMARY KEY,
  number_correction_id uuid NOT NULL REFERENCES number_correction (id),
  act text NOT NULL CHECK (act IN ('send', 'resend', 'withdraw', 'approve', 'return', 'close')),
  at timestamptz NOT NULL,
  actor text NOT NULL CHECK (actor IN ('member', 'branch', 'superior', 'system')),
  account_id uuid REFERENCES account (id),
  by_name text NOT NULL,
  reason text
);
CREATE INDEX number_correction_step_request ON number_correction_step (number_correction_id, id);
COMMENT ON TABLE number_correction_step IS 'What happened to a correction request.';
COMMENT ON COLUMN number_correction_step.id IS 'UUIDv7; orders the steps.';
COMMENT ON COLUMN number_correction_step.number_correction_id IS 'The request.';
COMMENT ON COLUMN number_correction_step.act IS 'What was done.';
COMMENT ON COLUMN number_correction_step.at IS 'When.';
COMMENT ON COLUMN number_correction_step.actor IS 'As whom.';
COMMENT ON COLUMN number_correction_step.account_id IS 'By which account; null for the system.';
COMMENT ON COLUMN number_correction_step.by_name IS 'Name of the person or organization at that time; empty for the system.';
COMMENT ON COLUMN number_correction_step.reason IS 'Why, where a reason was given.';

CREATE TABLE number_case (
  id uuid PRIMARY KEY,
  number text NOT NULL,
  state text NOT NULL
    CHECK (state IN ('reported', 'collected', 'escalated', 'inReview', 'resolved', 'rejected', 'withdrawn')),
  organization_id integer NOT NULL REFERENCES organization (id),
  claimant_key text NOT NULL,
  claimant_name text NOT NULL,
  claimant_person_id uuid REFERENCES person (id),
  join_application_id uuid REFERENCES join_application (id),
  holder_member_id uuid NOT NULL REFERENCES member (id),
  note text,
  reported_at timestamptz NOT NULL,
  state_since timestamptz NOT NULL,
  waits_until date,
  taken_by uuid REFERENCES account (id),
  decided_at timestamptz,
  outcome text CHECK (outcome IN ('claimantKeeps', 'holderKeeps', 'freed')),
  decision_reason text,
  claimant_number text,
  holder_number text,
  CHECK ((state = 'resolved') = (outcome IS NOT NULL))
);
CREATE UNIQUE INDEX number_case_open ON number_case (number, claimant_key)
  WHERE state IN ('reported', 'collected', 'escalated', 'inReview');
CREATE INDEX number_case_queue ON number_case (state, waits_until, id);
CREATE INDEX number_case_number ON number_case (number, id);
CREATE INDEX number_case_organization ON number_case (organization_id, id);
CREATE INDEX number_case_holder ON number_case (holder_member_id, id);
CREATE INDEX number_case_claimant ON number_case (claimant_person_id, id) WHERE claimant_person_id IS NOT NULL;
COMMENT ON TABLE number_case IS 'An occupied number (编号被占用, FAQ M13): somebody claims the number that another member holds.';
COMMENT ON COLUMN number_case.id IS 'UUIDv7.';
COMMENT ON COLUMN number_case.number IS 'The number in dispute, normalised.';
COMMENT ON COLUMN number_case.state IS 'State (domain/number-cases/state).';
COMMENT ON COLUMN number_case.organization_id IS 'Branch of the claimant.';
COMMENT ON COLUMN number_case.claimant_key IS 'Member, join application or name of the claimant, as text: one open case for each and a number.';
COMMENT ON COLUMN number_case.claimant_name IS 'Name of the claimant when the case was reported.';
COMMENT ON COLUMN number_case.claimant_person_id IS 'The claimant; null for a newcomer of whom only the name is known.';
COMMENT ON COLUMN number_case.join_application_id IS 'The join application that met the occupied number; null otherwise.';
COMMENT ON COLUMN number_case.holder_member_id IS 'The member who held the number when the case was reported.';
COMMENT ON COLUMN number_case.note IS 'What the branch explains; null where nothing.';
COMMENT ON COLUMN number_case.reported_at IS 'When it was reported.';
COMMENT ON COLUMN number_case.state_since IS 'When it came into its present state.';
COMMENT ON COLUMN number_case.waits_until IS 'Last day of who has it now; null once settled.';
COMMENT ON COLUMN number_case.taken_by IS 'The number officer who took it up.';
COMMENT ON COLUMN number_case.decided_at IS 'When it was resolved, rejected or withdrawn.';
COMMENT ON COLUMN number_case.outcome IS 'Who keeps the number (domain/number-cases/decision); null unless resolved.';
COMMENT ON COLUMN number_case.decision_reason IS 'Why it was rejected, or what the officer remarked.';
COMMENT ON COLUMN number_case.claimant_number IS 'The claimant’s number after the decision; null where there is none.';
COMMENT ON COLUMN number_case.holder_number IS 'The holder’s number after the decision.';

CREATE TABLE number_case_step (
  id uuid PRIMARY KEY,
  number_case_id uuid NOT NULL REFERENCES number_case (id),
  act text NOT NULL CHECK (act IN ('report', 'collect', 'escalate', 'take', 'resolve', 'reject', 'withdraw')),
  at timestamptz NOT NULL,
  actor text NOT NULL CHECK (actor IN ('branch', 'committee', 'superior', 'officer')),
  account_id uuid NOT NULL REFERENCES account (id),
  by_name text NOT NULL,
  reason text
);
CREATE INDEX number_case_step_case ON number_case_step (number_case_id, id);
COMMENT ON TABLE number_case_step IS 'What happened to an occupied-number case.';
COMMENT ON COLUMN number_case_step.id IS 'UUIDv7; orders the steps.';
COMMENT ON COLUMN number_case_step.number_case_id IS 'The case.';
COMMENT ON COLUMN number_case_step.act IS 'What was done.';
COMMENT ON COLUMN number_case_step.at IS 'When.';
COMMENT ON COLUMN number_case_step.actor IS 'As whom.';
COMMENT ON COLUMN number_case_step.account_id IS 'By which account.';
COMMENT ON COLUMN number_case_step.by_name IS 'Name of the organization or officer at that time.';
COMMENT ON COLUMN number_case_step.reason IS 'Why, where a reason was given.';

CREATE TABLE number_photo (
  photo_id uuid PRIMARY KEY REFERENCES photo (id),
  number_correction_id uuid REFERENCES number_correction (id),
  number_case_id uuid REFERENCES number_case (id),
  side text NOT NULL CHECK (side IN ('claimant', 'holder')),
  added_at timestamptz NOT NULL,
  replaced_at timestamptz,
  CHECK ((number_correction_id IS NULL) <> (number_case_id IS NULL))
);
CREATE UNIQUE INDEX number_photo_correction ON number_photo (number_correction_id) WHERE replaced_at IS NULL;
CREATE UNIQUE INDEX number_photo_case ON number_photo (number_case_id, side) WHERE replaced_at IS NULL;
COMMENT ON TABLE number_photo IS 'Photos of the cover of an admission form (入团志愿书), which shows the number.';
COMMENT ON COLUMN number_photo.photo_id IS 'The photo.';
COMMENT ON COLUMN number_photo.number_correction_id IS 'The correction request that brought it; null for a case.';
COMMENT ON COLUMN number_photo.number_case_id IS 'The case that it belongs to; null for a request.';
COMMENT ON COLUMN number_photo.side IS 'Whose admission form: the claimant’s (also of a correction request) or the holder’s.';
COMMENT ON COLUMN number_photo.added_at IS 'When it was brought.';
COMMENT ON COLUMN number_photo.replaced_at IS 'When a better one took its place.';

CREATE TABLE number_photo_ticket (
  ticket_hash bytea PRIMARY KEY,
  photo_id uuid NOT NULL REFERENCES photo (id),
  account_id uuid NOT NULL REFERENCES account (id),
  expires_at timestamptz NOT NULL
);
COMMENT ON TABLE number_photo_ticket IS 'Leave to look at one photo for 60 seconds, given with an audited look.';
COMMENT ON COLUMN number_photo_ticket.ticket_hash IS 'SHA-256 of the ticket.';
COMMENT ON COLUMN number_photo_ticket.photo_id IS 'The photo.';
COMMENT ON COLUMN number_photo_ticket.account_id IS 'To whom it was given.';
COMMENT ON COLUMN number_photo_ticket.expires_at IS 'Until when it is good.';

COMMENT ON COLUMN serial_lease.scope IS 'organization; memberNumber or provisionalNumber:<join year>:<area code>.';
