-- What somebody has not opened yet is counted on every page.

CREATE INDEX notice_person_unread ON notice (person_id) WHERE person_id IS NOT NULL AND read_at IS NULL;
CREATE INDEX notice_organization_unread ON notice (organization_id)
  WHERE organization_id IS NOT NULL AND read_at IS NULL;
