-- 我的团员 “as of” a day, and by what the checks find.

-- Who has been in an organization, for those who have gone elsewhere since.
CREATE INDEX member_event_organization ON member_event (organization_id, at, member_id);
CREATE INDEX finding_by_check ON finding (check_kind, member_id) WHERE state <> 'fixed' AND member_id IS NOT NULL;
