import { DEMO_APPELLANTS } from '@qingtuan/server/src/demo/appellants.ts'
import { demoOrganizations } from '@qingtuan/server/src/demo/organizations.ts'
import { demoPeople } from '@qingtuan/server/src/demo/people.ts'
import type { Applicant } from '../../sections/journey/applicants.ts'
import { inventApplicants } from '../../sections/journey/applicants.ts'

export interface KnownPerson {
  readonly name: string
  readonly phone: string
  readonly identityNumber: string
}

const appellants = new Set(DEMO_APPELLANTS)

/** People of the demo world who still hold the phone they registered with. */
export const KNOWN_PEOPLE: readonly KnownPerson[] = demoPeople(demoOrganizations()).filter(
  (_, index) => !appellants.has(index),
)

/** Phones under which the demo world’s appeals were filed. */
export const APPEAL_PHONES: readonly string[] = DEMO_APPELLANTS.map(
  (_, order) => `1980000${String(order + 1).padStart(4, '0')}`,
)

/** Organizations of the demo world with the phones of their contacts. */
export const KNOWN_CONTACTS = demoOrganizations().map(({ key }, index) => ({
  userName: key,
  contactPhone: `1980000${String(index + 1).padStart(4, '0')}`,
}))

/** So many people that the system has never heard of. */
export function strangers(count: number): Applicant[] {
  return inventApplicants(count, [0])
}

/** Passes the rule for people and for organizations. */
export const NEW_PASSWORD = 'lvyou-qinghe-2031'
