import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { loadPasswordEstimator } from '@qingtuan/contract/password-estimator'
import type { Config } from '../config.ts'
import type { OpenedDatabase } from './database/database.ts'
import { openFiles } from './files/files.ts'
import { openImages } from './images/images.ts'
import { openJobs } from './jobs/jobs.ts'
import { openLimits } from './limits/limits.ts'
import { openLog } from './log.ts'
import { openPasswords } from './passwords/passwords.ts'
import type { Platform } from './platform.ts'
import { openSerials } from './serials.ts'
import { chooseSmsSender } from './sms/choose-sms-sender.ts'
import { openConfiguredVault } from './vault/open-configured-vault.ts'
import { chooseVolunteerRegistry } from './volunteer-registry/choose-volunteer-registry.ts'
import { workingDayCalendar } from './working-days/working-day-calendar.ts'

/** Half of the processors is left to requests; more than four would be memory for a flood of log-ins. */
const HASHES_AT_ONCE = Math.min(4, Math.max(1, Math.floor(availableParallelism() / 2)))
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
  const vault = await openConfiguredVault(config)
  const now = clock ?? (() => new Date())
  return {
    config,
    database,
    pool,
    vault,
    passwords: openPasswords({ concurrency: HASHES_AT_ONCE, maxQueued: HASHES_WAITING }),
    estimatePassword: await loadPasswordEstimator(),
    limits: openLimits(pool),
    jobs: await openJobs({ pool, log, supervise }),
    serials: openSerials(database),
    files: openFiles(join(config.dataDirectory, 'files')),
    images: openImages(),
    smsSender: chooseSmsSender(config),
    volunteerRegistry: chooseVolunteerRegistry(config, { database, vault, clock: now }),
    workingDays: workingDayCalendar((message) => log.warn(message)),
    clock: now,
    log,
  }
}
