-- The number officer runs campaigns for the whole league; no organization owns them.

ALTER TABLE rectification ALTER COLUMN organization_id DROP NOT NULL;
ALTER TABLE rectification ADD CONSTRAINT rectification_place CHECK ((organization_id IS NULL) = (path = ''));
CREATE INDEX rectification_of_city ON rectification (id) WHERE organization_id IS NULL;
COMMENT ON TABLE rectification IS 'A campaign (整改) with a deadline: of an organization for its subtree, or of the number officer for the whole league.';
COMMENT ON COLUMN rectification.organization_id IS 'Who started it; null for the number officer (基层部).';
COMMENT ON COLUMN rectification.path IS 'Its path: the subtree that takes part; moved with it. Empty for the whole league.';
