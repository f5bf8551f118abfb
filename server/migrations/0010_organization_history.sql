-- Where an organization stood before it was moved, and what its health is read from.

CREATE TABLE organization_former_superior (
  id uuid PRIMARY KEY,
  organization_id integer NOT NULL REFERENCES organization (id),
  superior_id integer NOT NULL REFERENCES organization (id),
  from_at timestamptz NOT NULL,
  until_at timestamptz NOT NULL,
  CHECK (from_at <= until_at)
);
CREATE INDEX organization_former_superior_organization ON organization_former_superior (organization_id, until_at);
CREATE INDEX organization_former_superior_superior ON organization_former_superior (superior_id, until_at);
COMMENT ON TABLE organization_former_superior IS 'Superiors that an organization stood under before it was moved; the present one is organization.parent_id.';
COMMENT ON COLUMN organization_former_superior.id IS 'UUIDv7.';
COMMENT ON COLUMN organization_former_superior.organization_id IS 'Which organization stood there.';
COMMENT ON COLUMN organization_former_superior.superior_id IS 'Its direct superior in that time.';
COMMENT ON COLUMN organization_former_superior.from_at IS 'Since when it stood there.';
COMMENT ON COLUMN organization_former_superior.until_at IS 'When it was moved away.';

CREATE INDEX audit_entry_organization ON audit_entry (organization_id, id) WHERE organization_id IS NOT NULL;
