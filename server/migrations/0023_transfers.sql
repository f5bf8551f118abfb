-- Transfers between organizations of the system (FAQ M6), and out of it by a letter.

CREATE TABLE transfer (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member (id),
  person_id uuid NOT NULL REFERENCES person (id),
  member_name text NOT NULL,
  member_name_py text NOT NULL,
  member_name_initials text NOT NULL,
  started_by text NOT NULL CHECK (started_by IN ('member', 'oldSide', 'newSide')),
  from_organization_id integer NOT NULL REFERENCES organization (id),
  old_side_id integer NOT NULL REFERENCES organization (id),
  to_organization_id integer NOT NULL REFERENCES organization (id),
  state text NOT NULL CHECK (state IN ('submitted', 'outApproved', 'inApproved', 'outRefused', 'inRefused',
    'outMediation', 'inMediation', 'done', 'withdrawn', 'dismissed', 'closed')),
  statement text NOT NULL,
  refusal_reason text,
  out_refusals integer NOT NULL DEFAULT 0,
  in_refusals integer NOT NULL DEFAULT 0,
  end_posts boolean NOT NULL DEFAULT true,
  holder_id integer REFERENCES organization (id),
  waits_since timestamptz NOT NULL,
  waits_until date,
  started_at timestamptz NOT NULL,
  decided_at timestamptz,
  CHECK ((state IN ('done', 'withdrawn', 'dismissed', 'closed')) = (decided_at IS NOT NULL)),
  CHECK ((state IN ('submitted', 'outApproved', 'inApproved', 'outMediation', 'inMediation')) = (holder_id IS NOT NULL)),
  CHECK ((holder_id IS NULL) = (waits_until IS NULL))
);
CREATE UNIQUE INDEX transfer_open ON transfer (member_id)
  WHERE state NOT IN ('done', 'withdrawn', 'dismissed', 'closed');
CREATE INDEX transfer_person ON transfer (person_id, id);
CREATE INDEX transfer_from ON transfer (from_organization_id, waits_since, id);
CREATE INDEX transfer_old_side ON transfer (old_side_id) WHERE state NOT IN ('done', 'withdrawn', 'dismissed', 'closed');
CREATE INDEX transfer_to ON transfer (to_organization_id, waits_since, id);
CREATE INDEX transfer_holder ON transfer (holder_id, waits_since, id) WHERE holder_id IS NOT NULL;
CREATE INDEX transfer_due ON transfer (waits_until, id) WHERE holder_id IS NOT NULL;
CREATE INDEX transfer_age ON transfer (waits_since, id);
COMMENT ON TABLE transfer IS 'A member’s way from one organization of the system to another (转移团组织).';
COMMENT ON COLUMN transfer.id IS 'UUIDv7.';
COMMENT ON COLUMN transfer.member_id IS 'The membership.';
COMMENT ON COLUMN transfer.person_id IS 'Whose it is.';
COMMENT ON COLUMN transfer.member_name IS 'Copy of the member’s name, so that lists read one table.';
COMMENT ON COLUMN transfer.member_name_py IS 'Pinyin of the name, for search.';
COMMENT ON COLUMN transfer.member_name_initials IS 'Initials of the pinyin, for search.';
COMMENT ON COLUMN transfer.started_by IS 'Who started it, and so has consented to the own step.';
COMMENT ON COLUMN transfer.from_organization_id IS 'Branch on whose roll the member is until the transfer is done; archived for a floating member.';
COMMENT ON COLUMN transfer.old_side_id IS 'Who lets the member go: that branch, or the superior that lists a floating member.';
COMMENT ON COLUMN transfer.to_organization_id IS 'Where to: a branch, or a committee until it has assigned one.';
COMMENT ON COLUMN transfer.state IS 'State (domain/transfers/state).';
COMMENT ON COLUMN transfer.statement IS 'Why, in the words of who started it; both sides and a mediator read it.';
COMMENT ON COLUMN transfer.refusal_reason IS 'Why a side last refused, or the mediator decided against it; null once it goes on.';
COMMENT ON COLUMN transfer.out_refusals IS 'How often the old side has refused.';
COMMENT ON COLUMN transfer.in_refusals IS 'How often the present target has refused.';
COMMENT ON COLUMN transfer.end_posts IS 'Whether the member’s posts in the old branch end when the transfer is done.';
COMMENT ON COLUMN transfer.holder_id IS 'Organization that has the step now; null while it waits for the applicant, and when settled.';
COMMENT ON COLUMN transfer.waits_since IS 'Since when it waits for the same.';
COMMENT ON COLUMN transfer.waits_until IS 'Last day of the holder’s own time, Asia/Shanghai; then the step passes to its direct superior.';
COMMENT ON COLUMN transfer.started_at IS 'When it was started.';
COMMENT ON COLUMN transfer.decided_at IS 'When it was done, withdrawn, dismissed or closed.';

CREATE TABLE transfer_step (
  id uuid PRIMARY KEY,
  transfer_id uuid NOT NULL REFERENCES transfer (id),
  act text NOT NULL CHECK (act IN ('start', 'approveOut', 'approveIn', 'assign', 'refuse', 'withdraw', 'resume',
    'uphold', 'dismiss', 'close', 'pass')),
  at timestamptz NOT NULL,
  actor text NOT NULL CHECK (actor IN ('member', 'oldSide', 'newSide', 'mediator', 'system')),
  account_id uuid REFERENCES account (id),
  by_name text NOT NULL,
  organization_id integer REFERENCES organization (id),
  reason text
);
CREATE INDEX transfer_step_of ON transfer_step (transfer_id, id);
COMMENT ON TABLE transfer_step IS 'Each act on a transfer: who, when, and where it then waited.';
COMMENT ON COLUMN transfer_step.id IS 'UUIDv7; orders the steps.';
COMMENT ON COLUMN transfer_step.transfer_id IS 'The transfer.';
COMMENT ON COLUMN transfer_step.act IS 'What was done.';
COMMENT ON COLUMN transfer_step.at IS 'When.';
COMMENT ON COLUMN transfer_step.actor IS 'In which part.';
COMMENT ON COLUMN transfer_step.account_id IS 'By which account; null for the system.';
COMMENT ON COLUMN transfer_step.by_name IS 'Name of the person or organization at that time; empty for the system.';
COMMENT ON COLUMN transfer_step.organization_id IS 'Organization that had the step after the act, or the branch that has the member; null where it waits for nobody.';
COMMENT ON COLUMN transfer_step.reason IS 'Statement, reason of a refusal or of a decision.';
