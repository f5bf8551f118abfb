-- Feedback to the superior (反馈, FAQ X2), and tickets for photos of any room.

CREATE TABLE feedback (
  id uuid PRIMARY KEY,
  number text NOT NULL,
  reporter_kind text NOT NULL CHECK (reporter_kind IN ('person', 'organization', 'visitor')),
  person_id uuid REFERENCES person (id),
  organization_id integer REFERENCES organization (id),
  reporter_name text NOT NULL,
  reporter_code text,
  phone_box bytea,
  phone_index text,
  text text NOT NULL,
  happened_at timestamptz NOT NULL,
  device text NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'answered', 'escalated', 'resolved', 'reopened')),
  handler_id integer REFERENCES organization (id),
  sent_at timestamptz NOT NULL,
  waits_since timestamptz NOT NULL,
  waits_until date,
  answered_at timestamptz,
  CONSTRAINT feedback_number UNIQUE (number),
  CONSTRAINT feedback_person_check CHECK ((reporter_kind = 'person') = (person_id IS NOT NULL)),
  CONSTRAINT feedback_phone_check CHECK ((reporter_kind = 'visitor') = (phone_box IS NOT NULL)
    AND (phone_box IS NULL) = (phone_index IS NULL)),
  CONSTRAINT feedback_organization_check CHECK (reporter_kind = 'person' OR organization_id IS NOT NULL),
  CONSTRAINT feedback_waiting_check CHECK ((state IN ('open', 'escalated', 'reopened')) = (waits_until IS NOT NULL))
);
CREATE INDEX feedback_waiting ON feedback (handler_id, waits_since, id) WHERE waits_until IS NOT NULL;
CREATE INDEX feedback_handler ON feedback (handler_id, id);
CREATE INDEX feedback_due ON feedback (waits_until, id) WHERE waits_until IS NOT NULL AND handler_id IS NOT NULL;
CREATE INDEX feedback_answered ON feedback (answered_at, id) WHERE state = 'answered';
CREATE INDEX feedback_person ON feedback (person_id, id) WHERE person_id IS NOT NULL;
CREATE INDEX feedback_organization ON feedback (organization_id, id) WHERE reporter_kind = 'organization';
COMMENT ON TABLE feedback IS 'A problem that somebody tells their superior organization of (反馈, FAQ X2).';
COMMENT ON COLUMN feedback.id IS 'UUIDv7.';
COMMENT ON COLUMN feedback.number IS 'FK, day and six characters (domain/feedback/number).';
COMMENT ON COLUMN feedback.reporter_kind IS 'A person or an organization with an account, or a visitor who cannot log in.';
COMMENT ON COLUMN feedback.person_id IS 'The person; null for others.';
COMMENT ON COLUMN feedback.organization_id IS 'The reporting organization, the one of the member, or the one that a visitor names; null for who belongs nowhere.';
COMMENT ON COLUMN feedback.reporter_name IS 'Name of the person or full name of the organization at that time.';
COMMENT ON COLUMN feedback.reporter_code IS 'Member number, or id of the organization, at that time; null for who has none.';
COMMENT ON COLUMN feedback.phone_box IS 'The visitor''s proven phone, encrypted (context feedback.phone); null for others.';
COMMENT ON COLUMN feedback.phone_index IS 'Blind index of that phone.';
COMMENT ON COLUMN feedback.text IS 'The problem in the reporter''s words.';
COMMENT ON COLUMN feedback.happened_at IS 'When the problem came up, as the reporter says.';
COMMENT ON COLUMN feedback.device IS 'Device model and version, or browser and version.';
COMMENT ON COLUMN feedback.state IS 'State (domain/feedback/state).';
COMMENT ON COLUMN feedback.handler_id IS 'The organization that has it; null for the administrators of the system.';
COMMENT ON COLUMN feedback.sent_at IS 'When it was sent.';
COMMENT ON COLUMN feedback.waits_since IS 'When it came to whoever has it; of what is answered, when it last changed.';
COMMENT ON COLUMN feedback.waits_until IS 'Last day of whoever has it, then it passes to the next superior; null while nobody is waited for.';
COMMENT ON COLUMN feedback.answered_at IS 'When it was last answered or resolved; the days to reopen count from it.';

CREATE TABLE feedback_step (
  id uuid PRIMARY KEY,
  feedback_id uuid NOT NULL REFERENCES feedback (id),
  act text NOT NULL CHECK (act IN ('send', 'answer', 'escalate', 'resolve', 'reopen', 'pass', 'settle')),
  at timestamptz NOT NULL,
  actor text NOT NULL CHECK (actor IN ('reporter', 'handler', 'system')),
  account_id uuid REFERENCES account (id),
  by_name text NOT NULL,
  handler_id integer REFERENCES organization (id),
  next_handler_id integer REFERENCES organization (id),
  text text
);
CREATE INDEX feedback_step_feedback ON feedback_step (feedback_id, id);
CREATE INDEX feedback_step_passed ON feedback_step (handler_id, feedback_id) WHERE act IN ('escalate', 'pass');
COMMENT ON TABLE feedback_step IS 'What happened to feedback.';
COMMENT ON COLUMN feedback_step.id IS 'UUIDv7; orders the steps.';
COMMENT ON COLUMN feedback_step.feedback_id IS 'The feedback.';
COMMENT ON COLUMN feedback_step.act IS 'What was done; pass and settle are the system''s.';
COMMENT ON COLUMN feedback_step.at IS 'When.';
COMMENT ON COLUMN feedback_step.actor IS 'As whom.';
COMMENT ON COLUMN feedback_step.account_id IS 'By which account; null for the system and for a visitor.';
COMMENT ON COLUMN feedback_step.by_name IS 'Name of the person or organization at that time; empty for the system.';
COMMENT ON COLUMN feedback_step.handler_id IS 'Who had it before; null for the administrators, and when it was sent.';
COMMENT ON COLUMN feedback_step.next_handler_id IS 'Who has it since, of send, escalate and pass; null for the administrators.';
COMMENT ON COLUMN feedback_step.text IS 'The answer, or what was remarked; null where nothing.';

CREATE TABLE feedback_photo (
  photo_id uuid PRIMARY KEY REFERENCES photo (id),
  feedback_id uuid NOT NULL REFERENCES feedback (id),
  place smallint NOT NULL CHECK (place BETWEEN 1 AND 4),
  CONSTRAINT feedback_photo_place UNIQUE (feedback_id, place)
);
COMMENT ON TABLE feedback_photo IS 'Screenshots that belong to feedback.';
COMMENT ON COLUMN feedback_photo.photo_id IS 'The screenshot.';
COMMENT ON COLUMN feedback_photo.feedback_id IS 'The feedback.';
COMMENT ON COLUMN feedback_photo.place IS 'Its place among the screenshots, from 1.';

CREATE TABLE feedback_canned_answer (
  id uuid PRIMARY KEY,
  organization_id integer REFERENCES organization (id),
  title text NOT NULL,
  text text NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE INDEX feedback_canned_answer_desk ON feedback_canned_answer (organization_id, title);
COMMENT ON TABLE feedback_canned_answer IS 'Answers that a desk keeps for next time.';
COMMENT ON COLUMN feedback_canned_answer.id IS 'UUIDv7.';
COMMENT ON COLUMN feedback_canned_answer.organization_id IS 'Whose; null for the administrators.';
COMMENT ON COLUMN feedback_canned_answer.title IS 'What it is found by.';
COMMENT ON COLUMN feedback_canned_answer.text IS 'The answer.';
COMMENT ON COLUMN feedback_canned_answer.changed_at IS 'When it was last written.';

CREATE TABLE photo_ticket (
  ticket_hash bytea PRIMARY KEY,
  photo_id uuid NOT NULL REFERENCES photo (id),
  account_id uuid NOT NULL REFERENCES account (id),
  expires_at timestamptz NOT NULL
);
CREATE INDEX photo_ticket_expires ON photo_ticket (expires_at);
COMMENT ON TABLE photo_ticket IS 'Leave to look at one photo for 60 seconds, given with an audited look.';
COMMENT ON COLUMN photo_ticket.ticket_hash IS 'SHA-256 of the ticket.';
COMMENT ON COLUMN photo_ticket.photo_id IS 'The photo.';
COMMENT ON COLUMN photo_ticket.account_id IS 'To whom it was given.';
COMMENT ON COLUMN photo_ticket.expires_at IS 'Until when it is good.';
