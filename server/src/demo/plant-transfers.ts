import {
  approveOneIn,
  approveOneOut,
  approveOutward,
  issueLetter,
  refuseOne,
  resumeOwn,
  startOutward,
  startTransfer,
  withdrawOwn,
} from '../features/transfers/index.ts'
import type { Actor } from '../platform/actor.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import type { PlantedOrganization, PlantedOrganizations } from './plant-organizations.ts'
import type { PlantedPerson } from './plant-people.ts'
import { systemCall } from './system-call.ts'

interface Plan {
  readonly planted: PlantedOrganizations
  readonly people: readonly PlantedPerson[]
}

const WHYS = ['转专业，已编入新班级', '毕业后留校工作', '搬家后到新的社区报到'] as const
const DAY_MS = 86_400_000

/** One member on the way in each state: waiting on either side, refused, in mediation, withdrawn, done, with a letter. */
export async function plantTransfers(trx: Transaction, platform: Platform, plan: Plan): Promise<void> {
  const branches = [...plan.planted.values()].filter(({ kind }) => kind === 'branch')
  const movers = plan.people.filter((person) => person.standing === 'formal' && person.branch !== null)
  const inside = { ...platform, database: trx }
  for (const [index, stage] of STAGES.entries()) {
    const person = movers[movers.length - 1 - index]
    const from = person?.branch ? plan.planted.get(person.branch) : undefined
    const to = branches.find(({ id, path }) => id !== from?.id && isNear(path, from?.path ?? ''))
    const why = WHYS[index % WHYS.length] ?? WHYS[0]
    if (person && from && to)
      await stage({ trx, platform: inside, planted: plan.planted, person, from, to, why })
  }
}

interface Stage {
  readonly trx: Transaction
  readonly platform: Platform
  readonly planted: PlantedOrganizations
  readonly person: PlantedPerson
  readonly from: PlantedOrganization
  readonly to: PlantedOrganization
  readonly why: string
}

const STAGES: readonly ((stage: Stage) => Promise<unknown>)[] = [
  start,
  async (stage) => approveOneOut(acts(stage, stage.from, 3), { id: await start(stage), endPosts: true }),
  async (stage) => refuseOne(acts(stage, stage.from, 3), { id: await start(stage), reason: '团费尚未缴清' }),
  dispute,
  async (stage) => withdrawOwn(moves(stage, 2), { id: await start(stage) }),
  finish,
  async (stage) => startOutward(moves(stage, 1), OUTWARD),
  sendOut,
]

const OUTWARD = {
  destinationKind: 'province',
  destination: '共青团上海市徐汇区教育工作委员会',
  statement: '到上海工作，已在新单位报到',
} as const

async function start(stage: Stage): Promise<string> {
  const { id } = await stage.trx
    .selectFrom('member')
    .select('id')
    .where('person_id', '=', stage.person.personId)
    .executeTakeFirstOrThrow()
  const wish = { memberId: id, toOrganizationId: stage.to.id, statement: stage.why }
  return startTransfer(stage.trx, moves(stage, 5), wish)
}

async function dispute(stage: Stage): Promise<void> {
  const id = await start(stage)
  await refuseOne(acts(stage, stage.from, 4), { id, reason: '团费尚未缴清' })
  await resumeOwn(moves(stage, 3), { id, toOrganizationId: stage.to.id, statement: '团费已缴清，附收据' })
  await refuseOne(acts(stage, stage.from, 2), { id, reason: '收据与本支部台账不符' })
}

async function finish(stage: Stage): Promise<void> {
  const id = await start(stage)
  await approveOneOut(acts(stage, stage.from, 4), { id, endPosts: true })
  await approveOneIn(acts(stage, stage.to, 3), { id })
}

async function sendOut(stage: Stage): Promise<void> {
  const { id } = await startOutward(moves(stage, 6), OUTWARD)
  await approveOutward(acts(stage, stage.from, 5), { id })
  const { holder_id } = await stage.trx
    .selectFrom('outward_transfer')
    .select('holder_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const issuer = [...stage.planted.values()].find((one) => one.id === holder_id)
  if (issuer) await issueLetter(acts(stage, issuer, 4), { id })
}

/** The member acts, so many days ago. */
function moves({ platform, person }: Stage, daysAgo: number) {
  const power = { kind: 'person', personId: person.personId } as const
  return callAs(platform, daysAgo, { accountId: person.accountId, name: person.name, power })
}

/** An organization acts, so many days ago. */
function acts({ platform }: Stage, by: PlantedOrganization, daysAgo: number) {
  const { id: organizationId, path, kind: organizationKind, accountId, shortName: name } = by
  const power = { kind: 'organization', organizationId, path, organizationKind, status: 'active' } as const
  return callAs(platform, daysAgo, { accountId, name, power })
}

function callAs(platform: Platform, daysAgo: number, who: Pick<Actor, 'accountId' | 'name' | 'power'>) {
  const at = new Date(platform.clock().getTime() - daysAgo * DAY_MS)
  const state = { passwordChangeRequired: false, limited: false, steppedUpAt: null, sessionId: '' }
  return systemCall(platform, at, { ...state, app: 'console', ...who })
}

/** In the same third of the tree, so that a common superior is near. */
function isNear(path: string, other: string): boolean {
  return path.split('.')[1] === other.split('.')[1]
}
