/** Everything that a person or an organization can be told inside the apps; its sentence stands in the contract. */
export const NOTICE_KINDS = [
  'member.edited',
  'member.added',
  'member.recordAsked',
  'member.claimed',
  'import.done',
  'import.failed',
  'export.done',
  'export.failed',
  'cadre.appointed',
  'cadre.toConfirm',
  'cadre.confirmed',
  'cadre.declined',
  'cadre.changed',
  'cadre.accessGranted',
  'cadre.accessWithdrawn',
  'cadre.ended',
  'cadre.termEnding',
  'cadre.termOver',
] as const

export type NoticeKind = (typeof NOTICE_KINDS)[number]
