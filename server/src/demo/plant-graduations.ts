import { addDays, toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { closeSeason, markGraduates, openSeason } from '../features/graduations/index.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { actorOf } from './actor-of.ts'
import { EMPTIED, GRADUATING } from './graduating-classes.ts'
import { demoGraduates } from './people.ts'
import { plantApplications } from './plant-applications.ts'
import type { CallOf } from './plant-graduates.ts'
import { sendGraduates } from './plant-graduates.ts'
import type { PlantedOrganization, PlantedOrganizations } from './plant-organizations.ts'
import { plantPeople } from './plant-people.ts'
import { systemCall } from './system-call.ts'

interface Plan {
  readonly planted: PlantedOrganizations
  readonly passwordHash: string
}

const DAY_MS = 86_400_000
/** The general branch whose branches graduate, the class of last year, and where some of this year’s go. */
const PLACES = { asker: 'jinghuaf3', former: 'jinghuaf3a', next: 'jinghuaf1c', committee: 'jinghua' } as const

/** Last year’s season, over, and this year’s: a graduate in each state, and a branch that everybody has left. */
export async function plantGraduations(
  trx: Transaction,
  platform: Platform,
  { planted, passwordHash }: Plan,
): Promise<void> {
  const people = await plantPeople(trx, platform, { people: demoGraduates(), passwordHash })
  await plantApplications(trx, platform, { planted, people })
  const find = (key: string): PlantedOrganization => {
    const one = planted.get(key)
    if (!one) throw new Error(`The demo world lacks ${key}`)
    return one
  }
  const asker = find(PLACES.asker)
  const callOf = (one: PlantedOrganization, daysAgo: number) => {
    const at = new Date(platform.clock().getTime() - daysAgo * DAY_MS)
    return systemCall({ ...platform, database: trx }, at, actorOf(one))
  }
  const year = Number(toShanghaiDate(platform.clock()).slice(0, 4))
  const former = { asker, classes: [find(PLACES.former)], year: year - 1, daysAgo: 200 }
  await closeSeason(callOf(asker, 150), await openFor(callOf, former))
  const [present, emptied] = [find(GRADUATING.key), find(EMPTIED.key)]
  const { id } = await openFor(callOf, { asker, classes: [present, emptied], year, daysAgo: 30 })
  const places = { present, emptied, next: find(PLACES.next), committee: find(PLACES.committee) }
  await sendGraduates({ trx, platform: { ...platform, database: trx }, people, callOf, ...places }, id)
}

interface Opening {
  readonly asker: PlantedOrganization
  readonly classes: readonly PlantedOrganization[]
  readonly year: number
  readonly daysAgo: number
}

async function openFor(callOf: CallOf, { asker, classes, year, daysAgo }: Opening): Promise<{ id: string }> {
  for (const one of classes) await markGraduates(callOf(one, daysAgo + 1), { organizationId: one.id, year })
  const call = callOf(asker, daysAgo)
  return openSeason(call, { year, deadline: addDays(toShanghaiDate(call.now), 60) })
}
