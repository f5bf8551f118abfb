import { pathIds } from '@qingtuan/domain/organizations/path'
import { addDays, toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import {
  answerFor,
  closeSeason,
  listGraduates,
  markGraduates,
  openSeason,
} from '../features/graduations/index.ts'
import { startTransfer } from '../features/transfers/index.ts'
import type { Call } from '../platform/call.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { actorOf } from './actor-of.ts'
import type { PlantedOrganization, PlantedOrganizations } from './plant-organizations.ts'
import { systemCall } from './system-call.ts'

const DAY_MS = 86_400_000
/** The general branch whose branches graduate. */
const GRADUATING = 'jinghuaf3'

/** Last year’s season, over, and this year’s: somebody in each state, and most who have not answered. */
export async function plantGraduations(
  trx: Transaction,
  platform: Platform,
  planted: PlantedOrganizations,
): Promise<void> {
  const [asker, target] = [planted.get(GRADUATING), planted.get('jinghua')]
  if (!asker || !target) throw new Error(`The demo world lacks ${GRADUATING} or its superior`)
  const [former, present] = branchesOf(planted, asker)
  if (!former || !present) throw new Error(`${GRADUATING} has too few branches`)
  const callOf = (one: PlantedOrganization, daysAgo: number) => {
    const at = new Date(platform.clock().getTime() - daysAgo * DAY_MS)
    return systemCall({ ...platform, database: trx }, at, actorOf(one))
  }
  const year = Number(toShanghaiDate(platform.clock()).slice(0, 4))
  const over = await openFor(callOf, { asker, branch: former, year: year - 1, daysAgo: 200 })
  await closeSeason(callOf(asker, 150), over)
  const { id } = await openFor(callOf, { asker, branch: present, year, daysAgo: 6 })
  await answerSome(trx, callOf(present, 2), { id, target })
}

function branchesOf(planted: PlantedOrganizations, asker: PlantedOrganization): PlantedOrganization[] {
  const all = [...planted.values()]
  return all.filter(({ kind, path }) => kind === 'branch' && pathIds(path).at(-2) === asker.id)
}

type CallOf = (one: PlantedOrganization, daysAgo: number) => Call

interface Opening {
  readonly asker: PlantedOrganization
  readonly branch: PlantedOrganization
  readonly year: number
  readonly daysAgo: number
}

async function openFor(callOf: CallOf, { asker, branch, year, daysAgo }: Opening): Promise<{ id: string }> {
  await markGraduates(callOf(branch, daysAgo + 1), { organizationId: branch.id, year })
  const call = callOf(asker, daysAgo)
  return openSeason(call, { year, deadline: addDays(toShanghaiDate(call.now), 30) })
}

interface Answering {
  readonly id: string
  readonly target: PlantedOrganization
}

/** One stays, one does not know, one goes; where the branch is small, fewer. */
async function answerSome(trx: Transaction, call: Call, { id, target }: Answering): Promise<void> {
  const { items } = await listGraduates(call, { id, limit: 10 })
  const [stays, waits, goes] = items.filter(({ state }) => state === 'unanswered').slice(1)
  if (stays) await answerFor(call, { id, memberId: stays.memberId, answer: 'staying', reason: '留校读研' })
  if (waits)
    await answerFor(call, { id, memberId: waits.memberId, answer: 'undecided', reason: '等待录用结果' })
  if (goes) {
    const wish = { memberId: goes.memberId, toOrganizationId: target.id, statement: '毕业留校工作' }
    await startTransfer(trx, call, wish)
  }
}
