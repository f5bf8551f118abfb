-- Posts that came with a list of cadres.

ALTER TABLE cadre_post ADD COLUMN import_id uuid;
CREATE INDEX cadre_post_import ON cadre_post (import_id) WHERE import_id IS NOT NULL;
COMMENT ON COLUMN cadre_post.import_id IS 'Import (long_task) that made the post; null where it came otherwise.';
