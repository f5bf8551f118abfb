-- Figures by education, ethnic group, month of joining and completeness; organizations counted like members.

ALTER TABLE member
  ADD COLUMN record_complete boolean NOT NULL GENERATED ALWAYS AS (
    ethnic_group IS NOT NULL AND political_status IS NOT NULL AND education_full_time IS NOT NULL
    AND education_highest IS NOT NULL AND household_area IS NOT NULL) STORED;
COMMENT ON COLUMN member.record_complete IS 'Every required entry of the record is there (domain/members/completeness).';

ALTER TABLE member_count_delta
  ADD COLUMN education text NOT NULL DEFAULT '',
  ADD COLUMN ethnic_group text NOT NULL DEFAULT '',
  ADD COLUMN joined_month text NOT NULL DEFAULT '',
  ADD COLUMN complete boolean NOT NULL DEFAULT false;
-- A change of the figures that forgets these must fail, not drift.
ALTER TABLE member_count_delta
  ALTER COLUMN education DROP DEFAULT,
  ALTER COLUMN ethnic_group DROP DEFAULT,
  ALTER COLUMN joined_month DROP DEFAULT,
  ALTER COLUMN complete DROP DEFAULT;
COMMENT ON COLUMN member_count_delta.education IS 'Highest education, GB/T 4658; empty while not stated.';
COMMENT ON COLUMN member_count_delta.ethnic_group IS '民族, GB/T 3304; empty while not stated.';
COMMENT ON COLUMN member_count_delta.joined_month IS 'Month of joining the league, YYYY-MM.';
COMMENT ON COLUMN member_count_delta.complete IS 'Whether the record is complete.';

CREATE TABLE member_figure (
  organization_id integer NOT NULL REFERENCES organization (id),
  figure text NOT NULL CHECK (figure IN ('education', 'ethnicGroup', 'joinedMonth', 'complete')),
  value text NOT NULL,
  amount integer NOT NULL,
  PRIMARY KEY (organization_id, figure, value)
);
COMMENT ON TABLE member_figure IS 'Present members (not left) of an organization’s whole subtree by one trait each. Exact = this plus pending deltas.';
COMMENT ON COLUMN member_figure.organization_id IS 'Top of the subtree.';
COMMENT ON COLUMN member_figure.figure IS 'The trait that is counted.';
COMMENT ON COLUMN member_figure.value IS 'Its value as in member_count_delta; true or false for complete; empty where not stated.';
COMMENT ON COLUMN member_figure.amount IS 'Present members with it.';

INSERT INTO member_figure (organization_id, figure, value, amount)
SELECT top.id::integer, part.figure, part.value, count(*)
FROM member,
  unnest(string_to_array(rtrim(org_path, '.'), '.')) AS top (id),
  LATERAL (VALUES
    ('education', coalesce(education_highest, '')), ('ethnicGroup', coalesce(ethnic_group, '')),
    ('joinedMonth', to_char(joined_on, 'YYYY-MM')), ('complete', record_complete::text)) AS part (figure, value)
WHERE status <> 'left'
GROUP BY 1, 2, 3;

CREATE TABLE organization_count (
  organization_id integer NOT NULL REFERENCES organization (id),
  kind text NOT NULL CHECK (kind IN ('leadingBody', 'committee', 'workingCommittee', 'generalBranch', 'branch')),
  amount integer NOT NULL,
  PRIMARY KEY (organization_id, kind)
);
COMMENT ON TABLE organization_count IS 'Living subordinates of an organization by kind, itself left out. Exact = this plus pending deltas.';
COMMENT ON COLUMN organization_count.organization_id IS 'Top of the subtree.';
COMMENT ON COLUMN organization_count.kind IS 'Kind of subordinate.';
COMMENT ON COLUMN organization_count.amount IS 'How many are not archived.';

CREATE TABLE organization_count_delta (
  id uuid PRIMARY KEY,
  superior_path text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('leadingBody', 'committee', 'workingCommittee', 'generalBranch', 'branch')),
  amount integer NOT NULL
);
CREATE INDEX organization_count_delta_path ON organization_count_delta (superior_path);
COMMENT ON TABLE organization_count_delta IS 'Living organizations more or less, written with the change and folded into organization_count by a job.';
COMMENT ON COLUMN organization_count_delta.id IS 'UUIDv7.';
COMMENT ON COLUMN organization_count_delta.superior_path IS 'Path of the superior: it and all above it count the change.';
COMMENT ON COLUMN organization_count_delta.kind IS 'Kind of the organizations that came or went.';
COMMENT ON COLUMN organization_count_delta.amount IS 'How many more, or fewer.';

INSERT INTO organization_count (organization_id, kind, amount)
SELECT top.id::integer, kind, count(*)
FROM organization, unnest(string_to_array(rtrim(path, '.'), '.')) AS top (id)
WHERE status <> 'archived' AND top.id <> organization.id::text
GROUP BY 1, 2;

CREATE TABLE member_flow (
  id uuid PRIMARY KEY,
  month text NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
  from_path text NOT NULL,
  to_path text NOT NULL,
  amount integer NOT NULL
);
CREATE INDEX member_flow_month ON member_flow (month, from_path, to_path);
COMMENT ON TABLE member_flow IS 'Members who went from one organization to another, by month; equal rows are drawn together at night.';
COMMENT ON COLUMN member_flow.id IS 'UUIDv7.';
COMMENT ON COLUMN member_flow.month IS 'Month in China, YYYY-MM.';
COMMENT ON COLUMN member_flow.from_path IS 'Path of the organization they left, as it was then.';
COMMENT ON COLUMN member_flow.to_path IS 'Path of the organization they came to, as it was then.';
COMMENT ON COLUMN member_flow.amount IS 'How many.';
