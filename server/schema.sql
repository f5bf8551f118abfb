-- Written from the migrated database; change it by a migration.

CREATE TABLE account (
  id uuid NOT NULL,
  kind text NOT NULL,
  person_id uuid,
  organization_id integer,
  identity text,
  user_name text,
  password_hash text,
  password_changed_at timestamp with time zone,
  password_change_required boolean NOT NULL,
  wrong_passwords integer NOT NULL DEFAULT 0,
  last_wrong_at timestamp with time zone,
  created_at timestamp with time zone NOT NULL,
  password_expires_at timestamp with time zone,
  proof_due boolean NOT NULL DEFAULT false,
  wrong_proofs integer NOT NULL DEFAULT 0,
  wrong_proofs_since timestamp with time zone,
  closed_at timestamp with time zone,
  CONSTRAINT account_pkey PRIMARY KEY (id),
  CONSTRAINT account_organization_id_key UNIQUE (organization_id),
  CONSTRAINT account_person_id_key UNIQUE (person_id),
  CONSTRAINT account_check CHECK (((kind = 'person'::text) = (person_id IS NOT NULL))),
  CONSTRAINT account_check1 CHECK (((kind = 'organization'::text) = (organization_id IS NOT NULL))),
  CONSTRAINT account_check2 CHECK (((kind = 'person'::text) = (user_name IS NULL))),
  CONSTRAINT account_identity_check CHECK ((identity = ANY (ARRAY['member'::text, 'cadre'::text, 'youth'::text]))),
  CONSTRAINT account_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'organization'::text, 'staff'::text]))),
  CONSTRAINT account_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT account_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
COMMENT ON TABLE account IS 'What logs in: a person, an organization, or staff.';
COMMENT ON COLUMN account.id IS 'UUIDv7.';
COMMENT ON COLUMN account.kind IS 'Whose account it is.';
COMMENT ON COLUMN account.person_id IS 'The person, for kind person.';
COMMENT ON COLUMN account.organization_id IS 'The organization, for its shared account.';
COMMENT ON COLUMN account.identity IS 'What a person registered as; standing comes from membership and appointments alone (FAQ M7).';
COMMENT ON COLUMN account.user_name IS 'User name as chosen; null for persons, whose user name is the bound phone.';
COMMENT ON COLUMN account.password_hash IS 'Argon2id; null until a password has been set (imported organizations).';
COMMENT ON COLUMN account.password_changed_at IS 'When the password was last set.';
COMMENT ON COLUMN account.password_change_required IS 'True after a reset by somebody else: nothing but a change is allowed.';
COMMENT ON COLUMN account.wrong_passwords IS 'Wrong passwords since the last right one, counted before they are judged.';
COMMENT ON COLUMN account.last_wrong_at IS 'When the last wrong password was given.';
COMMENT ON COLUMN account.created_at IS 'When the account was made.';
COMMENT ON COLUMN account.password_expires_at IS 'Until when a one-time password is taken (FAQ M14); null for a password of one’s own.';
COMMENT ON COLUMN account.proof_due IS 'True after a reset by SMS: the next session is limited until the document is proven (FAQ M5).';
COMMENT ON COLUMN account.wrong_proofs IS 'Wrong document tails in the present 24 hours, counted before they are judged.';
COMMENT ON COLUMN account.wrong_proofs_since IS 'When these 24 hours began.';
COMMENT ON COLUMN account.closed_at IS 'When its holder closed it; an upheld appeal opens it again.';

CREATE TABLE announcement (
  id uuid NOT NULL,
  organization_id integer NOT NULL,
  title text NOT NULL,
  text text NOT NULL,
  member_filter jsonb,
  organization_filter jsonb,
  asks_receipt boolean NOT NULL,
  urgent_reason text,
  created_at timestamp with time zone NOT NULL,
  due_at timestamp with time zone NOT NULL,
  started_at timestamp with time zone,
  sent_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  path text,
  members integer,
  organizations integer,
  without_account integer,
  told_until integer NOT NULL DEFAULT 0,
  reminded_at timestamp with time zone,
  reminded_until integer,
  CONSTRAINT announcement_pkey PRIMARY KEY (id),
  CONSTRAINT announcement_receivers_check CHECK (((member_filter IS NOT NULL) OR (organization_filter IS NOT NULL))),
  CONSTRAINT announcement_reminded_check CHECK (((reminded_until IS NULL) OR (reminded_at IS NOT NULL))),
  CONSTRAINT announcement_sent_check CHECK (((sent_at IS NULL) OR (started_at IS NOT NULL))),
  CONSTRAINT announcement_started_check CHECK ((((started_at IS NULL) = (path IS NULL)) AND ((started_at IS NULL) = (members IS NULL)) AND ((started_at IS NULL) = (organizations IS NULL)) AND ((started_at IS NULL) = (without_account IS NULL)))),
  CONSTRAINT announcement_text_check CHECK ((char_length(text) <= 2000)),
  CONSTRAINT announcement_title_check CHECK ((char_length(title) <= 40)),
  CONSTRAINT announcement_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX announcement_due ON announcement USING btree (due_at, id) WHERE ((sent_at IS NULL) AND (withdrawn_at IS NULL));
CREATE INDEX announcement_organization ON announcement USING btree (organization_id, id);
CREATE INDEX announcement_reminding ON announcement USING btree (id) WHERE (reminded_until IS NOT NULL);
COMMENT ON TABLE announcement IS 'What an organization tells those below it (通知下发).';
COMMENT ON COLUMN announcement.id IS 'UUIDv7; orders the announcements.';
COMMENT ON COLUMN announcement.organization_id IS 'Who tells it.';
COMMENT ON COLUMN announcement.title IS 'Title, with placeholders for the receiver (domain/notices/announcement).';
COMMENT ON COLUMN announcement.text IS 'Text, with the same placeholders.';
COMMENT ON COLUMN announcement.member_filter IS 'Which members are told: conditions of the roll as the contract has them; null where none are.';
COMMENT ON COLUMN announcement.organization_filter IS 'Which subordinate organizations are told: level and kinds; null where none are.';
COMMENT ON COLUMN announcement.asks_receipt IS 'Whether receivers are asked to confirm (确认收到).';
COMMENT ON COLUMN announcement.urgent_reason IS 'Why it does not wait for the end of the quiet hours; null where it does.';
COMMENT ON COLUMN announcement.created_at IS 'When it was ordered; ten of a day are the most.';
COMMENT ON COLUMN announcement.due_at IS 'When it is to begin, outside the quiet hours unless urgent.';
COMMENT ON COLUMN announcement.started_at IS 'When it began and its receivers were fixed; null before.';
COMMENT ON COLUMN announcement.sent_at IS 'When the last receiver was told; null before.';
COMMENT ON COLUMN announcement.withdrawn_at IS 'When it was taken back, by its sender or with its archival; null where it was not.';
COMMENT ON COLUMN announcement.path IS 'Where the sender stood when it began.';
COMMENT ON COLUMN announcement.members IS 'Members among the receivers; null before it began.';
COMMENT ON COLUMN announcement.organizations IS 'Organizations among the receivers; null before it began.';
COMMENT ON COLUMN announcement.without_account IS 'Members among the receivers who had no account when it began.';
COMMENT ON COLUMN announcement.told_until IS 'Place of the last receiver who was told: where the next batch begins.';
COMMENT ON COLUMN announcement.reminded_at IS 'When reminding who is missing was last asked for; null where it never was.';
COMMENT ON COLUMN announcement.reminded_until IS 'Place up to which that reminder has come; null where none is at work.';

CREATE TABLE announcement_receiver (
  announcement_id uuid NOT NULL,
  place integer NOT NULL,
  person_id uuid,
  organization_id integer NOT NULL,
  path text NOT NULL,
  read_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  CONSTRAINT announcement_receiver_pkey PRIMARY KEY (announcement_id, place),
  CONSTRAINT announcement_receiver_confirmed_check CHECK (((confirmed_at IS NULL) OR (read_at IS NOT NULL))),
  CONSTRAINT announcement_receiver_announcement_id_fkey FOREIGN KEY (announcement_id) REFERENCES announcement(id),
  CONSTRAINT announcement_receiver_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT announcement_receiver_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE UNIQUE INDEX announcement_receiver_organization ON announcement_receiver USING btree (organization_id, announcement_id) WHERE (person_id IS NULL);
CREATE INDEX announcement_receiver_path ON announcement_receiver USING btree (announcement_id, path);
CREATE UNIQUE INDEX announcement_receiver_person ON announcement_receiver USING btree (person_id, announcement_id) WHERE (person_id IS NOT NULL);
COMMENT ON TABLE announcement_receiver IS 'Whom an announcement is for, fixed when it begins.';
COMMENT ON COLUMN announcement_receiver.announcement_id IS 'The announcement.';
COMMENT ON COLUMN announcement_receiver.place IS 'From 1, by path: the order in which they are told.';
COMMENT ON COLUMN announcement_receiver.person_id IS 'The member; null where it is an organization.';
COMMENT ON COLUMN announcement_receiver.organization_id IS 'The branch of the member when it began, or the organization itself.';
COMMENT ON COLUMN announcement_receiver.path IS 'Path of that organization when it began.';
COMMENT ON COLUMN announcement_receiver.read_at IS 'When the notice was first opened; null before.';
COMMENT ON COLUMN announcement_receiver.confirmed_at IS 'When it was confirmed (确认收到); null before.';

CREATE TABLE announcement_template (
  id uuid NOT NULL,
  organization_id integer NOT NULL,
  title text NOT NULL,
  text text NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  CONSTRAINT announcement_template_pkey PRIMARY KEY (id),
  CONSTRAINT announcement_template_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX announcement_template_organization ON announcement_template USING btree (organization_id, title);
COMMENT ON TABLE announcement_template IS 'Texts that an organization keeps for its announcements.';
COMMENT ON COLUMN announcement_template.id IS 'UUIDv7.';
COMMENT ON COLUMN announcement_template.organization_id IS 'Whose.';
COMMENT ON COLUMN announcement_template.title IS 'Title, with placeholders.';
COMMENT ON COLUMN announcement_template.text IS 'Text, with placeholders.';
COMMENT ON COLUMN announcement_template.changed_at IS 'When it was last written.';

CREATE TABLE appeal (
  id uuid NOT NULL,
  number text NOT NULL,
  state text NOT NULL,
  name text NOT NULL,
  document_kind text NOT NULL,
  document_box bytea NOT NULL,
  document_index text NOT NULL,
  born_on date NOT NULL,
  sex text NOT NULL,
  person_id uuid,
  phone_box bytea NOT NULL,
  phone_index text NOT NULL,
  appellant_account_id uuid,
  password_hash text,
  is_cadre boolean NOT NULL,
  submitted_at timestamp with time zone NOT NULL,
  waits_since timestamp with time zone NOT NULL,
  decide_by date NOT NULL,
  state_since timestamp with time zone NOT NULL,
  objection_token_hash bytea,
  object_until timestamp with time zone,
  objected_at timestamp with time zone,
  objection_reason text,
  claimed_by uuid,
  claimed_at timestamp with time zone,
  looked_at timestamp with time zone,
  name_agrees boolean,
  number_agrees boolean,
  upheld_once_by uuid,
  upheld_once_at timestamp with time zone,
  decided_by uuid,
  decided_at timestamp with time zone,
  working_minutes integer,
  reason text,
  reason_text text,
  CONSTRAINT appeal_pkey PRIMARY KEY (id),
  CONSTRAINT appeal_number_key UNIQUE (number),
  CONSTRAINT appeal_objection_token_hash_key UNIQUE (objection_token_hash),
  CONSTRAINT appeal_check CHECK (((state = 'claimed'::text) = (claimed_by IS NOT NULL))),
  CONSTRAINT appeal_check1 CHECK (((claimed_by IS NULL) = (claimed_at IS NULL))),
  CONSTRAINT appeal_check2 CHECK (((state = ANY (ARRAY['upheld'::text, 'dismissed'::text, 'withdrawn'::text, 'closed'::text])) = (decided_at IS NOT NULL))),
  CONSTRAINT appeal_check3 CHECK (((state = ANY (ARRAY['submitted'::text, 'claimed'::text, 'photosAsked'::text])) = (password_hash IS NOT NULL))),
  CONSTRAINT appeal_check4 CHECK (((state <> 'upheld'::text) OR (person_id IS NOT NULL))),
  CONSTRAINT appeal_check5 CHECK (((state <> ALL (ARRAY['dismissed'::text, 'photosAsked'::text])) OR (reason IS NOT NULL))),
  CONSTRAINT appeal_document_kind_check CHECK ((document_kind = ANY (ARRAY['residentId'::text, 'hkMoTwResidencePermit'::text, 'foreignPermanentResidentId'::text, 'passport'::text]))),
  CONSTRAINT appeal_sex_check CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text, 'unknown'::text]))),
  CONSTRAINT appeal_state_check CHECK ((state = ANY (ARRAY['submitted'::text, 'claimed'::text, 'photosAsked'::text, 'upheld'::text, 'dismissed'::text, 'withdrawn'::text, 'closed'::text]))),
  CONSTRAINT appeal_appellant_account_id_fkey FOREIGN KEY (appellant_account_id) REFERENCES account(id),
  CONSTRAINT appeal_claimed_by_fkey FOREIGN KEY (claimed_by) REFERENCES account(id),
  CONSTRAINT appeal_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id),
  CONSTRAINT appeal_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT appeal_upheld_once_by_fkey FOREIGN KEY (upheld_once_by) REFERENCES account(id)
);
CREATE INDEX appeal_decided ON appeal USING btree (decided_at DESC, id DESC) WHERE (decided_at IS NOT NULL);
CREATE INDEX appeal_document ON appeal USING btree (document_index, submitted_at);
CREATE UNIQUE INDEX appeal_open ON appeal USING btree (document_index, phone_index) WHERE (state = ANY (ARRAY['submitted'::text, 'claimed'::text, 'photosAsked'::text]));
CREATE INDEX appeal_person ON appeal USING btree (person_id);
CREATE INDEX appeal_phone ON appeal USING btree (phone_index, submitted_at);
CREATE INDEX appeal_queue ON appeal USING btree (state, decide_by, waits_since, id);
CREATE INDEX appeal_submitted ON appeal USING btree (submitted_at);
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

CREATE TABLE appeal_photo (
  appeal_id uuid NOT NULL,
  photo_id uuid NOT NULL,
  side text NOT NULL,
  added_at timestamp with time zone NOT NULL,
  replaced_at timestamp with time zone,
  CONSTRAINT appeal_photo_pkey PRIMARY KEY (appeal_id, photo_id),
  CONSTRAINT appeal_photo_side_check CHECK ((side = ANY (ARRAY['front'::text, 'back'::text]))),
  CONSTRAINT appeal_photo_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id),
  CONSTRAINT appeal_photo_photo_id_fkey FOREIGN KEY (photo_id) REFERENCES photo(id)
);
CREATE UNIQUE INDEX appeal_photo_present ON appeal_photo USING btree (appeal_id, side) WHERE (replaced_at IS NULL);
COMMENT ON TABLE appeal_photo IS 'The photos of an appeal.';
COMMENT ON COLUMN appeal_photo.appeal_id IS 'The appeal.';
COMMENT ON COLUMN appeal_photo.photo_id IS 'The photo.';
COMMENT ON COLUMN appeal_photo.side IS 'Which side of the document.';
COMMENT ON COLUMN appeal_photo.added_at IS 'When it was brought.';
COMMENT ON COLUMN appeal_photo.replaced_at IS 'When a better one took its place.';

CREATE TABLE appeal_photo_ticket (
  ticket_hash bytea NOT NULL,
  photo_id uuid NOT NULL,
  account_id uuid NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  CONSTRAINT appeal_photo_ticket_pkey PRIMARY KEY (ticket_hash),
  CONSTRAINT appeal_photo_ticket_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT appeal_photo_ticket_photo_id_fkey FOREIGN KEY (photo_id) REFERENCES photo(id)
);
COMMENT ON TABLE appeal_photo_ticket IS 'Leave to look at one photo for 60 seconds, given with an audited look.';
COMMENT ON COLUMN appeal_photo_ticket.ticket_hash IS 'SHA-256 of the ticket.';
COMMENT ON COLUMN appeal_photo_ticket.photo_id IS 'The photo.';
COMMENT ON COLUMN appeal_photo_ticket.account_id IS 'The reviewer to whom it was given.';
COMMENT ON COLUMN appeal_photo_ticket.expires_at IS 'Until when it is good.';

CREATE TABLE appeal_step (
  id uuid NOT NULL,
  appeal_id uuid NOT NULL,
  act text NOT NULL,
  at timestamp with time zone NOT NULL,
  actor text NOT NULL,
  account_id uuid,
  CONSTRAINT appeal_step_pkey PRIMARY KEY (id),
  CONSTRAINT appeal_step_act_check CHECK ((act = ANY (ARRAY['submit'::text, 'claim'::text, 'release'::text, 'read'::text, 'uphold'::text, 'dismiss'::text, 'askPhotos'::text, 'supplyPhotos'::text, 'withdraw'::text, 'object'::text, 'close'::text]))),
  CONSTRAINT appeal_step_actor_check CHECK ((actor = ANY (ARRAY['appellant'::text, 'holder'::text, 'reviewer'::text, 'system'::text]))),
  CONSTRAINT appeal_step_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT appeal_step_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id)
);
CREATE INDEX appeal_step_appeal ON appeal_step USING btree (appeal_id, id);
COMMENT ON TABLE appeal_step IS 'Each act on an appeal: who, when.';
COMMENT ON COLUMN appeal_step.id IS 'UUIDv7; orders the steps.';
COMMENT ON COLUMN appeal_step.appeal_id IS 'The appeal.';
COMMENT ON COLUMN appeal_step.act IS 'What was done.';
COMMENT ON COLUMN appeal_step.at IS 'When.';
COMMENT ON COLUMN appeal_step.actor IS 'In which part.';
COMMENT ON COLUMN appeal_step.account_id IS 'By which account; null for who was not logged in.';

CREATE TABLE archival (
  id uuid NOT NULL,
  organization_id integer NOT NULL,
  superior_id integer,
  account_id uuid NOT NULL,
  by_name text NOT NULL,
  at timestamp with time zone NOT NULL,
  effects jsonb NOT NULL,
  CONSTRAINT archival_pkey PRIMARY KEY (id),
  CONSTRAINT archival_organization_id_key UNIQUE (organization_id),
  CONSTRAINT archival_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT archival_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT archival_superior_id_fkey FOREIGN KEY (superior_id) REFERENCES organization(id)
);
COMMENT ON TABLE archival IS 'Archivals of organizations; there is no way back, so an organization has one at most.';
COMMENT ON COLUMN archival.id IS 'UUIDv7.';
COMMENT ON COLUMN archival.organization_id IS 'The archived organization.';
COMMENT ON COLUMN archival.superior_id IS 'Its superior then, to which its members floated; null at the top.';
COMMENT ON COLUMN archival.account_id IS 'By which account.';
COMMENT ON COLUMN archival.by_name IS 'Name of the person or organization at that time.';
COMMENT ON COLUMN archival.at IS 'When.';
COMMENT ON COLUMN archival.effects IS 'What it did: members, posts, open matters by kind, registration codes, sessions (contract/archivals).';

CREATE TABLE audit_entry (
  id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  account_id uuid,
  organization_id integer,
  act text NOT NULL,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  before jsonb,
  after jsonb,
  address text,
  CONSTRAINT audit_entry_pkey PRIMARY KEY (id),
  CONSTRAINT audit_entry_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT audit_entry_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX audit_entry_organization ON audit_entry USING btree (organization_id, id) WHERE (organization_id IS NOT NULL);
CREATE INDEX audit_entry_subject ON audit_entry USING btree (subject_kind, subject_id, id);
COMMENT ON TABLE audit_entry IS 'Who did what, for whom, when, from where; only ever appended to. Holds no plain document number or phone.';
COMMENT ON COLUMN audit_entry.id IS 'UUIDv7; orders the trail.';
COMMENT ON COLUMN audit_entry.at IS 'When.';
COMMENT ON COLUMN audit_entry.account_id IS 'Who; null for a visitor or the system.';
COMMENT ON COLUMN audit_entry.organization_id IS 'For which organization the account acted.';
COMMENT ON COLUMN audit_entry.act IS 'Operation, <room>.<verb>.';
COMMENT ON COLUMN audit_entry.subject_kind IS 'What kind of record was changed.';
COMMENT ON COLUMN audit_entry.subject_id IS 'Which one.';
COMMENT ON COLUMN audit_entry.before IS 'Facts that changed, as they were.';
COMMENT ON COLUMN audit_entry.after IS 'Facts that changed, as they are.';
COMMENT ON COLUMN audit_entry.address IS 'Network address; null for the command line and the worker.';

CREATE TABLE cadre_post (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  organization_id integer NOT NULL,
  org_path text NOT NULL,
  post text NOT NULL,
  post_note text,
  kind text NOT NULL,
  state text NOT NULL,
  started_on date NOT NULL,
  term_ends_on date,
  term_reminded_at timestamp with time zone,
  console_access boolean NOT NULL DEFAULT false,
  access_granted_at timestamp with time zone,
  access_granted_by uuid,
  appointed_at timestamp with time zone NOT NULL,
  appointed_by uuid,
  ended_at timestamp with time zone,
  ended_reason text,
  import_id uuid,
  CONSTRAINT cadre_post_pkey PRIMARY KEY (id),
  CONSTRAINT cadre_post_check CHECK (((post = 'other'::text) = (post_note IS NOT NULL))),
  CONSTRAINT cadre_post_check1 CHECK ((term_ends_on > started_on)),
  CONSTRAINT cadre_post_check2 CHECK (((NOT console_access) OR (state = 'active'::text))),
  CONSTRAINT cadre_post_check3 CHECK ((console_access <= (access_granted_at IS NOT NULL))),
  CONSTRAINT cadre_post_check4 CHECK (((state = 'ended'::text) = (ended_at IS NOT NULL))),
  CONSTRAINT cadre_post_check5 CHECK (((state = 'ended'::text) = (ended_reason IS NOT NULL))),
  CONSTRAINT cadre_post_ended_reason_check CHECK ((ended_reason = ANY (ARRAY['dismissed'::text, 'termOver'::text, 'transferred'::text, 'organizationArchived'::text, 'leftLeague'::text, 'withdrawn'::text, 'declined'::text]))),
  CONSTRAINT cadre_post_kind_check CHECK ((kind = ANY (ARRAY['fullTime'::text, 'partTime'::text, 'seconded'::text]))),
  CONSTRAINT cadre_post_post_check CHECK ((post = ANY (ARRAY['secretary'::text, 'deputySecretary'::text, 'organizationOfficer'::text, 'publicityOfficer'::text, 'cultureAndSportsOfficer'::text, 'productionOfficer'::text, 'rightsOfficer'::text, 'volunteeringOfficer'::text, 'other'::text]))),
  CONSTRAINT cadre_post_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'active'::text, 'ended'::text]))),
  CONSTRAINT cadre_post_access_granted_by_fkey FOREIGN KEY (access_granted_by) REFERENCES account(id),
  CONSTRAINT cadre_post_appointed_by_fkey FOREIGN KEY (appointed_by) REFERENCES account(id),
  CONSTRAINT cadre_post_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT cadre_post_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE INDEX cadre_post_import ON cadre_post USING btree (import_id) WHERE (import_id IS NOT NULL);
CREATE UNIQUE INDEX cadre_post_living ON cadre_post USING btree (person_id, organization_id, post) WHERE (state <> 'ended'::text);
CREATE INDEX cadre_post_organization ON cadre_post USING btree (organization_id, id);
CREATE INDEX cadre_post_person ON cadre_post USING btree (person_id, id);
CREATE UNIQUE INDEX cadre_post_secretary ON cadre_post USING btree (organization_id) WHERE ((post = 'secretary'::text) AND (state <> 'ended'::text));
CREATE INDEX cadre_post_subtree ON cadre_post USING btree (org_path) INCLUDE (state);
CREATE INDEX cadre_post_term ON cadre_post USING btree (term_ends_on) WHERE (state = 'active'::text);
COMMENT ON TABLE cadre_post IS 'A post that a person holds, is proposed for or has held in an organization (团干部).';
COMMENT ON COLUMN cadre_post.id IS 'UUIDv7.';
COMMENT ON COLUMN cadre_post.person_id IS 'Who; need not be a member.';
COMMENT ON COLUMN cadre_post.organization_id IS 'Where.';
COMMENT ON COLUMN cadre_post.org_path IS 'Copy of that organization’s path, for lists of a subtree; moves with a relocation.';
COMMENT ON COLUMN cadre_post.post IS 'Post (domain/shared/code-tables/post).';
COMMENT ON COLUMN cadre_post.post_note IS 'What the post is called, for other; else null.';
COMMENT ON COLUMN cadre_post.kind IS '专职, 兼职 or 挂职.';
COMMENT ON COLUMN cadre_post.state IS 'State (domain/cadres/post-state).';
COMMENT ON COLUMN cadre_post.started_on IS 'First day of the post as stated.';
COMMENT ON COLUMN cadre_post.term_ends_on IS 'Last day of the term; null where none was set. Nothing ends by itself on it.';
COMMENT ON COLUMN cadre_post.term_reminded_at IS 'When the organization was reminded of this end of the term.';
COMMENT ON COLUMN cadre_post.console_access IS 'Whether the person may act for the organization with the own account.';
COMMENT ON COLUMN cadre_post.access_granted_at IS 'When that was last granted.';
COMMENT ON COLUMN cadre_post.access_granted_by IS 'Account that granted it.';
COMMENT ON COLUMN cadre_post.appointed_at IS 'When the person was appointed or proposed in this system.';
COMMENT ON COLUMN cadre_post.appointed_by IS 'Account that did it; null for the system.';
COMMENT ON COLUMN cadre_post.ended_at IS 'When the post ended.';
COMMENT ON COLUMN cadre_post.ended_reason IS 'Why.';
COMMENT ON COLUMN cadre_post.import_id IS 'Import (long_task) that made the post; null where it came otherwise.';

CREATE TABLE cadre_post_step (
  id uuid NOT NULL,
  cadre_post_id uuid NOT NULL,
  act text NOT NULL,
  at timestamp with time zone NOT NULL,
  account_id uuid,
  by_name text NOT NULL,
  reason text,
  details jsonb,
  CONSTRAINT cadre_post_step_pkey PRIMARY KEY (id),
  CONSTRAINT cadre_post_step_act_check CHECK ((act = ANY (ARRAY['appoint'::text, 'propose'::text, 'confirm'::text, 'decline'::text, 'withdraw'::text, 'change'::text, 'grantAccess'::text, 'withdrawAccess'::text, 'dismiss'::text, 'endTerm'::text, 'vacate'::text]))),
  CONSTRAINT cadre_post_step_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT cadre_post_step_cadre_post_id_fkey FOREIGN KEY (cadre_post_id) REFERENCES cadre_post(id)
);
CREATE INDEX cadre_post_step_post ON cadre_post_step USING btree (cadre_post_id, id);
COMMENT ON TABLE cadre_post_step IS 'Each act on a post: who, when, why.';
COMMENT ON COLUMN cadre_post_step.id IS 'UUIDv7; orders the steps.';
COMMENT ON COLUMN cadre_post_step.cadre_post_id IS 'The post.';
COMMENT ON COLUMN cadre_post_step.act IS 'What was done.';
COMMENT ON COLUMN cadre_post_step.at IS 'When.';
COMMENT ON COLUMN cadre_post_step.account_id IS 'By which account; null for the system.';
COMMENT ON COLUMN cadre_post_step.by_name IS 'Who did it, as known at that time; empty for the system.';
COMMENT ON COLUMN cadre_post_step.reason IS 'Reason of a dismissal or of a proposal that was not confirmed.';
COMMENT ON COLUMN cadre_post_step.details IS 'What changed: { <entry>: [old, new] }; null where the act says all.';

CREATE TABLE check_mark (
  name text NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT check_mark_pkey PRIMARY KEY (name)
);
COMMENT ON TABLE check_mark IS 'Until when the changes of memberships have been checked.';
COMMENT ON COLUMN check_mark.name IS 'Which check.';
COMMENT ON COLUMN check_mark.at IS 'Events before this instant have been looked at.';

CREATE TABLE feedback (
  id uuid NOT NULL,
  number text NOT NULL,
  reporter_kind text NOT NULL,
  person_id uuid,
  organization_id integer,
  reporter_name text NOT NULL,
  reporter_code text,
  phone_box bytea,
  phone_index text,
  text text NOT NULL,
  happened_at timestamp with time zone NOT NULL,
  device text NOT NULL,
  state text NOT NULL,
  handler_id integer,
  sent_at timestamp with time zone NOT NULL,
  waits_since timestamp with time zone NOT NULL,
  waits_until date,
  answered_at timestamp with time zone,
  CONSTRAINT feedback_pkey PRIMARY KEY (id),
  CONSTRAINT feedback_number UNIQUE (number),
  CONSTRAINT feedback_organization_check CHECK (((reporter_kind = 'person'::text) OR (organization_id IS NOT NULL))),
  CONSTRAINT feedback_person_check CHECK (((reporter_kind = 'person'::text) = (person_id IS NOT NULL))),
  CONSTRAINT feedback_phone_check CHECK ((((reporter_kind = 'visitor'::text) = (phone_box IS NOT NULL)) AND ((phone_box IS NULL) = (phone_index IS NULL)))),
  CONSTRAINT feedback_reporter_kind_check CHECK ((reporter_kind = ANY (ARRAY['person'::text, 'organization'::text, 'visitor'::text]))),
  CONSTRAINT feedback_state_check CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text, 'escalated'::text, 'resolved'::text, 'reopened'::text]))),
  CONSTRAINT feedback_waiting_check CHECK (((state = ANY (ARRAY['open'::text, 'escalated'::text, 'reopened'::text])) = (waits_until IS NOT NULL))),
  CONSTRAINT feedback_handler_id_fkey FOREIGN KEY (handler_id) REFERENCES organization(id),
  CONSTRAINT feedback_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT feedback_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE INDEX feedback_answered ON feedback USING btree (answered_at, id) WHERE (state = 'answered'::text);
CREATE INDEX feedback_due ON feedback USING btree (waits_until, id) WHERE ((waits_until IS NOT NULL) AND (handler_id IS NOT NULL));
CREATE INDEX feedback_handler ON feedback USING btree (handler_id, id);
CREATE INDEX feedback_organization ON feedback USING btree (organization_id, id) WHERE (reporter_kind = 'organization'::text);
CREATE INDEX feedback_person ON feedback USING btree (person_id, id) WHERE (person_id IS NOT NULL);
CREATE INDEX feedback_waiting ON feedback USING btree (handler_id, waits_since, id) WHERE (waits_until IS NOT NULL);
COMMENT ON TABLE feedback IS 'A problem that somebody tells their superior organization of (反馈, FAQ X2).';
COMMENT ON COLUMN feedback.id IS 'UUIDv7.';
COMMENT ON COLUMN feedback.number IS 'FK, day and six characters (domain/feedback/number).';
COMMENT ON COLUMN feedback.reporter_kind IS 'A person or an organization with an account, or a visitor who cannot log in.';
COMMENT ON COLUMN feedback.person_id IS 'The person; null for others.';
COMMENT ON COLUMN feedback.organization_id IS 'The reporting organization, the one of the member, or the one that a visitor names; null for who belongs nowhere.';
COMMENT ON COLUMN feedback.reporter_name IS 'Name of the person or full name of the organization at that time.';
COMMENT ON COLUMN feedback.reporter_code IS 'Member number, or id of the organization, at that time; null for who has none.';
COMMENT ON COLUMN feedback.phone_box IS 'The visitor''s proven phone, encrypted (context feedback.phone); null for others.';
COMMENT ON COLUMN feedback.phone_index IS 'Blind index of that phone.';
COMMENT ON COLUMN feedback.text IS 'The problem in the reporter''s words.';
COMMENT ON COLUMN feedback.happened_at IS 'When the problem came up, as the reporter says.';
COMMENT ON COLUMN feedback.device IS 'Device model and version, or browser and version.';
COMMENT ON COLUMN feedback.state IS 'State (domain/feedback/state).';
COMMENT ON COLUMN feedback.handler_id IS 'The organization that has it; null for the administrators of the system.';
COMMENT ON COLUMN feedback.sent_at IS 'When it was sent.';
COMMENT ON COLUMN feedback.waits_since IS 'When it came to whoever has it; of what is answered, when it last changed.';
COMMENT ON COLUMN feedback.waits_until IS 'Last day of whoever has it, then it passes to the next superior; null while nobody is waited for.';
COMMENT ON COLUMN feedback.answered_at IS 'When it was last answered or resolved; the days to reopen count from it.';

CREATE TABLE feedback_canned_answer (
  id uuid NOT NULL,
  organization_id integer,
  title text NOT NULL,
  text text NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  CONSTRAINT feedback_canned_answer_pkey PRIMARY KEY (id),
  CONSTRAINT feedback_canned_answer_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX feedback_canned_answer_desk ON feedback_canned_answer USING btree (organization_id, title);
COMMENT ON TABLE feedback_canned_answer IS 'Answers that a desk keeps for next time.';
COMMENT ON COLUMN feedback_canned_answer.id IS 'UUIDv7.';
COMMENT ON COLUMN feedback_canned_answer.organization_id IS 'Whose; null for the administrators.';
COMMENT ON COLUMN feedback_canned_answer.title IS 'What it is found by.';
COMMENT ON COLUMN feedback_canned_answer.text IS 'The answer.';
COMMENT ON COLUMN feedback_canned_answer.changed_at IS 'When it was last written.';

CREATE TABLE feedback_photo (
  photo_id uuid NOT NULL,
  feedback_id uuid NOT NULL,
  place smallint NOT NULL,
  CONSTRAINT feedback_photo_pkey PRIMARY KEY (photo_id),
  CONSTRAINT feedback_photo_place UNIQUE (feedback_id, place),
  CONSTRAINT feedback_photo_place_check CHECK (((place >= 1) AND (place <= 4))),
  CONSTRAINT feedback_photo_feedback_id_fkey FOREIGN KEY (feedback_id) REFERENCES feedback(id),
  CONSTRAINT feedback_photo_photo_id_fkey FOREIGN KEY (photo_id) REFERENCES photo(id)
);
COMMENT ON TABLE feedback_photo IS 'Screenshots that belong to feedback.';
COMMENT ON COLUMN feedback_photo.photo_id IS 'The screenshot.';
COMMENT ON COLUMN feedback_photo.feedback_id IS 'The feedback.';
COMMENT ON COLUMN feedback_photo.place IS 'Its place among the screenshots, from 1.';

CREATE TABLE feedback_step (
  id uuid NOT NULL,
  feedback_id uuid NOT NULL,
  act text NOT NULL,
  at timestamp with time zone NOT NULL,
  actor text NOT NULL,
  account_id uuid,
  by_name text NOT NULL,
  handler_id integer,
  next_handler_id integer,
  text text,
  CONSTRAINT feedback_step_pkey PRIMARY KEY (id),
  CONSTRAINT feedback_step_act_check CHECK ((act = ANY (ARRAY['send'::text, 'answer'::text, 'escalate'::text, 'resolve'::text, 'reopen'::text, 'pass'::text, 'settle'::text]))),
  CONSTRAINT feedback_step_actor_check CHECK ((actor = ANY (ARRAY['reporter'::text, 'handler'::text, 'system'::text]))),
  CONSTRAINT feedback_step_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT feedback_step_feedback_id_fkey FOREIGN KEY (feedback_id) REFERENCES feedback(id),
  CONSTRAINT feedback_step_handler_id_fkey FOREIGN KEY (handler_id) REFERENCES organization(id),
  CONSTRAINT feedback_step_next_handler_id_fkey FOREIGN KEY (next_handler_id) REFERENCES organization(id)
);
CREATE INDEX feedback_step_feedback ON feedback_step USING btree (feedback_id, id);
CREATE INDEX feedback_step_passed ON feedback_step USING btree (handler_id, feedback_id) WHERE (act = ANY (ARRAY['escalate'::text, 'pass'::text]));
COMMENT ON TABLE feedback_step IS 'What happened to feedback.';
COMMENT ON COLUMN feedback_step.id IS 'UUIDv7; orders the steps.';
COMMENT ON COLUMN feedback_step.feedback_id IS 'The feedback.';
COMMENT ON COLUMN feedback_step.act IS 'What was done; pass and settle are the system''s.';
COMMENT ON COLUMN feedback_step.at IS 'When.';
COMMENT ON COLUMN feedback_step.actor IS 'As whom.';
COMMENT ON COLUMN feedback_step.account_id IS 'By which account; null for the system and for a visitor.';
COMMENT ON COLUMN feedback_step.by_name IS 'Name of the person or organization at that time; empty for the system.';
COMMENT ON COLUMN feedback_step.handler_id IS 'Who had it before; null for the administrators, and when it was sent.';
COMMENT ON COLUMN feedback_step.next_handler_id IS 'Who has it since, of send, escalate and pass; null for the administrators.';
COMMENT ON COLUMN feedback_step.text IS 'The answer, or what was remarked; null where nothing.';

CREATE TABLE finding (
  id uuid NOT NULL,
  check_kind text NOT NULL,
  member_id uuid,
  organization_id integer NOT NULL,
  org_path text NOT NULL,
  state text NOT NULL,
  since timestamp with time zone NOT NULL,
  fixed_at timestamp with time zone,
  explanation text,
  explained_at timestamp with time zone,
  explained_by_name text,
  remark text,
  CONSTRAINT finding_pkey PRIMARY KEY (id),
  CONSTRAINT finding_check CHECK (((state = 'fixed'::text) = (fixed_at IS NOT NULL))),
  CONSTRAINT finding_check1 CHECK (((state <> ALL (ARRAY['explained'::text, 'accepted'::text])) OR (explanation IS NOT NULL))),
  CONSTRAINT finding_check2 CHECK (((explanation IS NULL) = (explained_at IS NULL))),
  CONSTRAINT finding_state_check CHECK ((state = ANY (ARRAY['open'::text, 'explained'::text, 'accepted'::text, 'fixed'::text]))),
  CONSTRAINT finding_member_id_fkey FOREIGN KEY (member_id) REFERENCES member(id),
  CONSTRAINT finding_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX finding_by_check ON finding USING btree (check_kind, member_id) WHERE ((state <> 'fixed'::text) AND (member_id IS NOT NULL));
CREATE UNIQUE INDEX finding_of_member ON finding USING btree (member_id, check_kind) WHERE (member_id IS NOT NULL);
CREATE UNIQUE INDEX finding_of_organization ON finding USING btree (organization_id, check_kind) WHERE (member_id IS NULL);
CREATE INDEX finding_queue ON finding USING btree (state, since, id) INCLUDE (org_path);
CREATE INDEX finding_subtree ON finding USING btree (org_path) INCLUDE (check_kind, state) WHERE (state <> 'fixed'::text);
COMMENT ON TABLE finding IS 'Something in the data that is to be mended or explained; one row for each check and membership or organization.';
COMMENT ON COLUMN finding.id IS 'UUIDv7.';
COMMENT ON COLUMN finding.check_kind IS 'Which check found it (domain/data-quality/check).';
COMMENT ON COLUMN finding.member_id IS 'The membership; null for what concerns the organization itself.';
COMMENT ON COLUMN finding.organization_id IS 'The organization that has it to mend.';
COMMENT ON COLUMN finding.org_path IS 'Its path.';
COMMENT ON COLUMN finding.state IS 'State (domain/data-quality/finding).';
COMMENT ON COLUMN finding.since IS 'Since when the data has been so.';
COMMENT ON COLUMN finding.fixed_at IS 'When the data no longer was so.';
COMMENT ON COLUMN finding.explanation IS 'Why it stands as it is, as the owner says.';
COMMENT ON COLUMN finding.explained_at IS 'When that was said.';
COMMENT ON COLUMN finding.explained_by_name IS 'By whom.';
COMMENT ON COLUMN finding.remark IS 'What the direct superior wrote when it did not accept the explanation.';

CREATE TABLE graduate (
  season_id uuid NOT NULL,
  member_id uuid NOT NULL,
  organization_id integer NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  reminded_at timestamp with time zone,
  answer text,
  reason text,
  answered_at timestamp with time zone,
  answered_by text,
  CONSTRAINT graduate_pkey PRIMARY KEY (season_id, member_id),
  CONSTRAINT graduate_answer_check CHECK ((answer = ANY (ARRAY['staying'::text, 'undecided'::text]))),
  CONSTRAINT graduate_check CHECK (((answer IS NULL) = (answered_at IS NULL))),
  CONSTRAINT graduate_check1 CHECK (((answer <> 'staying'::text) OR (reason IS NOT NULL))),
  CONSTRAINT graduate_member_id_fkey FOREIGN KEY (member_id) REFERENCES member(id),
  CONSTRAINT graduate_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT graduate_season_id_fkey FOREIGN KEY (season_id) REFERENCES graduation_season(id)
);
CREATE INDEX graduate_member ON graduate USING btree (member_id);
CREATE INDEX graduate_organization ON graduate USING btree (season_id, organization_id);
COMMENT ON TABLE graduate IS 'A member who was asked in a season. A transfer is the answer of those who go: it stands in the membership itself.';
COMMENT ON COLUMN graduate.season_id IS 'The season.';
COMMENT ON COLUMN graduate.member_id IS 'Who was asked.';
COMMENT ON COLUMN graduate.organization_id IS 'On whose roll the member was when asked; who is elsewhere now has gone.';
COMMENT ON COLUMN graduate.asked_at IS 'When the member was asked.';
COMMENT ON COLUMN graduate.reminded_at IS 'When the member was last reminded; at most once a day.';
COMMENT ON COLUMN graduate.answer IS 'What a graduate said who starts no transfer now: domain/graduations/answer.';
COMMENT ON COLUMN graduate.reason IS 'Why the member stays, or what is still open.';
COMMENT ON COLUMN graduate.answered_at IS 'When that was said; null while it was not.';
COMMENT ON COLUMN graduate.answered_by IS 'Name of the member or of the organization that noted it.';

CREATE TABLE graduation_season (
  id uuid NOT NULL,
  organization_id integer NOT NULL,
  year integer NOT NULL,
  deadline date NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  closed_at timestamp with time zone,
  CONSTRAINT graduation_season_pkey PRIMARY KEY (id),
  CONSTRAINT graduation_season_year_check CHECK (((year >= 1990) AND (year <= 2100))),
  CONSTRAINT graduation_season_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX graduation_season_deadline ON graduation_season USING btree (deadline) WHERE (closed_at IS NULL);
CREATE UNIQUE INDEX graduation_season_open ON graduation_season USING btree (organization_id, year) WHERE (closed_at IS NULL);
CREATE INDEX graduation_season_organization ON graduation_season USING btree (organization_id, id);
COMMENT ON TABLE graduation_season IS 'A season in which an organization asks every graduate of a year in its subtree for a destination.';
COMMENT ON COLUMN graduation_season.id IS 'UUIDv7.';
COMMENT ON COLUMN graduation_season.organization_id IS 'Who asks; one open season of a year at a time.';
COMMENT ON COLUMN graduation_season.year IS 'The expected graduation year of those who are asked.';
COMMENT ON COLUMN graduation_season.deadline IS 'Last day to answer, in China; the season stays open until it is closed.';
COMMENT ON COLUMN graduation_season.opened_at IS 'When it was opened.';
COMMENT ON COLUMN graduation_season.closed_at IS 'When it was closed; null while open.';

CREATE TABLE idempotency_key (
  scope text NOT NULL,
  key text NOT NULL,
  request_hash text NOT NULL,
  answer_box bytea,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT idempotency_key_pkey PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_key_created ON idempotency_key USING btree (created_at);
COMMENT ON TABLE idempotency_key IS 'Write requests that carried a key, so that a repeated one has effect once.';
COMMENT ON COLUMN idempotency_key.scope IS 'Account id, or visitor.';
COMMENT ON COLUMN idempotency_key.key IS 'What the client sent.';
COMMENT ON COLUMN idempotency_key.request_hash IS 'Keyed hash of operation and body: a key serves one request.';
COMMENT ON COLUMN idempotency_key.answer_box IS 'Encrypted status and body of the answer (vault context idempotencyKey.answer); null while running.';
COMMENT ON COLUMN idempotency_key.created_at IS 'When it came; removed after a day.';

CREATE TABLE identity_change (
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  person_id uuid NOT NULL,
  organization_id integer NOT NULL,
  state text NOT NULL,
  old_name text NOT NULL,
  new_name text NOT NULL,
  old_document_kind text NOT NULL,
  old_document_mask text NOT NULL,
  document_kind text NOT NULL,
  document_box bytea NOT NULL,
  document_changes boolean NOT NULL,
  document_needs_review boolean NOT NULL,
  born_on date NOT NULL,
  sex text NOT NULL,
  reason text NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  asked_by uuid NOT NULL,
  asked_by_name text NOT NULL,
  looked_at timestamp with time zone,
  decided_at timestamp with time zone,
  decided_by uuid,
  decided_by_name text,
  decision_reason text,
  CONSTRAINT identity_change_pkey PRIMARY KEY (id),
  CONSTRAINT identity_change_check CHECK (((state = 'pending'::text) = (decided_at IS NULL))),
  CONSTRAINT identity_change_check1 CHECK (((state <> 'refused'::text) OR (decision_reason IS NOT NULL))),
  CONSTRAINT identity_change_sex_check CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text, 'unknown'::text]))),
  CONSTRAINT identity_change_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'approved'::text, 'refused'::text, 'withdrawn'::text]))),
  CONSTRAINT identity_change_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES account(id),
  CONSTRAINT identity_change_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id),
  CONSTRAINT identity_change_member_id_fkey FOREIGN KEY (member_id) REFERENCES member(id),
  CONSTRAINT identity_change_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT identity_change_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE INDEX identity_change_member ON identity_change USING btree (member_id, id);
CREATE UNIQUE INDEX identity_change_open ON identity_change USING btree (person_id) WHERE (state = 'pending'::text);
COMMENT ON TABLE identity_change IS 'A change of a member’s name or document (姓名证件变更), asked for with evidence and decided by the direct superior.';
COMMENT ON COLUMN identity_change.id IS 'UUIDv7; orders the changes.';
COMMENT ON COLUMN identity_change.member_id IS 'The membership.';
COMMENT ON COLUMN identity_change.person_id IS 'Whose name or document it is.';
COMMENT ON COLUMN identity_change.organization_id IS 'The branch that asked. Who decides follows from where the member is now.';
COMMENT ON COLUMN identity_change.state IS 'State (domain/identity-changes/state).';
COMMENT ON COLUMN identity_change.old_name IS 'Name on record when it was asked for.';
COMMENT ON COLUMN identity_change.new_name IS 'Name asked for; the same where only the document changes.';
COMMENT ON COLUMN identity_change.old_document_kind IS 'Kind of document on record when it was asked for.';
COMMENT ON COLUMN identity_change.old_document_mask IS 'Number of that document, masked.';
COMMENT ON COLUMN identity_change.document_kind IS 'Kind of the document asked for.';
COMMENT ON COLUMN identity_change.document_box IS 'Number asked for, encrypted.';
COMMENT ON COLUMN identity_change.document_changes IS 'Whether kind or number is to change; else only the name is.';
COMMENT ON COLUMN identity_change.document_needs_review IS 'Nothing in the number proves it.';
COMMENT ON COLUMN identity_change.born_on IS 'Birth date by the document asked for.';
COMMENT ON COLUMN identity_change.sex IS 'Sex by the document asked for.';
COMMENT ON COLUMN identity_change.reason IS 'Why, in the branch’s words.';
COMMENT ON COLUMN identity_change.asked_at IS 'When it was asked for.';
COMMENT ON COLUMN identity_change.asked_by IS 'Account that asked.';
COMMENT ON COLUMN identity_change.asked_by_name IS 'Who asked, as known at that time.';
COMMENT ON COLUMN identity_change.looked_at IS 'When the superior first looked at the evidence; before that it cannot approve.';
COMMENT ON COLUMN identity_change.decided_at IS 'When it ended.';
COMMENT ON COLUMN identity_change.decided_by IS 'Account that ended it.';
COMMENT ON COLUMN identity_change.decided_by_name IS 'Who ended it, as known at that time.';
COMMENT ON COLUMN identity_change.decision_reason IS 'Why it was refused.';

CREATE TABLE identity_change_photo (
  identity_change_id uuid NOT NULL,
  photo_id uuid NOT NULL,
  place integer NOT NULL,
  CONSTRAINT identity_change_photo_pkey PRIMARY KEY (identity_change_id, place),
  CONSTRAINT identity_change_photo_identity_change_id_fkey FOREIGN KEY (identity_change_id) REFERENCES identity_change(id),
  CONSTRAINT identity_change_photo_photo_id_fkey FOREIGN KEY (photo_id) REFERENCES photo(id)
);
COMMENT ON TABLE identity_change_photo IS 'Photos of the evidence for a change of name or document.';
COMMENT ON COLUMN identity_change_photo.identity_change_id IS 'The change.';
COMMENT ON COLUMN identity_change_photo.photo_id IS 'The photo.';
COMMENT ON COLUMN identity_change_photo.place IS 'Order, from 0.';

CREATE TABLE identity_change_photo_ticket (
  ticket_hash bytea NOT NULL,
  photo_id uuid NOT NULL,
  account_id uuid NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  CONSTRAINT identity_change_photo_ticket_pkey PRIMARY KEY (ticket_hash),
  CONSTRAINT identity_change_photo_ticket_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT identity_change_photo_ticket_photo_id_fkey FOREIGN KEY (photo_id) REFERENCES photo(id)
);
COMMENT ON TABLE identity_change_photo_ticket IS 'Leave to look at one photo of evidence for 60 seconds, given with an audited look.';
COMMENT ON COLUMN identity_change_photo_ticket.ticket_hash IS 'SHA-256 of the ticket.';
COMMENT ON COLUMN identity_change_photo_ticket.photo_id IS 'The photo.';
COMMENT ON COLUMN identity_change_photo_ticket.account_id IS 'The account to which it was given.';
COMMENT ON COLUMN identity_change_photo_ticket.expires_at IS 'Until when it is good.';

CREATE TABLE join_application (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  organization_id integer NOT NULL,
  org_path text NOT NULL,
  state text NOT NULL,
  joined_on date NOT NULL,
  joined_on_precision text NOT NULL,
  member_number text,
  needs_note boolean NOT NULL,
  other_province boolean NOT NULL,
  submitted_at timestamp with time zone NOT NULL,
  waits_since timestamp with time zone NOT NULL,
  waits_until date NOT NULL,
  decided_at timestamp with time zone,
  return_reason text,
  applicant_name text NOT NULL,
  applicant_name_py text NOT NULL,
  applicant_name_initials text NOT NULL,
  CONSTRAINT join_application_pkey PRIMARY KEY (id),
  CONSTRAINT join_application_check CHECK (((state = 'pending'::text) = (decided_at IS NULL))),
  CONSTRAINT join_application_check1 CHECK (((state = 'returned'::text) = (return_reason IS NOT NULL))),
  CONSTRAINT join_application_joined_on_precision_check CHECK ((joined_on_precision = ANY (ARRAY['day'::text, 'month'::text]))),
  CONSTRAINT join_application_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'returned'::text, 'approved'::text, 'withdrawn'::text, 'closed'::text]))),
  CONSTRAINT join_application_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT join_application_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE INDEX join_application_age ON join_application USING btree (waits_since, id) INCLUDE (org_path);
CREATE INDEX join_application_initials ON join_application USING btree (applicant_name_initials, id) INCLUDE (org_path);
CREATE INDEX join_application_name ON join_application USING btree (applicant_name, id) INCLUDE (org_path);
CREATE INDEX join_application_name_py ON join_application USING btree (applicant_name_py, id) INCLUDE (org_path);
CREATE UNIQUE INDEX join_application_open ON join_application USING btree (person_id) WHERE (state = ANY (ARRAY['pending'::text, 'returned'::text]));
CREATE INDEX join_application_organization ON join_application USING btree (organization_id, state, waits_since, id);
CREATE INDEX join_application_pending ON join_application USING btree (org_path) INCLUDE (waits_until) WHERE (state = 'pending'::text);
CREATE INDEX join_application_person ON join_application USING btree (person_id, id);
CREATE INDEX join_application_waiting ON join_application USING btree (state, waits_since, id) INCLUDE (org_path);
COMMENT ON TABLE join_application IS 'A person’s application to join a branch (加入申请).';
COMMENT ON COLUMN join_application.id IS 'UUIDv7.';
COMMENT ON COLUMN join_application.person_id IS 'The applicant.';
COMMENT ON COLUMN join_application.organization_id IS 'Branch that has it now.';
COMMENT ON COLUMN join_application.org_path IS 'Copy of that branch’s path, for lists of a subtree.';
COMMENT ON COLUMN join_application.state IS 'State (domain/join-applications/state).';
COMMENT ON COLUMN join_application.joined_on IS 'Stated join date; the first of the month for month precision.';
COMMENT ON COLUMN join_application.joined_on_precision IS 'How exactly the join date was stated.';
COMMENT ON COLUMN join_application.member_number IS 'Stated member number, normalised; null when the system makes it (FAQ M12).';
COMMENT ON COLUMN join_application.needs_note IS 'True when the applicant joined at 13: the branch adds a note.';
COMMENT ON COLUMN join_application.other_province IS 'True when the stated number names another province: a remark, no refusal.';
COMMENT ON COLUMN join_application.submitted_at IS 'When it was first submitted.';
COMMENT ON COLUMN join_application.waits_since IS 'Since when the present branch has it.';
COMMENT ON COLUMN join_application.waits_until IS 'Last day of the branch’s own time, Asia/Shanghai; afterwards a superior may act.';
COMMENT ON COLUMN join_application.decided_at IS 'When it was approved, returned, withdrawn, or closed by an archival.';
COMMENT ON COLUMN join_application.return_reason IS 'Why it was returned; the applicant reads it.';
COMMENT ON COLUMN join_application.applicant_name IS 'Copy of the applicant’s name at filing, for lists and search.';
COMMENT ON COLUMN join_application.applicant_name_py IS 'Pinyin of that name, for search.';
COMMENT ON COLUMN join_application.applicant_name_initials IS 'Initials of that pinyin, for search.';

CREATE TABLE join_application_step (
  id uuid NOT NULL,
  join_application_id uuid NOT NULL,
  act text NOT NULL,
  at timestamp with time zone NOT NULL,
  actor text NOT NULL,
  account_id uuid NOT NULL,
  by_name text NOT NULL,
  organization_id integer NOT NULL,
  reason text,
  CONSTRAINT join_application_step_pkey PRIMARY KEY (id),
  CONSTRAINT join_application_step_act_check CHECK ((act = ANY (ARRAY['submit'::text, 'redirect'::text, 'mend'::text, 'withdraw'::text, 'approve'::text, 'return'::text, 'close'::text]))),
  CONSTRAINT join_application_step_actor_check CHECK ((actor = ANY (ARRAY['applicant'::text, 'branch'::text, 'superior'::text]))),
  CONSTRAINT join_application_step_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT join_application_step_join_application_id_fkey FOREIGN KEY (join_application_id) REFERENCES join_application(id),
  CONSTRAINT join_application_step_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX join_application_step_application ON join_application_step USING btree (join_application_id, id);
COMMENT ON TABLE join_application_step IS 'Each act on a join application: who, for which organization, when.';
COMMENT ON COLUMN join_application_step.id IS 'UUIDv7; orders the steps.';
COMMENT ON COLUMN join_application_step.join_application_id IS 'The application.';
COMMENT ON COLUMN join_application_step.act IS 'What was done.';
COMMENT ON COLUMN join_application_step.at IS 'When.';
COMMENT ON COLUMN join_application_step.actor IS 'In which part.';
COMMENT ON COLUMN join_application_step.account_id IS 'By which account.';
COMMENT ON COLUMN join_application_step.by_name IS 'Name of the person or organization at that time.';
COMMENT ON COLUMN join_application_step.organization_id IS 'Branch that had the application after the act.';
COMMENT ON COLUMN join_application_step.reason IS 'Reason of a return, note of an approval.';

CREATE TABLE known_device (
  account_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  first_seen_at timestamp with time zone NOT NULL,
  last_seen_at timestamp with time zone NOT NULL,
  CONSTRAINT known_device_pkey PRIMARY KEY (account_id, token_hash),
  CONSTRAINT known_device_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
);
COMMENT ON TABLE known_device IS 'Devices on which somebody has proven to be the holder of an account.';
COMMENT ON COLUMN known_device.account_id IS 'The account.';
COMMENT ON COLUMN known_device.token_hash IS 'SHA-256 of the token in the device’s cookie.';
COMMENT ON COLUMN known_device.first_seen_at IS 'Since when it is known.';
COMMENT ON COLUMN known_device.last_seen_at IS 'Last log-in there; forgotten 180 days later.';

CREATE TABLE long_task (
  id uuid NOT NULL,
  kind text NOT NULL,
  subject text,
  organization_id integer,
  account_id uuid NOT NULL,
  by_name text NOT NULL,
  state text NOT NULL,
  step text,
  done integer NOT NULL DEFAULT 0,
  total integer,
  attempts integer NOT NULL DEFAULT 0,
  wish jsonb NOT NULL,
  result jsonb,
  refusal jsonb,
  file_name text NOT NULL,
  file_bytes bigint,
  report_bytes bigint,
  keep_until timestamp with time zone NOT NULL,
  files_removed_at timestamp with time zone,
  created_at timestamp with time zone NOT NULL,
  finished_at timestamp with time zone,
  beat_at timestamp with time zone NOT NULL,
  CONSTRAINT long_task_pkey PRIMARY KEY (id),
  CONSTRAINT long_task_kind_check CHECK ((kind = ANY (ARRAY['import'::text, 'export'::text]))),
  CONSTRAINT long_task_owner_check CHECK (((organization_id IS NOT NULL) OR (kind = 'export'::text))),
  CONSTRAINT long_task_state_check CHECK ((state = ANY (ARRAY['received'::text, 'waiting'::text, 'queued'::text, 'running'::text, 'done'::text, 'undone'::text, 'failed'::text, 'cancelled'::text]))),
  CONSTRAINT long_task_step_check CHECK ((step = ANY (ARRAY['judge'::text, 'write'::text, 'undo'::text, 'export'::text]))),
  CONSTRAINT long_task_subject_check CHECK ((subject = ANY (ARRAY['members'::text, 'organizations'::text, 'cadres'::text, 'joinApplications'::text, 'rectificationReport'::text, 'yearlyReturn'::text]))),
  CONSTRAINT long_task_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT long_task_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX long_task_at_work ON long_task USING btree (beat_at) WHERE (state = ANY (ARRAY['queued'::text, 'running'::text]));
CREATE INDEX long_task_keep ON long_task USING btree (keep_until) WHERE (files_removed_at IS NULL);
CREATE INDEX long_task_organization ON long_task USING btree (organization_id, kind, id);
COMMENT ON TABLE long_task IS 'An import or export, from the wish to its report.';
COMMENT ON COLUMN long_task.id IS 'UUIDv7; orders the tasks.';
COMMENT ON COLUMN long_task.kind IS 'What is done.';
COMMENT ON COLUMN long_task.subject IS 'What it is done with; null while only a file has come.';
COMMENT ON COLUMN long_task.organization_id IS 'The organization whose task it is; nobody else may see it. Null where the number officer asked at the desk: then it is the account''s alone.';
COMMENT ON COLUMN long_task.account_id IS 'Who asked for it.';
COMMENT ON COLUMN long_task.by_name IS 'Name of that account at the time.';
COMMENT ON COLUMN long_task.state IS 'Where it stands (domain/shared/long-task).';
COMMENT ON COLUMN long_task.step IS 'What runs, or ran last; null before anything did.';
COMMENT ON COLUMN long_task.done IS 'Rows that the present step is through with.';
COMMENT ON COLUMN long_task.total IS 'Rows in all; null while not known.';
COMMENT ON COLUMN long_task.attempts IS 'How often the present step was started.';
COMMENT ON COLUMN long_task.wish IS 'What was asked for: mapping and mode of an import, filter and columns of an export; no document number or phone.';
COMMENT ON COLUMN long_task.result IS 'What came of it: figures, and the first rows of a preview without their numbers.';
COMMENT ON COLUMN long_task.refusal IS 'Code and facts of the refusal that ended it; null where none did.';
COMMENT ON COLUMN long_task.file_name IS 'Name of the file as the user knows it.';
COMMENT ON COLUMN long_task.file_bytes IS 'Size of the file that was sent in or made; null while there is none.';
COMMENT ON COLUMN long_task.report_bytes IS 'Size of the report with the outcome of each row; null while there is none.';
COMMENT ON COLUMN long_task.keep_until IS 'When its files are removed.';
COMMENT ON COLUMN long_task.files_removed_at IS 'When they were.';
COMMENT ON COLUMN long_task.created_at IS 'When it was asked for.';
COMMENT ON COLUMN long_task.finished_at IS 'When its last step ended; null while one may follow or runs.';
COMMENT ON COLUMN long_task.beat_at IS 'Last sign of life of whoever works on it.';

CREATE TABLE member (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  organization_id integer NOT NULL,
  org_path text NOT NULL,
  status text NOT NULL,
  name text NOT NULL,
  name_py text NOT NULL,
  name_initials text NOT NULL,
  sex text NOT NULL,
  born_on date NOT NULL,
  joined_on date NOT NULL,
  joined_on_precision text NOT NULL,
  number text NOT NULL,
  admitted_at timestamp with time zone NOT NULL,
  ethnic_group text,
  political_status text,
  education_full_time text,
  education_highest text,
  in_school boolean,
  household_area text,
  occupation text,
  employer_or_school text,
  email text,
  card_number text,
  party_joined_on date,
  volunteer_registered_on date,
  graduation_year integer,
  number_disputed boolean NOT NULL DEFAULT false,
  floating_since timestamp with time zone,
  left_at timestamp with time zone,
  left_reason text,
  import_id uuid,
  record_complete boolean NOT NULL GENERATED ALWAYS AS (((ethnic_group IS NOT NULL) AND (political_status IS NOT NULL) AND (education_full_time IS NOT NULL) AND (education_highest IS NOT NULL) AND (household_area IS NOT NULL))) STORED,
  CONSTRAINT member_pkey PRIMARY KEY (id),
  CONSTRAINT member_person_id_key UNIQUE (person_id),
  CONSTRAINT member_card_number_check CHECK ((card_number ~ '^[0-9]{8}$'::text)),
  CONSTRAINT member_education_full_time_check CHECK ((education_full_time ~ '^[0-9]{2}$'::text)),
  CONSTRAINT member_education_highest_check CHECK ((education_highest ~ '^[0-9]{2}$'::text)),
  CONSTRAINT member_ethnic_group_check CHECK ((ethnic_group ~ '^[0-9]{2}$'::text)),
  CONSTRAINT member_floating_check CHECK (((status <> 'floating'::text) OR (floating_since IS NOT NULL))),
  CONSTRAINT member_graduation_year_check CHECK (((graduation_year >= 1990) AND (graduation_year <= 2100))),
  CONSTRAINT member_household_area_check CHECK ((household_area ~ '^[0-9]{6}$'::text)),
  CONSTRAINT member_joined_on_precision_check CHECK ((joined_on_precision = ANY (ARRAY['day'::text, 'month'::text]))),
  CONSTRAINT member_left_at_check CHECK (((left_reason IS NULL) = (left_at IS NULL))),
  CONSTRAINT member_left_check CHECK (((status = 'left'::text) = (left_reason IS NOT NULL))),
  CONSTRAINT member_left_reason_check CHECK ((left_reason = ANY (ARRAY['ageOut'::text, 'withdrawn'::text, 'lapsed'::text, 'expelled'::text, 'deceased'::text, 'recordedInError'::text, 'sentOut'::text]))),
  CONSTRAINT member_political_status_check CHECK ((political_status ~ '^[0-9]{2}$'::text)),
  CONSTRAINT member_sex_check CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text, 'unknown'::text]))),
  CONSTRAINT member_status_check CHECK ((status = ANY (ARRAY['active'::text, 'floating'::text, 'transferring'::text, 'left'::text]))),
  CONSTRAINT member_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT member_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE INDEX member_admitted_at ON member USING btree (admitted_at, id) INCLUDE (org_path);
CREATE INDEX member_age_out ON member USING btree (born_on, id) INCLUDE (org_path) WHERE (status <> 'left'::text);
CREATE INDEX member_born_on ON member USING btree (born_on, id) INCLUDE (org_path);
CREATE INDEX member_disputed ON member USING btree (name_py, id) INCLUDE (org_path) WHERE number_disputed;
CREATE INDEX member_ethnic_group ON member USING btree (ethnic_group, name_py, id) INCLUDE (org_path) WHERE (ethnic_group <> '01'::text);
CREATE INDEX member_floating ON member USING btree (floating_since, id) INCLUDE (org_path) WHERE (status = 'floating'::text);
CREATE INDEX member_graduation_year ON member USING btree (graduation_year, name_py, id) INCLUDE (org_path) WHERE (graduation_year IS NOT NULL);
CREATE INDEX member_import ON member USING btree (import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX member_incomplete ON member USING btree (name_py, id) INCLUDE (org_path) WHERE ((ethnic_group IS NULL) OR (political_status IS NULL) OR (education_full_time IS NULL) OR (education_highest IS NULL) OR (household_area IS NULL));
CREATE INDEX member_initials ON member USING btree (name_initials, id) INCLUDE (org_path, name_py);
CREATE INDEX member_joined_on ON member USING btree (joined_on, id) INCLUDE (org_path);
CREATE INDEX member_name ON member USING btree (name, id) INCLUDE (org_path, name_py);
CREATE INDEX member_number ON member USING btree (number);
CREATE INDEX member_organization ON member USING btree (organization_id, id);
CREATE INDEX member_political_status ON member USING btree (political_status, name_py, id) INCLUDE (org_path) WHERE (political_status <> '03'::text);
CREATE INDEX member_roll ON member USING btree (status, name_py, id) INCLUDE (org_path);
CREATE INDEX member_roll_all ON member USING btree (name_py, id) INCLUDE (org_path);
CREATE INDEX member_subtree ON member USING btree (org_path) INCLUDE (status, sex, born_on);
COMMENT ON TABLE member IS 'A membership: a person in the roll of a branch.';
COMMENT ON COLUMN member.id IS 'UUIDv7.';
COMMENT ON COLUMN member.person_id IS 'The person.';
COMMENT ON COLUMN member.organization_id IS 'Branch that holds the member.';
COMMENT ON COLUMN member.org_path IS 'Copy of the branch’s path, for lists and counts of a subtree.';
COMMENT ON COLUMN member.status IS 'Status (domain/members/status).';
COMMENT ON COLUMN member.name IS 'Copy of the person’s name, so that lists read one table.';
COMMENT ON COLUMN member.name_py IS 'Pinyin of the name, the sort key.';
COMMENT ON COLUMN member.name_initials IS 'Initials of the pinyin, for search.';
COMMENT ON COLUMN member.sex IS 'Copy of the person’s sex.';
COMMENT ON COLUMN member.born_on IS 'Copy of the person’s birth date.';
COMMENT ON COLUMN member.joined_on IS '入团时间; the first of the month for month precision.';
COMMENT ON COLUMN member.joined_on_precision IS 'How exactly the join date is known.';
COMMENT ON COLUMN member.number IS '团员编号; unique through unique_key.';
COMMENT ON COLUMN member.admitted_at IS 'When this system admitted the member.';
COMMENT ON COLUMN member.ethnic_group IS '民族, GB/T 3304; null while not stated.';
COMMENT ON COLUMN member.political_status IS '政治面貌, GB/T 4762; null while not stated.';
COMMENT ON COLUMN member.education_full_time IS 'Highest full-time education, GB/T 4658; null while not stated.';
COMMENT ON COLUMN member.education_highest IS 'Highest education of any kind, GB/T 4658; null while not stated.';
COMMENT ON COLUMN member.in_school IS '在读: still studying; null while not stated.';
COMMENT ON COLUMN member.household_area IS 'Household registration area, GB/T 2260; null while not stated.';
COMMENT ON COLUMN member.occupation IS 'Occupation, free text.';
COMMENT ON COLUMN member.employer_or_school IS 'Employer or school, free text.';
COMMENT ON COLUMN member.email IS 'E-mail address.';
COMMENT ON COLUMN member.card_number IS '团员证编号: 8 digits set by county committees; not the member number.';
COMMENT ON COLUMN member.party_joined_on IS 'When the member joined the party; null where not.';
COMMENT ON COLUMN member.volunteer_registered_on IS 'When the member registered as a volunteer; null where not.';
COMMENT ON COLUMN member.graduation_year IS 'Year in which the member is expected to graduate; null where not a student.';
COMMENT ON COLUMN member.number_disputed IS 'True while a number case about this number is open (FAQ M13).';
COMMENT ON COLUMN member.floating_since IS 'Since when the member has no branch; kept while a transfer from there runs.';
COMMENT ON COLUMN member.left_at IS 'When the membership ended.';
COMMENT ON COLUMN member.left_reason IS 'Why it ended.';
COMMENT ON COLUMN member.import_id IS 'Import (long_task) that made the membership; null where it came otherwise.';
COMMENT ON COLUMN member.record_complete IS 'Every required entry of the record is there (domain/members/completeness).';

CREATE TABLE member_age_out_notice (
  member_id uuid NOT NULL,
  stage text NOT NULL,
  told_at timestamp with time zone NOT NULL,
  CONSTRAINT member_age_out_notice_pkey PRIMARY KEY (member_id, stage),
  CONSTRAINT member_age_out_notice_stage_check CHECK ((stage = ANY (ARRAY['coming'::text, 'due'::text]))),
  CONSTRAINT member_age_out_notice_member_id_fkey FOREIGN KEY (member_id) REFERENCES member(id)
);
COMMENT ON TABLE member_age_out_notice IS 'Who has been told of turning 28, so that nobody is told twice.';
COMMENT ON COLUMN member_age_out_notice.member_id IS 'The member.';
COMMENT ON COLUMN member_age_out_notice.stage IS 'coming: three months ahead; due: on the birthday.';
COMMENT ON COLUMN member_age_out_notice.told_at IS 'When.';

CREATE TABLE member_count (
  organization_id integer NOT NULL,
  status text NOT NULL,
  sex text NOT NULL,
  birth_year integer NOT NULL,
  amount integer NOT NULL,
  CONSTRAINT member_count_pkey PRIMARY KEY (organization_id, status, sex, birth_year),
  CONSTRAINT member_count_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
COMMENT ON TABLE member_count IS 'Members of an organization’s whole subtree by status, sex and birth year. Exact = this plus pending deltas.';
COMMENT ON COLUMN member_count.organization_id IS 'Top of the subtree.';
COMMENT ON COLUMN member_count.status IS 'Status counted.';
COMMENT ON COLUMN member_count.sex IS 'Sex counted.';
COMMENT ON COLUMN member_count.birth_year IS 'Birth year counted.';
COMMENT ON COLUMN member_count.amount IS 'Members.';

CREATE TABLE member_count_delta (
  id uuid NOT NULL,
  org_path text NOT NULL,
  status text NOT NULL,
  sex text NOT NULL,
  birth_year integer NOT NULL,
  amount integer NOT NULL,
  education text NOT NULL,
  ethnic_group text NOT NULL,
  joined_month text NOT NULL,
  complete boolean NOT NULL,
  CONSTRAINT member_count_delta_pkey PRIMARY KEY (id)
);
CREATE INDEX member_count_delta_path ON member_count_delta USING btree (org_path);
COMMENT ON TABLE member_count_delta IS 'A change of the figures, written with the change of a member and folded into member_count by a job.';
COMMENT ON COLUMN member_count_delta.id IS 'UUIDv7.';
COMMENT ON COLUMN member_count_delta.org_path IS 'Path of the branch concerned.';
COMMENT ON COLUMN member_count_delta.status IS 'Status counted.';
COMMENT ON COLUMN member_count_delta.sex IS 'Sex counted.';
COMMENT ON COLUMN member_count_delta.birth_year IS 'Birth year counted; never an age, which drifts.';
COMMENT ON COLUMN member_count_delta.amount IS '+1 or −1 for one member; more for many.';
COMMENT ON COLUMN member_count_delta.education IS 'Highest education, GB/T 4658; empty while not stated.';
COMMENT ON COLUMN member_count_delta.ethnic_group IS '民族, GB/T 3304; empty while not stated.';
COMMENT ON COLUMN member_count_delta.joined_month IS 'Month of joining the league, YYYY-MM.';
COMMENT ON COLUMN member_count_delta.complete IS 'Whether the record is complete.';

CREATE TABLE member_event (
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  kind text NOT NULL,
  at timestamp with time zone NOT NULL,
  organization_id integer NOT NULL,
  account_id uuid,
  by_name text NOT NULL,
  note text,
  details jsonb,
  CONSTRAINT member_event_pkey PRIMARY KEY (id),
  CONSTRAINT member_event_kind_check CHECK ((kind = ANY (ARRAY['admitted'::text, 'imported'::text, 'edited'::text, 'numberChanged'::text, 'identityChanged'::text, 'floated'::text, 'transferStarted'::text, 'transferStopped'::text, 'transferred'::text, 'sentOut'::text, 'left'::text, 'returned'::text, 'postStarted'::text, 'postEnded'::text, 'relocated'::text]))),
  CONSTRAINT member_event_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT member_event_member_id_fkey FOREIGN KEY (member_id) REFERENCES member(id),
  CONSTRAINT member_event_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX member_event_at ON member_event USING btree (at, member_id);
CREATE INDEX member_event_member ON member_event USING btree (member_id, id);
CREATE INDEX member_event_organization ON member_event USING btree (organization_id, at, member_id);
COMMENT ON TABLE member_event IS 'The dated timeline of a membership.';
COMMENT ON COLUMN member_event.id IS 'UUIDv7; orders the timeline.';
COMMENT ON COLUMN member_event.member_id IS 'Whose.';
COMMENT ON COLUMN member_event.kind IS 'What happened.';
COMMENT ON COLUMN member_event.at IS 'When.';
COMMENT ON COLUMN member_event.organization_id IS 'Where.';
COMMENT ON COLUMN member_event.account_id IS 'Account that did it; null for the system.';
COMMENT ON COLUMN member_event.by_name IS 'Name of the person or organization at that time.';
COMMENT ON COLUMN member_event.note IS 'Note of the branch.';
COMMENT ON COLUMN member_event.details IS 'What changed: { <entry>: [old, new] } as the member may see it; null where the kind says all.';

CREATE TABLE member_figure (
  organization_id integer NOT NULL,
  figure text NOT NULL,
  value text NOT NULL,
  amount integer NOT NULL,
  CONSTRAINT member_figure_pkey PRIMARY KEY (organization_id, figure, value),
  CONSTRAINT member_figure_figure_check CHECK ((figure = ANY (ARRAY['education'::text, 'ethnicGroup'::text, 'joinedMonth'::text, 'complete'::text]))),
  CONSTRAINT member_figure_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
COMMENT ON TABLE member_figure IS 'Present members (not left) of an organization’s whole subtree by one trait each. Exact = this plus pending deltas.';
COMMENT ON COLUMN member_figure.organization_id IS 'Top of the subtree.';
COMMENT ON COLUMN member_figure.figure IS 'The trait that is counted.';
COMMENT ON COLUMN member_figure.value IS 'Its value as in member_count_delta; true or false for complete; empty where not stated.';
COMMENT ON COLUMN member_figure.amount IS 'Present members with it.';

CREATE TABLE member_flow (
  id uuid NOT NULL,
  month text NOT NULL,
  from_path text NOT NULL,
  to_path text NOT NULL,
  amount integer NOT NULL,
  CONSTRAINT member_flow_pkey PRIMARY KEY (id),
  CONSTRAINT member_flow_month_check CHECK ((month ~ '^[0-9]{4}-[0-9]{2}$'::text))
);
CREATE INDEX member_flow_month ON member_flow USING btree (month, from_path, to_path);
COMMENT ON TABLE member_flow IS 'Members who went from one organization to another, by month; equal rows are drawn together at night.';
COMMENT ON COLUMN member_flow.id IS 'UUIDv7.';
COMMENT ON COLUMN member_flow.month IS 'Month in China, YYYY-MM.';
COMMENT ON COLUMN member_flow.from_path IS 'Path of the organization they left, as it was then.';
COMMENT ON COLUMN member_flow.to_path IS 'Path of the organization they came to, as it was then.';
COMMENT ON COLUMN member_flow.amount IS 'How many.';

CREATE TABLE member_invitation (
  id uuid NOT NULL,
  organization_id integer NOT NULL,
  branch_id integer NOT NULL,
  name text NOT NULL,
  phone_box bytea NOT NULL,
  phone_index text NOT NULL,
  account_id uuid NOT NULL,
  by_name text NOT NULL,
  sent_at timestamp with time zone NOT NULL,
  CONSTRAINT member_invitation_pkey PRIMARY KEY (id),
  CONSTRAINT member_invitation_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT member_invitation_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES organization(id),
  CONSTRAINT member_invitation_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX member_invitation_organization ON member_invitation USING btree (organization_id, id);
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

CREATE TABLE notice (
  id uuid NOT NULL,
  person_id uuid,
  organization_id integer,
  kind text NOT NULL,
  facts jsonb NOT NULL,
  link text,
  at timestamp with time zone NOT NULL,
  read_at timestamp with time zone,
  announcement_id uuid,
  CONSTRAINT notice_pkey PRIMARY KEY (id),
  CONSTRAINT notice_check CHECK (((person_id IS NULL) <> (organization_id IS NULL))),
  CONSTRAINT notice_announcement_id_fkey FOREIGN KEY (announcement_id) REFERENCES announcement(id),
  CONSTRAINT notice_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT notice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE UNIQUE INDEX notice_announcement_organization ON notice USING btree (announcement_id, organization_id) WHERE ((kind = 'announcement.received'::text) AND (organization_id IS NOT NULL));
CREATE UNIQUE INDEX notice_announcement_person ON notice USING btree (announcement_id, person_id) WHERE ((kind = 'announcement.received'::text) AND (person_id IS NOT NULL));
CREATE INDEX notice_organization ON notice USING btree (organization_id, id) WHERE (organization_id IS NOT NULL);
CREATE INDEX notice_organization_unread ON notice USING btree (organization_id) WHERE ((organization_id IS NOT NULL) AND (read_at IS NULL));
CREATE INDEX notice_person ON notice USING btree (person_id, id) WHERE (person_id IS NOT NULL);
CREATE INDEX notice_person_unread ON notice USING btree (person_id) WHERE ((person_id IS NOT NULL) AND (read_at IS NULL));
COMMENT ON TABLE notice IS 'What a person or an organization is told inside the apps.';
COMMENT ON COLUMN notice.id IS 'UUIDv7; orders the notices.';
COMMENT ON COLUMN notice.person_id IS 'The person told, in the member app.';
COMMENT ON COLUMN notice.organization_id IS 'The organization told, in the console.';
COMMENT ON COLUMN notice.kind IS 'What it says (domain/notices/kind); its sentences stand in the contract.';
COMMENT ON COLUMN notice.facts IS 'What the sentence needs: names of organizations, of members within reach, dates; no document number or phone.';
COMMENT ON COLUMN notice.link IS 'Path in the receiver’s app where the matter stands; null where there is none.';
COMMENT ON COLUMN notice.at IS 'When.';
COMMENT ON COLUMN notice.read_at IS 'When the receiver first opened it.';
COMMENT ON COLUMN notice.announcement_id IS 'The announcement that it brings or reminds of; null for others.';

CREATE TABLE number_case (
  id uuid NOT NULL,
  number text NOT NULL,
  state text NOT NULL,
  organization_id integer NOT NULL,
  claimant_key text NOT NULL,
  claimant_name text NOT NULL,
  claimant_person_id uuid,
  join_application_id uuid,
  holder_member_id uuid NOT NULL,
  note text,
  reported_at timestamp with time zone NOT NULL,
  state_since timestamp with time zone NOT NULL,
  waits_until date,
  taken_by uuid,
  decided_at timestamp with time zone,
  outcome text,
  decision_reason text,
  claimant_number text,
  holder_number text,
  CONSTRAINT number_case_pkey PRIMARY KEY (id),
  CONSTRAINT number_case_check CHECK (((state = 'resolved'::text) = (outcome IS NOT NULL))),
  CONSTRAINT number_case_outcome_check CHECK ((outcome = ANY (ARRAY['claimantKeeps'::text, 'holderKeeps'::text, 'freed'::text]))),
  CONSTRAINT number_case_state_check CHECK ((state = ANY (ARRAY['reported'::text, 'collected'::text, 'escalated'::text, 'inReview'::text, 'resolved'::text, 'rejected'::text, 'withdrawn'::text]))),
  CONSTRAINT number_case_claimant_person_id_fkey FOREIGN KEY (claimant_person_id) REFERENCES person(id),
  CONSTRAINT number_case_holder_member_id_fkey FOREIGN KEY (holder_member_id) REFERENCES member(id),
  CONSTRAINT number_case_join_application_id_fkey FOREIGN KEY (join_application_id) REFERENCES join_application(id),
  CONSTRAINT number_case_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT number_case_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES account(id)
);
CREATE INDEX number_case_claimant ON number_case USING btree (claimant_person_id, id) WHERE (claimant_person_id IS NOT NULL);
CREATE INDEX number_case_holder ON number_case USING btree (holder_member_id, id);
CREATE INDEX number_case_number ON number_case USING btree (number, id);
CREATE UNIQUE INDEX number_case_open ON number_case USING btree (number, claimant_key) WHERE (state = ANY (ARRAY['reported'::text, 'collected'::text, 'escalated'::text, 'inReview'::text]));
CREATE INDEX number_case_organization ON number_case USING btree (organization_id, id);
CREATE INDEX number_case_queue ON number_case USING btree (state, waits_until, id);
COMMENT ON TABLE number_case IS 'An occupied number (编号被占用, FAQ M13): somebody claims the number that another member holds.';
COMMENT ON COLUMN number_case.id IS 'UUIDv7.';
COMMENT ON COLUMN number_case.number IS 'The number in dispute, normalised.';
COMMENT ON COLUMN number_case.state IS 'State (domain/number-cases/state).';
COMMENT ON COLUMN number_case.organization_id IS 'Branch of the claimant.';
COMMENT ON COLUMN number_case.claimant_key IS 'Member, join application or name of the claimant, as text: one open case for each and a number.';
COMMENT ON COLUMN number_case.claimant_name IS 'Name of the claimant when the case was reported.';
COMMENT ON COLUMN number_case.claimant_person_id IS 'The claimant; null for a newcomer of whom only the name is known.';
COMMENT ON COLUMN number_case.join_application_id IS 'The join application that met the occupied number; null otherwise.';
COMMENT ON COLUMN number_case.holder_member_id IS 'The member who held the number when the case was reported.';
COMMENT ON COLUMN number_case.note IS 'What the branch explains; null where nothing.';
COMMENT ON COLUMN number_case.reported_at IS 'When it was reported.';
COMMENT ON COLUMN number_case.state_since IS 'When it came into its present state.';
COMMENT ON COLUMN number_case.waits_until IS 'Last day of who has it now; null once settled.';
COMMENT ON COLUMN number_case.taken_by IS 'The number officer who took it up.';
COMMENT ON COLUMN number_case.decided_at IS 'When it was resolved, rejected or withdrawn.';
COMMENT ON COLUMN number_case.outcome IS 'Who keeps the number (domain/number-cases/decision); null unless resolved.';
COMMENT ON COLUMN number_case.decision_reason IS 'Why it was rejected, or what the officer remarked.';
COMMENT ON COLUMN number_case.claimant_number IS 'The claimant’s number after the decision; null where there is none.';
COMMENT ON COLUMN number_case.holder_number IS 'The holder’s number after the decision.';

CREATE TABLE number_case_step (
  id uuid NOT NULL,
  number_case_id uuid NOT NULL,
  act text NOT NULL,
  at timestamp with time zone NOT NULL,
  actor text NOT NULL,
  account_id uuid NOT NULL,
  by_name text NOT NULL,
  reason text,
  CONSTRAINT number_case_step_pkey PRIMARY KEY (id),
  CONSTRAINT number_case_step_act_check CHECK ((act = ANY (ARRAY['report'::text, 'collect'::text, 'escalate'::text, 'take'::text, 'resolve'::text, 'reject'::text, 'withdraw'::text]))),
  CONSTRAINT number_case_step_actor_check CHECK ((actor = ANY (ARRAY['branch'::text, 'committee'::text, 'superior'::text, 'officer'::text]))),
  CONSTRAINT number_case_step_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT number_case_step_number_case_id_fkey FOREIGN KEY (number_case_id) REFERENCES number_case(id)
);
CREATE INDEX number_case_step_case ON number_case_step USING btree (number_case_id, id);
COMMENT ON TABLE number_case_step IS 'What happened to an occupied-number case.';
COMMENT ON COLUMN number_case_step.id IS 'UUIDv7; orders the steps.';
COMMENT ON COLUMN number_case_step.number_case_id IS 'The case.';
COMMENT ON COLUMN number_case_step.act IS 'What was done.';
COMMENT ON COLUMN number_case_step.at IS 'When.';
COMMENT ON COLUMN number_case_step.actor IS 'As whom.';
COMMENT ON COLUMN number_case_step.account_id IS 'By which account.';
COMMENT ON COLUMN number_case_step.by_name IS 'Name of the organization or officer at that time.';
COMMENT ON COLUMN number_case_step.reason IS 'Why, where a reason was given.';

CREATE TABLE number_correction (
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  organization_id integer NOT NULL,
  state text NOT NULL,
  present_number text NOT NULL,
  number text NOT NULL,
  reason text NOT NULL,
  sent_at timestamp with time zone NOT NULL,
  waits_since timestamp with time zone NOT NULL,
  waits_until date NOT NULL,
  decided_at timestamp with time zone,
  return_reason text,
  CONSTRAINT number_correction_pkey PRIMARY KEY (id),
  CONSTRAINT number_correction_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'approved'::text, 'returned'::text, 'withdrawn'::text, 'closed'::text]))),
  CONSTRAINT number_correction_member_id_fkey FOREIGN KEY (member_id) REFERENCES member(id),
  CONSTRAINT number_correction_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX number_correction_member ON number_correction USING btree (member_id, id);
CREATE UNIQUE INDEX number_correction_open ON number_correction USING btree (member_id) WHERE (state = ANY (ARRAY['pending'::text, 'returned'::text]));
CREATE INDEX number_correction_organization ON number_correction USING btree (organization_id) WHERE (state = ANY (ARRAY['pending'::text, 'returned'::text]));
CREATE INDEX number_correction_waiting ON number_correction USING btree (waits_since, id) WHERE (state = 'pending'::text);
COMMENT ON TABLE number_correction IS 'A member’s request to have the member number corrected (FAQ M11).';
COMMENT ON COLUMN number_correction.id IS 'UUIDv7.';
COMMENT ON COLUMN number_correction.member_id IS 'Whose number.';
COMMENT ON COLUMN number_correction.organization_id IS 'Branch it was sent to; who decides now is where the member belongs now.';
COMMENT ON COLUMN number_correction.state IS 'State (domain/number-cases/correction-state).';
COMMENT ON COLUMN number_correction.present_number IS 'The number that the member had when the request was last sent.';
COMMENT ON COLUMN number_correction.number IS 'The number that the member asks for, normalised.';
COMMENT ON COLUMN number_correction.reason IS 'Why, in the member’s words.';
COMMENT ON COLUMN number_correction.sent_at IS 'When it was first sent.';
COMMENT ON COLUMN number_correction.waits_since IS 'When it was last sent.';
COMMENT ON COLUMN number_correction.waits_until IS 'Last day on which the branch alone may decide; then a superior may too.';
COMMENT ON COLUMN number_correction.decided_at IS 'When it was approved, returned, withdrawn or closed.';
COMMENT ON COLUMN number_correction.return_reason IS 'Why the branch returned it; null where it did not.';

CREATE TABLE number_correction_step (
  id uuid NOT NULL,
  number_correction_id uuid NOT NULL,
  act text NOT NULL,
  at timestamp with time zone NOT NULL,
  actor text NOT NULL,
  account_id uuid,
  by_name text NOT NULL,
  reason text,
  CONSTRAINT number_correction_step_pkey PRIMARY KEY (id),
  CONSTRAINT number_correction_step_act_check CHECK ((act = ANY (ARRAY['send'::text, 'resend'::text, 'withdraw'::text, 'approve'::text, 'return'::text, 'close'::text]))),
  CONSTRAINT number_correction_step_actor_check CHECK ((actor = ANY (ARRAY['member'::text, 'branch'::text, 'superior'::text, 'system'::text]))),
  CONSTRAINT number_correction_step_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT number_correction_step_number_correction_id_fkey FOREIGN KEY (number_correction_id) REFERENCES number_correction(id)
);
CREATE INDEX number_correction_step_request ON number_correction_step USING btree (number_correction_id, id);
COMMENT ON TABLE number_correction_step IS 'What happened to a correction request.';
COMMENT ON COLUMN number_correction_step.id IS 'UUIDv7; orders the steps.';
COMMENT ON COLUMN number_correction_step.number_correction_id IS 'The request.';
COMMENT ON COLUMN number_correction_step.act IS 'What was done.';
COMMENT ON COLUMN number_correction_step.at IS 'When.';
COMMENT ON COLUMN number_correction_step.actor IS 'As whom.';
COMMENT ON COLUMN number_correction_step.account_id IS 'By which account; null for the system.';
COMMENT ON COLUMN number_correction_step.by_name IS 'Name of the person or organization at that time; empty for the system.';
COMMENT ON COLUMN number_correction_step.reason IS 'Why, where a reason was given.';

CREATE TABLE number_photo (
  photo_id uuid NOT NULL,
  number_correction_id uuid,
  number_case_id uuid,
  side text NOT NULL,
  added_at timestamp with time zone NOT NULL,
  replaced_at timestamp with time zone,
  CONSTRAINT number_photo_pkey PRIMARY KEY (photo_id),
  CONSTRAINT number_photo_check CHECK (((number_correction_id IS NULL) <> (number_case_id IS NULL))),
  CONSTRAINT number_photo_side_check CHECK ((side = ANY (ARRAY['claimant'::text, 'holder'::text]))),
  CONSTRAINT number_photo_number_case_id_fkey FOREIGN KEY (number_case_id) REFERENCES number_case(id),
  CONSTRAINT number_photo_number_correction_id_fkey FOREIGN KEY (number_correction_id) REFERENCES number_correction(id),
  CONSTRAINT number_photo_photo_id_fkey FOREIGN KEY (photo_id) REFERENCES photo(id)
);
CREATE UNIQUE INDEX number_photo_case ON number_photo USING btree (number_case_id, side) WHERE (replaced_at IS NULL);
CREATE UNIQUE INDEX number_photo_correction ON number_photo USING btree (number_correction_id) WHERE (replaced_at IS NULL);
COMMENT ON TABLE number_photo IS 'Photos of the cover of an admission form (入团志愿书), which shows the number.';
COMMENT ON COLUMN number_photo.photo_id IS 'The photo.';
COMMENT ON COLUMN number_photo.number_correction_id IS 'The correction request that brought it; null for a case.';
COMMENT ON COLUMN number_photo.number_case_id IS 'The case that it belongs to; null for a request.';
COMMENT ON COLUMN number_photo.side IS 'Whose admission form: the claimant’s (also of a correction request) or the holder’s.';
COMMENT ON COLUMN number_photo.added_at IS 'When it was brought.';
COMMENT ON COLUMN number_photo.replaced_at IS 'When a better one took its place.';

CREATE TABLE number_photo_ticket (
  ticket_hash bytea NOT NULL,
  photo_id uuid NOT NULL,
  account_id uuid NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  CONSTRAINT number_photo_ticket_pkey PRIMARY KEY (ticket_hash),
  CONSTRAINT number_photo_ticket_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT number_photo_ticket_photo_id_fkey FOREIGN KEY (photo_id) REFERENCES photo(id)
);
COMMENT ON TABLE number_photo_ticket IS 'Leave to look at one photo for 60 seconds, given with an audited look.';
COMMENT ON COLUMN number_photo_ticket.ticket_hash IS 'SHA-256 of the ticket.';
COMMENT ON COLUMN number_photo_ticket.photo_id IS 'The photo.';
COMMENT ON COLUMN number_photo_ticket.account_id IS 'To whom it was given.';
COMMENT ON COLUMN number_photo_ticket.expires_at IS 'Until when it is good.';

CREATE TABLE organization (
  id integer NOT NULL,
  parent_id integer,
  path text NOT NULL,
  kind text NOT NULL,
  status text NOT NULL,
  full_name text NOT NULL,
  short_name text NOT NULL,
  name_py text NOT NULL,
  industry text,
  area_code text NOT NULL,
  secretary_name text,
  contact_name text,
  contact_phone_box bytea,
  contact_phone_index text,
  created_at timestamp with time zone NOT NULL,
  completed_at timestamp with time zone,
  archived_at timestamp with time zone,
  CONSTRAINT organization_pkey PRIMARY KEY (id),
  CONSTRAINT organization_path_key UNIQUE (path),
  CONSTRAINT organization_area_code_check CHECK ((area_code ~ '^[0-9]{6}$'::text)),
  CONSTRAINT organization_check CHECK (((status = 'active'::text) <= (completed_at IS NOT NULL))),
  CONSTRAINT organization_check1 CHECK (((status = 'archived'::text) = (archived_at IS NOT NULL))),
  CONSTRAINT organization_full_name_check CHECK (((char_length(full_name) >= 4) AND (char_length(full_name) <= 99))),
  CONSTRAINT organization_kind_check CHECK ((kind = ANY (ARRAY['leadingBody'::text, 'committee'::text, 'workingCommittee'::text, 'generalBranch'::text, 'branch'::text]))),
  CONSTRAINT organization_status_check CHECK ((status = ANY (ARRAY['registered'::text, 'active'::text, 'archived'::text]))),
  CONSTRAINT organization_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES organization(id)
);
CREATE UNIQUE INDEX organization_full_name ON organization USING btree (COALESCE(parent_id, 0), full_name) WHERE (status <> 'archived'::text);
CREATE INDEX organization_name_py ON organization USING btree (name_py, id);
CREATE INDEX organization_parent ON organization USING btree (parent_id, name_py, id);
CREATE INDEX organization_subtree ON organization USING btree (path) INCLUDE (kind, status);
COMMENT ON TABLE organization IS 'A league organization; the tree is parent plus materialized path.';
COMMENT ON COLUMN organization.id IS 'Leased from serial_lease (scope organization); shown to users as 组织 ID.';
COMMENT ON COLUMN organization.parent_id IS 'Direct superior; null at the top of a tree.';
COMMENT ON COLUMN organization.path IS 'Ids from the top down to this one, each followed by a dot; a subtree is path >= p AND path < p with its last dot as ''/''.';
COMMENT ON COLUMN organization.kind IS 'One of the five kinds; which may stand under which is domain/organizations/kind.';
COMMENT ON COLUMN organization.status IS 'registered until its first log-in is completed (FAQ O1).';
COMMENT ON COLUMN organization.full_name IS '组织全称; unique among the living children of one superior.';
COMMENT ON COLUMN organization.short_name IS '简称, shown in lists.';
COMMENT ON COLUMN organization.name_py IS 'Pinyin of the short name, the sort key of lists (the database sorts bytewise).';
COMMENT ON COLUMN organization.industry IS 'Code of the 16 industries; null for a general branch.';
COMMENT ON COLUMN organization.area_code IS 'GB/T 2260 code of its district, inherited by children; part of generated member numbers.';
COMMENT ON COLUMN organization.secretary_name IS 'Name of the secretary as the organization states it.';
COMMENT ON COLUMN organization.contact_name IS 'Name of the contact person.';
COMMENT ON COLUMN organization.contact_phone_box IS 'Encrypted phone of the contact (vault context organization.contactPhone).';
COMMENT ON COLUMN organization.contact_phone_index IS 'Blind index of the contact phone, for 组织重置密码 (FAQ O7).';
COMMENT ON COLUMN organization.created_at IS 'When it was registered, imported or planted.';
COMMENT ON COLUMN organization.completed_at IS 'When its first log-in was completed.';
COMMENT ON COLUMN organization.archived_at IS 'When it was archived (FAQ O6).';

CREATE TABLE organization_count (
  organization_id integer NOT NULL,
  kind text NOT NULL,
  amount integer NOT NULL,
  CONSTRAINT organization_count_pkey PRIMARY KEY (organization_id, kind),
  CONSTRAINT organization_count_kind_check CHECK ((kind = ANY (ARRAY['leadingBody'::text, 'committee'::text, 'workingCommittee'::text, 'generalBranch'::text, 'branch'::text]))),
  CONSTRAINT organization_count_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
COMMENT ON TABLE organization_count IS 'Living subordinates of an organization by kind, itself left out. Exact = this plus pending deltas.';
COMMENT ON COLUMN organization_count.organization_id IS 'Top of the subtree.';
COMMENT ON COLUMN organization_count.kind IS 'Kind of subordinate.';
COMMENT ON COLUMN organization_count.amount IS 'How many are not archived.';

CREATE TABLE organization_count_delta (
  id uuid NOT NULL,
  superior_path text NOT NULL,
  kind text NOT NULL,
  amount integer NOT NULL,
  CONSTRAINT organization_count_delta_pkey PRIMARY KEY (id),
  CONSTRAINT organization_count_delta_kind_check CHECK ((kind = ANY (ARRAY['leadingBody'::text, 'committee'::text, 'workingCommittee'::text, 'generalBranch'::text, 'branch'::text])))
);
CREATE INDEX organization_count_delta_path ON organization_count_delta USING btree (superior_path);
COMMENT ON TABLE organization_count_delta IS 'Living organizations more or less, written with the change and folded into organization_count by a job.';
COMMENT ON COLUMN organization_count_delta.id IS 'UUIDv7.';
COMMENT ON COLUMN organization_count_delta.superior_path IS 'Path of the superior: it and all above it count the change.';
COMMENT ON COLUMN organization_count_delta.kind IS 'Kind of the organizations that came or went.';
COMMENT ON COLUMN organization_count_delta.amount IS 'How many more, or fewer.';

CREATE TABLE organization_former_superior (
  id uuid NOT NULL,
  organization_id integer NOT NULL,
  superior_id integer NOT NULL,
  from_at timestamp with time zone NOT NULL,
  until_at timestamp with time zone NOT NULL,
  CONSTRAINT organization_former_superior_pkey PRIMARY KEY (id),
  CONSTRAINT organization_former_superior_check CHECK ((from_at <= until_at)),
  CONSTRAINT organization_former_superior_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT organization_former_superior_superior_id_fkey FOREIGN KEY (superior_id) REFERENCES organization(id)
);
CREATE INDEX organization_former_superior_organization ON organization_former_superior USING btree (organization_id, until_at);
CREATE INDEX organization_former_superior_superior ON organization_former_superior USING btree (superior_id, until_at);
COMMENT ON TABLE organization_former_superior IS 'Superiors that an organization stood under before it was moved; the present one is organization.parent_id.';
COMMENT ON COLUMN organization_former_superior.id IS 'UUIDv7.';
COMMENT ON COLUMN organization_former_superior.organization_id IS 'Which organization stood there.';
COMMENT ON COLUMN organization_former_superior.superior_id IS 'Its direct superior in that time.';
COMMENT ON COLUMN organization_former_superior.from_at IS 'Since when it stood there.';
COMMENT ON COLUMN organization_former_superior.until_at IS 'When it was moved away.';

CREATE TABLE organization_name (
  id uuid NOT NULL,
  organization_id integer NOT NULL,
  full_name text NOT NULL,
  short_name text NOT NULL,
  from_at timestamp with time zone NOT NULL,
  until_at timestamp with time zone,
  CONSTRAINT organization_name_pkey PRIMARY KEY (id),
  CONSTRAINT organization_name_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX organization_name_organization ON organization_name USING btree (organization_id, from_at);
COMMENT ON TABLE organization_name IS 'Every name an organization has borne, for lists as of a date (FAQ O1).';
COMMENT ON COLUMN organization_name.id IS 'UUIDv7.';
COMMENT ON COLUMN organization_name.organization_id IS 'Whose name.';
COMMENT ON COLUMN organization_name.full_name IS '组织全称 in that time.';
COMMENT ON COLUMN organization_name.short_name IS '简称 in that time.';
COMMENT ON COLUMN organization_name.from_at IS 'From when it was borne.';
COMMENT ON COLUMN organization_name.until_at IS 'Until when; null for the present name.';

CREATE TABLE organization_term (
  term text NOT NULL,
  organization_id integer NOT NULL,
  CONSTRAINT organization_term_pkey PRIMARY KEY (term, organization_id),
  CONSTRAINT organization_term_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX organization_term_organization ON organization_term USING btree (organization_id);
COMMENT ON TABLE organization_term IS 'What a search for an organization may type: suffixes of its short name and initials, its pinyin, its full name.';
COMMENT ON COLUMN organization_term.term IS 'Lower-case text that a search prefix is compared with.';
COMMENT ON COLUMN organization_term.organization_id IS 'Which organization it finds.';

CREATE TABLE outward_transfer (
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  person_id uuid NOT NULL,
  member_name text NOT NULL,
  member_name_py text NOT NULL,
  member_name_initials text NOT NULL,
  started_by text NOT NULL,
  from_organization_id integer NOT NULL,
  old_side_id integer NOT NULL,
  destination_kind text NOT NULL,
  destination text NOT NULL,
  statement text NOT NULL,
  state text NOT NULL,
  refusal_reason text,
  holder_id integer,
  waits_since timestamp with time zone NOT NULL,
  waits_until date,
  started_at timestamp with time zone NOT NULL,
  decided_at timestamp with time zone,
  issuer_id integer,
  letter_number text,
  letter_token_hash bytea,
  issued_at timestamp with time zone,
  valid_until date,
  issuer_name text,
  from_name text,
  received_by text,
  received_on date,
  slip_photo_id uuid,
  CONSTRAINT outward_transfer_pkey PRIMARY KEY (id),
  CONSTRAINT outward_transfer_letter_number_key UNIQUE (letter_number),
  CONSTRAINT outward_transfer_letter_token_hash_key UNIQUE (letter_token_hash),
  CONSTRAINT outward_transfer_slip_photo_id_key UNIQUE (slip_photo_id),
  CONSTRAINT outward_transfer_check CHECK (((state = ANY (ARRAY['confirmed'::text, 'returned'::text, 'withdrawn'::text, 'closed'::text])) = (decided_at IS NOT NULL))),
  CONSTRAINT outward_transfer_check1 CHECK (((state = ANY (ARRAY['submitted'::text, 'outApproved'::text])) = (holder_id IS NOT NULL))),
  CONSTRAINT outward_transfer_check2 CHECK (((holder_id IS NULL) = (waits_until IS NULL))),
  CONSTRAINT outward_transfer_check3 CHECK (((letter_number IS NULL) = (letter_token_hash IS NULL))),
  CONSTRAINT outward_transfer_check4 CHECK (((letter_number IS NULL) = (issued_at IS NULL))),
  CONSTRAINT outward_transfer_check5 CHECK (((state <> ALL (ARRAY['sentOut'::text, 'confirmed'::text, 'returned'::text])) OR (letter_number IS NOT NULL))),
  CONSTRAINT outward_transfer_check6 CHECK (((state = 'confirmed'::text) = (received_by IS NOT NULL))),
  CONSTRAINT outward_transfer_destination_kind_check CHECK ((destination_kind = ANY (ARRAY['province'::text, 'army'::text, 'abroad'::text]))),
  CONSTRAINT outward_transfer_slip_photo_check CHECK (((slip_photo_id IS NULL) OR (state = 'confirmed'::text))),
  CONSTRAINT outward_transfer_started_by_check CHECK ((started_by = ANY (ARRAY['member'::text, 'oldSide'::text]))),
  CONSTRAINT outward_transfer_state_check CHECK ((state = ANY (ARRAY['submitted'::text, 'outApproved'::text, 'sentOut'::text, 'confirmed'::text, 'returned'::text, 'refused'::text, 'withdrawn'::text, 'closed'::text]))),
  CONSTRAINT outward_transfer_from_organization_id_fkey FOREIGN KEY (from_organization_id) REFERENCES organization(id),
  CONSTRAINT outward_transfer_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES organization(id),
  CONSTRAINT outward_transfer_issuer_id_fkey FOREIGN KEY (issuer_id) REFERENCES organization(id),
  CONSTRAINT outward_transfer_member_id_fkey FOREIGN KEY (member_id) REFERENCES member(id),
  CONSTRAINT outward_transfer_old_side_id_fkey FOREIGN KEY (old_side_id) REFERENCES organization(id),
  CONSTRAINT outward_transfer_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT outward_transfer_slip_photo_id_fkey FOREIGN KEY (slip_photo_id) REFERENCES photo(id)
);
CREATE INDEX outward_transfer_due ON outward_transfer USING btree (waits_until, id) WHERE (holder_id IS NOT NULL);
CREATE INDEX outward_transfer_from ON outward_transfer USING btree (from_organization_id, waits_since, id);
CREATE INDEX outward_transfer_holder ON outward_transfer USING btree (holder_id, waits_since, id) WHERE (holder_id IS NOT NULL);
CREATE INDEX outward_transfer_old_side ON outward_transfer USING btree (old_side_id) WHERE (state = ANY (ARRAY['submitted'::text, 'outApproved'::text, 'sentOut'::text, 'refused'::text]));
CREATE UNIQUE INDEX outward_transfer_open ON outward_transfer USING btree (member_id) WHERE (state = ANY (ARRAY['submitted'::text, 'outApproved'::text, 'sentOut'::text, 'refused'::text]));
CREATE INDEX outward_transfer_person ON outward_transfer USING btree (person_id, id);
COMMENT ON TABLE outward_transfer IS 'A member’s way out of the system: a letter (介绍信) and its return slip (回执).';
COMMENT ON COLUMN outward_transfer.id IS 'UUIDv7.';
COMMENT ON COLUMN outward_transfer.member_id IS 'The membership.';
COMMENT ON COLUMN outward_transfer.person_id IS 'Whose it is.';
COMMENT ON COLUMN outward_transfer.member_name IS 'Copy of the member’s name; once the letter is out, as the letter has it.';
COMMENT ON COLUMN outward_transfer.member_name_py IS 'Pinyin of the name, for search.';
COMMENT ON COLUMN outward_transfer.member_name_initials IS 'Initials of the pinyin, for search.';
COMMENT ON COLUMN outward_transfer.started_by IS 'Who started it; the old side has approved by starting.';
COMMENT ON COLUMN outward_transfer.from_organization_id IS 'Branch on whose roll the member is until the slip is back; archived for a floating member.';
COMMENT ON COLUMN outward_transfer.old_side_id IS 'Who lets the member go: that branch, or the superior that lists a floating member.';
COMMENT ON COLUMN outward_transfer.destination_kind IS 'Another province, army, abroad.';
COMMENT ON COLUMN outward_transfer.destination IS 'The receiving organization as named by who started it.';
COMMENT ON COLUMN outward_transfer.statement IS 'Why, in the words of who started it.';
COMMENT ON COLUMN outward_transfer.state IS 'State (domain/transfers/outward).';
COMMENT ON COLUMN outward_transfer.refusal_reason IS 'Why it was refused, came back or was closed; null once it goes on.';
COMMENT ON COLUMN outward_transfer.holder_id IS 'Organization that has the step now; null while it waits for the applicant or the slip, and when settled.';
COMMENT ON COLUMN outward_transfer.waits_since IS 'Since when it waits for the same.';
COMMENT ON COLUMN outward_transfer.waits_until IS 'Last day of the holder’s own time, Asia/Shanghai; then the step passes to its direct superior.';
COMMENT ON COLUMN outward_transfer.started_at IS 'When it was started.';
COMMENT ON COLUMN outward_transfer.decided_at IS 'When the slip or the letter came back, or it was withdrawn or closed.';
COMMENT ON COLUMN outward_transfer.issuer_id IS 'Organization that issued the letter; null before.';
COMMENT ON COLUMN outward_transfer.letter_number IS 'Number of the letter, as printed.';
COMMENT ON COLUMN outward_transfer.letter_token_hash IS 'SHA-256 of the token in the letter’s QR code.';
COMMENT ON COLUMN outward_transfer.issued_at IS 'When the letter was issued.';
COMMENT ON COLUMN outward_transfer.valid_until IS 'Last day on which the letter is good, Asia/Shanghai.';
COMMENT ON COLUMN outward_transfer.issuer_name IS 'Full name of the issuer when it issued the letter.';
COMMENT ON COLUMN outward_transfer.from_name IS 'Full name of the branch when the letter was issued.';
COMMENT ON COLUMN outward_transfer.received_by IS 'Who has received the member, as the slip says.';
COMMENT ON COLUMN outward_transfer.received_on IS 'When, as the slip says.';
COMMENT ON COLUMN outward_transfer.slip_photo_id IS 'Photo of the return slip; null where none was brought. The row outlives the photo.';

CREATE TABLE outward_transfer_step (
  id uuid NOT NULL,
  outward_transfer_id uuid NOT NULL,
  act text NOT NULL,
  at timestamp with time zone NOT NULL,
  actor text NOT NULL,
  account_id uuid,
  by_name text NOT NULL,
  organization_id integer,
  reason text,
  CONSTRAINT outward_transfer_step_pkey PRIMARY KEY (id),
  CONSTRAINT outward_transfer_step_act_check CHECK ((act = ANY (ARRAY['start'::text, 'approveOut'::text, 'issueLetter'::text, 'confirm'::text, 'return'::text, 'refuse'::text, 'withdraw'::text, 'resume'::text, 'close'::text, 'pass'::text]))),
  CONSTRAINT outward_transfer_step_actor_check CHECK ((actor = ANY (ARRAY['member'::text, 'oldSide'::text, 'issuer'::text, 'system'::text]))),
  CONSTRAINT outward_transfer_step_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT outward_transfer_step_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT outward_transfer_step_outward_transfer_id_fkey FOREIGN KEY (outward_transfer_id) REFERENCES outward_transfer(id)
);
CREATE INDEX outward_transfer_step_of ON outward_transfer_step USING btree (outward_transfer_id, id);
COMMENT ON TABLE outward_transfer_step IS 'Each act on a transfer out of the system.';
COMMENT ON COLUMN outward_transfer_step.id IS 'UUIDv7; orders the steps.';
COMMENT ON COLUMN outward_transfer_step.outward_transfer_id IS 'The transfer.';
COMMENT ON COLUMN outward_transfer_step.act IS 'What was done.';
COMMENT ON COLUMN outward_transfer_step.at IS 'When.';
COMMENT ON COLUMN outward_transfer_step.actor IS 'In which part.';
COMMENT ON COLUMN outward_transfer_step.account_id IS 'By which account; null for the system.';
COMMENT ON COLUMN outward_transfer_step.by_name IS 'Name of the person or organization at that time; empty for the system.';
COMMENT ON COLUMN outward_transfer_step.organization_id IS 'Organization that had the step after the act; null where it waits for nobody here.';
COMMENT ON COLUMN outward_transfer_step.reason IS 'Statement, reason, or what the slip says.';

CREATE TABLE passkey (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  credential_id text NOT NULL,
  public_key bytea NOT NULL,
  counter bigint NOT NULL,
  transports text NOT NULL,
  name text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  last_used_at timestamp with time zone,
  CONSTRAINT passkey_pkey PRIMARY KEY (id),
  CONSTRAINT passkey_credential_id_key UNIQUE (credential_id),
  CONSTRAINT passkey_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
);
CREATE INDEX passkey_account ON passkey USING btree (account_id);
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
  challenge text NOT NULL,
  account_id uuid,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT passkey_challenge_pkey PRIMARY KEY (challenge),
  CONSTRAINT passkey_challenge_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
);
COMMENT ON TABLE passkey_challenge IS 'Challenges given out and not answered yet; each is answered once, within 5 minutes.';
COMMENT ON COLUMN passkey_challenge.challenge IS 'Random, base64url.';
COMMENT ON COLUMN passkey_challenge.account_id IS 'The account that makes a passkey; null for a log-in.';
COMMENT ON COLUMN passkey_challenge.created_at IS 'When it was given out.';

CREATE TABLE person (
  id uuid NOT NULL,
  name text NOT NULL,
  document_kind text NOT NULL,
  document_box bytea NOT NULL,
  document_needs_review boolean NOT NULL,
  born_on date NOT NULL,
  sex text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  recorded_phone_box bytea,
  recorded_phone_index text,
  import_id uuid,
  name_py text NOT NULL DEFAULT ''::text,
  name_initials text NOT NULL DEFAULT ''::text,
  CONSTRAINT person_pkey PRIMARY KEY (id),
  CONSTRAINT person_document_kind_check CHECK ((document_kind = ANY (ARRAY['residentId'::text, 'hkMoTwResidencePermit'::text, 'foreignPermanentResidentId'::text, 'passport'::text]))),
  CONSTRAINT person_recorded_phone_check CHECK (((recorded_phone_box IS NULL) = (recorded_phone_index IS NULL))),
  CONSTRAINT person_sex_check CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text, 'unknown'::text])))
);
CREATE INDEX person_import ON person USING btree (import_id) WHERE (import_id IS NOT NULL);
COMMENT ON TABLE person IS 'A natural person: one record for one identity document.';
COMMENT ON COLUMN person.id IS 'UUIDv7.';
COMMENT ON COLUMN person.name IS 'Name as on the document.';
COMMENT ON COLUMN person.document_kind IS 'Kind of identity document.';
COMMENT ON COLUMN person.document_box IS 'Encrypted document number (vault context person.document); unique through unique_key.';
COMMENT ON COLUMN person.document_needs_review IS 'True for documents without a check digit: a person must look at them.';
COMMENT ON COLUMN person.born_on IS 'Birth date, read from the number where it carries one.';
COMMENT ON COLUMN person.sex IS 'GB/T 2261.1; read from the number where it carries one.';
COMMENT ON COLUMN person.created_at IS 'When the record was made.';
COMMENT ON COLUMN person.recorded_phone_box IS 'Encrypted phone as an organization has recorded it (vault context person.phone), until the person claims the record; null otherwise.';
COMMENT ON COLUMN person.recorded_phone_index IS 'Blind index of that phone.';
COMMENT ON COLUMN person.import_id IS 'Import (long_task) that made the record; null where it came otherwise.';
COMMENT ON COLUMN person.name_py IS 'Pinyin of the name, for search; empty for who was recorded before it was kept and is no member.';
COMMENT ON COLUMN person.name_initials IS 'Initials of the pinyin, for search.';

CREATE TABLE phone_binding (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  phone_box bytea NOT NULL,
  phone_index text NOT NULL,
  bound_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  CONSTRAINT phone_binding_pkey PRIMARY KEY (id),
  CONSTRAINT phone_binding_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
);
CREATE UNIQUE INDEX phone_binding_account ON phone_binding USING btree (account_id) WHERE (ended_at IS NULL);
COMMENT ON TABLE phone_binding IS 'A phone bound to a person’s account; an ended binding stays as history (FAQ M5).';
COMMENT ON COLUMN phone_binding.id IS 'UUIDv7.';
COMMENT ON COLUMN phone_binding.account_id IS 'Whose phone.';
COMMENT ON COLUMN phone_binding.phone_box IS 'Encrypted phone (vault context account.phone).';
COMMENT ON COLUMN phone_binding.phone_index IS 'Blind index of the phone.';
COMMENT ON COLUMN phone_binding.bound_at IS 'Since when.';
COMMENT ON COLUMN phone_binding.ended_at IS 'Until when; null while bound.';

CREATE TABLE phone_proof (
  token_hash bytea NOT NULL,
  phone_box bytea NOT NULL,
  phone_index text NOT NULL,
  proved_at timestamp with time zone NOT NULL,
  used_at timestamp with time zone,
  CONSTRAINT phone_proof_pkey PRIMARY KEY (token_hash)
);
COMMENT ON TABLE phone_proof IS 'A phone whose SMS code was right, for the steps of a registration.';
COMMENT ON COLUMN phone_proof.token_hash IS 'SHA-256 of the token that the visitor holds.';
COMMENT ON COLUMN phone_proof.phone_box IS 'Encrypted phone (vault context phoneProof.phone).';
COMMENT ON COLUMN phone_proof.phone_index IS 'Blind index of the phone.';
COMMENT ON COLUMN phone_proof.proved_at IS 'When the code was given; the proof lives 30 minutes.';
COMMENT ON COLUMN phone_proof.used_at IS 'When a registration used it.';

CREATE TABLE photo (
  id uuid NOT NULL,
  token_hash bytea NOT NULL,
  bytes integer NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  received_at timestamp with time zone NOT NULL,
  claimed_at timestamp with time zone,
  destroy_after timestamp with time zone NOT NULL,
  destroyed_at timestamp with time zone,
  CONSTRAINT photo_pkey PRIMARY KEY (id)
);
CREATE INDEX photo_to_destroy ON photo USING btree (destroy_after) WHERE (destroyed_at IS NULL);
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
  id uuid NOT NULL,
  token_hash bytea NOT NULL,
  watch_token_hash bytea NOT NULL,
  front_photo_id uuid,
  back_photo_id uuid,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT photo_handover_pkey PRIMARY KEY (id),
  CONSTRAINT photo_handover_token_hash_key UNIQUE (token_hash),
  CONSTRAINT photo_handover_back_photo_id_fkey FOREIGN KEY (back_photo_id) REFERENCES photo(id),
  CONSTRAINT photo_handover_front_photo_id_fkey FOREIGN KEY (front_photo_id) REFERENCES photo(id)
);
COMMENT ON TABLE photo_handover IS 'A form on a PC that waits for photos from a phone; lives 30 minutes.';
COMMENT ON COLUMN photo_handover.id IS 'UUIDv7.';
COMMENT ON COLUMN photo_handover.token_hash IS 'SHA-256 of the token in the QR code.';
COMMENT ON COLUMN photo_handover.watch_token_hash IS 'SHA-256 of the PC’s token, with which it claims the photos that were brought.';
COMMENT ON COLUMN photo_handover.front_photo_id IS 'Front, once brought.';
COMMENT ON COLUMN photo_handover.back_photo_id IS 'Back, once brought.';
COMMENT ON COLUMN photo_handover.created_at IS 'When the PC asked.';

CREATE TABLE photo_ticket (
  ticket_hash bytea NOT NULL,
  photo_id uuid NOT NULL,
  account_id uuid NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  CONSTRAINT photo_ticket_pkey PRIMARY KEY (ticket_hash),
  CONSTRAINT photo_ticket_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT photo_ticket_photo_id_fkey FOREIGN KEY (photo_id) REFERENCES photo(id)
);
CREATE INDEX photo_ticket_expires ON photo_ticket USING btree (expires_at);
COMMENT ON TABLE photo_ticket IS 'Leave to look at one photo for 60 seconds, given with an audited look.';
COMMENT ON COLUMN photo_ticket.ticket_hash IS 'SHA-256 of the ticket.';
COMMENT ON COLUMN photo_ticket.photo_id IS 'The photo.';
COMMENT ON COLUMN photo_ticket.account_id IS 'To whom it was given.';
COMMENT ON COLUMN photo_ticket.expires_at IS 'Until when it is good.';

CREATE TABLE rate_limit (
  key text NOT NULL,
  points integer NOT NULL DEFAULT 0,
  expire bigint,
  CONSTRAINT rate_limit_pkey PRIMARY KEY (key)
);
COMMENT ON TABLE rate_limit IS 'Points used against limits; written by the rate limiter library.';
COMMENT ON COLUMN rate_limit.key IS 'Limit and whom it concerns (blind index or address).';
COMMENT ON COLUMN rate_limit.points IS 'Points used in the window.';
COMMENT ON COLUMN rate_limit.expire IS 'End of the window, milliseconds since 1970.';

CREATE TABLE rectification (
  id uuid NOT NULL,
  organization_id integer,
  path text NOT NULL,
  title text NOT NULL,
  checks text[] NOT NULL,
  note text,
  deadline date NOT NULL,
  started_at timestamp with time zone NOT NULL,
  started_by uuid NOT NULL,
  ended_at timestamp with time zone,
  CONSTRAINT rectification_pkey PRIMARY KEY (id),
  CONSTRAINT rectification_place CHECK (((organization_id IS NULL) = (path = ''::text))),
  CONSTRAINT rectification_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT rectification_started_by_fkey FOREIGN KEY (started_by) REFERENCES account(id)
);
CREATE INDEX rectification_of_city ON rectification USING btree (id) WHERE (organization_id IS NULL);
CREATE INDEX rectification_organization ON rectification USING btree (organization_id, id);
CREATE INDEX rectification_running ON rectification USING btree (deadline) WHERE (ended_at IS NULL);
COMMENT ON TABLE rectification IS 'A campaign (整改) with a deadline: of an organization for its subtree, or of the number officer for the whole league.';
COMMENT ON COLUMN rectification.id IS 'UUIDv7.';
COMMENT ON COLUMN rectification.organization_id IS 'Who started it; null for the number officer (基层部).';
COMMENT ON COLUMN rectification.path IS 'Its path: the subtree that takes part; moved with it. Empty for the whole league.';
COMMENT ON COLUMN rectification.title IS 'Name of the campaign.';
COMMENT ON COLUMN rectification.checks IS 'Which findings it is about.';
COMMENT ON COLUMN rectification.note IS 'What it asks for, in words.';
COMMENT ON COLUMN rectification.deadline IS 'Last day, Asia/Shanghai.';
COMMENT ON COLUMN rectification.started_at IS 'When it began.';
COMMENT ON COLUMN rectification.started_by IS 'Account that started it.';
COMMENT ON COLUMN rectification.ended_at IS 'When it ended and its reports were frozen; null while it runs.';

CREATE TABLE rectification_finding (
  rectification_id uuid NOT NULL,
  finding_id uuid NOT NULL,
  path text NOT NULL,
  outcome text,
  explanation text,
  CONSTRAINT rectification_finding_pkey PRIMARY KEY (rectification_id, finding_id),
  CONSTRAINT rectification_finding_outcome_check CHECK ((outcome = ANY (ARRAY['open'::text, 'explained'::text, 'accepted'::text, 'fixed'::text]))),
  CONSTRAINT rectification_finding_finding_id_fkey FOREIGN KEY (finding_id) REFERENCES finding(id),
  CONSTRAINT rectification_finding_rectification_id_fkey FOREIGN KEY (rectification_id) REFERENCES rectification(id)
);
CREATE INDEX rectification_finding_path ON rectification_finding USING btree (rectification_id, path);
COMMENT ON TABLE rectification_finding IS 'A finding that stood open when a campaign began.';
COMMENT ON COLUMN rectification_finding.rectification_id IS 'The campaign.';
COMMENT ON COLUMN rectification_finding.finding_id IS 'The finding.';
COMMENT ON COLUMN rectification_finding.path IS 'Path of its owner; moved with it while the campaign runs, and where whoever started the campaign moves along.';
COMMENT ON COLUMN rectification_finding.outcome IS 'Its state when the campaign ended; null while it runs.';
COMMENT ON COLUMN rectification_finding.explanation IS 'Its explanation when the campaign ended.';

CREATE TABLE registration_code (
  id uuid NOT NULL,
  code text NOT NULL,
  issuer_id integer NOT NULL,
  kind text NOT NULL,
  max_uses integer NOT NULL,
  uses integer NOT NULL DEFAULT 0,
  issued_by uuid NOT NULL,
  issued_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  CONSTRAINT registration_code_pkey PRIMARY KEY (id),
  CONSTRAINT registration_code_code_key UNIQUE (code),
  CONSTRAINT registration_code_check CHECK (((uses >= 0) AND (uses <= max_uses))),
  CONSTRAINT registration_code_kind_check CHECK ((kind = ANY (ARRAY['leadingBody'::text, 'committee'::text, 'workingCommittee'::text, 'generalBranch'::text, 'branch'::text]))),
  CONSTRAINT registration_code_max_uses_check CHECK (((max_uses >= 1) AND (max_uses <= 200))),
  CONSTRAINT registration_code_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES account(id),
  CONSTRAINT registration_code_issuer_id_fkey FOREIGN KEY (issuer_id) REFERENCES organization(id),
  CONSTRAINT registration_code_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES account(id)
);
CREATE INDEX registration_code_issuer ON registration_code USING btree (issuer_id, id);
COMMENT ON TABLE registration_code IS 'A code with which new direct children register under their superior (FAQ O5).';
COMMENT ON COLUMN registration_code.id IS 'UUIDv7.';
COMMENT ON COLUMN registration_code.code IS '8 characters without look-alikes.';
COMMENT ON COLUMN registration_code.issuer_id IS 'Superior under which users of the code will stand.';
COMMENT ON COLUMN registration_code.kind IS 'Kind of organization that may use it.';
COMMENT ON COLUMN registration_code.max_uses IS 'How many organizations may register with it.';
COMMENT ON COLUMN registration_code.uses IS 'How many have.';
COMMENT ON COLUMN registration_code.issued_by IS 'Account that issued it.';
COMMENT ON COLUMN registration_code.issued_at IS 'When it was issued.';
COMMENT ON COLUMN registration_code.expires_at IS 'From when it is no longer taken.';
COMMENT ON COLUMN registration_code.withdrawn_at IS 'When it was withdrawn.';
COMMENT ON COLUMN registration_code.withdrawn_by IS 'Account that withdrew it.';

CREATE TABLE registration_code_use (
  organization_id integer NOT NULL,
  registration_code_id uuid NOT NULL,
  used_at timestamp with time zone NOT NULL,
  CONSTRAINT registration_code_use_pkey PRIMARY KEY (organization_id),
  CONSTRAINT registration_code_use_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT registration_code_use_registration_code_id_fkey FOREIGN KEY (registration_code_id) REFERENCES registration_code(id)
);
CREATE INDEX registration_code_use_code ON registration_code_use USING btree (registration_code_id);
COMMENT ON TABLE registration_code_use IS 'Which organization registered with which code.';
COMMENT ON COLUMN registration_code_use.organization_id IS 'The organization that registered.';
COMMENT ON COLUMN registration_code_use.registration_code_id IS 'The code it used.';
COMMENT ON COLUMN registration_code_use.used_at IS 'When.';

CREATE TABLE relocation (
  id uuid NOT NULL,
  organization_id integer NOT NULL,
  from_id integer NOT NULL,
  to_id integer NOT NULL,
  proposed_by integer NOT NULL,
  state text NOT NULL,
  reason text NOT NULL,
  proposed_at timestamp with time zone NOT NULL,
  old_approved_at timestamp with time zone,
  new_approved_at timestamp with time zone,
  old_handler_id integer NOT NULL,
  new_handler_id integer NOT NULL,
  old_waits_since timestamp with time zone NOT NULL,
  new_waits_since timestamp with time zone NOT NULL,
  old_waits_until date,
  new_waits_until date,
  decided_at timestamp with time zone,
  CONSTRAINT relocation_pkey PRIMARY KEY (id),
  CONSTRAINT relocation_check CHECK ((from_id <> to_id)),
  CONSTRAINT relocation_check1 CHECK (((state = 'open'::text) = (decided_at IS NULL))),
  CONSTRAINT relocation_check2 CHECK (((state <> 'done'::text) OR ((old_approved_at IS NOT NULL) AND (new_approved_at IS NOT NULL)))),
  CONSTRAINT relocation_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'refused'::text, 'withdrawn'::text, 'closed'::text]))),
  CONSTRAINT relocation_from_id_fkey FOREIGN KEY (from_id) REFERENCES organization(id),
  CONSTRAINT relocation_new_handler_id_fkey FOREIGN KEY (new_handler_id) REFERENCES organization(id),
  CONSTRAINT relocation_old_handler_id_fkey FOREIGN KEY (old_handler_id) REFERENCES organization(id),
  CONSTRAINT relocation_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT relocation_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES organization(id),
  CONSTRAINT relocation_to_id_fkey FOREIGN KEY (to_id) REFERENCES organization(id)
);
CREATE INDEX relocation_from ON relocation USING btree (from_id, id);
CREATE INDEX relocation_new_handler ON relocation USING btree (new_handler_id) WHERE ((state = 'open'::text) AND (new_approved_at IS NULL));
CREATE INDEX relocation_old_handler ON relocation USING btree (old_handler_id) WHERE ((state = 'open'::text) AND (old_approved_at IS NULL));
CREATE UNIQUE INDEX relocation_open ON relocation USING btree (organization_id) WHERE (state = 'open'::text);
CREATE INDEX relocation_to ON relocation USING btree (to_id, id);
COMMENT ON TABLE relocation IS 'A wish to move an organization with all its subordinates and members to another superior.';
COMMENT ON COLUMN relocation.id IS 'UUIDv7.';
COMMENT ON COLUMN relocation.organization_id IS 'The organization that is to move; one open wish at a time.';
COMMENT ON COLUMN relocation.from_id IS 'Its direct superior when the move was proposed.';
COMMENT ON COLUMN relocation.to_id IS 'The superior it is to stand under.';
COMMENT ON COLUMN relocation.proposed_by IS 'The organization that proposed it: old superior, new superior, or the organization itself.';
COMMENT ON COLUMN relocation.state IS 'domain/relocations/state.';
COMMENT ON COLUMN relocation.reason IS 'Why, as both superiors read it.';
COMMENT ON COLUMN relocation.proposed_at IS 'When it was proposed.';
COMMENT ON COLUMN relocation.old_approved_at IS 'When the side of the old superior approved; null while it has not.';
COMMENT ON COLUMN relocation.new_approved_at IS 'When the side of the new superior approved; null while it has not.';
COMMENT ON COLUMN relocation.old_handler_id IS 'Who answers for the old side: its superior, or one further up after silence.';
COMMENT ON COLUMN relocation.new_handler_id IS 'Who answers for the new side: its superior, or one further up after silence.';
COMMENT ON COLUMN relocation.old_waits_since IS 'Since when the present handler of the old side has it.';
COMMENT ON COLUMN relocation.new_waits_since IS 'Since when the present handler of the new side has it.';
COMMENT ON COLUMN relocation.old_waits_until IS 'Last day for the old side, in China; after it the step passes upwards. Null where nobody stands above.';
COMMENT ON COLUMN relocation.new_waits_until IS 'Last day for the new side, in China; after it the step passes upwards. Null where nobody stands above.';
COMMENT ON COLUMN relocation.decided_at IS 'When it was done, refused, withdrawn or closed; null while open.';

CREATE TABLE relocation_step (
  id uuid NOT NULL,
  relocation_id uuid NOT NULL,
  act text NOT NULL,
  side text,
  at timestamp with time zone NOT NULL,
  organization_id integer,
  account_id uuid,
  by_name text NOT NULL,
  reason text,
  CONSTRAINT relocation_step_pkey PRIMARY KEY (id),
  CONSTRAINT relocation_step_act_check CHECK ((act = ANY (ARRAY['propose'::text, 'approve'::text, 'refuse'::text, 'withdraw'::text, 'pass'::text, 'close'::text]))),
  CONSTRAINT relocation_step_side_check CHECK ((side = ANY (ARRAY['old'::text, 'new'::text]))),
  CONSTRAINT relocation_step_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT relocation_step_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT relocation_step_relocation_id_fkey FOREIGN KEY (relocation_id) REFERENCES relocation(id)
);
CREATE INDEX relocation_step_relocation ON relocation_step USING btree (relocation_id, id);
COMMENT ON TABLE relocation_step IS 'Everything that was done about a move, with who and when.';
COMMENT ON COLUMN relocation_step.id IS 'UUIDv7; orders the steps.';
COMMENT ON COLUMN relocation_step.relocation_id IS 'Which move.';
COMMENT ON COLUMN relocation_step.act IS 'What was done (domain/relocations/state).';
COMMENT ON COLUMN relocation_step.side IS 'The side that was answered for, or that passed upwards; null where it concerns both.';
COMMENT ON COLUMN relocation_step.at IS 'When.';
COMMENT ON COLUMN relocation_step.organization_id IS 'The organization that acted; for pass, who has it now; null for the system.';
COMMENT ON COLUMN relocation_step.account_id IS 'Account that did it; null for the system.';
COMMENT ON COLUMN relocation_step.by_name IS 'Name of who did it, kept as it was; empty for the system.';
COMMENT ON COLUMN relocation_step.reason IS 'Reason given, for refuse, withdraw and close.';

CREATE TABLE saved_view (
  id uuid NOT NULL,
  organization_id integer NOT NULL,
  account_id uuid NOT NULL,
  name text NOT NULL,
  filter jsonb NOT NULL,
  columns jsonb NOT NULL,
  is_default boolean NOT NULL,
  created_at timestamp with time zone NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  CONSTRAINT saved_view_pkey PRIMARY KEY (id),
  CONSTRAINT saved_view_name_key UNIQUE (organization_id, account_id, name),
  CONSTRAINT saved_view_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 30))),
  CONSTRAINT saved_view_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT saved_view_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE UNIQUE INDEX saved_view_default ON saved_view USING btree (organization_id, account_id) WHERE is_default;
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

CREATE TABLE schema_migration (
  version integer NOT NULL,
  name text NOT NULL,
  checksum text NOT NULL,
  applied_at timestamp with time zone NOT NULL DEFAULT now(),
  CONSTRAINT schema_migration_pkey PRIMARY KEY (version)
);
COMMENT ON TABLE schema_migration IS 'The migrations this database has been through';
COMMENT ON COLUMN schema_migration.version IS 'Number of the migration; 0 is the row that a migrating process locks';
COMMENT ON COLUMN schema_migration.name IS 'File the migration was read from';
COMMENT ON COLUMN schema_migration.checksum IS 'SHA-256 of the file in hexadecimal; a changed file is refused';
COMMENT ON COLUMN schema_migration.applied_at IS 'When it was applied';

CREATE TABLE serial_lease (
  scope text NOT NULL,
  next bigint NOT NULL,
  CONSTRAINT serial_lease_pkey PRIMARY KEY (scope)
);
COMMENT ON TABLE serial_lease IS 'Next free serials; leased in blocks, so that nobody waits for anybody.';
COMMENT ON COLUMN serial_lease.scope IS 'organization; memberNumber or provisionalNumber:<join year>:<area code>.';
COMMENT ON COLUMN serial_lease.next IS 'First serial not yet leased.';

CREATE TABLE service_certificate (
  id uuid NOT NULL,
  number text NOT NULL,
  person_id uuid NOT NULL,
  name text NOT NULL,
  first_on date,
  last_on date,
  minutes integer NOT NULL,
  issued_at timestamp with time zone NOT NULL,
  CONSTRAINT service_certificate_pkey PRIMARY KEY (id),
  CONSTRAINT service_certificate_number UNIQUE (number),
  CONSTRAINT service_certificate_minutes_check CHECK ((minutes > 0)),
  CONSTRAINT service_certificate_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE INDEX service_certificate_person ON service_certificate USING btree (person_id, id);
COMMENT ON TABLE service_certificate IS 'Certificates of service hours that somebody had issued.';
COMMENT ON COLUMN service_certificate.id IS 'UUIDv7.';
COMMENT ON COLUMN service_certificate.number IS 'ZS, day and six characters (domain/community-service/certificate).';
COMMENT ON COLUMN service_certificate.person_id IS 'Whose.';
COMMENT ON COLUMN service_certificate.name IS 'Name at that time.';
COMMENT ON COLUMN service_certificate.first_on IS 'First day that counts; null for since the beginning.';
COMMENT ON COLUMN service_certificate.last_on IS 'Last day that counts; null for until it was issued.';
COMMENT ON COLUMN service_certificate.minutes IS 'Minutes that it tells of.';
COMMENT ON COLUMN service_certificate.issued_at IS 'When it was issued.';

CREATE TABLE service_check_in (
  id uuid NOT NULL,
  sign_up_id uuid NOT NULL,
  project_id uuid NOT NULL,
  person_id uuid NOT NULL,
  side text NOT NULL,
  at timestamp with time zone NOT NULL,
  way text NOT NULL,
  received_at timestamp with time zone NOT NULL,
  account_id uuid NOT NULL,
  vouched_at timestamp with time zone,
  vouched_by uuid,
  CONSTRAINT service_check_in_pkey PRIMARY KEY (id),
  CONSTRAINT service_check_in_once UNIQUE (sign_up_id, side),
  CONSTRAINT service_check_in_side_check CHECK ((side = ANY (ARRAY['in'::text, 'out'::text]))),
  CONSTRAINT service_check_in_vouched CHECK (((vouched_at IS NULL) = (vouched_by IS NULL))),
  CONSTRAINT service_check_in_vouching CHECK (((way = 'lateCode'::text) OR (vouched_at IS NULL))),
  CONSTRAINT service_check_in_way_check CHECK ((way = ANY (ARRAY['code'::text, 'lateCode'::text, 'list'::text]))),
  CONSTRAINT service_check_in_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT service_check_in_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT service_check_in_project_id_fkey FOREIGN KEY (project_id) REFERENCES service_project(id),
  CONSTRAINT service_check_in_sign_up_id_fkey FOREIGN KEY (sign_up_id) REFERENCES service_sign_up(id),
  CONSTRAINT service_check_in_vouched_by_fkey FOREIGN KEY (vouched_by) REFERENCES account(id)
);
CREATE INDEX service_check_in_project ON service_check_in USING btree (project_id, id);
COMMENT ON TABLE service_check_in IS 'That somebody was there at the beginning (签到) or at the end (签退).';
COMMENT ON COLUMN service_check_in.id IS 'UUIDv7.';
COMMENT ON COLUMN service_check_in.sign_up_id IS 'The sign-up.';
COMMENT ON COLUMN service_check_in.project_id IS 'Its project.';
COMMENT ON COLUMN service_check_in.person_id IS 'Who.';
COMMENT ON COLUMN service_check_in.side IS 'In at the beginning, out at the end.';
COMMENT ON COLUMN service_check_in.at IS 'When they were there: when the code was read, or when the leader ticked them off.';
COMMENT ON COLUMN service_check_in.way IS 'The code of that moment; a code read without a network and sent afterwards; the leader''s list.';
COMMENT ON COLUMN service_check_in.received_at IS 'When the system learnt of it.';
COMMENT ON COLUMN service_check_in.account_id IS 'Who told the system: the person, or the leader or organizer.';
COMMENT ON COLUMN service_check_in.vouched_at IS 'When a leader said that who sent a code afterwards was there; null while nobody has.';
COMMENT ON COLUMN service_check_in.vouched_by IS 'Who said so.';

CREATE TABLE service_project (
  id uuid NOT NULL,
  organization_id integer NOT NULL,
  title text NOT NULL,
  kind text NOT NULL,
  details text NOT NULL,
  place_name text NOT NULL,
  address text NOT NULL,
  longitude double precision NOT NULL,
  latitude double precision NOT NULL,
  at_point point NOT NULL GENERATED ALWAYS AS (point(((6378137)::double precision * radians(longitude)), ((6378137)::double precision * ln(tan(((pi() / (4)::double precision) + (radians(latitude) / (2)::double precision))))))) STORED,
  starts_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  sign_up_until timestamp with time zone NOT NULL,
  places integer NOT NULL,
  credit_minutes integer NOT NULL,
  audience text NOT NULL,
  contact_name text NOT NULL,
  contact_phone_box bytea NOT NULL,
  published_at timestamp with time zone NOT NULL,
  published_by uuid NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  cancelled_at timestamp with time zone,
  cancelled_reason text,
  confirmed_at timestamp with time zone,
  closed_at timestamp with time zone,
  signed_up integer NOT NULL DEFAULT 0,
  waiting integer NOT NULL DEFAULT 0,
  CONSTRAINT service_project_pkey PRIMARY KEY (id),
  CONSTRAINT service_project_audience_check CHECK ((audience = ANY (ARRAY['own'::text, 'subtree'::text, 'everyone'::text]))),
  CONSTRAINT service_project_cancelled CHECK (((cancelled_at IS NOT NULL) OR (cancelled_reason IS NULL))),
  CONSTRAINT service_project_closed CHECK (((closed_at IS NOT NULL) OR ((cancelled_at IS NULL) AND (confirmed_at IS NULL)))),
  CONSTRAINT service_project_credit_minutes_check CHECK ((((credit_minutes >= 30) AND (credit_minutes <= 1440)) AND ((credit_minutes % 30) = 0))),
  CONSTRAINT service_project_latitude_check CHECK (((latitude >= (3)::double precision) AND (latitude <= (54)::double precision))),
  CONSTRAINT service_project_longitude_check CHECK (((longitude >= (73)::double precision) AND (longitude <= (136)::double precision))),
  CONSTRAINT service_project_places CHECK ((signed_up <= places)),
  CONSTRAINT service_project_places_check CHECK (((places >= 1) AND (places <= 5000))),
  CONSTRAINT service_project_signed_up_check CHECK ((signed_up >= 0)),
  CONSTRAINT service_project_times CHECK (((starts_at < ends_at) AND (sign_up_until <= ends_at))),
  CONSTRAINT service_project_waiting_check CHECK ((waiting >= 0)),
  CONSTRAINT service_project_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT service_project_published_by_fkey FOREIGN KEY (published_by) REFERENCES account(id)
);
CREATE INDEX service_project_ends ON service_project USING btree (ends_at, id) WHERE (closed_at IS NULL);
CREATE INDEX service_project_near ON service_project USING gist (at_point) WHERE (closed_at IS NULL);
CREATE INDEX service_project_organization ON service_project USING btree (organization_id, starts_at DESC, id);
CREATE INDEX service_project_past ON service_project USING btree (starts_at DESC, id DESC) WHERE (closed_at IS NOT NULL);
CREATE INDEX service_project_time ON service_project USING btree (starts_at, id) WHERE (closed_at IS NULL);
COMMENT ON TABLE service_project IS 'Community service that an organization calls for (社区服务).';
COMMENT ON COLUMN service_project.id IS 'UUIDv7.';
COMMENT ON COLUMN service_project.organization_id IS 'Who calls for it.';
COMMENT ON COLUMN service_project.title IS 'Its title, 4 to 40 characters.';
COMMENT ON COLUMN service_project.kind IS 'Kind of service (domain/community-service/kind).';
COMMENT ON COLUMN service_project.details IS 'What is done there, and what to bring.';
COMMENT ON COLUMN service_project.place_name IS 'What the place is called.';
COMMENT ON COLUMN service_project.address IS 'Its address.';
COMMENT ON COLUMN service_project.longitude IS 'Degrees east of the place.';
COMMENT ON COLUMN service_project.latitude IS 'Degrees north of the place.';
COMMENT ON COLUMN service_project.at_point IS 'The place in metres of Web Mercator.';
COMMENT ON COLUMN service_project.starts_at IS 'When it begins.';
COMMENT ON COLUMN service_project.ends_at IS 'When it ends.';
COMMENT ON COLUMN service_project.sign_up_until IS 'Until when one may sign up; one may withdraw until it begins.';
COMMENT ON COLUMN service_project.places IS 'How many may take part.';
COMMENT ON COLUMN service_project.credit_minutes IS 'Minutes credited to who was there from beginning to end; half hours.';
COMMENT ON COLUMN service_project.audience IS 'Open to the members of the organization itself, of it and all its subordinates, or to everyone.';
COMMENT ON COLUMN service_project.contact_name IS 'Whom to ask.';
COMMENT ON COLUMN service_project.contact_phone_box IS 'Their phone, encrypted (context serviceProject.phone).';
COMMENT ON COLUMN service_project.published_at IS 'When it was published.';
COMMENT ON COLUMN service_project.published_by IS 'By which account.';
COMMENT ON COLUMN service_project.changed_at IS 'When its entries last changed.';
COMMENT ON COLUMN service_project.cancelled_at IS 'When it was called off; null for one that goes on.';
COMMENT ON COLUMN service_project.cancelled_reason IS 'Why it was called off; null where its organization was archived.';
COMMENT ON COLUMN service_project.confirmed_at IS 'When the organizer confirmed the hours.';
COMMENT ON COLUMN service_project.closed_at IS 'Since when nobody finds it in the lists any more: called off, over, or confirmed.';
COMMENT ON COLUMN service_project.signed_up IS 'How many have a place.';
COMMENT ON COLUMN service_project.waiting IS 'How many wait for one.';

CREATE TABLE service_project_leader (
  project_id uuid NOT NULL,
  person_id uuid NOT NULL,
  added_at timestamp with time zone NOT NULL,
  CONSTRAINT service_project_leader_pkey PRIMARY KEY (project_id, person_id),
  CONSTRAINT service_project_leader_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT service_project_leader_project_id_fkey FOREIGN KEY (project_id) REFERENCES service_project(id)
);
CREATE INDEX service_project_leader_person ON service_project_leader USING btree (person_id, project_id);
COMMENT ON TABLE service_project_leader IS 'Who leads a project on the spot: shows the codes and keeps the list on the phone.';
COMMENT ON COLUMN service_project_leader.project_id IS 'The project.';
COMMENT ON COLUMN service_project_leader.person_id IS 'The member or cadre who leads it.';
COMMENT ON COLUMN service_project_leader.added_at IS 'Since when.';

CREATE TABLE service_record (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  project_id uuid NOT NULL,
  organization_id integer NOT NULL,
  ordinal smallint NOT NULL,
  minutes integer NOT NULL,
  counters_id uuid,
  reason text,
  served_on date NOT NULL,
  at timestamp with time zone NOT NULL,
  account_id uuid NOT NULL,
  CONSTRAINT service_record_pkey PRIMARY KEY (id),
  CONSTRAINT service_record_countered_once UNIQUE (counters_id),
  CONSTRAINT service_record_once UNIQUE (project_id, person_id, ordinal),
  CONSTRAINT service_record_counter CHECK (((minutes < 0) = (counters_id IS NOT NULL))),
  CONSTRAINT service_record_minutes_check CHECK (((minutes <> 0) AND ((minutes >= '-1440'::integer) AND (minutes <= 1440)))),
  CONSTRAINT service_record_ordinal_check CHECK ((ordinal >= 1)),
  CONSTRAINT service_record_reason CHECK (((ordinal = 1) OR (reason IS NOT NULL))),
  CONSTRAINT service_record_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT service_record_counters_id_fkey FOREIGN KEY (counters_id) REFERENCES service_record(id),
  CONSTRAINT service_record_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT service_record_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT service_record_project_id_fkey FOREIGN KEY (project_id) REFERENCES service_project(id)
);
CREATE INDEX service_record_entered ON service_record USING btree (at, id);
CREATE INDEX service_record_organization ON service_record USING btree (organization_id, served_on);
CREATE INDEX service_record_person ON service_record USING btree (person_id, served_on DESC, id);
COMMENT ON TABLE service_record IS 'The ledger of service hours: rows are added and never changed; a counter-entry takes one back.';
COMMENT ON COLUMN service_record.id IS 'UUIDv7; the volunteer registry knows the row by it.';
COMMENT ON COLUMN service_record.person_id IS 'Whose hours.';
COMMENT ON COLUMN service_record.project_id IS 'In which project.';
COMMENT ON COLUMN service_record.organization_id IS 'Of which organization.';
COMMENT ON COLUMN service_record.ordinal IS 'From 1 among the entries of that person and project: the same hours are credited once.';
COMMENT ON COLUMN service_record.minutes IS 'Minutes credited; negative in a counter-entry.';
COMMENT ON COLUMN service_record.counters_id IS 'The entry that this one takes back; null for a credit.';
COMMENT ON COLUMN service_record.reason IS 'Why it is not what check-in and check-out said, or why it was corrected.';
COMMENT ON COLUMN service_record.served_on IS 'The day of the service, in Asia/Shanghai.';
COMMENT ON COLUMN service_record.at IS 'When it was entered.';
COMMENT ON COLUMN service_record.account_id IS 'Who confirmed it.';

CREATE TABLE service_record_push (
  record_id uuid NOT NULL,
  revision smallint NOT NULL DEFAULT 1,
  attempts integer NOT NULL DEFAULT 0,
  due_at timestamp with time zone,
  received_at timestamp with time zone,
  settled_at timestamp with time zone,
  outcome text,
  refusal text,
  CONSTRAINT service_record_push_pkey PRIMARY KEY (record_id),
  CONSTRAINT service_record_push_attempts_check CHECK ((attempts >= 0)),
  CONSTRAINT service_record_push_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'refused'::text]))),
  CONSTRAINT service_record_push_refusal CHECK (((refusal IS NULL) OR (outcome = 'refused'::text))),
  CONSTRAINT service_record_push_revision_check CHECK ((revision >= 1)),
  CONSTRAINT service_record_push_settled CHECK (((settled_at IS NULL) = (outcome IS NULL))),
  CONSTRAINT service_record_push_record_id_fkey FOREIGN KEY (record_id) REFERENCES service_record(id)
);
CREATE INDEX service_record_push_due ON service_record_push USING btree (due_at, record_id) WHERE (due_at IS NOT NULL);
CREATE INDEX service_record_push_refused ON service_record_push USING btree (record_id) WHERE (outcome = 'refused'::text);
CREATE INDEX service_record_push_undecided ON service_record_push USING btree (record_id) WHERE ((received_at IS NOT NULL) AND (outcome IS NULL));
COMMENT ON TABLE service_record_push IS 'That a row of the ledger of hours is handed over to the volunteer registry, and what became of it.';
COMMENT ON COLUMN service_record_push.record_id IS 'The row of the ledger; with the revision it is the idempotency key at the registry.';
COMMENT ON COLUMN service_record_push.revision IS 'Grows when the row is sent anew: the reconciliation found it missing or different, or who was refused is registered now.';
COMMENT ON COLUMN service_record_push.attempts IS 'How often it was sent.';
COMMENT ON COLUMN service_record_push.due_at IS 'When it is sent next; while it is being sent, when somebody else may; null when nothing is left to send.';
COMMENT ON COLUMN service_record_push.received_at IS 'When the registry said that it has it.';
COMMENT ON COLUMN service_record_push.settled_at IS 'When the registry said what became of it.';
COMMENT ON COLUMN service_record_push.outcome IS 'Accepted or refused by the registry; null while it has not said.';
COMMENT ON COLUMN service_record_push.refusal IS 'Why the registry refused it (domain/community-service/push).';

CREATE TABLE service_sign_up (
  id uuid NOT NULL,
  project_id uuid NOT NULL,
  person_id uuid NOT NULL,
  organization_id integer,
  signed_up_at timestamp with time zone NOT NULL,
  place_since timestamp with time zone,
  withdrawn_at timestamp with time zone,
  removed_at timestamp with time zone,
  removed_reason text,
  reminded_at timestamp with time zone,
  CONSTRAINT service_sign_up_pkey PRIMARY KEY (id),
  CONSTRAINT service_sign_up_ended CHECK (((withdrawn_at IS NULL) OR (removed_at IS NULL))),
  CONSTRAINT service_sign_up_removed CHECK (((removed_at IS NULL) = (removed_reason IS NULL))),
  CONSTRAINT service_sign_up_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT service_sign_up_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT service_sign_up_project_id_fkey FOREIGN KEY (project_id) REFERENCES service_project(id)
);
CREATE UNIQUE INDEX service_sign_up_once ON service_sign_up USING btree (project_id, person_id) WHERE ((withdrawn_at IS NULL) AND (removed_at IS NULL));
CREATE INDEX service_sign_up_person ON service_sign_up USING btree (person_id, signed_up_at DESC, id);
CREATE INDEX service_sign_up_project ON service_sign_up USING btree (project_id, signed_up_at, id);
COMMENT ON TABLE service_sign_up IS 'That somebody takes part in a project, or waits for a place.';
COMMENT ON COLUMN service_sign_up.id IS 'UUIDv7.';
COMMENT ON COLUMN service_sign_up.project_id IS 'The project.';
COMMENT ON COLUMN service_sign_up.person_id IS 'Who.';
COMMENT ON COLUMN service_sign_up.organization_id IS 'Their organization at that time; null for a cadre without a membership.';
COMMENT ON COLUMN service_sign_up.signed_up_at IS 'When; orders the waiting list.';
COMMENT ON COLUMN service_sign_up.place_since IS 'Since when they have a place; null while they wait for one.';
COMMENT ON COLUMN service_sign_up.withdrawn_at IS 'When they withdrew.';
COMMENT ON COLUMN service_sign_up.removed_at IS 'When the organizer took them off the list.';
COMMENT ON COLUMN service_sign_up.removed_reason IS 'Why.';
COMMENT ON COLUMN service_sign_up.reminded_at IS 'When they were reminded of the beginning.';

CREATE TABLE session (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  app text NOT NULL,
  token_hash bytea NOT NULL,
  device text NOT NULL,
  address text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  last_seen_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  ended_reason text,
  way text NOT NULL DEFAULT 'password'::text,
  limited boolean NOT NULL DEFAULT false,
  new_device boolean NOT NULL DEFAULT false,
  place text,
  stepped_up_at timestamp with time zone,
  acting_organization_id integer,
  CONSTRAINT session_pkey PRIMARY KEY (id),
  CONSTRAINT session_token_hash_key UNIQUE (token_hash),
  CONSTRAINT session_app_check CHECK ((app = ANY (ARRAY['console'::text, 'mobile'::text]))),
  CONSTRAINT session_ended_reason_check CHECK ((ended_reason = ANY (ARRAY['logOut'::text, 'logOutEverywhere'::text, 'passwordChanged'::text, 'passwordReset'::text, 'replaced'::text, 'phoneUnbound'::text, 'phoneChanged'::text, 'appealUpheld'::text, 'accountClosed'::text, 'organizationArchived'::text, 'accessEnded'::text]))),
  CONSTRAINT session_way_check CHECK ((way = ANY (ARRAY['registration'::text, 'password'::text, 'smsCode'::text, 'passkey'::text]))),
  CONSTRAINT session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT session_acting_organization_id_fkey FOREIGN KEY (acting_organization_id) REFERENCES organization(id)
);
CREATE INDEX session_account ON session USING btree (account_id) WHERE (ended_at IS NULL);
CREATE INDEX session_log_ins ON session USING btree (account_id, created_at DESC);
COMMENT ON TABLE session IS 'A log-in on one device; the token itself is never stored.';
COMMENT ON COLUMN session.id IS 'UUIDv7.';
COMMENT ON COLUMN session.account_id IS 'Whose log-in.';
COMMENT ON COLUMN session.app IS 'Which web app it belongs to; each has its own cookie.';
COMMENT ON COLUMN session.token_hash IS 'SHA-256 of the opaque 256-bit token.';
COMMENT ON COLUMN session.device IS 'Browser and system, read from the user agent.';
COMMENT ON COLUMN session.address IS 'Network address at log-in.';
COMMENT ON COLUMN session.created_at IS 'When it began.';
COMMENT ON COLUMN session.last_seen_at IS 'Last request, at the precision of a minute.';
COMMENT ON COLUMN session.ended_at IS 'When it was ended; null while open.';
COMMENT ON COLUMN session.ended_reason IS 'Why it was ended.';
COMMENT ON COLUMN session.way IS 'How it was opened.';
COMMENT ON COLUMN session.limited IS 'True until the holder has proven to be the person on record (FAQ M5); nothing personal is shown meanwhile.';
COMMENT ON COLUMN session.new_device IS 'True when the account did not know the device.';
COMMENT ON COLUMN session.place IS 'Where the address is, as far as it tells.';
COMMENT ON COLUMN session.stepped_up_at IS 'When the password was last given again, for far-reaching acts.';
COMMENT ON COLUMN session.acting_organization_id IS 'Organization for which a cadre has chosen to act with the own account; whether they still may is read at each request.';

CREATE TABLE sms_code (
  purpose text NOT NULL,
  phone_index text NOT NULL,
  subject text NOT NULL,
  code_index text NOT NULL,
  issued_at timestamp with time zone NOT NULL,
  window_started_at timestamp with time zone NOT NULL,
  tries integer NOT NULL DEFAULT 0,
  used_at timestamp with time zone,
  CONSTRAINT sms_code_pkey PRIMARY KEY (phone_index, purpose, subject)
);
COMMENT ON TABLE sms_code IS 'The live SMS code of a phone for one purpose; a new one replaces it but keeps the tries of its window.';
COMMENT ON COLUMN sms_code.purpose IS 'What the code is for (domain/accounts/sms-code).';
COMMENT ON COLUMN sms_code.phone_index IS 'Blind index of the phone.';
COMMENT ON COLUMN sms_code.subject IS 'Account the code was asked for, where the purpose needs one; '''' otherwise.';
COMMENT ON COLUMN sms_code.code_index IS 'Keyed hash of the code.';
COMMENT ON COLUMN sms_code.issued_at IS 'When this code was made; it lives 5 minutes.';
COMMENT ON COLUMN sms_code.window_started_at IS 'When the tries began to count; a code asked for within 5 minutes keeps them.';
COMMENT ON COLUMN sms_code.tries IS 'Codes given so far in this window, counted before they are judged.';
COMMENT ON COLUMN sms_code.used_at IS 'When the right code was given; it works once.';

CREATE TABLE sms_message (
  id uuid NOT NULL,
  phone_box bytea NOT NULL,
  phone_index text NOT NULL,
  template text NOT NULL,
  params_box bytea,
  state text NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  provider text,
  provider_id text,
  last_error text,
  created_at timestamp with time zone NOT NULL,
  sent_at timestamp with time zone,
  CONSTRAINT sms_message_pkey PRIMARY KEY (id),
  CONSTRAINT sms_message_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'sent'::text, 'failed'::text, 'withheld'::text])))
);
CREATE INDEX sms_message_created ON sms_message USING btree (created_at);
CREATE INDEX sms_message_phone ON sms_message USING btree (phone_index, created_at);
COMMENT ON TABLE sms_message IS 'The transactional outbox of text messages: written with what it announces, sent by the worker after commit.';
COMMENT ON COLUMN sms_message.id IS 'UUIDv7; also the idempotency key towards the provider.';
COMMENT ON COLUMN sms_message.phone_box IS 'Encrypted phone of the receiver (vault context smsMessage.phone).';
COMMENT ON COLUMN sms_message.phone_index IS 'Blind index of the phone.';
COMMENT ON COLUMN sms_message.template IS 'Template of the message (one per text).';
COMMENT ON COLUMN sms_message.params_box IS 'Encrypted parameters as JSON (vault context smsMessage.params).';
COMMENT ON COLUMN sms_message.state IS 'withheld: never sent, so that an unknown receiver costs the same time as a known one.';
COMMENT ON COLUMN sms_message.attempts IS 'How often it was handed to the provider.';
COMMENT ON COLUMN sms_message.provider IS 'Adapter that took it.';
COMMENT ON COLUMN sms_message.provider_id IS 'The provider’s own number of the message.';
COMMENT ON COLUMN sms_message.last_error IS 'What the provider said when it refused; never the text of the message.';
COMMENT ON COLUMN sms_message.created_at IS 'When it was announced.';
COMMENT ON COLUMN sms_message.sent_at IS 'When the provider took it.';

CREATE TABLE spent_proof_of_work (
  challenge text NOT NULL,
  spent_at timestamp with time zone NOT NULL,
  CONSTRAINT spent_proof_of_work_pkey PRIMARY KEY (challenge)
);
COMMENT ON TABLE spent_proof_of_work IS 'Solutions that were taken, so that each is taken once.';
COMMENT ON COLUMN spent_proof_of_work.challenge IS 'Signature of the challenge.';
COMMENT ON COLUMN spent_proof_of_work.spent_at IS 'When it was taken; removed after a day, long after the challenge has expired.';

CREATE TABLE staff (
  account_id uuid NOT NULL,
  name text NOT NULL,
  role text NOT NULL,
  totp_box bytea,
  totp_last_step bigint NOT NULL,
  created_at timestamp with time zone NOT NULL,
  phone_box bytea,
  CONSTRAINT staff_pkey PRIMARY KEY (account_id),
  CONSTRAINT staff_role_check CHECK ((role = ANY (ARRAY['reviewer'::text, 'numberOfficer'::text, 'operator'::text, 'auditor'::text]))),
  CONSTRAINT staff_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
);
COMMENT ON TABLE staff IS 'Who works for the site itself; each has an account of kind staff, made from the command line.';
COMMENT ON COLUMN staff.account_id IS 'The account that logs in; its user name and password stand there.';
COMMENT ON COLUMN staff.name IS 'Name as colleagues know it.';
COMMENT ON COLUMN staff.role IS 'What the account may do (permissions).';
COMMENT ON COLUMN staff.totp_box IS 'Encrypted secret of the authenticator, base32 (vault context staff.totp); null until the enrolment.';
COMMENT ON COLUMN staff.totp_last_step IS 'Latest 30-second step whose code has been used: neither it nor an earlier one is taken again (RFC 6238, 5.2).';
COMMENT ON COLUMN staff.created_at IS 'When the account was made.';
COMMENT ON COLUMN staff.phone_box IS 'Encrypted phone for reminders (vault context staff.phone); null when none was given.';

CREATE TABLE staff_enrolment (
  account_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  totp_box bytea NOT NULL,
  created_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  CONSTRAINT staff_enrolment_pkey PRIMARY KEY (account_id),
  CONSTRAINT staff_enrolment_token_hash_key UNIQUE (token_hash),
  CONSTRAINT staff_enrolment_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
);
COMMENT ON TABLE staff_enrolment IS 'Enrolment links that create-staff and reset-staff have printed; used up by the enrolment.';
COMMENT ON COLUMN staff_enrolment.account_id IS 'The staff account; a new link replaces the old one.';
COMMENT ON COLUMN staff_enrolment.token_hash IS 'SHA-256 of the link’s token.';
COMMENT ON COLUMN staff_enrolment.totp_box IS 'Encrypted secret that the authenticator will take over (vault context staffEnrolment.totp).';
COMMENT ON COLUMN staff_enrolment.created_at IS 'When it was printed.';
COMMENT ON COLUMN staff_enrolment.expires_at IS 'Until when it is taken.';

CREATE TABLE transfer (
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  person_id uuid NOT NULL,
  member_name text NOT NULL,
  member_name_py text NOT NULL,
  member_name_initials text NOT NULL,
  started_by text NOT NULL,
  from_organization_id integer NOT NULL,
  old_side_id integer NOT NULL,
  to_organization_id integer NOT NULL,
  state text NOT NULL,
  statement text NOT NULL,
  refusal_reason text,
  out_refusals integer NOT NULL DEFAULT 0,
  in_refusals integer NOT NULL DEFAULT 0,
  end_posts boolean NOT NULL DEFAULT true,
  holder_id integer,
  waits_since timestamp with time zone NOT NULL,
  waits_until date,
  started_at timestamp with time zone NOT NULL,
  decided_at timestamp with time zone,
  CONSTRAINT transfer_pkey PRIMARY KEY (id),
  CONSTRAINT transfer_check CHECK (((state = ANY (ARRAY['done'::text, 'withdrawn'::text, 'dismissed'::text, 'closed'::text])) = (decided_at IS NOT NULL))),
  CONSTRAINT transfer_check1 CHECK (((state = ANY (ARRAY['submitted'::text, 'outApproved'::text, 'inApproved'::text, 'outMediation'::text, 'inMediation'::text])) = (holder_id IS NOT NULL))),
  CONSTRAINT transfer_check2 CHECK (((holder_id IS NULL) = (waits_until IS NULL))),
  CONSTRAINT transfer_started_by_check CHECK ((started_by = ANY (ARRAY['member'::text, 'oldSide'::text, 'newSide'::text]))),
  CONSTRAINT transfer_state_check CHECK ((state = ANY (ARRAY['submitted'::text, 'outApproved'::text, 'inApproved'::text, 'outRefused'::text, 'inRefused'::text, 'outMediation'::text, 'inMediation'::text, 'done'::text, 'withdrawn'::text, 'dismissed'::text, 'closed'::text]))),
  CONSTRAINT transfer_from_organization_id_fkey FOREIGN KEY (from_organization_id) REFERENCES organization(id),
  CONSTRAINT transfer_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES organization(id),
  CONSTRAINT transfer_member_id_fkey FOREIGN KEY (member_id) REFERENCES member(id),
  CONSTRAINT transfer_old_side_id_fkey FOREIGN KEY (old_side_id) REFERENCES organization(id),
  CONSTRAINT transfer_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT transfer_to_organization_id_fkey FOREIGN KEY (to_organization_id) REFERENCES organization(id)
);
CREATE INDEX transfer_age ON transfer USING btree (waits_since, id);
CREATE INDEX transfer_due ON transfer USING btree (waits_until, id) WHERE (holder_id IS NOT NULL);
CREATE INDEX transfer_from ON transfer USING btree (from_organization_id, waits_since, id);
CREATE INDEX transfer_holder ON transfer USING btree (holder_id, waits_since, id) WHERE (holder_id IS NOT NULL);
CREATE INDEX transfer_old_side ON transfer USING btree (old_side_id) WHERE (state <> ALL (ARRAY['done'::text, 'withdrawn'::text, 'dismissed'::text, 'closed'::text]));
CREATE UNIQUE INDEX transfer_open ON transfer USING btree (member_id) WHERE (state <> ALL (ARRAY['done'::text, 'withdrawn'::text, 'dismissed'::text, 'closed'::text]));
CREATE INDEX transfer_person ON transfer USING btree (person_id, id);
CREATE INDEX transfer_to ON transfer USING btree (to_organization_id, waits_since, id);
COMMENT ON TABLE transfer IS 'A member’s way from one organization of the system to another (转移团组织).';
COMMENT ON COLUMN transfer.id IS 'UUIDv7.';
COMMENT ON COLUMN transfer.member_id IS 'The membership.';
COMMENT ON COLUMN transfer.person_id IS 'Whose it is.';
COMMENT ON COLUMN transfer.member_name IS 'Copy of the member’s name, so that lists read one table.';
COMMENT ON COLUMN transfer.member_name_py IS 'Pinyin of the name, for search.';
COMMENT ON COLUMN transfer.member_name_initials IS 'Initials of the pinyin, for search.';
COMMENT ON COLUMN transfer.started_by IS 'Who started it, and so has consented to the own step.';
COMMENT ON COLUMN transfer.from_organization_id IS 'Branch on whose roll the member is until the transfer is done; archived for a floating member.';
COMMENT ON COLUMN transfer.old_side_id IS 'Who lets the member go: that branch, or the superior that lists a floating member.';
COMMENT ON COLUMN transfer.to_organization_id IS 'Where to: a branch, or a committee until it has assigned one.';
COMMENT ON COLUMN transfer.state IS 'State (domain/transfers/state).';
COMMENT ON COLUMN transfer.statement IS 'Why, in the words of who started it; both sides and a mediator read it.';
COMMENT ON COLUMN transfer.refusal_reason IS 'Why a side last refused, or the mediator decided against it; null once it goes on.';
COMMENT ON COLUMN transfer.out_refusals IS 'How often the old side has refused.';
COMMENT ON COLUMN transfer.in_refusals IS 'How often the present target has refused.';
COMMENT ON COLUMN transfer.end_posts IS 'Whether the member’s posts in the old branch end when the transfer is done.';
COMMENT ON COLUMN transfer.holder_id IS 'Organization that has the step now; null while it waits for the applicant, and when settled.';
COMMENT ON COLUMN transfer.waits_since IS 'Since when it waits for the same.';
COMMENT ON COLUMN transfer.waits_until IS 'Last day of the holder’s own time, Asia/Shanghai; then the step passes to its direct superior.';
COMMENT ON COLUMN transfer.started_at IS 'When it was started.';
COMMENT ON COLUMN transfer.decided_at IS 'When it was done, withdrawn, dismissed or closed.';

CREATE TABLE transfer_step (
  id uuid NOT NULL,
  transfer_id uuid NOT NULL,
  act text NOT NULL,
  at timestamp with time zone NOT NULL,
  actor text NOT NULL,
  account_id uuid,
  by_name text NOT NULL,
  organization_id integer,
  reason text,
  CONSTRAINT transfer_step_pkey PRIMARY KEY (id),
  CONSTRAINT transfer_step_act_check CHECK ((act = ANY (ARRAY['start'::text, 'approveOut'::text, 'approveIn'::text, 'assign'::text, 'refuse'::text, 'withdraw'::text, 'resume'::text, 'uphold'::text, 'dismiss'::text, 'close'::text, 'pass'::text]))),
  CONSTRAINT transfer_step_actor_check CHECK ((actor = ANY (ARRAY['member'::text, 'oldSide'::text, 'newSide'::text, 'mediator'::text, 'system'::text]))),
  CONSTRAINT transfer_step_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT transfer_step_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT transfer_step_transfer_id_fkey FOREIGN KEY (transfer_id) REFERENCES transfer(id)
);
CREATE INDEX transfer_step_of ON transfer_step USING btree (transfer_id, id);
COMMENT ON TABLE transfer_step IS 'Each act on a transfer: who, when, and where it then waited.';
COMMENT ON COLUMN transfer_step.id IS 'UUIDv7; orders the steps.';
COMMENT ON COLUMN transfer_step.transfer_id IS 'The transfer.';
COMMENT ON COLUMN transfer_step.act IS 'What was done.';
COMMENT ON COLUMN transfer_step.at IS 'When.';
COMMENT ON COLUMN transfer_step.actor IS 'In which part.';
COMMENT ON COLUMN transfer_step.account_id IS 'By which account; null for the system.';
COMMENT ON COLUMN transfer_step.by_name IS 'Name of the person or organization at that time; empty for the system.';
COMMENT ON COLUMN transfer_step.organization_id IS 'Organization that had the step after the act, or the branch that has the member; null where it waits for nobody.';
COMMENT ON COLUMN transfer_step.reason IS 'Statement, reason of a refusal or of a decision.';

CREATE TABLE unique_key (
  kind text NOT NULL,
  value text NOT NULL,
  owner uuid NOT NULL,
  CONSTRAINT unique_key_pkey PRIMARY KEY (value, kind),
  CONSTRAINT unique_key_kind_check CHECK ((kind = ANY (ARRAY['document'::text, 'phone'::text, 'memberNumber'::text, 'userName'::text])))
);
COMMENT ON TABLE unique_key IS 'What must be unique over everything, kept apart from what it guards so that it can be distributed by value.';
COMMENT ON COLUMN unique_key.kind IS 'What the value is.';
COMMENT ON COLUMN unique_key.value IS 'Blind index of a document or bound phone; a member number; a user name in lower case.';
COMMENT ON COLUMN unique_key.owner IS 'Person of a document, account of a phone or user name, member of a number.';

CREATE TABLE volunteer_registry_answer (
  document_index bytea NOT NULL,
  answer_box bytea NOT NULL,
  answered_at timestamp with time zone NOT NULL,
  CONSTRAINT volunteer_registry_answer_pkey PRIMARY KEY (document_index)
);
CREATE INDEX volunteer_registry_answer_age ON volunteer_registry_answer USING btree (answered_at);
COMMENT ON TABLE volunteer_registry_answer IS 'The last good answer of the registry about a document: used while it is fresh, and while the registry does not answer.';
COMMENT ON COLUMN volunteer_registry_answer.document_index IS 'Blind index of kind, number and name that were asked for (kind volunteer).';
COMMENT ON COLUMN volunteer_registry_answer.answer_box IS 'Volunteer number and day of registration, encrypted (context volunteerRegistry.answer).';
COMMENT ON COLUMN volunteer_registry_answer.answered_at IS 'When the registry gave it.';

CREATE TABLE volunteer_registry_callback (
  nonce text NOT NULL,
  received_at timestamp with time zone NOT NULL,
  CONSTRAINT volunteer_registry_callback_pkey PRIMARY KEY (nonce)
);
CREATE INDEX volunteer_registry_callback_age ON volunteer_registry_callback USING btree (received_at);
COMMENT ON TABLE volunteer_registry_callback IS 'Signed messages of the registry that were taken, so that none is taken twice.';
COMMENT ON COLUMN volunteer_registry_callback.nonce IS 'What the registry signed into the message, once.';
COMMENT ON COLUMN volunteer_registry_callback.received_at IS 'When it came; older ones are refused by their own time.';

CREATE TABLE volunteer_registry_entry (
  document_index bytea NOT NULL,
  name_index bytea NOT NULL,
  entry_box bytea NOT NULL,
  list_id uuid NOT NULL,
  CONSTRAINT volunteer_registry_entry_pkey PRIMARY KEY (document_index)
);
COMMENT ON TABLE volunteer_registry_entry IS 'Registered volunteers from an imported list, where no registry can be asked over the network.';
COMMENT ON COLUMN volunteer_registry_entry.document_index IS 'Blind index of the document number (kind volunteerDocument).';
COMMENT ON COLUMN volunteer_registry_entry.name_index IS 'Blind index of the name (kind volunteerName).';
COMMENT ON COLUMN volunteer_registry_entry.entry_box IS 'Volunteer number and day of registration, encrypted (context volunteerRegistry.entry).';
COMMENT ON COLUMN volunteer_registry_entry.list_id IS 'The import that brought it; rows of an earlier one are gone.';

CREATE TABLE volunteer_registry_reconciliation (
  id uuid NOT NULL,
  started_at timestamp with time zone NOT NULL,
  first_day date NOT NULL,
  last_day date NOT NULL,
  compared integer NOT NULL,
  missing integer NOT NULL,
  different integer NOT NULL,
  settled integer NOT NULL,
  foreign_rows integer NOT NULL,
  older_days integer NOT NULL DEFAULT 0,
  CONSTRAINT volunteer_registry_reconciliation_pkey PRIMARY KEY (id),
  CONSTRAINT volunteer_registry_reconciliation_days CHECK ((first_day <= last_day))
);
COMMENT ON TABLE volunteer_registry_reconciliation IS 'What the nightly comparison with the volunteer registry found and mended.';
COMMENT ON COLUMN volunteer_registry_reconciliation.id IS 'UUIDv7.';
COMMENT ON COLUMN volunteer_registry_reconciliation.started_at IS 'When it began.';
COMMENT ON COLUMN volunteer_registry_reconciliation.first_day IS 'First day of entry that was compared whatever was said of its rows, in Asia/Shanghai.';
COMMENT ON COLUMN volunteer_registry_reconciliation.last_day IS 'Last day of entry that was compared.';
COMMENT ON COLUMN volunteer_registry_reconciliation.compared IS 'Rows of our ledger that were compared.';
COMMENT ON COLUMN volunteer_registry_reconciliation.missing IS 'Of them, which the registry did not have: sent again under a new revision.';
COMMENT ON COLUMN volunteer_registry_reconciliation.different IS 'Of them, which it holds otherwise: sent again under a new revision.';
COMMENT ON COLUMN volunteer_registry_reconciliation.settled IS 'Of them, whose outcome was learnt from the list because no callback had come.';
COMMENT ON COLUMN volunteer_registry_reconciliation.foreign_rows IS 'Rows that it holds of us and that we do not know: only reported.';
COMMENT ON COLUMN volunteer_registry_reconciliation.older_days IS 'Days of entry before it that were compared because rows of them had been received and not decided on.';

CREATE TABLE yearly_return (
  year integer NOT NULL,
  organization_id integer NOT NULL,
  parent_id integer,
  path text NOT NULL,
  kind text NOT NULL,
  full_name text NOT NULL,
  short_name text NOT NULL,
  name_py text NOT NULL,
  members integer NOT NULL,
  counts jsonb NOT NULL,
  frozen_at timestamp with time zone NOT NULL,
  explanation text,
  explained_at timestamp with time zone,
  explained_by uuid,
  explained_by_name text,
  CONSTRAINT yearly_return_pkey PRIMARY KEY (year, organization_id),
  CONSTRAINT yearly_return_check CHECK (((explanation IS NULL) = (explained_at IS NULL))),
  CONSTRAINT yearly_return_check1 CHECK (((explanation IS NULL) = (explained_by_name IS NULL))),
  CONSTRAINT yearly_return_explanation_check CHECK (((char_length(explanation) >= 5) AND (char_length(explanation) <= 500))),
  CONSTRAINT yearly_return_kind_check CHECK ((kind = ANY (ARRAY['leadingBody'::text, 'committee'::text, 'workingCommittee'::text, 'generalBranch'::text, 'branch'::text]))),
  CONSTRAINT yearly_return_year_check CHECK (((year >= 2000) AND (year <= 2999))),
  CONSTRAINT yearly_return_explained_by_fkey FOREIGN KEY (explained_by) REFERENCES account(id),
  CONSTRAINT yearly_return_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id)
);
CREATE INDEX yearly_return_organization ON yearly_return USING btree (organization_id, year);
CREATE INDEX yearly_return_parent ON yearly_return USING btree (parent_id, year, name_py, organization_id);
COMMENT ON TABLE yearly_return IS '年报: an organization’s figures frozen as of 31 December, with names and place as they were.';
COMMENT ON COLUMN yearly_return.year IS 'The year that ended.';
COMMENT ON COLUMN yearly_return.organization_id IS 'The organization.';
COMMENT ON COLUMN yearly_return.parent_id IS 'Its superior then; null at the top.';
COMMENT ON COLUMN yearly_return.path IS 'Its path then; not moved with the organization.';
COMMENT ON COLUMN yearly_return.kind IS 'Its kind then.';
COMMENT ON COLUMN yearly_return.full_name IS 'Full name then.';
COMMENT ON COLUMN yearly_return.short_name IS 'Short name then.';
COMMENT ON COLUMN yearly_return.name_py IS 'Sort key of the short name then.';
COMMENT ON COLUMN yearly_return.members IS 'Present members of the whole subtree.';
COMMENT ON COLUMN yearly_return.counts IS '{ groups: [[status, sex, birth year, amount]], traits: [[figure, value, amount]], organizations: [[kind, amount]] }, of the whole subtree.';
COMMENT ON COLUMN yearly_return.frozen_at IS 'When it was frozen.';
COMMENT ON COLUMN yearly_return.explanation IS 'Why members became fewer, as the organization says.';
COMMENT ON COLUMN yearly_return.explained_at IS 'When it was last said.';
COMMENT ON COLUMN yearly_return.explained_by IS 'Account that said it.';
COMMENT ON COLUMN yearly_return.explained_by_name IS 'Name beside it.';
