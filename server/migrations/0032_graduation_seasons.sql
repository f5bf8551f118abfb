-- The graduation season: who was asked where they go, and what they said.

CREATE TABLE graduation_season (
  id uuid PRIMARY KEY,
  organization_id integer NOT NULL REFERENCES organization (id),
  year integer NOT NULL CHECK (year >= 1990 AND year <= 2100),
  deadline date NOT NULL,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz
);
CREATE UNIQUE INDEX graduation_season_open ON graduation_season (organization_id, year) WHERE closed_at IS NULL;
CREATE INDEX graduation_season_organization ON graduation_season (organization_id, id);
CREATE INDEX graduation_season_deadline ON graduation_season (deadline) WHERE closed_at IS NULL;
COMMENT ON TABLE graduation_season IS 'A season in which an organization asks every graduate of a year in its subtree for a destination.';
COMMENT ON COLUMN graduation_season.id IS 'UUIDv7.';
COMMENT ON COLUMN graduation_season.organization_id IS 'Who asks; one open season of a year at a time.';
COMMENT ON COLUMN graduation_season.year IS 'The expected graduation year of those who are asked.';
COMMENT ON COLUMN graduation_season.deadline IS 'Last day to answer, in China; the season stays open until it is closed.';
COMMENT ON COLUMN graduation_season.opened_at IS 'When it was opened.';
COMMENT ON COLUMN graduation_season.closed_at IS 'When it was closed; null while open.';

CREATE TABLE graduate (
  season_id uuid NOT NULL REFERENCES graduation_season (id),
  member_id uuid NOT NULL REFERENCES member (id),
  organization_id integer NOT NULL REFERENCES organization (id),
  asked_at timestamptz NOT NULL,
  reminded_at timestamptz,
  answer text CHECK (answer IN ('staying', 'undecided')),
  reason text,
  answered_at timestamptz,
  answered_by text,
  PRIMARY KEY (season_id, member_id),
  CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CHECK (answer <> 'staying' OR reason IS NOT NULL)
);
CREATE INDEX graduate_organization ON graduate (season_id, organization_id);
CREATE INDEX graduate_member ON graduate (member_id);
COMMENT ON TABLE graduate IS 'A member who was asked in a season. A transfer is the answer of those who go: it stands in the membership itself.';
COMMENT ON COLUMN graduate.season_id IS 'The season.';
COMMENT ON COLUMN graduate.member_id IS 'Who was asked.';
COMMENT ON COLUMN graduate.organization_id IS 'On whose roll the member was when asked; who is elsewhere now has gone.';
COMMENT ON COLUMN graduate.asked_at IS 'When the member was asked.';
COMMENT ON COLUMN graduate.reminded_at IS 'When the member was last reminded; at most once a day.';
COMMENT ON COLUMN graduate.answer IS 'What a graduate said who starts no transfer now: domain/graduations/answer.';
COMMENT ON COLUMN graduate.reason IS 'Why the member stays, or what is still open.';
COMMENT ON COLUMN graduate.answered_at IS 'When that was said; null while it was not.';
COMMENT ON COLUMN graduate.answered_by IS 'Name of the member or of the organization that noted it.';
