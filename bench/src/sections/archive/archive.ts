import { setTimeout as pause } from 'node:timers/promises'
import type { Bench, Section, SectionResult } from '../../bench.ts'
import type { Family } from '../../database/choose-family.ts'
import { chooseFamily } from '../../database/choose-family.ts'
import { importMembers } from '../../exchange/import-members.ts'
import { memberWorkbook } from '../../exchange/member-workbook.ts'
import type { Period } from '../../load/ask-on.ts'
import { waitCells, waitsIn } from '../../load/ask-on.ts'
import { median, quantile } from '../../load/quantiles.ts'
import { turnFirstPage } from '../../load/turn-first-page.ts'
import type { Asking } from '../../product/ask.ts'
import { openCity } from '../../product/open-city.ts'
import { organizationUser } from '../../product/organization-user.ts'
import { stepUp } from '../../product/step-up.ts'
import { archived, floatingOf } from './archived.ts'

const BRANCHES = 5
const MEMBERS = 5000
const READERS = 4
const THINKING_MS = 10
const QUIET_MS = 2000

export const archive: Section = {
  name: 'archive',
  title: 'A branch of 5,000 members is archived',
  usesDatabase: true,
  run,
}

async function run(bench: Bench): Promise<SectionResult> {
  const { world, origin, city } = await openCity(bench)
  const family = await chooseFamily(world, BRANCHES)
  const superior = await organizationUser(origin, family.superiorId)
  const members = bench.draft ? 200 : MEMBERS
  const branchIds = family.branches.map(({ id }) => id)
  await importMembers(superior, await memberWorkbook({ rows: BRANCHES * members, branchIds, faults: false }))
  const found = await archiveAll({ superior, family, city })
  return {
    notes: [
      `A copy of the large world, one process in production mode. ${BRANCHES} branches of one superior get ` +
        `${members.toLocaleString('en')} members each from a list, beside those that they have; then the superior archives one ` +
        `after the other through HTTP. Meanwhile ${READERS} users of the city turn the first page of its roll, with ${THINKING_MS} ms ` +
        `between answer and question; quiet times of ${QUIET_MS / 1000} s before each archival are the comparison.`,
    ],
    findings: findingsOf(found, members),
    tables: tablesOf(found),
  }
}

interface Archival extends Period {
  readonly members: number
}

interface Measured {
  readonly archivals: readonly Archival[]
  readonly floating: number
  readonly quiet: readonly number[]
  readonly beside: readonly number[]
}

interface Archiving {
  readonly superior: Asking
  readonly family: Family
  readonly city: Asking
}

async function archiveAll({ superior, family, city }: Archiving): Promise<Measured> {
  const before = await floatingOf(superior, family.superiorId)
  let alreadyFloating = 0
  for (const { id } of family.branches) alreadyFloating += await floatingOf(superior, id)
  const readers = turnFirstPage({ asking: city, users: READERS, thinkingMs: THINKING_MS })
  const archivals: Archival[] = []
  const quiet: Period[] = []
  for (const branch of family.branches) {
    await stepUp(superior)
    const rested = performance.now()
    await pause(QUIET_MS)
    const from = performance.now()
    quiet.push({ from: rested, to: from })
    const members = await archived(superior, branch)
    archivals.push({ from, to: performance.now(), members })
  }
  const waits = await readers.stop()
  return {
    archivals,
    floating: (await floatingOf(superior, family.superiorId)) - before + alreadyFloating,
    quiet: waitsIn(waits, quiet),
    beside: waitsIn(waits, archivals),
  }
}

const milliseconds = ({ from, to }: Period) => to - from

function findingsOf({ archivals, floating, beside }: Measured, members: number) {
  const half = median(archivals.map(milliseconds))
  const worst = Math.max(...archivals.map(milliseconds))
  const p99 = quantile(beside, 0.99)
  const moved = archivals.reduce((sum, archival) => sum + archival.members, 0)
  return [
    {
      goal: `archive of a branch with ${members.toLocaleString('en')} members: ≤ 1 s`,
      found: `${Math.round(half)} ms, at most ${Math.round(worst)} ms`,
      reached: worst <= 1000,
    },
    {
      goal: 'archive: other requests go on, p99 ≤ 150 ms meanwhile',
      found: `p99 ${Math.round(p99)} ms of ${beside.length} answers`,
      reached: beside.length > 0 && p99 <= 150,
    },
    {
      goal: 'archive: every member is a floating member of the superior in the figures',
      found: `${floating.toLocaleString('en')} of ${moved.toLocaleString('en')}`,
      reached: floating === moved,
    },
  ]
}

function tablesOf({ archivals, quiet, beside }: Measured) {
  return [
    {
      caption: 'One archival after the other',
      columns: ['members', 'milliseconds'],
      rows: archivals.map((archival) => [archival.members, milliseconds(archival)]),
    },
    {
      caption: 'First page of the city’s roll; milliseconds',
      columns: ['', 'p50', 'p99', 'longest', 'n'],
      rows: [
        ['quiet', ...waitCells(quiet)],
        ['during an archival', ...waitCells(beside)],
      ],
    },
  ]
}
