-- The nightly comparison with the volunteer registry goes through the ledger by day of entry.

CREATE INDEX service_record_entered ON service_record (at, id);
