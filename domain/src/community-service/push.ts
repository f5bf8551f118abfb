/** Why the volunteer registry refuses hours that are handed over to it. */
export const PUSH_REFUSALS = ['volunteerUnknown', 'nameDiffers', 'overlapping', 'other'] as const
export type PushRefusal = (typeof PUSH_REFUSALS)[number]

/** Refusals for who the person is: once the registry knows them under that name, the hours are sent anew. */
export const REFUSALS_OF_THE_PERSON = [
  'volunteerUnknown',
  'nameDiffers',
] as const satisfies readonly PushRefusal[]

/** What the registry said of hours in the end. */
export const PUSH_OUTCOMES = ['accepted', 'refused'] as const
export type PushOutcome = (typeof PUSH_OUTCOMES)[number]

/** 等待同步, 已同步到志愿服务平台, 志愿服务平台未接受. */
export const PUSH_STATES = ['waiting', 'synced', 'refused'] as const
export type PushState = (typeof PUSH_STATES)[number]

/** Where hours stand on the way to the registry: it has them only once it says that it accepted them. */
export function pushStateOf(outcome: PushOutcome | null): PushState {
  if (outcome === null) return 'waiting'
  return outcome === 'accepted' ? 'synced' : 'refused'
}

const FIRST_PAUSE_MS = 30_000
const LONGEST_PAUSE_MS = 600_000
const JITTER = 0.25

/**
 * When hours are sent again that the registry did not take: half a minute, doubling to ten, a quarter more or less so
 * that what failed together does not come back together. `chance` is from 0 to 1.
 */
export function nextTryAt(now: Date, { attempts, chance }: { attempts: number; chance: number }): Date {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** Math.max(0, attempts - 1), LONGEST_PAUSE_MS)
  return new Date(now.getTime() + pause * (1 - JITTER + 2 * JITTER * chance))
}
