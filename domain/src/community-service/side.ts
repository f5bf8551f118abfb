/** 签到 at the beginning, 签退 at the end. */
export const CHECK_IN_SIDES = ['in', 'out'] as const
export type CheckInSide = (typeof CHECK_IN_SIDES)[number]

/** The code of that moment, a code read without a network and sent afterwards, the leader’s list. */
export type CheckInWay = 'code' | 'lateCode' | 'list'
