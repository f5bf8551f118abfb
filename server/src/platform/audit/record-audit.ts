import { v7 as newId } from 'uuid'
import type { Call } from '../call.ts'
import type { Transaction } from '../database/database.ts'
import { writeLast } from '../database/write-last.ts'

export interface AuditFacts {
  /** Operation, `<room>.<verb>`. */
  readonly act: string
  readonly subjectKind: string
  readonly subjectId: string | number
  /** Facts that changed; never a plain document number, phone or secret. */
  readonly before?: Record<string, unknown>
  readonly after?: Record<string, unknown>
  /** Who acted, where the call itself does not know yet: a registration, a reset by code. */
  readonly accountId?: string
}

/** Writes who did what into the trail, in the transaction that does it. */
export function recordAudit(trx: Transaction, call: Call, facts: AuditFacts): Promise<void> {
  return recordAudits(trx, call, [facts])
}

/** The same for what one act does to many, in one statement. */
export async function recordAudits(trx: Transaction, call: Call, all: readonly AuditFacts[]): Promise<void> {
  if (all.length === 0) return
  const rows = all.map((facts) => entryOf(call, facts))
  await writeLast(trx, trx.insertInto('audit_entry').values(rows))
}

function entryOf({ actor, now, address }: Call, facts: AuditFacts) {
  return {
    id: newId(),
    at: now,
    account_id: facts.accountId ?? actor?.accountId ?? null,
    organization_id: actor?.power.kind === 'organization' ? actor.power.organizationId : null,
    act: facts.act,
    subject_kind: facts.subjectKind,
    subject_id: String(facts.subjectId),
    before: facts.before ? JSON.stringify(facts.before) : null,
    after: facts.after ? JSON.stringify(facts.after) : null,
    address,
  }
}
