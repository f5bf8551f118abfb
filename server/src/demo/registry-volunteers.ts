import type { Platform } from '../platform/platform.ts'
import { demoOrganizations } from './organizations.ts'
import { demoPeople } from './people.ts'

/** Formal members whom the stand-in of the volunteer registry does not know, or knows under another name (FAQ M9). */
const TOLD: ReadonlyMap<string, string | null> = new Map([
  ['19900000241', null],
  ['19900000242', '朱佳'],
])

/** Everybody else is registered. The stand-in forgets at each start, and is told anew. */
export async function tellRegistry({ volunteerRegistry }: Platform): Promise<void> {
  const standIn = volunteerRegistry?.standIn
  if (!standIn) return
  const people = demoPeople(demoOrganizations())
  const items = people.flatMap(({ phone, identityNumber: number }) => {
    const name = TOLD.get(phone)
    return name === undefined ? [] : [{ number, name }]
  })
  const order = { method: 'POST', body: JSON.stringify({ items }) }
  await standIn.answer(new Request('http://stand-in/control/volunteers', order))
}
