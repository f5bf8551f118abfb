/** What can happen to a membership, as its timeline tells it. */
export const MEMBER_EVENT_KINDS = [
  'admitted',
  'imported',
  'edited',
  'numberChanged',
  'identityChanged',
  'floated',
  'transferStarted',
  'transferStopped',
  'transferred',
  'sentOut',
  'left',
  'returned',
  'postStarted',
  'postEnded',
  'relocated',
] as const

export type MemberEventKind = (typeof MEMBER_EVENT_KINDS)[number]
