/** Where a membership stands. A person whose join application is pending has none yet. */
export const MEMBER_STATUSES = ['active', 'floating', 'transferring', 'left'] as const

export type MemberStatus = (typeof MEMBER_STATUSES)[number]

/** 超龄离团, 自愿退团, 自行脱团, 开除团籍, deceased, recorded in error. */
export const LEAVE_REASONS = [
  'ageOut',
  'withdrawn',
  'lapsed',
  'expelled',
  'deceased',
  'recordedInError',
] as const

export type LeaveReason = (typeof LEAVE_REASONS)[number]

/** Why a membership ended: a reason to leave, or 转出系统, by a letter whose return slip is back. */
export const END_REASONS = [...LEAVE_REASONS, 'sentOut'] as const

export type EndReason = (typeof END_REASONS)[number]

/**
 * What happens to a membership: `settle` in a branch (admission, end of a transfer), `float` without one
 * (archival of the branch, end of a floating member's transfer), `leave`, and `restore` by the direct superior.
 */
export const MEMBER_ACTS = ['settle', 'float', 'startTransfer', 'leave', 'restore'] as const

export type MemberAct = (typeof MEMBER_ACTS)[number]

/** Every status against every act; null where the act is impossible. */
export const MEMBER_TRANSITIONS = {
  active: { settle: null, float: 'floating', startTransfer: 'transferring', leave: 'left', restore: null },
  floating: { settle: 'active', float: null, startTransfer: 'transferring', leave: 'left', restore: null },
  transferring: { settle: 'active', float: 'floating', startTransfer: null, leave: 'left', restore: null },
  left: { settle: null, float: null, startTransfer: null, leave: null, restore: 'active' },
} as const satisfies Record<MemberStatus, Record<MemberAct, MemberStatus | null>>

/** The status after an act, or null if the act is impossible in this status. */
export function nextMemberStatus(status: MemberStatus, act: MemberAct): MemberStatus | null {
  return MEMBER_TRANSITIONS[status][act]
}

/**
 * 正式团员: only an active membership opens what is reserved for formal members (FAQ M8). Who is in the middle of a
 * transfer is still on a branch’s roll and loses nothing by it, unless they were floating when it began.
 */
export function isFormal(status: MemberStatus, floatingSince: Date | string | null = null): boolean {
  return status === 'active' || (status === 'transferring' && floatingSince === null)
}
