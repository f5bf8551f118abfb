import type { Call } from '../../platform/call.ts'
import { isRefused, refused } from '../../platform/refused.ts'
import { phoneIndex } from '../../platform/sms/outbox.ts'
import { SMS_PHONE_LIMITS, smsNetworkLimits } from './limits.ts'
import { takeProofOfWork } from './proof-of-work.ts'

const HOUR = 3600

/**
 * Reserves one text message before it is written; refuses `limit.tooMany` and, once the network has had its free
 * ones, `proofOfWork.*`. The budget comes last, so that what is refused costs none.
 */
export async function takeSmsQuota(call: Call, phone: string, proofOfWork?: string): Promise<void> {
  const { limits } = call.platform
  const network = smsNetworkLimits(call)
  await takeFreeOrProven(call, proofOfWork)
  const key = phoneIndex(call.platform, phone)
  await limits.take([network.most, ...SMS_PHONE_LIMITS.map((limit) => ({ limit, key }))])
  await takeBudget(call)
}

/** A proof that was not needed is left unspent. */
async function takeFreeOrProven(call: Call, proofOfWork: string | undefined): Promise<void> {
  try {
    await call.platform.limits.take([smsNetworkLimits(call).free])
  } catch (error) {
    if (!isRefused(error, 'limit.tooMany')) throw error
    if (proofOfWork === undefined) throw refused('proofOfWork.required')
    await takeProofOfWork(call, proofOfWork)
  }
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
