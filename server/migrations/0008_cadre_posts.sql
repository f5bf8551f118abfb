-- Cadres: their posts, and acting for an organization with one's own account.

CREATE TABLE cadre_post (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  organization_id integer NOT NULL REFERENCES organization (id),
  org_path text NOT NULL,
  post text NOT NULL CHECK (post IN ('secretary', 'deputySecretary', 'organizationOfficer', 'publicityOfficer',
    'cultureAndSportsOfficer', 'productionOfficer', 'rightsOfficer', 'volunteeringOfficer', 'other')),
  post_note text,
  kind text NOT NULL CHECK (kind IN ('fullTime', 'partTime', 'seconded')),
  state text NOT NULL CHECK (state IN ('proposed', 'active', 'ended')),
  started_on date NOT NULL,
  term_ends_on date,
  term_reminded_at timestamptz,
  console_access boolean NOT NULL DEFAULT false,
  access_granted_at timestamptz,
  access_granted_by uuid REFERENCES account (id),
  appointed_at timestamptz NOT NULL,
  appointed_by uuid REFERENCES account (id),
  ended_at timestamptz,
  ended_reason text CHECK (ended_reason IN ('dismissed', 'termOver', 'transferred', 'organizationArchived',
    'leftLeague', 'withdrawn', 'declined')),
  CHECK ((post = 'other') = (post_note IS NOT NULL)),
  CHECK (term_ends_on > started_on),
  CHECK (NOT console_access OR state = 'active'),
  CHECK (console_access <= (access_granted_at IS NOT NULL)),
  CHECK ((state = 'ended') = (ended_at IS NOT NULL)),
  CHECK ((state = 'ended') = (ended_reason IS NOT NULL))
);
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
CREATE UNIQUE INDEX cadre_post_living ON cadre_post (person_id, organization_id, post) WHERE state <> 'ended';
CREATE UNIQUE INDEX cadre_post_secretary ON cadre_post (organization_id) WHERE post = 'secretary' AND state <> 'ended';
CREATE INDEX cadre_post_person ON cadre_post (person_id, id);
CREATE INDEX cadre_post_organization ON cadre_post (organization_id, id);
CREATE INDEX cadre_post_subtree ON cadre_post (org_path) INCLUDE (state);
CREATE INDEX cadre_post_term ON cadre_post (term_ends_on) WHERE state = 'active';

CREATE TABLE cadre_post_step (
  id uuid PRIMARY KEY,
  cadre_post_id uuid NOT NULL REFERENCES cadre_post (id),
  act text NOT NULL CHECK (act IN ('appoint', 'propose', 'confirm', 'decline', 'withdraw', 'change', 'grantAccess',
    'withdrawAccess', 'dismiss', 'endTerm', 'vacate')),
  at timestamptz NOT NULL,
  account_id uuid REFERENCES account (id),
  by_name text NOT NULL,
  reason text,
  details jsonb
);
COMMENT ON TABLE cadre_post_step IS 'Each act on a post: who, when, why.';
COMMENT ON COLUMN cadre_post_step.id IS 'UUIDv7; orders the steps.';
COMMENT ON COLUMN cadre_post_step.cadre_post_id IS 'The post.';
COMMENT ON COLUMN cadre_post_step.act IS 'What was done.';
COMMENT ON COLUMN cadre_post_step.at IS 'When.';
COMMENT ON COLUMN cadre_post_step.account_id IS 'By which account; null for the system.';
COMMENT ON COLUMN cadre_post_step.by_name IS 'Who did it, as known at that time; empty for the system.';
COMMENT ON COLUMN cadre_post_step.reason IS 'Reason of a dismissal or of a proposal that was not confirmed.';
COMMENT ON COLUMN cadre_post_step.details IS 'What changed: { <entry>: [old, new] }; null where the act says all.';
CREATE INDEX cadre_post_step_post ON cadre_post_step (cadre_post_id, id);

ALTER TABLE session ADD COLUMN acting_organization_id integer REFERENCES organization (id);
COMMENT ON COLUMN session.acting_organization_id IS 'Organization for which a cadre has chosen to act with the own account; whether they still may is read at each request.';
