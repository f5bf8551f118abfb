import type { Power } from '@qingtuan/domain/cadres/access'

/** Who is logged in, read fresh for every request, so that what was lost meanwhile is lost at once. */
export interface Actor {
  readonly accountId: string
  readonly sessionId: string
  readonly app: App
  readonly power: Power
  /** Name of the person or short name of the organization, as messages call who acts. */
  readonly name: string
  /** The cadre who acts for the organization with the own account; absent in its shared account. */
  readonly cadre?: { readonly personId: string; readonly name: string }
  readonly passwordChangeRequired: boolean
  /** The holder has not yet proven to be the person on record: nothing personal is shown (FAQ M5). */
  readonly limited: boolean
  /** When the password was last given again in this session. */
  readonly steppedUpAt: Date | null
}

/** Who acted, as steps, timelines and lists keep it: “张三（高一一班）” for a cadre; empty for the system. */
export function signatureOf(actor: Pick<Actor, 'name' | 'cadre'> | null): string {
  if (!actor) return ''
  return actor.cadre ? `${actor.cadre.name}（${actor.name}）` : actor.name
}

/** The two web apps; each has its own cookie, so that one browser can be logged in to both. */
export type App = 'console' | 'mobile'
