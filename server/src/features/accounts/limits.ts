import type { Call } from '../../platform/call.ts'
import type { Limit, LimitEntry } from '../../platform/limits/limits.ts'
import { networkOf } from '../../platform/limits/network.ts'
import { phoneIndex } from '../../platform/sms/outbox.ts'

const HOUR = 3600
const DAY = 24 * HOUR

/** security.md “Default numbers”: codes for one phone. */
export const SMS_PHONE_LIMITS: readonly Limit[] = [
  { name: 'smsPhoneMinute', points: 1, seconds: 60 },
  { name: 'smsPhoneHour', points: 5, seconds: HOUR },
  { name: 'smsPhoneDay', points: 10, seconds: DAY },
]

/** Codes asked for from one network; a whole school may sit behind one address. */
export const SMS_ADDRESS_POINTS = 10
/** On loopback everybody has the same address. */
export const SMS_ADDRESS_POINTS_IN_DEMO = 500

/** Wrong passwords from one network over all accounts, against lists of leaked ones; right ones are given back. */
export const WRONG_LOG_INS = 300
const WRONG_LOG_INS_IN_DEMO = 15_000

/** The allowance on which a log-in of this call draws. */
export function logInLimit({ platform, address }: Call): LimitEntry {
  const points = platform.config.demo ? WRONG_LOG_INS_IN_DEMO : WRONG_LOG_INS
  return { limit: { name: 'logInNetwork', points, seconds: HOUR }, key: networkOf(address) }
}

/** Questions whether an identity is taken, per proven phone. */
export const IDENTITY_CHECKS: Limit = { name: 'identityChecks', points: 20, seconds: DAY }

/** Reserves one text message before it is written; refuses `limit.tooMany`. The budget comes last, so that what is refused costs none. */
export async function takeSmsQuota(call: Call, phone: string): Promise<void> {
  const { config, limits } = call.platform
  const points = config.demo ? SMS_ADDRESS_POINTS_IN_DEMO : SMS_ADDRESS_POINTS
  const key = phoneIndex(call.platform, phone)
  await limits.take([
    { limit: { name: 'smsAddress', points, seconds: HOUR }, key: networkOf(call.address) },
    ...SMS_PHONE_LIMITS.map((limit) => ({ limit, key })),
  ])
  await takeBudget(call)
}

async function takeBudget({ platform }: Call): Promise<void> {
  const { config, limits, log } = platform
  const limit = { name: 'smsBudget', points: config.SMS_HOURLY_BUDGET, seconds: HOUR }
  try {
    await limits.take([{ limit, key: 'all' }])
  } catch (error) {
    log.error({ budget: limit.points }, 'The hourly budget of text messages is used up: a code was not sent')
    throw error
  }
}
