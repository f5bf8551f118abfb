import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { OrganizationKind } from './kind.ts'

/** Characters (code points). */
export const FULL_NAME_MINIMUM = 4
export const FULL_NAME_MAXIMUM = 99
export const SHORT_NAME_MINIMUM = 2
export const SHORT_NAME_MAXIMUM = 30

export const FULL_NAME_PREFIX = '中国共产主义青年团'

export const FULL_NAME_SUFFIX: Record<OrganizationKind, string> = {
  leadingBody: '委员会',
  committee: '委员会',
  workingCommittee: '工作委员会',
  generalBranch: '总支部委员会',
  branch: '支部委员会',
}

/** Longest first: each of them ends like the ones after it. */
const SUFFIXES = ['总支部委员会', '支部委员会', '工作委员会', '委员会']

/** Field rules, “Organizations”: a class of a school is called by year, subject and number, and nothing else. */
const SCHOOL_BRANCH = /^20\d{2}级.+班团支部$/u

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u

/** What differs from the rule of full names; a warning, never a refusal. */
export const FULL_NAME_DEVIATIONS = ['prefix', 'unit', 'suffix'] as const

export type FullNameDeviation = (typeof FULL_NAME_DEVIATIONS)[number]

/** Areas from the city down to the organization's own level; universities, army and central enterprises give none. */
export function proposeFullName(parts: {
  areaNames: readonly string[]
  unit: string
  kind: OrganizationKind
}): string {
  return tidy(
    `${FULL_NAME_PREFIX}${parts.areaNames.join('')}${parts.unit.trim()}${FULL_NAME_SUFFIX[parts.kind]}`,
  )
}

export function fullNameDeviations(fullName: string, kind: OrganizationKind): FullNameDeviation[] {
  const name = tidy(fullName)
  if (kind === 'branch' && SCHOOL_BRANCH.test(name)) return []
  const prefix = name.startsWith(FULL_NAME_PREFIX) ? FULL_NAME_PREFIX : ''
  const rest = name.slice(prefix.length)
  const suffix = SUFFIXES.find((ending) => rest.endsWith(ending)) ?? ''
  const deviations: FullNameDeviation[] = []
  if (prefix === '') deviations.push('prefix')
  if (rest.length === suffix.length) deviations.push('unit')
  if (suffix !== FULL_NAME_SUFFIX[kind]) deviations.push('suffix')
  return deviations
}

/** Normalised (NFKC, single spaces) and within its bounds; `organization.fullNameInvalid` else. */
export function readFullName(raw: string): Decision<string> {
  const name = readName(raw, FULL_NAME_MINIMUM, FULL_NAME_MAXIMUM)
  return name === null
    ? refuse('organization.fullNameInvalid', { minimum: FULL_NAME_MINIMUM, maximum: FULL_NAME_MAXIMUM })
    : accept(name)
}

export function readShortName(raw: string): Decision<string> {
  const name = readName(raw, SHORT_NAME_MINIMUM, SHORT_NAME_MAXIMUM)
  return name === null
    ? refuse('input.invalid', {
        field: 'shortName',
        minimum: SHORT_NAME_MINIMUM,
        maximum: SHORT_NAME_MAXIMUM,
      })
    : accept(name)
}

function readName(raw: string, minimum: number, maximum: number): string | null {
  const name = tidy(raw)
  const length = [...name].length
  const sound = length >= minimum && length <= maximum && /\p{L}/u.test(name) && !INVISIBLE.test(name)
  return sound ? name : null
}

function tidy(raw: string): string {
  return raw.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ')
}
