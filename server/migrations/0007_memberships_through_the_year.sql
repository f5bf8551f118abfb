-- What happens to a membership after the admission, and the rest of its record (spec: field rules, “Member record”).

ALTER TABLE member
  ADD COLUMN ethnic_group text CHECK (ethnic_group ~ '^[0-9]{2}$'),
  ADD COLUMN political_status text CHECK (political_status ~ '^[0-9]{2}$'),
  ADD COLUMN education_full_time text CHECK (education_full_time ~ '^[0-9]{2}$'),
  ADD COLUMN education_highest text CHECK (education_highest ~ '^[0-9]{2}$'),
  ADD COLUMN in_school boolean,
  ADD COLUMN household_area text CHECK (household_area ~ '^[0-9]{6}$'),
  ADD COLUMN occupation text,
  ADD COLUMN employer_or_school text,
  ADD COLUMN email text,
  ADD COLUMN card_number text CHECK (card_number ~ '^[0-9]{8}$'),
  ADD COLUMN party_joined_on date,
  ADD COLUMN volunteer_registered_on date,
  ADD COLUMN graduation_year integer CHECK (graduation_year BETWEEN 1990 AND 2100),
  ADD COLUMN number_disputed boolean NOT NULL DEFAULT false,
  ADD COLUMN floating_since timestamptz,
  ADD COLUMN left_at timestamptz,
  ADD COLUMN left_reason text
    CHECK (left_reason IN ('ageOut', 'withdrawn', 'lapsed', 'expelled', 'deceased', 'recordedInError')),
  ADD CONSTRAINT member_left_check CHECK ((status = 'left') = (left_reason IS NOT NULL)),
  ADD CONSTRAINT member_left_at_check CHECK ((left_reason IS NULL) = (left_at IS NULL)),
  ADD CONSTRAINT member_floating_check CHECK (status <> 'floating' OR floating_since IS NOT NULL);
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

ALTER TABLE member_event
  DROP CONSTRAINT member_event_kind_check,
  ADD CONSTRAINT member_event_kind_check CHECK (kind IN ('admitted', 'imported', 'edited', 'numberChanged',
    'identityChanged', 'floated', 'transferStarted', 'transferStopped', 'transferred', 'sentOut', 'left', 'returned',
    'postStarted', 'postEnded', 'relocated')),
  ALTER COLUMN account_id DROP NOT NULL,
  ADD COLUMN details jsonb;
COMMENT ON COLUMN member_event.account_id IS 'Account that did it; null for the system.';
COMMENT ON COLUMN member_event.details IS 'What changed: { <entry>: [old, new] } as the member may see it; null where the kind says all.';

ALTER TABLE session
  DROP CONSTRAINT session_ended_reason_check,
  ADD CONSTRAINT session_ended_reason_check CHECK (ended_reason IN ('logOut', 'logOutEverywhere', 'passwordChanged',
    'passwordReset', 'replaced', 'phoneUnbound', 'phoneChanged', 'appealUpheld', 'accountClosed',
    'organizationArchived', 'accessEnded'));

ALTER TABLE join_application
  DROP CONSTRAINT join_application_state_check,
  ADD CONSTRAINT join_application_state_check CHECK (state IN ('pending', 'returned', 'approved', 'withdrawn', 'closed'));
ALTER TABLE join_application_step
  DROP CONSTRAINT join_application_step_act_check,
  ADD CONSTRAINT join_application_step_act_check
    CHECK (act IN ('submit', 'redirect', 'mend', 'withdraw', 'approve', 'return', 'close'));

CREATE TABLE notice (
  id uuid PRIMARY KEY,
  person_id uuid REFERENCES person (id),
  organization_id integer REFERENCES organization (id),
  kind text NOT NULL,
  facts jsonb NOT NULL,
  link text,
  at timestamptz NOT NULL,
  read_at timestamptz,
  CHECK ((person_id IS NULL) <> (organization_id IS NULL))
);
CREATE INDEX notice_person ON notice (person_id, id) WHERE person_id IS NOT NULL;
CREATE INDEX notice_organization ON notice (organization_id, id) WHERE organization_id IS NOT NULL;
COMMENT ON TABLE notice IS 'What a person or an organization is told inside the apps.';
COMMENT ON COLUMN notice.id IS 'UUIDv7; orders the notices.';
COMMENT ON COLUMN notice.person_id IS 'The person told, in the member app.';
COMMENT ON COLUMN notice.organization_id IS 'The organization told, in the console.';
COMMENT ON COLUMN notice.kind IS 'What it says (domain/notices/kind); its sentences stand in the contract.';
COMMENT ON COLUMN notice.facts IS 'What the sentence needs: names of organizations, of members within reach, dates; no document number or phone.';
COMMENT ON COLUMN notice.link IS 'Path in the receiver’s app where the matter stands; null where there is none.';
COMMENT ON COLUMN notice.at IS 'When.';
COMMENT ON COLUMN notice.read_at IS 'When the receiver first opened it.';
