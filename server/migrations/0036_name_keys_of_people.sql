-- Cadres are found by pinyin and initials, as members are; not every cadre is a member.
ALTER TABLE person ADD COLUMN name_py text NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN name_initials text NOT NULL DEFAULT '';
UPDATE person SET name_py = member.name_py, name_initials = member.name_initials
FROM member WHERE member.person_id = person.id;
COMMENT ON COLUMN person.name_py IS 'Pinyin of the name, for search; empty for who was recorded before it was kept and is no member.';
COMMENT ON COLUMN person.name_initials IS 'Initials of the pinyin, for search.';
