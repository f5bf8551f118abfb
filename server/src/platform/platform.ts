import type { PasswordEstimate } from '@qingtuan/domain/accounts/password'
import type { WorkingDayCalendar } from '@qingtuan/domain/shared/working-day'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { KyselyDatabase } from './database/database.ts'
import type { Files } from './files/files.ts'
import type { Images } from './images/images.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Limits } from './limits/limits.ts'
import type { Passwords } from './passwords/passwords.ts'
import type { Serials } from './serials.ts'
import type { SmsSender } from './sms/sms-sender.ts'
import type { Vault } from './vault/vault.ts'
import type { ChosenRegistry } from './volunteer-registry/choose-volunteer-registry.ts'

/** What the building offers to every feature. */
export interface Platform {
  readonly config: Config
  readonly database: KyselyDatabase
  readonly pool: Pool
  readonly vault: Vault
  readonly passwords: Passwords
  readonly estimatePassword: (password: string, personal: readonly string[]) => PasswordEstimate
  readonly limits: Limits
  readonly jobs: Jobs
  readonly serials: Serials
  readonly files: Files
  readonly images: Images
  readonly smsSender: SmsSender
  /** Null where no registry is asked. */
  readonly volunteerRegistry: ChosenRegistry | null
  readonly workingDays: WorkingDayCalendar
  readonly clock: () => Date
  readonly log: Logger
}
