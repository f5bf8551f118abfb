import { answerBy } from '@qingtuan/domain/relocations/deadline'
import type { RelocationSide } from '@qingtuan/domain/relocations/state'
import { waitingSides } from '@qingtuan/domain/relocations/state'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Platform } from '../../platform/platform.ts'
import { systemCall } from '../../platform/system-call.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { readOrganization } from '../organizations/index.ts'
import { announce } from './announce.ts'
import { recordStep } from './record-step.ts'
import { listSilent } from './store/list.ts'
import type { RelocationRow } from './store/relocations.ts'
import { factsOf, lockRelocation, updateRelocation } from './store/relocations.ts'

/** A side that let its time pass loses its step to the superior above it; nothing lapses, nothing passes by itself. */
export async function passSilent(platform: Platform): Promise<void> {
  const now = platform.clock()
  const call = systemCall(platform, now)
  for (const id of await listSilent(platform.database, toShanghaiDate(now)))
    await inTransaction(platform.database, (trx) => passOne(trx, call, id))
}

async function passOne(trx: Transaction, call: Call, id: string): Promise<void> {
  const row = await lockRelocation(trx, id)
  if (row === null) return
  for (const side of waitingSides(factsOf(row)))
    if (isSilent(call, row, side)) await pass(trx, call, row, side)
}

function isSilent({ now }: Call, row: RelocationRow, side: RelocationSide): boolean {
  const until = side === 'old' ? row.old_waits_until : row.new_waits_until
  return until !== null && until < toShanghaiDate(now)
}

async function pass(trx: Transaction, call: Call, row: RelocationRow, side: RelocationSide): Promise<void> {
  const silent = await readOrganization(trx, side === 'old' ? row.old_handler_id : row.new_handler_id)
  if (!silent?.parentId) return
  const next = await readOrganization(trx, silent.parentId)
  if (next === null) return
  const after = await updateRelocation(trx, row.id, handedTo(call, side, next))
  await recordStep(trx, call, after, { act: 'pass', side, organizationId: next.id })
  await announce(trx, call, after, { kind: 'relocation.passed', to: [next.id, silent.id], silent: silent.id })
}

function handedTo({ now, platform }: Call, side: RelocationSide, next: OrganizationFacts) {
  const hasSuperior = next.parentId !== null
  const until = answerBy({ since: now, calendar: platform.workingDays, hasSuperior })
  return side === 'old'
    ? { old_handler_id: next.id, old_waits_since: now, old_waits_until: until }
    : { new_handler_id: next.id, new_waits_since: now, new_waits_until: until }
}
