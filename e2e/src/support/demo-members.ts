import { DEMO_PASSWORD } from '@qingtuan/server/src/demo/log-ins.ts'
import { demoOrganizations } from '@qingtuan/server/src/demo/organizations.ts'
import { demoPeople } from '@qingtuan/server/src/demo/people.ts'
import type { Person } from './people.ts'

/**
 * Members of the demo world, for what needs a phone to which no code has gone in this minute. Each browser has its
 * own, because both share one database. Of each twenty, the first two are formal members.
 */
const PLACES = { knownPhone: 101, forgotten: 121 } as const

export function demoMember(browserName: string, use: keyof typeof PLACES): string {
  const index = PLACES[use] + (browserName === 'firefox' ? 1 : 0)
  return `1990000${String(index).padStart(4, '0')}`
}

/** What somebody of the demo world knows of themself. */
export function demoPerson(phone: string): Person {
  const planned = demoPeople(demoOrganizations()).find((person) => person.phone === phone)
  if (!planned) throw new Error(`Nobody of the demo world has the phone ${phone}`)
  const document = { kind: 'residentId', number: planned.identityNumber } as const
  return { name: planned.name, phone, document, password: DEMO_PASSWORD }
}
