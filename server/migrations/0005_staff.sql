CREATE TABLE staff (
  account_id uuid PRIMARY KEY REFERENCES account (id),
  name text NOT NULL,
  role text NOT NULL CHECK (role IN ('reviewer', 'numberOfficer', 'operator', 'auditor')),
  totp_box bytea NOT NULL,
  totp_last_step bigint NOT NULL,
  created_at timestamptz NOT NULL
);
COMMENT ON TABLE staff IS 'Who works for the site itself; each has an account of kind staff, made from the command line.';
COMMENT ON COLUMN staff.account_id IS 'The account that logs in; its user name and password stand there.';
COMMENT ON COLUMN staff.name IS 'Name as colleagues know it.';
COMMENT ON COLUMN staff.role IS 'What the account may do (permissions).';
COMMENT ON COLUMN staff.totp_box IS 'Encrypted secret of the authenticator, base32 (vault context staff.totp).';
COMMENT ON COLUMN staff.totp_last_step IS 'Latest 30-second step whose code has been used: neither it nor an earlier one is taken again (RFC 6238, 5.2).';
COMMENT ON COLUMN staff.created_at IS 'When the account was made.';
