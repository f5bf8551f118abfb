-- Views of the roll that an account keeps for an organization, and invitations to register (FAQ O8).

CREATE TABLE saved_view (
  id uuid PRIMARY KEY,
  organization_id integer NOT NULL REFERENCES organization (id),
  account_id uuid NOT NULL REFERENCES account (id),
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 30),
  filter jsonb NOT NULL,
  columns jsonb NOT NULL,
  is_default boolean NOT NULL,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  CONSTRAINT saved_view_name_key UNIQUE (organization_id, account_id, name)
);
CREATE UNIQUE INDEX saved_view_default ON saved_view (organization_id, account_id) WHERE is_default;
COMMENT ON TABLE saved_view IS 'A view of the roll (我的团员) under a name: filter, order and columns.';
COMMENT ON COLUMN saved_view.id IS 'UUIDv7; orders the views.';
COMMENT ON COLUMN saved_view.organization_id IS 'For which organization the account acts.';
COMMENT ON COLUMN saved_view.account_id IS 'Whose view: the shared account, or a cadre’s own.';
COMMENT ON COLUMN saved_view.name IS 'As typed; one of a name for account and organization.';
COMMENT ON COLUMN saved_view.filter IS 'memberFilter of the contract: conditions, order and direction.';
COMMENT ON COLUMN saved_view.columns IS 'Keys of the contract’s columns, in the order shown.';
COMMENT ON COLUMN saved_view.is_default IS 'Opens with the page; at most one.';
COMMENT ON COLUMN saved_view.created_at IS 'When it was saved first.';
COMMENT ON COLUMN saved_view.changed_at IS 'When it was saved last.';

CREATE TABLE member_invitation (
  id uuid PRIMARY KEY,
  organization_id integer NOT NULL REFERENCES organization (id),
  branch_id integer NOT NULL REFERENCES organization (id),
  name text NOT NULL,
  phone_box bytea NOT NULL,
  phone_index text NOT NULL,
  account_id uuid NOT NULL REFERENCES account (id),
  by_name text NOT NULL,
  sent_at timestamptz NOT NULL
);
CREATE INDEX member_invitation_organization ON member_invitation (organization_id, id);
COMMENT ON TABLE member_invitation IS 'A text message that invites somebody to register and apply to a branch.';
COMMENT ON COLUMN member_invitation.id IS 'UUIDv7; orders the list.';
COMMENT ON COLUMN member_invitation.organization_id IS 'Who invited: the branch or a superior of it.';
COMMENT ON COLUMN member_invitation.branch_id IS 'The branch that the link leads to.';
COMMENT ON COLUMN member_invitation.name IS 'Name as the organization typed it; of nobody on record.';
COMMENT ON COLUMN member_invitation.phone_box IS 'Encrypted phone (vault context memberInvitation.phone).';
COMMENT ON COLUMN member_invitation.phone_index IS 'Blind index of the phone, to see whether its holder has applied.';
COMMENT ON COLUMN member_invitation.account_id IS 'Account that sent it.';
COMMENT ON COLUMN member_invitation.by_name IS 'Its name at that time.';
COMMENT ON COLUMN member_invitation.sent_at IS 'When.';
