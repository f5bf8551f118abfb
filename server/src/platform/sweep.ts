import { knownDevicesSince } from '@qingtuan/domain/accounts/limited-session'
import type { JobQueue } from './jobs/jobs.ts'
import type { Platform } from './platform.ts'

/** Removes what has served its time: proofs, answers to repeated requests, devices not seen any more, spent limits. */
export const SWEEP: JobQueue<object> = { name: 'platform.sweep', retryLimit: 3, retryDelay: 60 }

const DAY_MS = 86_400_000

export async function sweep({ database, clock }: Platform): Promise<void> {
  const now = clock()
  const dayAgo = new Date(now.getTime() - DAY_MS)
  await database.deleteFrom('idempotency_key').where('created_at', '<', dayAgo).execute()
  await database.deleteFrom('phone_proof').where('proved_at', '<', dayAgo).execute()
  await database.deleteFrom('sms_code').where('issued_at', '<', dayAgo).execute()
  await database.deleteFrom('spent_proof_of_work').where('spent_at', '<', dayAgo).execute()
  await database.deleteFrom('passkey_challenge').where('created_at', '<', dayAgo).execute()
  await database.deleteFrom('known_device').where('last_seen_at', '<', knownDevicesSince(now)).execute()
  await database.deleteFrom('rate_limit').where('expire', '<', now.getTime()).execute()
}
