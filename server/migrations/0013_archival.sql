-- 归档 of an organization (FAQ O6), and the members who are left without a branch.

CREATE TABLE archival (
  id uuid PRIMARY KEY,
  organization_id integer NOT NULL UNIQUE REFERENCES organization (id),
  superior_id integer REFERENCES organization (id),
  account_id uuid NOT NULL REFERENCES account (id),
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  effects jsonb NOT NULL
);
COMMENT ON TABLE archival IS 'Archivals of organizations; there is no way back, so an organization has one at most.';
COMMENT ON COLUMN archival.id IS 'UUIDv7.';
COMMENT ON COLUMN archival.organization_id IS 'The archived organization.';
COMMENT ON COLUMN archival.superior_id IS 'Its superior then, to which its members floated; null at the top.';
COMMENT ON COLUMN archival.account_id IS 'By which account.';
COMMENT ON COLUMN archival.by_name IS 'Name of the person or organization at that time.';
COMMENT ON COLUMN archival.at IS 'When.';
COMMENT ON COLUMN archival.effects IS 'What it did: members, posts, open matters by kind, registration codes, sessions (contract/archivals).';

CREATE INDEX member_floating ON member (floating_since, id) INCLUDE (org_path) WHERE status = 'floating';

COMMENT ON COLUMN join_application.decided_at IS 'When it was approved, returned, withdrawn, or closed by an archival.';
