-- Appeals, recovery, unbinding, conversion, passkeys, staff enrolment, photos.

ALTER TABLE account ADD COLUMN password_expires_at timestamptz;
ALTER TABLE account ADD COLUMN proof_due boolean NOT NULL DEFAULT false;
ALTER TABLE account ADD COLUMN wrong_proofs integer NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN wrong_proofs_since timestamptz;
ALTER TABLE account ADD COLUMN closed_at timestamptz;
COMMENT ON COLUMN account.password_expires_at IS 'Until when a one-time password is taken (FAQ M14); null for a password of one’s own.';
COMMENT ON COLUMN account.proof_due IS 'True after a reset by SMS: the next session is limited until the document is proven (FAQ M5).';
COMMENT ON COLUMN account.wrong_proofs IS 'Wrong document tails in the present 24 hours, counted before they are judged.';
COMMENT ON COLUMN account.wrong_proofs_since IS 'When these 24 hours began.';
COMMENT ON COLUMN account.closed_at IS 'When its holder closed it; an upheld appeal opens it again.';

ALTER TABLE session ADD COLUMN way text NOT NULL DEFAULT 'password' CHECK (way IN ('registration', 'password', 'smsCode', 'passkey'));
ALTER TABLE session ADD COLUMN limited boolean NOT NULL DEFAULT false;
ALTER TABLE session ADD COLUMN new_device boolean NOT NULL DEFAULT false;
ALTER TABLE session ADD COLUMN place text;
ALTER TABLE session ADD COLUMN stepped_up_at timestamptz;
ALTER TABLE session DROP CONSTRAINT session_ended_reason_check;
ALTER TABLE session ADD CONSTRAINT session_ended_reason_check CHECK (ended_reason IN ('logOut', 'logOutEverywhere', 'passwordChanged', 'passwordReset', 'replaced', 'phoneUnbound', 'phoneChanged', 'appealUpheld', 'accountClosed'));
CREATE INDEX session_log_ins ON session (account_id, created_at DESC);
COMMENT ON COLUMN session.way IS 'How it was opened.';
COMMENT ON COLUMN session.limited IS 'True until the holder has proven to be the person on record (FAQ M5); nothing personal is shown meanwhile.';
COMMENT ON COLUMN session.new_device IS 'True when the account did not know the device.';
COMMENT ON COLUMN session.place IS 'Where the address is, as far as it tells.';
COMMENT ON COLUMN session.stepped_up_at IS 'When the password was last given again, for far-reaching acts.';

CREATE TABLE known_device (
  account_id uuid NOT NULL REFERENCES account (id),
  token_hash bytea NOT NULL,
  first_seen_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, token_hash)
);
COMMENT ON TABLE known_device IS 'Devices on which somebody has proven to be the holder of an account.';
COMMENT ON COLUMN known_device.account_id IS 'The account.';
COMMENT ON COLUMN known_device.token_hash IS 'SHA-256 of the token in the device’s cookie.';
COMMENT ON COLUMN known_device.first_seen_at IS 'Since when it is known.';
COMMENT ON COLUMN known_device.last_seen_at IS 'Last log-in there; forgotten 180 days later.';

CREATE TABLE passkey (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id),
  credential_id text NOT NULL UNIQUE,
  public_key bytea NOT NULL,
  counter bigint NOT NULL,
  transports text NOT NULL,
  name text NOT NULL,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz
);
CREATE INDEX passkey_account ON passkey (account_id);
COMMENT ON TABLE passkey IS 'WebAuthn credentials with which an account logs in.';
COMMENT ON COLUMN passkey.id IS 'UUIDv7.';
COMMENT ON COLUMN passkey.account_id IS 'Whose passkey.';
COMMENT ON COLUMN passkey.credential_id IS 'The authenticator’s own id, base64url.';
COMMENT ON COLUMN passkey.public_key IS 'COSE public key.';
COMMENT ON COLUMN passkey.counter IS 'Signature counter; one that falls shows a copied authenticator.';
COMMENT ON COLUMN passkey.transports IS 'How the browser reaches the authenticator, comma-separated.';
COMMENT ON COLUMN passkey.name IS 'What its holder calls it.';
COMMENT ON COLUMN passkey.created_at IS 'When it was made.';
COMMENT ON COLUMN passkey.last_used_at IS 'Last log-in with it.';

CREATE TABLE passkey_challenge (
  challenge text PRIMARY KEY,
  account_id uuid REFERENCES account (id),
  created_at timestamptz NOT NULL
);
COMMENT ON TABLE passkey_challenge IS 'Challenges given out and not answered yet; each is answered once, within 5 minutes.';
COMMENT ON COLUMN passkey_challenge.challenge IS 'Random, base64url.';
COMMENT ON COLUMN passkey_challenge.account_id IS 'The account that makes a passkey; null for a log-in.';
COMMENT ON COLUMN passkey_challenge.created_at IS 'When it was given out.';

CREATE TABLE spent_proof_of_work (
  challenge text PRIMARY KEY,
  spent_at timestamptz NOT NULL
);
COMMENT ON TABLE spent_proof_of_work IS 'Solutions that were taken, so that each is taken once.';
COMMENT ON COLUMN spent_proof_of_work.challenge IS 'Signature of the challenge.';
COMMENT ON COLUMN spent_proof_of_work.spent_at IS 'When it was taken; removed after a day, long after the challenge has expired.';

ALTER TABLE staff ALTER COLUMN totp_box DROP NOT NULL;
ALTER TABLE staff ADD COLUMN phone_box bytea;
COMMENT ON COLUMN staff.totp_box IS 'Encrypted secret of the authenticator, base32 (vault context staff.totp); null until the enrolment.';
COMMENT ON COLUMN staff.phone_box IS 'Encrypted phone for reminders (vault context staff.phone); null when none was given.';

CREATE TABLE staff_enrolment (
  account_id uuid PRIMARY KEY REFERENCES account (id),
  token_hash bytea NOT NULL UNIQUE,
  totp_box bytea NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
COMMENT ON TABLE staff_enrolment IS 'Enrolment links that create-staff and reset-staff have printed; used up by the enrolment.';
COMMENT ON COLUMN staff_enrolment.account_id IS 'The staff account; a new link replaces the old one.';
COMMENT ON COLUMN staff_enrolment.token_hash IS 'SHA-256 of the link’s token.';
COMMENT ON COLUMN staff_enrolment.totp_box IS 'Encrypted secret that the authenticator will take over (vault context staffEnrolment.totp).';
COMMENT ON COLUMN staff_enrolment.created_at IS 'When it was printed.';
COMMENT ON COLUMN staff_enrolment.expires_at IS 'Until when it is taken.';

CREATE TABLE photo (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL,
  bytes integer NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  received_at timestamptz NOT NULL,
  claimed_at timestamptz,
  destroy_after timestamptz NOT NULL,
  destroyed_at timestamptz
);
CREATE INDEX photo_to_destroy ON photo (destroy_after) WHERE destroyed_at IS NULL;
COMMENT ON TABLE photo IS 'A received photo; its encrypted content lies in the file store under its id (vault context photo:<id>).';
COMMENT ON COLUMN photo.id IS 'UUIDv7.';
COMMENT ON COLUMN photo.token_hash IS 'SHA-256 of the secret of whoever may claim it.';
COMMENT ON COLUMN photo.bytes IS 'Size after re-encoding.';
COMMENT ON COLUMN photo.width IS 'Pixels.';
COMMENT ON COLUMN photo.height IS 'Pixels.';
COMMENT ON COLUMN photo.received_at IS 'When it came.';
COMMENT ON COLUMN photo.claimed_at IS 'When a case took it over.';
COMMENT ON COLUMN photo.destroy_after IS 'From when on its content is destroyed.';
COMMENT ON COLUMN photo.destroyed_at IS 'When its content was destroyed; the row stays.';

CREATE TABLE photo_handover (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE,
  watch_token_hash bytea NOT NULL,
  front_photo_id uuid REFERENCES photo (id),
  back_photo_id uuid REFERENCES photo (id),
  created_at timestamptz NOT NULL
);
COMMENT ON TABLE photo_handover IS 'A form on a PC that waits for photos from a phone; lives 30 minutes.';
COMMENT ON COLUMN photo_handover.id IS 'UUIDv7.';
COMMENT ON COLUMN photo_handover.token_hash IS 'SHA-256 of the token in the QR code.';
COMMENT ON COLUMN photo_handover.watch_token_hash IS 'SHA-256 of the PC’s token, with which it claims the photos that were brought.';
COMMENT ON COLUMN photo_handover.front_photo_id IS 'Front, once brought.';
COMMENT ON COLUMN photo_handover.back_photo_id IS 'Back, once brought.';
COMMENT ON COLUMN photo_handover.created_at IS 'When the PC asked.';

CREATE TABLE appeal (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  state text NOT NULL CHECK (state IN ('submitted', 'claimed', 'photosAsked', 'upheld', 'dismissed', 'withdrawn', 'closed')),
  name text NOT NULL,
  document_kind text NOT NULL CHECK (document_kind IN ('residentId', 'hkMoTwResidencePermit', 'foreignPermanentResidentId', 'passport')),
  document_box bytea NOT NULL,
  document_index text NOT NULL,
  born_on date NOT NULL,
  sex text NOT NULL CHECK (sex IN ('male', 'female', 'unknown')),
  person_id uuid REFERENCES person (id),
  phone_box bytea NOT NULL,
  phone_index text NOT NULL,
  appellant_account_id uuid REFERENCES account (id),
  password_hash text,
  is_cadre boolean NOT NULL,
  submitted_at timestamptz NOT NULL,
  waits_since timestamptz NOT NULL,
  decide_by date NOT NULL,
  state_since timestamptz NOT NULL,
  objection_token_hash bytea UNIQUE,
  object_until timestamptz,
  objected_at timestamptz,
  objection_reason text,
  claimed_by uuid REFERENCES account (id),
  claimed_at timestamptz,
  looked_at timestamptz,
  name_agrees boolean,
  number_agrees boolean,
  upheld_once_by uuid REFERENCES account (id),
  upheld_once_at timestamptz,
  decided_by uuid REFERENCES account (id),
  decided_at timestamptz,
  working_minutes integer,
  reason text,
  reason_text text,
  CHECK ((state = 'claimed') = (claimed_by IS NOT NULL)),
  CHECK ((claimed_by IS NULL) = (claimed_at IS NULL)),
  CHECK ((state IN ('upheld', 'dismissed', 'withdrawn', 'closed')) = (decided_at IS NOT NULL)),
  CHECK ((state IN ('submitted', 'claimed', 'photosAsked')) = (password_hash IS NOT NULL)),
  CHECK (state <> 'upheld' OR person_id IS NOT NULL),
  CHECK (state NOT IN ('dismissed', 'photosAsked') OR reason IS NOT NULL)
);
CREATE INDEX appeal_queue ON appeal (state, decide_by, waits_since, id);
CREATE INDEX appeal_decided ON appeal (decided_at DESC, id DESC) WHERE decided_at IS NOT NULL;
CREATE INDEX appeal_document ON appeal (document_index, submitted_at);
CREATE INDEX appeal_phone ON appeal (phone_index, submitted_at);
CREATE INDEX appeal_person ON appeal (person_id);
CREATE INDEX appeal_submitted ON appeal (submitted_at);
CREATE UNIQUE INDEX appeal_open ON appeal (document_index, phone_index) WHERE state IN ('submitted', 'claimed', 'photosAsked');
COMMENT ON TABLE appeal IS 'An identity appeal (身份申诉): somebody asks for the record under a document, for a new phone (FAQ M3).';
COMMENT ON COLUMN appeal.id IS 'UUIDv7.';
COMMENT ON COLUMN appeal.number IS 'What the appellant follows it by; cannot be guessed.';
COMMENT ON COLUMN appeal.state IS 'State (domain/appeals/state); a claim that has lapsed counts as submitted.';
COMMENT ON COLUMN appeal.name IS 'Name as typed by the appellant.';
COMMENT ON COLUMN appeal.document_kind IS 'Kind of document typed.';
COMMENT ON COLUMN appeal.document_box IS 'Encrypted document number as typed (vault context appeal.document).';
COMMENT ON COLUMN appeal.document_index IS 'Blind index of the document, the same as in unique_key.';
COMMENT ON COLUMN appeal.born_on IS 'Birth date, from the number where it carries one.';
COMMENT ON COLUMN appeal.sex IS 'GB/T 2261.1, from the number where it carries one.';
COMMENT ON COLUMN appeal.person_id IS 'The record under this document; null when there was none.';
COMMENT ON COLUMN appeal.phone_box IS 'Encrypted new phone, proven by SMS code (vault context appeal.phone).';
COMMENT ON COLUMN appeal.phone_index IS 'Blind index of the new phone.';
COMMENT ON COLUMN appeal.appellant_account_id IS 'The account from whose conversion it was filed (FAQ M10); its phone moves when the appeal is upheld.';
COMMENT ON COLUMN appeal.password_hash IS 'Argon2id of the password to use afterwards; nobody’s until upheld, void when closed.';
COMMENT ON COLUMN appeal.is_cadre IS 'The record is a cadre’s: two reviewers must agree.';
COMMENT ON COLUMN appeal.submitted_at IS 'When it was first submitted.';
COMMENT ON COLUMN appeal.waits_since IS 'Since when reviewers have it: submitted, or better photos brought.';
COMMENT ON COLUMN appeal.decide_by IS 'Last day for the decision: the third working day after waits_since, Asia/Shanghai.';
COMMENT ON COLUMN appeal.state_since IS 'When the present state began.';
COMMENT ON COLUMN appeal.objection_token_hash IS 'SHA-256 of the token in the link that the present holder got; null when no phone was bound.';
COMMENT ON COLUMN appeal.object_until IS 'Until when the present holder may object.';
COMMENT ON COLUMN appeal.objected_at IS 'When the present holder objected: two reviewers must agree.';
COMMENT ON COLUMN appeal.objection_reason IS 'What the holder wrote.';
COMMENT ON COLUMN appeal.claimed_by IS 'Reviewer who has it.';
COMMENT ON COLUMN appeal.claimed_at IS 'Since when; a claim lapses after 30 minutes.';
COMMENT ON COLUMN appeal.looked_at IS 'When the present claimant first opened the photos; null before it.';
COMMENT ON COLUMN appeal.name_agrees IS 'The present claimant’s reading of the name from the photo agrees with what was typed; null before it.';
COMMENT ON COLUMN appeal.number_agrees IS 'The same for the number.';
COMMENT ON COLUMN appeal.upheld_once_by IS 'First reviewer who upheld, where two must agree.';
COMMENT ON COLUMN appeal.upheld_once_at IS 'When.';
COMMENT ON COLUMN appeal.decided_by IS 'Reviewer who decided; null when withdrawn, closed, or dismissed by the system.';
COMMENT ON COLUMN appeal.decided_at IS 'When it was upheld, dismissed, withdrawn or closed.';
COMMENT ON COLUMN appeal.working_minutes IS 'Working time that reviewers took, in minutes; null while open.';
COMMENT ON COLUMN appeal.reason IS 'Canned reason of a dismissal or of a request for better photos.';
COMMENT ON COLUMN appeal.reason_text IS 'The reviewer’s own words; the appellant reads them.';

CREATE TABLE appeal_step (
  id uuid PRIMARY KEY,
  appeal_id uuid NOT NULL REFERENCES appeal (id),
  act text NOT NULL CHECK (act IN ('submit', 'claim', 'release', 'read', 'uphold', 'dismiss', 'askPhotos', 'supplyPhotos', 'withdraw', 'object', 'close')),
  at timestamptz NOT NULL,
  actor text NOT NULL CHECK (actor IN ('appellant', 'holder', 'reviewer', 'system')),
  account_id uuid REFERENCES account (id)
);
CREATE INDEX appeal_step_appeal ON appeal_step (appeal_id, id);
COMMENT ON TABLE appeal_step IS 'Each act on an appeal: who, when.';
COMMENT ON COLUMN appeal_step.id IS 'UUIDv7; orders the steps.';
COMMENT ON COLUMN appeal_step.appeal_id IS 'The appeal.';
COMMENT ON COLUMN appeal_step.act IS 'What was done.';
COMMENT ON COLUMN appeal_step.at IS 'When.';
COMMENT ON COLUMN appeal_step.actor IS 'In which part.';
COMMENT ON COLUMN appeal_step.account_id IS 'By which account; null for who was not logged in.';

CREATE TABLE appeal_photo (
  appeal_id uuid NOT NULL REFERENCES appeal (id),
  photo_id uuid NOT NULL REFERENCES photo (id),
  side text NOT NULL CHECK (side IN ('front', 'back')),
  added_at timestamptz NOT NULL,
  replaced_at timestamptz,
  PRIMARY KEY (appeal_id, photo_id)
);
CREATE UNIQUE INDEX appeal_photo_present ON appeal_photo (appeal_id, side) WHERE replaced_at IS NULL;
COMMENT ON TABLE appeal_photo IS 'The photos of an appeal.';
COMMENT ON COLUMN appeal_photo.appeal_id IS 'The appeal.';
COMMENT ON COLUMN appeal_photo.photo_id IS 'The photo.';
COMMENT ON COLUMN appeal_photo.side IS 'Which side of the document.';
COMMENT ON COLUMN appeal_photo.added_at IS 'When it was brought.';
COMMENT ON COLUMN appeal_photo.replaced_at IS 'When a better one took its place.';

CREATE TABLE appeal_photo_ticket (
  ticket_hash bytea PRIMARY KEY,
  photo_id uuid NOT NULL REFERENCES photo (id),
  account_id uuid NOT NULL REFERENCES account (id),
  expires_at timestamptz NOT NULL
);
COMMENT ON TABLE appeal_photo_ticket IS 'Leave to look at one photo for 60 seconds, given with an audited look.';
COMMENT ON COLUMN appeal_photo_ticket.ticket_hash IS 'SHA-256 of the ticket.';
COMMENT ON COLUMN appeal_photo_ticket.photo_id IS 'The photo.';
COMMENT ON COLUMN appeal_photo_ticket.account_id IS 'The reviewer to whom it was given.';
COMMENT ON COLUMN appeal_photo_ticket.expires_at IS 'Until when it is good.';
