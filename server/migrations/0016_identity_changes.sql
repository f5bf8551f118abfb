-- 姓名证件变更: a branch asks, with evidence; the direct superior of the branch decides.

CREATE TABLE identity_change (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member (id),
  person_id uuid NOT NULL REFERENCES person (id),
  organization_id integer NOT NULL REFERENCES organization (id),
  state text NOT NULL CHECK (state IN ('pending', 'approved', 'refused', 'withdrawn')),
  old_name text NOT NULL,
  new_name text NOT NULL,
  old_document_kind text NOT NULL,
  old_document_mask text NOT NULL,
  document_kind text NOT NULL,
  document_box bytea NOT NULL,
  document_changes boolean NOT NULL,
  document_needs_review boolean NOT NULL,
  born_on date NOT NULL,
  sex text NOT NULL CHECK (sex IN ('male', 'female', 'unknown')),
  reason text NOT NULL,
  asked_at timestamptz NOT NULL,
  asked_by uuid NOT NULL REFERENCES account (id),
  asked_by_name text NOT NULL,
  looked_at timestamptz,
  decided_at timestamptz,
  decided_by uuid REFERENCES account (id),
  decided_by_name text,
  decision_reason text,
  CHECK ((state = 'pending') = (decided_at IS NULL)),
  CHECK (state <> 'refused' OR decision_reason IS NOT NULL)
);
COMMENT ON TABLE identity_change IS 'A change of a member’s name or document (姓名证件变更), asked for with evidence and decided by the direct superior.';
COMMENT ON COLUMN identity_change.id IS 'UUIDv7; orders the changes.';
COMMENT ON COLUMN identity_change.member_id IS 'The membership.';
COMMENT ON COLUMN identity_change.person_id IS 'Whose name or document it is.';
COMMENT ON COLUMN identity_change.organization_id IS 'The branch that asked. Who decides follows from where the member is now.';
COMMENT ON COLUMN identity_change.state IS 'State (domain/identity-changes/state).';
COMMENT ON COLUMN identity_change.old_name IS 'Name on record when it was asked for.';
COMMENT ON COLUMN identity_change.new_name IS 'Name asked for; the same where only the document changes.';
COMMENT ON COLUMN identity_change.old_document_kind IS 'Kind of document on record when it was asked for.';
COMMENT ON COLUMN identity_change.old_document_mask IS 'Number of that document, masked.';
COMMENT ON COLUMN identity_change.document_kind IS 'Kind of the document asked for.';
COMMENT ON COLUMN identity_change.document_box IS 'Number asked for, encrypted.';
COMMENT ON COLUMN identity_change.document_changes IS 'Whether kind or number is to change; else only the name is.';
COMMENT ON COLUMN identity_change.document_needs_review IS 'Nothing in the number proves it.';
COMMENT ON COLUMN identity_change.born_on IS 'Birth date by the document asked for.';
COMMENT ON COLUMN identity_change.sex IS 'Sex by the document asked for.';
COMMENT ON COLUMN identity_change.reason IS 'Why, in the branch’s words.';
COMMENT ON COLUMN identity_change.asked_at IS 'When it was asked for.';
COMMENT ON COLUMN identity_change.asked_by IS 'Account that asked.';
COMMENT ON COLUMN identity_change.asked_by_name IS 'Who asked, as known at that time.';
COMMENT ON COLUMN identity_change.looked_at IS 'When the superior first looked at the evidence; before that it cannot approve.';
COMMENT ON COLUMN identity_change.decided_at IS 'When it ended.';
COMMENT ON COLUMN identity_change.decided_by IS 'Account that ended it.';
COMMENT ON COLUMN identity_change.decided_by_name IS 'Who ended it, as known at that time.';
COMMENT ON COLUMN identity_change.decision_reason IS 'Why it was refused.';
CREATE UNIQUE INDEX identity_change_open ON identity_change (person_id) WHERE state = 'pending';
CREATE INDEX identity_change_member ON identity_change (member_id, id);

CREATE TABLE identity_change_photo (
  identity_change_id uuid NOT NULL REFERENCES identity_change (id),
  photo_id uuid NOT NULL REFERENCES photo (id),
  place integer NOT NULL,
  PRIMARY KEY (identity_change_id, place)
);
COMMENT ON TABLE identity_change_photo IS 'Photos of the evidence for a change of name or document.';
COMMENT ON COLUMN identity_change_photo.identity_change_id IS 'The change.';
COMMENT ON COLUMN identity_change_photo.photo_id IS 'The photo.';
COMMENT ON COLUMN identity_change_photo.place IS 'Order, from 0.';

CREATE TABLE identity_change_photo_ticket (
  ticket_hash bytea PRIMARY KEY,
  photo_id uuid NOT NULL REFERENCES photo (id),
  account_id uuid NOT NULL REFERENCES account (id),
  expires_at timestamptz NOT NULL
);
COMMENT ON TABLE identity_change_photo_ticket IS 'Leave to look at one photo of evidence for 60 seconds, given with an audited look.';
COMMENT ON COLUMN identity_change_photo_ticket.ticket_hash IS 'SHA-256 of the ticket.';
COMMENT ON COLUMN identity_change_photo_ticket.photo_id IS 'The photo.';
COMMENT ON COLUMN identity_change_photo_ticket.account_id IS 'The account to which it was given.';
COMMENT ON COLUMN identity_change_photo_ticket.expires_at IS 'Until when it is good.';
