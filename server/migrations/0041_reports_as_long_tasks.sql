-- Reports and yearly returns are written by a job as exports are, for the number officer too, whose are no organization's.

ALTER TABLE long_task
  ALTER COLUMN organization_id DROP NOT NULL,
  DROP CONSTRAINT long_task_subject_check,
  ADD CONSTRAINT long_task_subject_check CHECK (subject IN ('members', 'organizations', 'cadres', 'joinApplications',
    'rectificationReport', 'yearlyReturn')),
  ADD CONSTRAINT long_task_owner_check CHECK (organization_id IS NOT NULL OR kind = 'export');
COMMENT ON TABLE long_task IS 'An import or export, from the wish to its report.';
COMMENT ON COLUMN long_task.organization_id IS 'The organization whose task it is; nobody else may see it. Null where the number officer asked at the desk: then it is the account''s alone.';
