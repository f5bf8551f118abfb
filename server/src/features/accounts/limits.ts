import { PROOF_TRIES_IN_30_DAYS } from '@qingtuan/domain/accounts/limited-session'
import type { Call } from '../../platform/call.ts'
import type { Limit, LimitEntry } from '../../platform/limits/limits.ts'
import { networkOf } from '../../platform/limits/network.ts'

const HOUR = 3600
const DAY = 24 * HOUR

/** docs/security.md “Numbers”: codes for one phone. */
export const SMS_PHONE_LIMITS: readonly Limit[] = [
  { name: 'smsPhoneMinute', points: 1, seconds: 60 },
  { name: 'smsPhoneHour', points: 5, seconds: HOUR },
  { name: 'smsPhoneDay', points: 10, seconds: DAY },
]

/**
 * Codes asked for from one network, where a whole school may sit behind one address: `free` without, from then on
 * with a proof of work for each, and never more than `most`.
 */
export const SMS_NETWORK_HOUR = { free: 10, most: 60 }
/** On loopback everybody has the same address. */
export const SMS_NETWORK_HOUR_IN_DEMO = { free: 500, most: 2000 }

/** The two allowances of the network of this call. */
export function smsNetworkLimits({ platform, address }: Call): { free: LimitEntry; most: LimitEntry } {
  const { free, most } = platform.config.demo ? SMS_NETWORK_HOUR_IN_DEMO : SMS_NETWORK_HOUR
  const key = networkOf(address)
  return {
    free: { limit: { name: 'smsAddress', points: free, seconds: HOUR }, key },
    most: { limit: { name: 'smsAddressMost', points: most, seconds: HOUR }, key },
  }
}

/** Challenges for one network: a few tries for each code that it may still get. */
export function challengeLimit({ platform, address }: Call): LimitEntry {
  const { most } = platform.config.demo ? SMS_NETWORK_HOUR_IN_DEMO : SMS_NETWORK_HOUR
  return { limit: { name: 'proofOfWork', points: 4 * most, seconds: HOUR }, key: networkOf(address) }
}

/** Wrong passwords from one network over all accounts, against lists of leaked ones; right ones are given back. */
export const WRONG_LOG_INS = 300
const WRONG_LOG_INS_IN_DEMO = 15_000

/** The allowance on which a log-in of this call draws. */
export function logInLimit({ platform, address }: Call): LimitEntry {
  const points = platform.config.demo ? WRONG_LOG_INS_IN_DEMO : WRONG_LOG_INS
  return { limit: { name: 'logInNetwork', points, seconds: HOUR }, key: networkOf(address) }
}

/**
 * Wrong SMS codes from one network over all phones; right ones are given back. A phone’s few tries are used up by
 * whoever asks first: without it one machine could keep many people from every code.
 */
export const WRONG_CODES = 100
const WRONG_CODES_IN_DEMO = 15_000

/** The allowance on which a code that this call gives draws. */
export function smsCodeLimit({ platform, address }: Call): LimitEntry {
  const points = platform.config.demo ? WRONG_CODES_IN_DEMO : WRONG_CODES
  return { limit: { name: 'smsCodeNetwork', points, seconds: HOUR }, key: networkOf(address) }
}

/** Challenges for log-ins by passkey from one network: each is a row until it is answered or swept. */
export function passkeyLimit({ platform, address }: Call): LimitEntry {
  const points = platform.config.demo ? WRONG_LOG_INS_IN_DEMO : 2 * WRONG_LOG_INS
  return { limit: { name: 'passkeyNetwork', points, seconds: HOUR }, key: networkOf(address) }
}

/** Wrong proofs of an account beyond those of one day; right ones are given back. */
export const PROOFS: Limit = { name: 'proofs', points: PROOF_TRIES_IN_30_DAYS, seconds: 30 * DAY }

/** Questions whether an identity is taken, per proven phone. */
export const IDENTITY_CHECKS: Limit = { name: 'identityChecks', points: 20, seconds: DAY }

/** Pairs of name and document number that match no registered person, per organization: typed one by one. */
export const MISSES_BY_HAND: Limit = { name: 'personMisses', points: 20, seconds: DAY }
/** The same in lists that an organization hands in, where some have always not registered yet. */
export const MISSES_IN_LISTS: Limit = { name: 'personMissesInLists', points: 500, seconds: DAY }
/** The same when a list is written whose rows were looked up before, for its preview. */
export const MISSES_WHILE_WRITING: Limit = { name: 'personMissesWhileWriting', points: 500, seconds: DAY }
