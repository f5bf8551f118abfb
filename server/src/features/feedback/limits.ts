import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Limit } from '../../platform/limits/limits.ts'
import { networkOf } from '../../platform/limits/network.ts'

const HOUR = 3600
const DAY = 86_400

/** Reports of one account; nobody has more than a few problems a day. */
export const SENT_PER_ACCOUNT: Limit = { name: 'feedbackAccount', points: 20, seconds: DAY }
/** Reports from one proven phone without an account. */
export const SENT_PER_PHONE: Limit = { name: 'feedbackPhone', points: 5, seconds: DAY }
/** Looks at the feedback of one phone from one network: numbers are not to be guessed, nor the phone’s holder locked out. */
const LOOKS_PER_PHONE: Limit = { name: 'feedbackLooksPhone', points: 30, seconds: HOUR }

/** Visitors’ reports, and their looks, from one network. */
const SENT_PER_NETWORK = 20
const LOOKS_PER_NETWORK = 60
/** On loopback everybody has the same address. */
const IN_DEMO = 5000

/** Refuses `limit.tooMany`. */
export async function takeOwn(call: Call): Promise<void> {
  await call.platform.limits.take([{ limit: SENT_PER_ACCOUNT, key: actorOf(call).accountId }])
}

/** Refuses `limit.tooMany`. */
export async function takeVisitors(call: Call, phoneIndex: string): Promise<void> {
  await takeOfNetwork(call, 'feedbackNetwork', SENT_PER_NETWORK)
  await call.platform.limits.take([{ limit: SENT_PER_PHONE, key: phoneIndex }])
}

/** Refuses `limit.tooMany`. */
export async function takeLook(call: Call, phoneIndex: string): Promise<void> {
  await takeOfNetwork(call, 'feedbackLooksNetwork', LOOKS_PER_NETWORK)
  const key = `${phoneIndex}:${networkOf(call.address)}`
  await call.platform.limits.take([{ limit: LOOKS_PER_PHONE, key }])
}

async function takeOfNetwork({ platform, address }: Call, name: string, usual: number): Promise<void> {
  const points = platform.config.demo ? IN_DEMO : usual
  await platform.limits.take([{ limit: { name, points, seconds: HOUR }, key: networkOf(address) }])
}
