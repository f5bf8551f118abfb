-- 整改, 复核, 核对督导: what the checks find, and campaigns to mend it.

CREATE TABLE finding (
  id uuid PRIMARY KEY,
  check_kind text NOT NULL,
  member_id uuid REFERENCES member (id),
  organization_id integer NOT NULL REFERENCES organization (id),
  org_path text NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'explained', 'accepted', 'fixed')),
  since timestamptz NOT NULL,
  fixed_at timestamptz,
  explanation text,
  explained_at timestamptz,
  explained_by_name text,
  remark text,
  CHECK ((state = 'fixed') = (fixed_at IS NOT NULL)),
  CHECK (state NOT IN ('explained', 'accepted') OR explanation IS NOT NULL),
  CHECK ((explanation IS NULL) = (explained_at IS NULL))
);
CREATE UNIQUE INDEX finding_of_member ON finding (member_id, check_kind) WHERE member_id IS NOT NULL;
CREATE UNIQUE INDEX finding_of_organization ON finding (organization_id, check_kind) WHERE member_id IS NULL;
CREATE INDEX finding_subtree ON finding (org_path) INCLUDE (check_kind, state) WHERE state <> 'fixed';
CREATE INDEX finding_queue ON finding (state, since, id) INCLUDE (org_path);
COMMENT ON TABLE finding IS 'Something in the data that is to be mended or explained; one row for each check and membership or organization.';
COMMENT ON COLUMN finding.id IS 'UUIDv7.';
COMMENT ON COLUMN finding.check_kind IS 'Which check found it (domain/data-quality/check).';
COMMENT ON COLUMN finding.member_id IS 'The membership; null for what concerns the organization itself.';
COMMENT ON COLUMN finding.organization_id IS 'The organization that has it to mend.';
COMMENT ON COLUMN finding.org_path IS 'Its path.';
COMMENT ON COLUMN finding.state IS 'State (domain/data-quality/finding).';
COMMENT ON COLUMN finding.since IS 'Since when the data has been so.';
COMMENT ON COLUMN finding.fixed_at IS 'When the data no longer was so.';
COMMENT ON COLUMN finding.explanation IS 'Why it stands as it is, as the owner says.';
COMMENT ON COLUMN finding.explained_at IS 'When that was said.';
COMMENT ON COLUMN finding.explained_by_name IS 'By whom.';
COMMENT ON COLUMN finding.remark IS 'What the direct superior wrote when it did not accept the explanation.';

CREATE TABLE check_mark (
  name text PRIMARY KEY,
  at timestamptz NOT NULL
);
COMMENT ON TABLE check_mark IS 'Until when the changes of memberships have been checked.';
COMMENT ON COLUMN check_mark.name IS 'Which check.';
COMMENT ON COLUMN check_mark.at IS 'Events before this instant have been looked at.';
CREATE INDEX member_event_at ON member_event (at, member_id);

CREATE TABLE rectification (
  id uuid PRIMARY KEY,
  organization_id integer NOT NULL REFERENCES organization (id),
  path text NOT NULL,
  title text NOT NULL,
  checks text[] NOT NULL,
  note text,
  deadline date NOT NULL,
  started_at timestamptz NOT NULL,
  started_by uuid NOT NULL REFERENCES account (id),
  ended_at timestamptz
);
CREATE INDEX rectification_organization ON rectification (organization_id, id);
CREATE INDEX rectification_running ON rectification (deadline) WHERE ended_at IS NULL;
COMMENT ON TABLE rectification IS 'A campaign (整改) of an organization for its subtree, with a deadline.';
COMMENT ON COLUMN rectification.id IS 'UUIDv7.';
COMMENT ON COLUMN rectification.organization_id IS 'Who started it.';
COMMENT ON COLUMN rectification.path IS 'Its path: the subtree that takes part; moved with it.';
COMMENT ON COLUMN rectification.title IS 'Name of the campaign.';
COMMENT ON COLUMN rectification.checks IS 'Which findings it is about.';
COMMENT ON COLUMN rectification.note IS 'What it asks for, in words.';
COMMENT ON COLUMN rectification.deadline IS 'Last day, Asia/Shanghai.';
COMMENT ON COLUMN rectification.started_at IS 'When it began.';
COMMENT ON COLUMN rectification.started_by IS 'Account that started it.';
COMMENT ON COLUMN rectification.ended_at IS 'When it ended and its reports were frozen; null while it runs.';

CREATE TABLE rectification_finding (
  rectification_id uuid NOT NULL REFERENCES rectification (id),
  finding_id uuid NOT NULL REFERENCES finding (id),
  path text NOT NULL,
  outcome text CHECK (outcome IN ('open', 'explained', 'accepted', 'fixed')),
  explanation text,
  PRIMARY KEY (rectification_id, finding_id)
);
CREATE INDEX rectification_finding_path ON rectification_finding (rectification_id, path);
COMMENT ON TABLE rectification_finding IS 'A finding that stood open when a campaign began.';
COMMENT ON COLUMN rectification_finding.rectification_id IS 'The campaign.';
COMMENT ON COLUMN rectification_finding.finding_id IS 'The finding.';
COMMENT ON COLUMN rectification_finding.path IS 'Path of its owner when the campaign began; not moved with it.';
COMMENT ON COLUMN rectification_finding.outcome IS 'Its state when the campaign ended; null while it runs.';
COMMENT ON COLUMN rectification_finding.explanation IS 'Its explanation when the campaign ended.';
