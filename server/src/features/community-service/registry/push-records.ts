import { nextTryAt } from '@qingtuan/domain/community-service/push'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Platform } from '../../../platform/platform.ts'
import type {
  OutageReason,
  PushedRecord,
  RegistryLedger,
} from '../../../platform/volunteer-registry/volunteer-registry.ts'
import { RegistryOutage } from '../../../platform/volunteer-registry/volunteer-registry.ts'
import type { Person } from '../../accounts/index.ts'
import { readPeople } from '../../accounts/index.ts'
import type { DueRecord } from '../store/push-queue.ts'
import { noteReceived, postpone, settlePush, takeDue } from '../store/push-queue.ts'

const BATCH = 20
/** Longer than a batch takes: the registry is waited for ten seconds a row, and left alone after five failures. */
const TAKEN_MS = 240_000

/** Sends what is due to the registry, one row after the other, until nothing is due or the registry is silent. */
export async function pushRecords(platform: Platform): Promise<void> {
  const ledger = platform.volunteerRegistry?.registry.ledger
  if (!ledger) return
  for (;;) {
    const now = platform.clock()
    const until = new Date(now.getTime() + TAKEN_MS)
    const due = await takeDue(platform.database, { now, until, limit: BATCH })
    const answered = await pushBatch(platform, ledger, due)
    if (!answered || due.length < BATCH) return
  }
}

/** Answers whether the registry took any of them. */
async function pushBatch(
  platform: Platform,
  ledger: RegistryLedger,
  due: readonly DueRecord[],
): Promise<boolean> {
  const ids = due.map(({ personId }) => personId)
  const people = await readPeople(platform.database, platform, ids)
  const outages: OutageReason[] = []
  for (const row of due) {
    const person = people.get(row.personId)
    if (!person) throw new Error(`Row ${row.recordId} of the ledger lacks its person`)
    const outage = await pushOne(platform, ledger, { row, person })
    if (outage !== null) outages.push(outage)
  }
  const level = outages.includes('lying') ? 'error' : 'warn'
  const facts = { due: due.length, outages: outages.length, first: outages[0] }
  if (outages.length > 0)
    platform.log[level](facts, 'The volunteer registry did not take hours; they are sent again')
  return outages.length < due.length
}

/** Null when the registry has the row now. */
async function pushOne(
  { database, clock }: Platform,
  ledger: RegistryLedger,
  { row, person }: { row: DueRecord; person: Person },
): Promise<OutageReason | null> {
  try {
    const { outcome, refusal } = await ledger.push(pushedRecord(row, person))
    const at = clock()
    if (outcome === null) await noteReceived(database, row, at)
    else await settlePush(database, { ...row, outcome, refusal, at })
    return null
  } catch (error) {
    if (!(error instanceof RegistryOutage)) throw error
    const dueAt = nextTryAt(clock(), { attempts: row.attempts, chance: Math.random() })
    await postpone(database, row, dueAt)
    return error.reason
  }
}

function pushedRecord(row: DueRecord, { documentKind, documentNumber, name }: Person): PushedRecord {
  const { recordId, revision, project, organization, minutes, servedOn, enteredAt, counters } = row
  const volunteer = { documentKind, number: documentNumber, name }
  const enteredOn = toShanghaiDate(enteredAt)
  return { recordId, revision, volunteer, project, organization, minutes, servedOn, enteredOn, counters }
}
