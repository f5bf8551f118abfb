-- 通知下发: what an organization tells its members and its subordinates, whom it reached, and who has read it.

CREATE TABLE announcement (
  id uuid PRIMARY KEY,
  organization_id integer NOT NULL REFERENCES organization (id),
  title text NOT NULL CHECK (char_length(title) <= 40),
  text text NOT NULL CHECK (char_length(text) <= 2000),
  member_filter jsonb,
  organization_filter jsonb,
  asks_receipt boolean NOT NULL,
  urgent_reason text,
  created_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  started_at timestamptz,
  sent_at timestamptz,
  withdrawn_at timestamptz,
  path text,
  members integer,
  organizations integer,
  without_account integer,
  told_until integer NOT NULL DEFAULT 0,
  reminded_at timestamptz,
  reminded_until integer,
  CONSTRAINT announcement_receivers_check CHECK (member_filter IS NOT NULL OR organization_filter IS NOT NULL),
  CONSTRAINT announcement_sent_check CHECK (sent_at IS NULL OR started_at IS NOT NULL),
  CONSTRAINT announcement_started_check CHECK ((started_at IS NULL) = (path IS NULL)
    AND (started_at IS NULL) = (members IS NULL) AND (started_at IS NULL) = (organizations IS NULL)
    AND (started_at IS NULL) = (without_account IS NULL)),
  CONSTRAINT announcement_reminded_check CHECK (reminded_until IS NULL OR reminded_at IS NOT NULL)
);
CREATE INDEX announcement_organization ON announcement (organization_id, id);
CREATE INDEX announcement_due ON announcement (due_at, id) WHERE sent_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX announcement_reminding ON announcement (id) WHERE reminded_until IS NOT NULL;
COMMENT ON TABLE announcement IS 'What an organization tells those below it (通知下发).';
COMMENT ON COLUMN announcement.id IS 'UUIDv7; orders the announcements.';
COMMENT ON COLUMN announcement.organization_id IS 'Who tells it.';
COMMENT ON COLUMN announcement.title IS 'Title, with placeholders for the receiver (domain/notices/announcement).';
COMMENT ON COLUMN announcement.text IS 'Text, with the same placeholders.';
COMMENT ON COLUMN announcement.member_filter IS 'Which members are told: conditions of the roll as the contract has them; null where none are.';
COMMENT ON COLUMN announcement.organization_filter IS 'Which subordinate organizations are told: level and kinds; null where none are.';
COMMENT ON COLUMN announcement.asks_receipt IS 'Whether receivers are asked to confirm (确认收到).';
COMMENT ON COLUMN announcement.urgent_reason IS 'Why it does not wait for the end of the quiet hours; null where it does.';
COMMENT ON COLUMN announcement.created_at IS 'When it was ordered; ten of a day are the most.';
COMMENT ON COLUMN announcement.due_at IS 'When it is to begin, outside the quiet hours unless urgent.';
COMMENT ON COLUMN announcement.started_at IS 'When it began and its receivers were fixed; null before.';
COMMENT ON COLUMN announcement.sent_at IS 'When the last receiver was told; null before.';
COMMENT ON COLUMN announcement.withdrawn_at IS 'When it was taken back, by its sender or with its archival; null where it was not.';
COMMENT ON COLUMN announcement.path IS 'Where the sender stood when it began.';
COMMENT ON COLUMN announcement.members IS 'Members among the receivers; null before it began.';
COMMENT ON COLUMN announcement.organizations IS 'Organizations among the receivers; null before it began.';
COMMENT ON COLUMN announcement.without_account IS 'Members among the receivers who had no account when it began.';
COMMENT ON COLUMN announcement.told_until IS 'Place of the last receiver who was told: where the next batch begins.';
COMMENT ON COLUMN announcement.reminded_at IS 'When reminding who is missing was last asked for; null where it never was.';
COMMENT ON COLUMN announcement.reminded_until IS 'Place up to which that reminder has come; null where none is at work.';

CREATE TABLE announcement_receiver (
  announcement_id uuid NOT NULL REFERENCES announcement (id),
  place integer NOT NULL,
  person_id uuid REFERENCES person (id),
  organization_id integer NOT NULL REFERENCES organization (id),
  path text NOT NULL,
  read_at timestamptz,
  confirmed_at timestamptz,
  PRIMARY KEY (announcement_id, place),
  CONSTRAINT announcement_receiver_confirmed_check CHECK (confirmed_at IS NULL OR read_at IS NOT NULL)
);
CREATE INDEX announcement_receiver_path ON announcement_receiver (announcement_id, path);
CREATE UNIQUE INDEX announcement_receiver_person ON announcement_receiver (person_id, announcement_id)
  WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX announcement_receiver_organization ON announcement_receiver (organization_id, announcement_id)
  WHERE person_id IS NULL;
COMMENT ON TABLE announcement_receiver IS 'Whom an announcement is for, fixed when it begins.';
COMMENT ON COLUMN announcement_receiver.announcement_id IS 'The announcement.';
COMMENT ON COLUMN announcement_receiver.place IS 'From 1, by path: the order in which they are told.';
COMMENT ON COLUMN announcement_receiver.person_id IS 'The member; null where it is an organization.';
COMMENT ON COLUMN announcement_receiver.organization_id IS 'The branch of the member when it began, or the organization itself.';
COMMENT ON COLUMN announcement_receiver.path IS 'Path of that organization when it began.';
COMMENT ON COLUMN announcement_receiver.read_at IS 'When the notice was first opened; null before.';
COMMENT ON COLUMN announcement_receiver.confirmed_at IS 'When it was confirmed (确认收到); null before.';

CREATE TABLE announcement_template (
  id uuid PRIMARY KEY,
  organization_id integer NOT NULL REFERENCES organization (id),
  title text NOT NULL,
  text text NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE INDEX announcement_template_organization ON announcement_template (organization_id, title);
COMMENT ON TABLE announcement_template IS 'Texts that an organization keeps for its announcements.';
COMMENT ON COLUMN announcement_template.id IS 'UUIDv7.';
COMMENT ON COLUMN announcement_template.organization_id IS 'Whose.';
COMMENT ON COLUMN announcement_template.title IS 'Title, with placeholders.';
COMMENT ON COLUMN announcement_template.text IS 'Text, with placeholders.';
COMMENT ON COLUMN announcement_template.changed_at IS 'When it was last written.';

ALTER TABLE notice ADD COLUMN announcement_id uuid REFERENCES announcement (id);
COMMENT ON COLUMN notice.announcement_id IS 'The announcement that it brings or reminds of; null for others.';
CREATE UNIQUE INDEX notice_announcement_person ON notice (announcement_id, person_id)
  WHERE kind = 'announcement.received' AND person_id IS NOT NULL;
CREATE UNIQUE INDEX notice_announcement_organization ON notice (announcement_id, organization_id)
  WHERE kind = 'announcement.received' AND organization_id IS NOT NULL;
