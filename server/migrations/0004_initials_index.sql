-- A search by initials sorts by pinyin too, from the index alone.
DROP INDEX member_initials;
CREATE INDEX member_initials ON member (name_initials, id) INCLUDE (org_path, name_py);
