-- What few of many members have is found by an index in the order of the roll: nobody walks or sorts a city for them.

CREATE INDEX member_ethnic_group ON member (ethnic_group, name_py, id) INCLUDE (org_path)
  WHERE ethnic_group <> '01';
CREATE INDEX member_political_status ON member (political_status, name_py, id) INCLUDE (org_path)
  WHERE political_status <> '03';
CREATE INDEX member_graduation_year ON member (graduation_year, name_py, id) INCLUDE (org_path)
  WHERE graduation_year IS NOT NULL;
CREATE INDEX member_disputed ON member (name_py, id) INCLUDE (org_path)
  WHERE number_disputed;
CREATE INDEX member_incomplete ON member (name_py, id) INCLUDE (org_path)
  WHERE ethnic_group IS NULL OR political_status IS NULL OR education_full_time IS NULL
    OR education_highest IS NULL OR household_area IS NULL;
