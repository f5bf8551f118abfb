import { PRESENT_CONDITIONS } from '@qingtuan/domain/members/as-of'
import type { ToldLevel } from '@qingtuan/domain/notices/announcement'
import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import type { Entries } from './queries.ts'

type Conditions = NonNullable<Entries['members']>

/** What stands in the form of a new announcement; the conditions of members have the names of the roll’s. */
export interface FormEntries extends Conditions {
  readonly title: string
  readonly words: string
  readonly tellsMembers: boolean
  readonly tellsOrganizations: boolean
  readonly level: ToldLevel
  readonly kinds?: OrganizationKind[]
  readonly asksReceipt: boolean
  readonly when: 'now' | 'later'
  /** As a field for date and time writes it, in Beijing. */
  readonly laterAt?: string
  readonly isUrgent: boolean
  readonly urgentReason?: string
}

export const START: Partial<FormEntries> = {
  tellsMembers: true,
  tellsOrganizations: false,
  level: 'direct',
  asksReceipt: false,
  when: 'now',
  isUrgent: false,
}

const RARE_CONDITIONS = ['ageFrom', 'ageTo', ...PRESENT_CONDITIONS] as const
const CONDITIONS = ['organizationId', 'sex', 'status', ...RARE_CONDITIONS] as const

/** Whether anything is asked that is folded away at first. */
export const hasRareConditions = (form: Partial<FormEntries>) =>
  RARE_CONDITIONS.some((condition) => (form[condition] ?? null) !== null)

/** What was typed, as it is asked and sent. */
export function entriesOf(form: FormEntries): Entries {
  const { title, words: text, asksReceipt, isUrgent, urgentReason = '' } = form
  return { title, text, asksReceipt, ...receiversOf(form), ...(isUrgent ? { urgentReason } : {}) }
}

export function receiversOf(form: FormEntries): Pick<Entries, 'members' | 'organizations' | 'sendAt'> {
  const { tellsMembers, tellsOrganizations, level, kinds = [], when, laterAt } = form
  return {
    ...(tellsMembers ? { members: conditionsOf(form) } : {}),
    ...(tellsOrganizations ? { organizations: { level, kinds } } : {}),
    ...(when === 'later' && laterAt ? { sendAt: new Date(`${laterAt}:00+08:00`).toISOString() } : {}),
  }
}

function conditionsOf(form: FormEntries): Conditions {
  const entries = CONDITIONS.map((condition) => [condition, form[condition]] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== null))
}
