-- 年报: the figures of every organization as they stood on 31 December.

CREATE TABLE yearly_return (
  year integer NOT NULL CHECK (year BETWEEN 2000 AND 2999),
  organization_id integer NOT NULL REFERENCES organization (id),
  parent_id integer,
  path text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('leadingBody', 'committee', 'workingCommittee', 'generalBranch', 'branch')),
  full_name text NOT NULL,
  short_name text NOT NULL,
  name_py text NOT NULL,
  members integer NOT NULL,
  counts jsonb NOT NULL,
  frozen_at timestamptz NOT NULL,
  explanation text CHECK (char_length(explanation) BETWEEN 5 AND 500),
  explained_at timestamptz,
  explained_by uuid REFERENCES account (id),
  explained_by_name text,
  PRIMARY KEY (year, organization_id),
  CHECK ((explanation IS NULL) = (explained_at IS NULL)),
  CHECK ((explanation IS NULL) = (explained_by_name IS NULL))
);
CREATE INDEX yearly_return_parent ON yearly_return (parent_id, year, name_py, organization_id);
CREATE INDEX yearly_return_organization ON yearly_return (organization_id, year);
COMMENT ON TABLE yearly_return IS '年报: an organization’s figures frozen as of 31 December, with names and place as they were.';
COMMENT ON COLUMN yearly_return.year IS 'The year that ended.';
COMMENT ON COLUMN yearly_return.organization_id IS 'The organization.';
COMMENT ON COLUMN yearly_return.parent_id IS 'Its superior then; null at the top.';
COMMENT ON COLUMN yearly_return.path IS 'Its path then; not moved with the organization.';
COMMENT ON COLUMN yearly_return.kind IS 'Its kind then.';
COMMENT ON COLUMN yearly_return.full_name IS 'Full name then.';
COMMENT ON COLUMN yearly_return.short_name IS 'Short name then.';
COMMENT ON COLUMN yearly_return.name_py IS 'Sort key of the short name then.';
COMMENT ON COLUMN yearly_return.members IS 'Present members of the whole subtree.';
COMMENT ON COLUMN yearly_return.counts IS '{ groups: [[status, sex, birth year, amount]], traits: [[figure, value, amount]], organizations: [[kind, amount]] }, of the whole subtree.';
COMMENT ON COLUMN yearly_return.frozen_at IS 'When it was frozen.';
COMMENT ON COLUMN yearly_return.explanation IS 'Why members became fewer, as the organization says.';
COMMENT ON COLUMN yearly_return.explained_at IS 'When it was last said.';
COMMENT ON COLUMN yearly_return.explained_by IS 'Account that said it.';
COMMENT ON COLUMN yearly_return.explained_by_name IS 'Name beside it.';
