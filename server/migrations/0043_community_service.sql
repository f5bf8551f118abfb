-- Community service (社区服务): projects, who signs up and checks in, and the ledger of hours.

CREATE TABLE service_project (
  id uuid PRIMARY KEY,
  organization_id integer NOT NULL REFERENCES organization (id),
  title text NOT NULL,
  kind text NOT NULL,
  details text NOT NULL,
  place_name text NOT NULL,
  address text NOT NULL,
  longitude double precision NOT NULL CHECK (longitude BETWEEN 73 AND 136),
  latitude double precision NOT NULL CHECK (latitude BETWEEN 3 AND 54),
  -- Web Mercator keeps angles: what is nearest on it is nearest on the ground, and an index orders by it.
  at_point point NOT NULL GENERATED ALWAYS AS (point(
    6378137 * radians(longitude), 6378137 * ln(tan(pi() / 4 + radians(latitude) / 2)))) STORED,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  sign_up_until timestamptz NOT NULL,
  places integer NOT NULL CHECK (places BETWEEN 1 AND 5000),
  credit_minutes integer NOT NULL CHECK (credit_minutes BETWEEN 30 AND 1440 AND credit_minutes % 30 = 0),
  audience text NOT NULL CHECK (audience IN ('own', 'subtree', 'everyone')),
  contact_name text NOT NULL,
  contact_phone_box bytea NOT NULL,
  published_at timestamptz NOT NULL,
  published_by uuid NOT NULL REFERENCES account (id),
  changed_at timestamptz NOT NULL,
  cancelled_at timestamptz,
  cancelled_reason text,
  confirmed_at timestamptz,
  closed_at timestamptz,
  signed_up integer NOT NULL DEFAULT 0 CHECK (signed_up >= 0),
  waiting integer NOT NULL DEFAULT 0 CHECK (waiting >= 0),
  CONSTRAINT service_project_places CHECK (signed_up <= places),
  CONSTRAINT service_project_times CHECK (starts_at < ends_at AND sign_up_until <= ends_at),
  CONSTRAINT service_project_cancelled CHECK (cancelled_at IS NOT NULL OR cancelled_reason IS NULL),
  CONSTRAINT service_project_closed CHECK (closed_at IS NOT NULL OR (cancelled_at IS NULL AND confirmed_at IS NULL))
);
CREATE INDEX service_project_near ON service_project USING gist (at_point) WHERE closed_at IS NULL;
CREATE INDEX service_project_time ON service_project (starts_at, id) WHERE closed_at IS NULL;
CREATE INDEX service_project_ends ON service_project (ends_at, id) WHERE closed_at IS NULL;
CREATE INDEX service_project_past ON service_project (starts_at DESC, id DESC) WHERE closed_at IS NOT NULL;
CREATE INDEX service_project_organization ON service_project (organization_id, starts_at DESC, id);
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
  project_id uuid NOT NULL REFERENCES service_project (id),
  person_id uuid NOT NULL REFERENCES person (id),
  added_at timestamptz NOT NULL,
  PRIMARY KEY (project_id, person_id)
);
CREATE INDEX service_project_leader_person ON service_project_leader (person_id, project_id);
COMMENT ON TABLE service_project_leader IS 'Who leads a project on the spot: shows the codes and keeps the list on the phone.';
COMMENT ON COLUMN service_project_leader.project_id IS 'The project.';
COMMENT ON COLUMN service_project_leader.person_id IS 'The member or cadre who leads it.';
COMMENT ON COLUMN service_project_leader.added_at IS 'Since when.';

CREATE TABLE service_sign_up (
  id uuid PRIMARY KEY,
  project_id uuid NOT NULL REFERENCES service_project (id),
  person_id uuid NOT NULL REFERENCES person (id),
  organization_id integer REFERENCES organization (id),
  signed_up_at timestamptz NOT NULL,
  place_since timestamptz,
  withdrawn_at timestamptz,
  removed_at timestamptz,
  removed_reason text,
  reminded_at timestamptz,
  CONSTRAINT service_sign_up_ended CHECK (withdrawn_at IS NULL OR removed_at IS NULL),
  CONSTRAINT service_sign_up_removed CHECK ((removed_at IS NULL) = (removed_reason IS NULL))
);
CREATE UNIQUE INDEX service_sign_up_once ON service_sign_up (project_id, person_id)
  WHERE withdrawn_at IS NULL AND removed_at IS NULL;
CREATE INDEX service_sign_up_project ON service_sign_up (project_id, signed_up_at, id);
CREATE INDEX service_sign_up_person ON service_sign_up (person_id, signed_up_at DESC, id);
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

CREATE TABLE service_check_in (
  id uuid PRIMARY KEY,
  sign_up_id uuid NOT NULL REFERENCES service_sign_up (id),
  project_id uuid NOT NULL REFERENCES service_project (id),
  person_id uuid NOT NULL REFERENCES person (id),
  side text NOT NULL CHECK (side IN ('in', 'out')),
  at timestamptz NOT NULL,
  way text NOT NULL CHECK (way IN ('code', 'lateCode', 'list')),
  received_at timestamptz NOT NULL,
  account_id uuid NOT NULL REFERENCES account (id),
  vouched_at timestamptz,
  vouched_by uuid REFERENCES account (id),
  CONSTRAINT service_check_in_once UNIQUE (sign_up_id, side),
  CONSTRAINT service_check_in_vouched CHECK ((vouched_at IS NULL) = (vouched_by IS NULL)),
  CONSTRAINT service_check_in_vouching CHECK (way = 'lateCode' OR vouched_at IS NULL)
);
CREATE INDEX service_check_in_project ON service_check_in (project_id, id);
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

CREATE TABLE service_record (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  project_id uuid NOT NULL REFERENCES service_project (id),
  organization_id integer NOT NULL REFERENCES organization (id),
  ordinal smallint NOT NULL CHECK (ordinal >= 1),
  minutes integer NOT NULL CHECK (minutes <> 0 AND minutes BETWEEN -1440 AND 1440),
  counters_id uuid REFERENCES service_record (id),
  reason text,
  served_on date NOT NULL,
  at timestamptz NOT NULL,
  account_id uuid NOT NULL REFERENCES account (id),
  CONSTRAINT service_record_once UNIQUE (project_id, person_id, ordinal),
  CONSTRAINT service_record_countered_once UNIQUE (counters_id),
  CONSTRAINT service_record_counter CHECK ((minutes < 0) = (counters_id IS NOT NULL)),
  CONSTRAINT service_record_reason CHECK (ordinal = 1 OR reason IS NOT NULL)
);
CREATE INDEX service_record_person ON service_record (person_id, served_on DESC, id);
CREATE INDEX service_record_organization ON service_record (organization_id, served_on);
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

CREATE TABLE service_certificate (
  id uuid PRIMARY KEY,
  number text NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  name text NOT NULL,
  first_on date,
  last_on date,
  minutes integer NOT NULL CHECK (minutes > 0),
  issued_at timestamptz NOT NULL,
  CONSTRAINT service_certificate_number UNIQUE (number)
);
CREATE INDEX service_certificate_person ON service_certificate (person_id, id);
COMMENT ON TABLE service_certificate IS 'Certificates of service hours that somebody had issued.';
COMMENT ON COLUMN service_certificate.id IS 'UUIDv7.';
COMMENT ON COLUMN service_certificate.number IS 'ZS, day and six characters (domain/community-service/certificate).';
COMMENT ON COLUMN service_certificate.person_id IS 'Whose.';
COMMENT ON COLUMN service_certificate.name IS 'Name at that time.';
COMMENT ON COLUMN service_certificate.first_on IS 'First day that counts; null for since the beginning.';
COMMENT ON COLUMN service_certificate.last_on IS 'Last day that counts; null for until it was issued.';
COMMENT ON COLUMN service_certificate.minutes IS 'Minutes that it tells of.';
COMMENT ON COLUMN service_certificate.issued_at IS 'When it was issued.';
