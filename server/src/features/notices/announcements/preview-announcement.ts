import type { Call } from '../../../platform/call.ts'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import type { RollPorts } from '../../members/index.ts'
import type { Choice, ChosenCounts } from '../store/chosen.ts'
import { countChosen, readFirstChosen } from '../store/chosen.ts'
import type { Told } from './choice.ts'
import { judgeSending } from './judge-sending.ts'

const FIRST = 5

interface Wish extends Told {
  readonly sendAt?: string | undefined
  readonly isUrgent: boolean
}

type Called = Awaited<ReturnType<typeof readFirstChosen>>

interface Preview extends ChosenCounts {
  readonly first: Called
  readonly samples: Called
  readonly dueAt: string
  readonly isPutOff: boolean
}

/** Whom an announcement would reach if it began now. */
export async function previewAnnouncement(call: Call, wish: Wish, ports: RollPorts): Promise<Preview> {
  const { choice, dueAt, isPutOff } = await judgeSending(call, wish, ports)
  const { database } = call.platform
  const counts = await countChosen(database, choice)
  const first = await readFirstChosen(database, choice, FIRST)
  const samples = await samplesOf(database, choice, first)
  return { ...counts, first, samples, dueAt: dueAt.toISOString(), isPutOff }
}

/** Superiors stand first, so that beside organizations the first few need not hold a member. */
async function samplesOf(database: KyselyDatabase, choice: Choice, first: Called): Promise<Called> {
  if (choice.members === null || choice.organizations === null) return first.slice(0, 1)
  const member = await readFirstChosen(database, { ...choice, organizations: null }, 1)
  const organization = await readFirstChosen(database, { ...choice, members: null }, 1)
  return [...member, ...organization]
}
