import type { Bench, Section, SectionResult } from '../../bench.ts'
import { chooseBranches } from '../../database/choose-branches.ts'
import type { Imported } from '../../exchange/import-members.ts'
import { importMembers } from '../../exchange/import-members.ts'
import { memberWorkbook, ROWS_PER_FAULT } from '../../exchange/member-workbook.ts'
import { waitCells, waitsIn } from '../../load/ask-on.ts'
import { turnFirstPage } from '../../load/turn-first-page.ts'
import type { Asking } from '../../product/ask.ts'
import { countedMembers } from '../../product/counted-members.ts'
import { peakMemory, resetPeak } from '../../product/memory.ts'
import { CITY, openCity } from '../../product/open-city.ts'
import { reportedRows } from './reported-rows.ts'

/** As many as a file may hold. */
const ROWS = 100_000
const BRANCHES = 4000
const QUIET_SECONDS = 5
const READERS = 2
const THINKING_MS = 50

export const imports: Section = {
  name: 'import',
  title: 'A list of 100,000 members',
  usesDatabase: true,
  run,
}

async function run(bench: Bench): Promise<SectionResult> {
  const { world, city, pid } = await openCity(bench)
  const rows = bench.draft ? 5000 : ROWS
  const content = await memberWorkbook({
    rows,
    branchIds: await chooseBranches(world, BRANCHES),
    faults: true,
  })
  const found = await measure({ city, content, pid, rows })
  return {
    notes: [
      `A copy of the large world, one process in production mode with its worker in it. The city sends ` +
        `${rows.toLocaleString('en')} invented people in an .xlsx file of ${mebibytes(content.length)} MiB with 8 columns, ` +
        `for ${BRANCHES.toLocaleString('en')} branches named by their id; one row in ${ROWS_PER_FAULT} lacks the day of joining, ` +
        'every second one has its member number made. Sent, judged, written and followed through HTTP every 100 ms, as the ' +
        'page does. Memory: what the server process had resident before, and the most between sending and the end. Beside it ' +
        `${READERS} users of the city turn the first page of its roll, with ${THINKING_MS} ms between answer and question.`,
    ],
    findings: findingsOf(found, rows),
    tables: tablesOf(found),
  }
}

interface Measured extends Imported {
  readonly idle: number
  readonly peak: number
  /** Rows that the report tells of, and members more in the figures. */
  readonly reported: number
  readonly counted: number
  readonly quiet: readonly number[]
  readonly beside: readonly number[]
}

interface Measuring {
  readonly city: Asking
  readonly content: Uint8Array
  readonly pid: number
  readonly rows: number
}

async function measure({ city, content, pid }: Measuring): Promise<Measured> {
  const before = await countedMembers(city, CITY)
  const readers = turnFirstPage({ asking: city, users: READERS, thinkingMs: THINKING_MS })
  const from = performance.now()
  await new Promise((resolve) => setTimeout(resolve, QUIET_SECONDS * 1000))
  const idle = resetPeak(pid)
  const began = performance.now()
  const imported = await importMembers(city, content)
  const ended = performance.now()
  const peak = peakMemory(pid)
  const waits = await readers.stop()
  const reported = await reportedRows(city, imported.id)
  const counted = (await countedMembers(city, CITY)) - before
  return {
    ...imported,
    idle,
    peak,
    reported,
    counted,
    quiet: waitsIn(waits, [{ from, to: began }]),
    beside: waitsIn(waits, [{ from: began, to: ended }]),
  }
}

function findingsOf({ counts, seconds, idle, peak, reported, counted }: Measured, rows: number) {
  const whole = seconds.received + seconds.judged + seconds.written
  const n = rows.toLocaleString('en')
  return [
    {
      goal: `import of ${n} members from .xlsx, validated, with report: ≤ 60 s`,
      found: `${whole.toFixed(1)} s`,
      reached: whole <= 60,
    },
    {
      goal: 'memory that the import takes: ≤ 300 MiB',
      found: `${Math.round(peak - idle)} MiB (the server process ${Math.round(idle)} → ${Math.round(peak)})`,
      reached: peak - idle <= 300,
    },
    {
      goal: 'import: the report tells of every row, the figures count what was written',
      found: `${reported.toLocaleString('en')} rows, ${counted.toLocaleString('en')} members more`,
      reached: reported === rows && counted === counts.written,
    },
  ]
}

function tablesOf({ counts, seconds, idle, peak, quiet, beside }: Measured) {
  const { good, refused, written } = counts
  return [
    {
      caption: 'Seconds that the city waits',
      columns: ['sent and its headers read', 'judged', 'written', 'good', 'refused', 'written rows'],
      rows: [[seconds.received, seconds.judged, seconds.written, good, refused, written]],
    },
    { caption: 'Memory of the server process, MiB', columns: ['before', 'most'], rows: [[idle, peak]] },
    {
      caption: 'First page of the city’s roll meanwhile; milliseconds',
      columns: ['', 'p50', 'p99', 'longest', 'n'],
      rows: [
        ['before', ...waitCells(quiet)],
        ['during the import', ...waitCells(beside)],
      ],
    },
  ]
}

const mebibytes = (bytes: number) => (bytes / 2 ** 20).toFixed(1)
