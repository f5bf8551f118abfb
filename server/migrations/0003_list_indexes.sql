-- A search by name sorts by pinyin, and figures count organizations: both from the index alone.
DROP INDEX member_name;
CREATE INDEX member_name ON member (name, id) INCLUDE (org_path, name_py);
CREATE INDEX organization_subtree ON organization (path) INCLUDE (kind, status);
