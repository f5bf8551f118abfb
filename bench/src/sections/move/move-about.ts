import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Sized } from '../../database/nearest-organization.ts'
import type { Period } from '../../load/ask-on.ts'
import { askOn, waitsIn } from '../../load/ask-on.ts'
import type { Asking } from '../../product/ask.ts'
import { ask } from '../../product/ask.ts'
import { CITY } from '../../product/open-city.ts'
import { howManyFound, membersByPart, someNumber } from './look.ts'

const READERS = 3
const QUIET_MS = 1500

interface MovingAbout {
  readonly subtree: Sized
  readonly superiorIds: readonly number[]
  /** In the order of their ids. */
  readonly superiors: readonly Asking[]
  readonly city: Asking
  readonly moves: number
}

export interface Moving {
  /** Of each approval. */
  readonly milliseconds: readonly number[]
  readonly looks: number
  /** Answers that were true neither before nor after a move. */
  readonly mixtures: number
  readonly quiet: readonly number[]
  readonly beside: readonly number[]
}

/** Moves the subtree from one superior to the next, and on, while others read. */
export async function moveAbout(moving: MovingAbout): Promise<Moving> {
  const { subtree, city, superiorIds, superiors, moves } = moving
  const number = await someNumber(city, subtree.id)
  const looks: ReadonlyMap<number, number>[] = []
  const found: number[] = []
  const states = [await membersByPart(city, CITY)]
  const readers = askOn(
    [
      ...Array.from({ length: READERS }, () => async () => void looks.push(await membersByPart(city, CITY))),
      async () => void found.push(await howManyFound(city, CITY, number)),
    ],
    0,
  )
  const busy: Period[] = []
  const quiet: Period[] = []
  for (let turn = 0; turn < moves; turn += 1) {
    const rested = performance.now()
    await pause(QUIET_MS)
    quiet.push({ from: rested, to: performance.now() })
    const to = (turn + 1) % superiors.length
    const id = await propose(superiors[turn % superiors.length] ?? city, subtree.id, superiorIds[to] ?? 0)
    const from = performance.now()
    await approve(superiors[to] ?? city, id)
    busy.push({ from, to: performance.now() })
    states.push(await membersByPart(city, CITY))
  }
  const waits = await readers.stop()
  const allowed = new Set(states.map(written))
  const mixed = looks.filter((look) => !allowed.has(written(look)))
  return {
    milliseconds: busy.map(({ from, to }) => to - from),
    looks: looks.length + found.length,
    mixtures: mixed.length + found.filter((count) => count !== 1).length,
    quiet: waitsIn(waits, quiet),
    beside: waitsIn(waits, busy),
  }
}

function written(parts: ReadonlyMap<number, number>): string {
  return JSON.stringify([...parts].sort(([one], [other]) => one - other))
}

const proposal = z.object({ id: z.string() })
const decided = z.object({ state: z.literal('done') })

async function propose(superior: Asking, organizationId: number, targetId: number): Promise<string> {
  const input = { organizationId, targetId, reason: '隶属关系调整' }
  const { body } = await ask(superior, 'POST', '/relocations', input)
  return proposal.parse(body).id
}

async function approve(superior: Asking, id: string): Promise<void> {
  const { body } = await ask(superior, 'POST', `/relocations/${id}/approval`, {})
  decided.parse(body)
}
