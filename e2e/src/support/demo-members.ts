import type { TestInfo } from '@playwright/test'
import { DEMO_APPELLANTS, DEMO_DECIDED } from '@qingtuan/server/src/demo/appellants.ts'
import { DEMO_PASSWORD } from '@qingtuan/server/src/demo/log-ins.ts'
import { demoOrganizations } from '@qingtuan/server/src/demo/organizations.ts'
import { demoPeople } from '@qingtuan/server/src/demo/people.ts'
import type { Person } from './people.ts'

/**
 * Members of the demo world, for what needs a phone to which no code has gone in this minute. Each browser has its
 * own, because both share one database. Of each twenty, the first two are formal members. Those from 131 to 150 appeal
 * for their records and may lose their phones at any time.
 */
const PLACES = {
  knownPhone: 101,
  forgotten: 121,
  recycled: 161,
  recycledAnew: 181,
  unbinding: 201,
  logInBySms: 221,
} as const

interface DemoMember extends Person {
  /** The user name of the branch. */
  readonly branch: string
}

export function demoMember(browserName: string, use: keyof typeof PLACES): string {
  const index = PLACES[use] + (browserName === 'firefox' ? 1 : 0)
  return memberPhone(index)
}

/** By the place among the demo world’s people, from 1. */
const memberPhone = (place: number): string => `1990000${String(place).padStart(4, '0')}`

/** What somebody of the demo world knows of themself. */
export function demoPerson(phone: string): DemoMember {
  const planned = demoPeople(demoOrganizations()).find((person) => person.phone === phone)
  if (!planned) throw new Error(`Nobody of the demo world has the phone ${phone}`)
  const document = { kind: 'residentId', number: planned.identityNumber } as const
  const branch = planned.branch ?? ''
  return { name: planned.name, phone, document, password: DEMO_PASSWORD, branch }
}

/**
 * Appeals of the demo world that a test is to meet as they are, for each browser and for a second try; to their phones
 * no code has gone in this minute. They are young, so that nobody who takes the case that is due first comes upon them.
 */
const APPEALS = {
  isDismissed: [11, 12, 14, 15],
  photoIsBlurred: [16, 17, 18, 19],
  isLookedAt: [20, 21, 22, 23],
  withdraws: [24, 26, 27, 28],
} as const

/** Who has lost the phone of a record and has filed an appeal, with the new phone. */
export function demoAppellant({ project, retry }: TestInfo, use: keyof typeof APPEALS): Person {
  const place = APPEALS[use][(project.name === 'firefox' ? 2 : 0) + retry]
  if (!place) throw new Error('There are appeals for two tries')
  return appellantAt(place)
}

/** Everybody of the demo world whose appeal waits for a reviewer. */
export const demoAppellants = (): Person[] =>
  DEMO_APPELLANTS.slice(DEMO_DECIDED).map((_, index) => appellantAt(DEMO_DECIDED + 1 + index))

/** By the place among the appellants, from 1. */
function appellantAt(place: number): Person {
  const holder = DEMO_APPELLANTS[place - 1] ?? -1
  return { ...demoPerson(memberPhone(holder + 1)), phone: `1980000${String(place).padStart(4, '0')}` }
}
