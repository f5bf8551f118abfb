import type { Call } from '../../../platform/call.ts'
import type { RollPorts } from '../../members/index.ts'
import type { ChosenCounts } from '../store/chosen.ts'
import { countChosen, readFirstChosen } from '../store/chosen.ts'
import type { Told } from './choice.ts'
import { judgeSending } from './judge-sending.ts'

const FIRST = 5

interface Wish extends Told {
  readonly sendAt?: string | undefined
  readonly isUrgent: boolean
}

interface Preview extends ChosenCounts {
  readonly first: { name: string; organization: string }[]
  readonly dueAt: string
  readonly isPutOff: boolean
}

/** Whom an announcement would reach if it began now. */
export async function previewAnnouncement(call: Call, wish: Wish, ports: RollPorts): Promise<Preview> {
  const { choice, dueAt, isPutOff } = await judgeSending(call, wish, ports)
  const { database } = call.platform
  const counts = await countChosen(database, choice)
  const first = await readFirstChosen(database, choice, FIRST)
  return { ...counts, first, dueAt: dueAt.toISOString(), isPutOff }
}
