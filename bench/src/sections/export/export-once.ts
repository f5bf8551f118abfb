import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { untilTask } from '../../exchange/follow-task.ts'
import { waitsIn } from '../../load/ask-on.ts'
import { turnFirstPage } from '../../load/turn-first-page.ts'
import type { Asking } from '../../product/ask.ts'
import { ask } from '../../product/ask.ts'
import { peakMemory, resetPeak } from '../../product/memory.ts'
import type { Download } from './download.ts'
import { download } from './download.ts'

export const READERS = 4
export const THINKING_MS = 20
const QUIET_MS = 10_000
const COLUMNS = ['name', 'sex', 'bornOn', 'joinedOn', 'memberNumber', 'organization', 'status', 'admittedAt']

export interface Kind {
  readonly what: string
  readonly format: 'csv' | 'xlsx'
  /** Columns beside those of the page, unmasked. */
  readonly personal: readonly string[]
  /** Goal, where there is one. */
  readonly seconds?: number
}

export interface Exported {
  readonly kind: Kind
  readonly rows: number
  readonly seconds: number
  readonly idle: number
  readonly peak: number
  readonly quiet: readonly number[]
  readonly beside: readonly number[]
  readonly download: Download
}

interface Exporting {
  readonly city: Asking
  readonly pid: number
  readonly joinedTo: string
  readonly kind: Kind
}

const ordered = z.object({ id: z.string() })

/** Orders an export and waits for it while others read; then fetches the file. */
export async function exportOnce({ city, pid, joinedTo, kind }: Exporting): Promise<Exported> {
  const readers = turnFirstPage({ asking: city, users: READERS, thinkingMs: THINKING_MS })
  const rested = performance.now()
  await pause(QUIET_MS)
  const idle = resetPeak(pid)
  const from = performance.now()
  const { id } = ordered.parse((await ask(city, 'POST', '/exports', wishOf(kind, joinedTo))).body)
  const { done } = await untilTask(city, `/exports/${id}`, 'done')
  const to = performance.now()
  const peak = peakMemory(pid)
  const waits = await readers.stop()
  return {
    kind,
    rows: done,
    seconds: (to - from) / 1000,
    idle,
    peak,
    quiet: waitsIn(waits, [{ from: rested, to: from }]),
    beside: waitsIn(waits, [{ from, to }]),
    download: await download(city, id),
  }
}

function wishOf({ format, personal }: Kind, joinedTo: string) {
  const columns = [...COLUMNS, ...personal]
  const answered = personal.length > 0 ? { unmasked: true, reason: '年度团籍核查' } : {}
  return { subject: 'members', format, filter: { joinedTo }, columns, ...answered }
}
