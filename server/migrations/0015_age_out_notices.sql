-- 超龄离团: members and branches are told three months ahead and on the 28th birthday, once each.

CREATE TABLE member_age_out_notice (
  member_id uuid NOT NULL REFERENCES member (id),
  stage text NOT NULL CHECK (stage IN ('coming', 'due')),
  told_at timestamptz NOT NULL,
  PRIMARY KEY (member_id, stage)
);
COMMENT ON TABLE member_age_out_notice IS 'Who has been told of turning 28, so that nobody is told twice.';
COMMENT ON COLUMN member_age_out_notice.member_id IS 'The member.';
COMMENT ON COLUMN member_age_out_notice.stage IS 'coming: three months ahead; due: on the birthday.';
COMMENT ON COLUMN member_age_out_notice.told_at IS 'When.';

CREATE INDEX member_age_out ON member (born_on, id) INCLUDE (org_path) WHERE status <> 'left';
