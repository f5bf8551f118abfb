-- Join applications are found by the applicant's name without a look at the table of persons.
-- Rows filed before have no pinyin: they are found by the name itself.

ALTER TABLE join_application ADD COLUMN applicant_name text;
ALTER TABLE join_application ADD COLUMN applicant_name_py text NOT NULL DEFAULT '';
ALTER TABLE join_application ADD COLUMN applicant_name_initials text NOT NULL DEFAULT '';
UPDATE join_application SET applicant_name = person.name FROM person WHERE person.id = join_application.person_id;
ALTER TABLE join_application ALTER COLUMN applicant_name SET NOT NULL;
ALTER TABLE join_application ALTER COLUMN applicant_name_py DROP DEFAULT;
ALTER TABLE join_application ALTER COLUMN applicant_name_initials DROP DEFAULT;
COMMENT ON COLUMN join_application.applicant_name IS 'Copy of the applicant’s name at filing, for lists and search.';
COMMENT ON COLUMN join_application.applicant_name_py IS 'Pinyin of that name, for search.';
COMMENT ON COLUMN join_application.applicant_name_initials IS 'Initials of that pinyin, for search.';

CREATE INDEX join_application_name ON join_application (applicant_name, id) INCLUDE (org_path);
CREATE INDEX join_application_name_py ON join_application (applicant_name_py, id) INCLUDE (org_path);
CREATE INDEX join_application_initials ON join_application (applicant_name_initials, id) INCLUDE (org_path);

-- Figures count what waits; what was settled long ago must not cost anything.
DROP INDEX join_application_subtree;
CREATE INDEX join_application_pending ON join_application (org_path) INCLUDE (waits_until) WHERE state = 'pending';
CREATE INDEX join_application_age ON join_application (waits_since, id) INCLUDE (org_path);
