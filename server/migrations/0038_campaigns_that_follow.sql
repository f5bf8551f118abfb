-- What the comment of an earlier migration says no longer holds: a running campaign follows a move.

COMMENT ON COLUMN rectification_finding.path IS 'Path of its owner; moved with it while the campaign runs, and where whoever started the campaign moves along.';
