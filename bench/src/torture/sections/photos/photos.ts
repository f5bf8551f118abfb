import { setTimeout as pause } from 'node:timers/promises'
import { PHOTO_MAXIMUM_BYTES } from '@qingtuan/domain/files/photo'
import { hostileFiles } from '@qingtuan/server/test/files/hostile-files.ts'
import { jpeg } from '@qingtuan/server/test/files/pictures.ts'
import type { Bench, Finding, Section, SectionResult } from '../../../bench.ts'
import { inParallel } from '../../../load/in-parallel.ts'
import type { Sent } from '../../../product/ask.ts'
import { ask, send } from '../../../product/ask.ts'
import { tallyOf } from '../../tally.ts'
import { PRODUCT_NOTE, startTortured } from '../../torture-product.ts'
import { openVisitors } from '../../visitors/visitors.ts'
import type { Memory } from './memory.ts'
import { watchMemory } from './memory.ts'
import type { Place } from './place.ts'
import { sendPlace } from './place.ts'

export const photos: Section = {
  name: 'photos',
  title: 'Files made to do harm, sent as photos',
  usesDatabase: false,
  run,
}

const SEED = 20_260_302
const FEWEST = 60
const AT_ONCE = 5
const SERVER_MAY_GROW = 150
/** 40 megapixels of 4 samples with 16 bits, and the library itself. */
const PROCESS_MAY_HAVE = 700
/** Until the memory of the last request has been looked at. */
const LAST_LOOK_MS = 100

interface Hostile {
  readonly answers: readonly Sent[]
  /** Most memory of the server before and after, and of each image process, in MiB; null where it cannot be seen. */
  readonly memory: { before: number; after: number; processes: readonly number[] } | null
  /** The server runs on, and takes a sound photo. */
  readonly answersAfterwards: boolean
}

async function run(bench: Bench): Promise<SectionResult> {
  const { origin, child } = await startTortured(bench)
  const visitors = openVisitors(origin)
  const memory = process.platform === 'linux' ? watchMemory(bench, child.pid) : null
  await ask(visitors(), 'POST', '/photos', await jpeg())
  const before = memory?.server() ?? 0
  const answers: Sent[] = []
  await inParallel(await filesToSend(), AT_ONCE, async (bytes) => {
    answers.push(await send(visitors(), 'POST', '/photos', bytes))
  })
  await pause(LAST_LOOK_MS)
  const sound = await send(visitors(), 'POST', '/photos', await jpeg())
  const answersAfterwards = sound.status === 200 && !child.ended()
  const hostile = { answers, memory: memory && peaksOf(memory, before), answersAfterwards }
  return {
    notes: notesOf(answers.length),
    findings: [...hostileFindings(hostile), placeFinding(await sendPlace(visitors))],
    tables: [answersTable(answers)],
  }
}

async function filesToSend(): Promise<Buffer[]> {
  const files = await hostileFiles(SEED)
  return [...files.map(({ bytes }) => bytes), Buffer.alloc(PHOTO_MAXIMUM_BYTES + 1, await jpeg())]
}

function peaksOf(memory: Memory, before: number) {
  return { before, after: memory.server(), processes: [...memory.children().values()] }
}

function notesOf(files: number): string[] {
  return [
    PRODUCT_NOTE,
    `${files} files, ${AT_ONCE} at a time: cut short, overwritten, with heads that lie, as large as a small file can unpack ` +
      'to, two formats in one, SVG, PDF, GIF, zeros, one byte too many. Memory is the most that each process has had ' +
      'resident by the system’s own count. A photo with the place where it was taken is then filed with an appeal and ' +
      'looked at through the reviewer’s endpoint.',
  ]
}

function hostileFindings({ answers, memory, answersAfterwards }: Hostile): Finding[] {
  const { total, faults } = tallyOf(answers)
  const processes = memory?.processes ?? []
  return [
    {
      goal: `${FEWEST} hostile files or more: 0 × 5xx`,
      found: `${total} sent, ${faults} × 5xx or unclean`,
      reached: total >= FEWEST && faults === 0,
    },
    {
      goal: '0 crashes: the server runs on and takes a sound photo',
      found: `${answersAfterwards ? 'it does' : 'it does not'}; ${processes.length} image process in all`,
      reached: answersAfterwards && processes.length <= 1,
    },
    ...(memory ? [memoryFinding(memory)] : []),
  ]
}

function memoryFinding({ before, after, processes }: NonNullable<Hostile['memory']>): Finding {
  const mebibytes = (value: number) => `${Math.round(value)} MiB`
  const most = Math.max(...processes)
  return {
    goal: `memory bounded: the server grows by ${SERVER_MAY_GROW} MiB at most, an image process has ${PROCESS_MAY_HAVE} MiB at most`,
    found: `server ${mebibytes(before)} → ${mebibytes(after)} at its peak, image process ${mebibytes(most)}`,
    reached: after - before <= SERVER_MAY_GROW && most <= PROCESS_MAY_HAVE,
  }
}

function placeFinding({ sent, shown }: Place): Finding {
  return {
    goal: 'a photo with the place where it was taken shows none to the reviewer',
    found: `sent with ${sent.join(', ')}; shown with ${shown.join(', ') || 'none of it'}`,
    reached: sent.length > 0 && shown.length === 0,
  }
}

function answersTable(answers: readonly Sent[]) {
  const of = (answer: Sent) => (answer.status === 200 ? 'received' : `${answer.status} ${answer.code}`)
  const counts = [...Map.groupBy(answers, of)].map(([answer, some]) => [answer, some.length] as const)
  const rows = counts.toSorted(([, a], [, b]) => b - a)
  return { caption: 'What the files were answered', columns: ['answer', 'files'], rows }
}
