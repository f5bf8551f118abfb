import type { Power } from '@qingtuan/domain/cadres/access'

/** Who is logged in, read fresh for every request, so that what was lost meanwhile is lost at once. */
export interface Actor {
  readonly accountId: string
  readonly sessionId: string
  readonly app: App
  readonly power: Power
  /** Name of the person or short name of the organization, kept beside what they do. */
  readonly name: string
  readonly passwordChangeRequired: boolean
  /** The holder has not yet proven to be the person on record: nothing personal is shown (FAQ M5). */
  readonly limited: boolean
  /** When the password was last given again in this session. */
  readonly steppedUpAt: Date | null
}

/** The two web apps; each has its own cookie, so that one browser can be logged in to both. */
export type App = 'console' | 'mobile'
