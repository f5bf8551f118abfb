import type { IndustryCode } from '../shared/code-tables/industry.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { readFullName, readShortName } from './full-name.ts'
import type { OrganizationKind } from './kind.ts'
import type { OrganizationStatus } from './status.ts'
import { nextOrganizationStatus } from './status.ts'

export const FIRST_LOG_IN_PARTS = [
  'fullName',
  'shortName',
  'industry',
  'secretaryName',
  'contactName',
  'contactPhone',
  'password',
] as const

export type FirstLogInPart = (typeof FIRST_LOG_IN_PARTS)[number]

export interface FirstLogIn {
  readonly organization: { readonly kind: OrganizationKind; readonly status: OrganizationStatus }
  readonly fullName: string
  readonly shortName: string
  readonly industry: IndustryCode | null
  /** Names that the shared rule of person names has read. */
  readonly secretaryName: string | null
  readonly contactName: string | null
  /** Proven by an SMS code during this first log-in. */
  readonly contactPhoneProven: boolean
  /** The present password was set by somebody else, and this form brings no new one. */
  readonly passwordChangeDue: boolean
}

export interface CompletedOrganization {
  readonly status: OrganizationStatus
  readonly fullName: string
  readonly shortName: string
  readonly industry: IndustryCode | null
  readonly secretaryName: string
  readonly contactName: string
}

/** Field rules, “Required”: of the five kinds only a general branch may leave its industry open. */
export function needsIndustry(kind: OrganizationKind): boolean {
  return kind !== 'generalBranch'
}

/** What keeps the first log-in from being complete (FAQ O1), in the order of the form. */
export function firstLogInMissing(form: FirstLogIn): FirstLogInPart[] {
  const present: Record<FirstLogInPart, boolean> = {
    fullName: readFullName(form.fullName).ok,
    shortName: readShortName(form.shortName).ok,
    industry: form.industry !== null || !needsIndustry(form.organization.kind),
    secretaryName: isFilled(form.secretaryName),
    contactName: isFilled(form.contactName),
    contactPhone: form.contactPhoneProven,
    password: !form.passwordChangeDue,
  }
  return FIRST_LOG_IN_PARTS.filter((part) => !present[part])
}

/** Registered → active, with the organization's own full and short name for the only time (FAQ O1). */
export function decideFirstLogIn(form: FirstLogIn): Decision<CompletedOrganization> {
  const status = nextOrganizationStatus(form.organization.status, 'complete')
  if (!status.ok) return status
  const fullName = readFullName(form.fullName)
  if (!fullName.ok) return fullName
  const shortName = readShortName(form.shortName)
  if (!shortName.ok) return shortName
  const [missing] = firstLogInMissing(form)
  if (missing) return refuseMissing(missing)
  return accept({
    status: status.value,
    fullName: fullName.value,
    shortName: shortName.value,
    industry: form.industry,
    secretaryName: form.secretaryName ?? '',
    contactName: form.contactName ?? '',
  })
}

/** Whether an organization may do anything but complete its first log-in. */
export function judgeInService(status: OrganizationStatus): Decision<null> {
  if (status === 'archived') return refuse('organization.archived')
  return status === 'registered' ? refuse('organization.firstLogInRequired') : accept(null)
}

function isFilled(text: string | null): boolean {
  return text !== null && text.trim() !== ''
}

function refuseMissing(part: FirstLogInPart) {
  return part === 'password' ? refuse('password.changeRequired') : refuse('input.invalid', { field: part })
}
