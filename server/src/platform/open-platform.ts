import { join } from 'node:path'
import { loadPasswordEstimator } from '@qingtuan/contract/password-estimator'
import type { Config } from '../config.ts'
import type { OpenedDatabase } from './database/database.ts'
import { openJobs } from './jobs/jobs.ts'
import { openLimits } from './limits/limits.ts'
import { openLog } from './log.ts'
import { openPasswords } from './passwords/passwords.ts'
import type { Platform } from './platform.ts'
import { openSerials } from './serials.ts'
import { chooseSmsSender } from './sms/choose-sms-sender.ts'
import { readOrCreateKeyFile } from './vault/keys.ts'
import type { Vault } from './vault/vault.ts'
import { openVault } from './vault/vault.ts'
import { workingDayCalendar } from './working-days/working-day-calendar.ts'

const HASHES_AT_ONCE = 2
const HASHES_WAITING = 200

export interface PlatformOptions {
  readonly config: Config
  readonly opened: OpenedDatabase
  /** Whether this process looks after the job queues. */
  readonly supervise: boolean
  readonly clock?: () => Date
}

/** Opens everything a feature may ask for, over an opened and migrated database. */
export async function openPlatform({ config, opened, supervise, clock }: PlatformOptions): Promise<Platform> {
  const log = openLog(config.LOG_LEVEL)
  const { kysely: database, pool } = opened
  return {
    config,
    database,
    pool,
    vault: await vaultOf(config),
    passwords: await openPasswords({ concurrency: HASHES_AT_ONCE, maxQueued: HASHES_WAITING }),
    estimatePassword: await loadPasswordEstimator(),
    limits: openLimits(pool),
    jobs: await openJobs({ pool, log, supervise }),
    serials: openSerials(database),
    smsSender: chooseSmsSender(config),
    workingDays: workingDayCalendar((message) => log.warn(message)),
    clock: clock ?? (() => new Date()),
    log,
  }
}

/** Keys from the settings; in demo mode without any, a ring of its own beside the data. */
async function vaultOf(config: Config): Promise<Vault> {
  const { VAULT_PROFILE: profile, VAULT_KEYS, VAULT_CURRENT_KEY, VAULT_BLIND_INDEX_KEY } = config
  if (VAULT_KEYS && VAULT_CURRENT_KEY && VAULT_BLIND_INDEX_KEY) {
    const keys = VAULT_KEYS.split(',').map((pair) => {
      const [id = '', ...key] = pair.split(':')
      return { id, key: key.join(':') }
    })
    return openVault({ profile, keys, currentKeyId: VAULT_CURRENT_KEY, blindIndexKey: VAULT_BLIND_INDEX_KEY })
  }
  return openVault({ profile, ...(await readOrCreateKeyFile(join(config.dataDirectory, 'demo-keys.json'))) })
}
