import type { Comparison } from '@qingtuan/domain/community-service/reconciliation'
import { compareRow, firstComparedDay, revisionAnew } from '@qingtuan/domain/community-service/reconciliation'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { addDays, toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Platform } from '../../../platform/platform.ts'
import type { HeldRecord, RegistryLedger } from '../../../platform/volunteer-registry/volunteer-registry.ts'
import { settlePush } from '../store/push-queue.ts'
import type { OurRow } from '../store/reconciling.ts'
import { findUndecidedDays, insertReport, readOurs, sendAgain } from '../store/reconciling.ts'

const DAY_MS = 86_400_000

type Counts = Record<'compared' | 'foreign_rows' | Exclude<Comparison, 'same'>, number>

/** Compares the ledger with what the registry holds of it, mends what is not the same, and leaves a report. */
export async function reconcile(platform: Platform): Promise<void> {
  const ledger = platform.volunteerRegistry?.registry.ledger
  if (!ledger) return
  const startedAt = platform.clock()
  const last = toShanghaiDate(startedAt)
  const first = firstComparedDay(last)
  const older = await findUndecidedDays(platform.database, { before: startOf(first) })
  const counts: Counts = { compared: 0, missing: 0, different: 0, settled: 0, foreign_rows: 0 }
  // The older last: a registry that no longer lists them does not keep the others from being compared.
  for (const day of [...daysBetween(first, last), ...older])
    await reconcileDay(platform, { ledger, day, counts })
  await insertReport(platform.database, {
    started_at: startedAt,
    first_day: first,
    last_day: last,
    older_days: older.length,
    ...counts,
  })
  const { compared, settled, ...wrong } = counts
  if (Object.values(wrong).some((count) => count > 0))
    platform.log.warn(
      { ...counts, first, last, older: older.length },
      'The volunteer registry did not hold what our ledger says',
    )
}

function* daysBetween(first: CalendarDate, last: CalendarDate): Generator<CalendarDate> {
  for (let day = first; day <= last; day = addDays(day, 1)) yield day
}

const startOf = (day: CalendarDate) => new Date(`${day}T00:00:00+08:00`)

interface Day {
  readonly ledger: RegistryLedger
  readonly day: CalendarDate
  readonly counts: Counts
}

async function reconcileDay(platform: Platform, { ledger, day, counts }: Day): Promise<void> {
  // Theirs first: what is handed over meanwhile is on our side as well, and not theirs alone.
  const listedAt = platform.clock()
  const theirs = new Map<string, HeldRecord>()
  for await (const row of ledger.list(day)) theirs.set(row.recordId, row)
  const from = startOf(day)
  const until = new Date(from.getTime() + DAY_MS)
  const ours = await readOurs(platform.database, { from, until, listedAt })
  for (const row of ours.values()) {
    if (row.isUnderWay) continue
    counts.compared += 1
    const comparison = await mend(platform, row, theirs.get(row.recordId))
    if (comparison !== 'same') counts[comparison] += 1
  }
  for (const id of theirs.keys()) if (!ours.has(id)) counts.foreign_rows += 1
}

async function mend(
  { database, clock }: Platform,
  ours: OurRow,
  theirs: HeldRecord | undefined,
): Promise<Comparison> {
  const comparison = compareRow(ours, theirs)
  const { recordId } = ours
  const at = clock()
  if (comparison === 'missing' || comparison === 'different') {
    const { revision } = ours
    await sendAgain(database, { recordId, revision, anew: revisionAnew(ours, theirs), dueAt: at })
  }
  const outcome = theirs?.outcome ?? null
  if (comparison === 'settled' && outcome !== null)
    await settlePush(database, { ...ours, outcome, refusal: theirs?.refusal ?? null, at })
  return comparison
}
