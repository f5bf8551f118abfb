-- Hours that the volunteer registry has not decided on, or refused, are found again without going through the ledger.

CREATE INDEX service_record_push_undecided ON service_record_push (record_id)
  WHERE received_at IS NOT NULL AND outcome IS NULL;
CREATE INDEX service_record_push_refused ON service_record_push (record_id) WHERE outcome = 'refused';

COMMENT ON COLUMN service_record_push.revision IS 'Grows when the row is sent anew: the reconciliation found it missing or different, or who was refused is registered now.';

ALTER TABLE volunteer_registry_reconciliation ADD COLUMN older_days integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN volunteer_registry_reconciliation.first_day IS 'First day of entry that was compared whatever was said of its rows, in Asia/Shanghai.';
COMMENT ON COLUMN volunteer_registry_reconciliation.older_days IS 'Days of entry before it that were compared because rows of them had been received and not decided on.';
COMMENT ON COLUMN volunteer_registry_reconciliation.missing IS 'Of them, which the registry did not have: sent again under a new revision.';
