import type { NumberCaseRole, NumberCorrectionRole } from '@qingtuan/domain/cadres/number-case-access'
import type {
  NumberCorrectionAct,
  NumberCorrectionState,
} from '@qingtuan/domain/number-cases/correction-state'
import type { NumberCaseAct, NumberCaseState } from '@qingtuan/domain/number-cases/state'
import type { AuditFacts } from '../../platform/audit/record-audit.ts'
import { recordAudit, recordAudits } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { insertCaseStep, insertCorrectionSteps } from './store/steps.ts'

interface CorrectionAct {
  readonly id: string
  readonly act: 'send' | 'close' | NumberCorrectionAct
  readonly actor: 'system' | NumberCorrectionRole
  readonly before?: NumberCorrectionState
  readonly after: NumberCorrectionState
  readonly number: string
  readonly reason?: string | null
}

/** Writes an act into the steps, which member and branch read, and into the trail. */
export function recordCorrectionAct(trx: Transaction, call: Call, done: CorrectionAct): Promise<void> {
  return recordCorrectionActs(trx, call, [done])
}

/** The same for what befalls many at once, in two statements. */
export async function recordCorrectionActs(
  trx: Transaction,
  call: Call,
  all: readonly CorrectionAct[],
): Promise<void> {
  await insertCorrectionSteps(
    trx,
    all.map((done) => stepOf(call, done)),
  )
  await recordAudits(trx, call, all.map(auditOf))
}

function stepOf(call: Call, { id, act, actor, reason = null }: CorrectionAct) {
  const by = actor === 'system' ? '' : actorOf(call).name
  const account_id = call.actor?.accountId ?? null
  return { number_correction_id: id, act, at: call.now, actor, account_id, by_name: by, reason }
}

function auditOf({ id, act, before, after, number }: CorrectionAct): AuditFacts {
  return {
    act: `numberCases.${act}Correction`,
    subjectKind: 'numberCorrection',
    subjectId: id,
    ...(before ? { before: { state: before } } : {}),
    after: { state: after, number },
  }
}

interface CaseAct {
  readonly id: string
  readonly act: 'report' | NumberCaseAct
  readonly actor: NumberCaseRole
  readonly before?: NumberCaseState
  readonly after: NumberCaseState
  readonly reason?: string | null
  /** What else changed; never a name or a document number. */
  readonly facts?: Record<string, unknown>
}

/** The same for a case. */
export async function recordCaseAct(trx: Transaction, call: Call, done: CaseAct): Promise<void> {
  const { id, act, actor, before, after, reason = null, facts } = done
  const { accountId, name } = actorOf(call)
  await insertCaseStep(trx, {
    number_case_id: id,
    act,
    at: call.now,
    actor,
    account_id: accountId,
    by_name: name,
    reason,
  })
  await recordAudit(trx, call, {
    act: `numberCases.${act}`,
    subjectKind: 'numberCase',
    subjectId: id,
    ...(before ? { before: { state: before } } : {}),
    after: { state: after, ...facts },
  })
}
