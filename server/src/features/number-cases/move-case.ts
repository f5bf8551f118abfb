import type { NumberCaseRole } from '@qingtuan/domain/cadres/number-case-access'
import { caseDueBy } from '@qingtuan/domain/number-cases/deadline'
import type { NumberCaseAct } from '@qingtuan/domain/number-cases/state'
import { judgeCaseAct } from '@qingtuan/domain/number-cases/state'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { must, refused } from '../../platform/refused.ts'
import { recordCaseAct } from './record-act.ts'
import type { CaseRow } from './store/case-rows.ts'
import { findCaseRow } from './store/case-rows.ts'
import type { CaseChange } from './store/cases.ts'
import { changeCase, lockCase } from './store/cases.ts'

/** Locks a case and reads its sides; nothing for a made-up id. */
export async function lockRow(trx: Transaction, id: string): Promise<CaseRow> {
  const row = (await lockCase(trx, id)) && (await findCaseRow(trx, id))
  if (!row) throw refused('record.notFound')
  return row
}

interface Move {
  readonly row: CaseRow
  readonly act: NumberCaseAct
  readonly actor: NumberCaseRole
  readonly reason?: string | null
  readonly set?: CaseChange
  readonly facts?: Record<string, unknown>
}

/** Moves a locked case along its table; refuses `numberCase.notOpen`, `numberCase.notYetSilent`, `access.denied`. */
export async function moveCase(trx: Transaction, call: Call, move: Move): Promise<CaseRow> {
  const { row, act, actor, reason = null, set, facts } = move
  const { now, platform } = call
  const standing = { state: row.state, waitsUntil: row.waits_until, today: toShanghaiDate(now) }
  const state = must(judgeCaseAct(standing, act, actor))
  const due = { since: now, calendar: platform.workingDays, present: row.waits_until }
  const change = { state, state_since: now, waits_until: caseDueBy(state, due), ...set }
  await changeCase(trx, row.id, change)
  const done = { id: row.id, act, actor, before: row.state, after: state, reason }
  await recordCaseAct(trx, call, { ...done, ...(facts ? { facts } : {}) })
  return { ...row, state, state_since: now, waits_until: change.waits_until }
}
