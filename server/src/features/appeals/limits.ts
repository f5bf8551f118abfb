import type { Call } from '../../platform/call.ts'
import type { Limit } from '../../platform/limits/limits.ts'
import { networkOf } from '../../platform/limits/network.ts'

const HOUR = 3600

/** Appeals filed from one network; beside it the domain counts by document and by phone. */
export const SUBMISSIONS_PER_NETWORK = 20
/** Looks with number and phone, or with the holder’s link, from one network. */
export const LOOKS_PER_NETWORK = 60
/** On loopback everybody has the same address. */
const IN_DEMO = 5000

/** Looks at the appeals of one phone, whoever looks: numbers are not to be guessed. */
export const LOOKS_PER_PHONE: Limit = { name: 'appealLooksPhone', points: 30, seconds: HOUR }

/** Refuses `limit.tooMany`. */
export function takeSubmission(call: Call): Promise<void> {
  return takeOfNetwork(call, 'appealsNetwork', SUBMISSIONS_PER_NETWORK)
}

/** Refuses `limit.tooMany`. */
export function takeLook(call: Call): Promise<void> {
  return takeOfNetwork(call, 'appealLooksNetwork', LOOKS_PER_NETWORK)
}

/** Refuses `limit.tooMany`. */
export async function takeLookAtPhone(call: Call, phoneIndex: string): Promise<void> {
  await takeLook(call)
  await call.platform.limits.take([{ limit: LOOKS_PER_PHONE, key: phoneIndex }])
}

async function takeOfNetwork({ platform, address }: Call, name: string, usual: number): Promise<void> {
  const points = platform.config.demo ? IN_DEMO : usual
  await platform.limits.take([{ limit: { name, points, seconds: HOUR }, key: networkOf(address) }])
}
